using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Words;

/// <summary>Who wrote a part of a page, as a mark.</summary>
internal static class OriginText
{
    private static readonly HtmlString Stated = Make("imported", "stated", "Stated by an imported page, kept as written");
    private static readonly HtmlString Edited = Make("edited", "edited", "Written by a person");
    private static readonly HtmlString Added = Make("derived", "added", "Added from articles on file");

    public static HtmlString Mark(Origin origin) => origin switch
    {
        Origin.Imported => Stated,
        Origin.Edited => Edited,
        _ => Added,
    };

    private static HtmlString Make(string style, string word, string meaning) =>
        new($" <span class=\"origin origin-{style}\" title=\"{meaning}\">{word}</span>");
}
