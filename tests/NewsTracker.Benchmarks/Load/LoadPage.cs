namespace NewsTracker.Benchmarks.Load;

/// <summary>How a page is asked for.</summary>
internal enum Asking
{
    /// <summary>As a program asks: what is kept may be sent, not compressed.</summary>
    Plain,

    /// <summary>As a browser asks.</summary>
    Compressed,

    /// <summary>Made anew ("Cache-Control: no-cache").</summary>
    Fresh,

    /// <summary>With the tag of the state that the asker has.</summary>
    Tagged,
}

/// <summary>A page that is measured.</summary>
internal sealed record LoadPage(string Name, string Path, Asking Asking = Asking.Plain);
