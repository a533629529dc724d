namespace NewsTracker.Core.Reading.Formats.Html.Parsing;

/// <summary>The elements that are open at a place of the source, near enough to a parser's own stack to bound its depth.</summary>
internal sealed class OpenTags(int maxDepth)
{
    /// <summary>How far an end tag looks for its opener past elements that are not its own.</summary>
    private const int Reach = 1_000;

    private readonly List<(string Name, bool Shown)> stack = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private int shown;

    public enum Closed
    {
        Stray,
        Shown,
        Hidden,
    }

    public int Depth => stack.Count;

    public int Strays { get; private set; }

    /// <summary>Opens an element; false when it lies too deep to be shown.</summary>
    public bool Open(string name)
    {
        while (stack.Count > 0 && Ends(stack[^1].Name, name)) Pop();
        var show = shown < maxDepth;
        stack.Add((name, show));
        if (show) shown++;
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return show;
    }

    public Closed Close(string name)
    {
        var at = counts.GetValueOrDefault(name) > 0 ? Find(name) : -1;
        if (at < 0)
        {
            Strays++;
            return Closed.Stray;
        }

        var show = stack[at].Shown;
        while (stack.Count > at) Pop();
        return show ? Closed.Shown : Closed.Hidden;
    }

    private int Find(string name)
    {
        var inline = TagSets.Inline.Contains(name);
        var last = Math.Max(0, stack.Count - Reach);
        for (var i = stack.Count - 1; i >= last; i--)
        {
            if (stack[i].Name == name) return i;
            if (inline && !TagSets.Inline.Contains(stack[i].Name)) return -1;
        }

        return -1;
    }

    private void Pop()
    {
        var (name, show) = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        counts[name]--;
        if (show) shown--;
    }

    /// <summary>Whether an open <paramref name="inner"/> ends where <paramref name="next"/> begins although nothing closes it.</summary>
    private static bool Ends(string inner, string next) => next switch
    {
        "li" => inner is "li" or "p",
        "dt" or "dd" => inner is "dt" or "dd" or "p",
        "td" or "th" => inner is "td" or "th" or "p",
        "tr" => inner is "td" or "th" or "tr" or "p",
        "tbody" or "tfoot" => inner is "td" or "th" or "tr" or "thead" or "tbody" or "p",
        "option" => inner is "option",
        _ => inner is "p" && !TagSets.Inline.Contains(next),
    };
}
