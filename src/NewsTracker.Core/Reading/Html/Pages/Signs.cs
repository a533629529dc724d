namespace NewsTracker.Core.Reading.Html.Pages;

/// <summary>What the words of an element's class, id, role and item properties say it is.</summary>
[Flags]
internal enum Signs
{
    None = 0,

    /// <summary>Holds the article's text.</summary>
    Body = 1,

    /// <summary>Holds an article, maybe with more around its text.</summary>
    Article = 1 << 1,
}
