namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>
/// What an element's name and the words of its class, id, role and item properties say it is. One bit each; several may hold.
/// </summary>
[Flags]
internal enum Signs
{
    None = 0,
    Article = 1 << 0,
    Body = 1 << 1,
    Main = 1 << 2,
    Navigation = 1 << 3,
    Header = 1 << 4,
    Footer = 1 << 5,
    Side = 1 << 6,
    Related = 1 << 7,
    Teaser = 1 << 8,
    Share = 1 << 9,
    Subscribe = 1 << 10,
    Comment = 1 << 11,
    Advertisement = 1 << 12,
    Caption = 1 << 13,
    Byline = 1 << 14,
    Topic = 1 << 15,
    Title = 1 << 16,
    Lead = 1 << 17,
    Overlay = 1 << 18,
    Note = 1 << 19,
    PullQuote = 1 << 20,
    Box = 1 << 21,
    Product = 1 << 22,
    Paragraph = 1 << 23,

    /// <summary>Marked up as the article's body in so many words (schema.org articleBody).</summary>
    StatedBody = 1 << 24,
    List = 1 << 25,
    Form = 1 << 26,
    Table = 1 << 27,
    Figure = 1 << 28,
}
