using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Model;

namespace NewsTracker.Web.Words;

/// <summary>A support status in words, and the name of its shape (a symbol of _Shapes) and of its style.</summary>
internal static class SupportText
{
    private static readonly HtmlString[] Marks = [.. Enum.GetValues<SupportStatus>().Select(s =>
        new HtmlString(
            $"<span class=\"support support-{Name(s)}\"><svg class=\"shape\" aria-hidden=\"true\"><use href=\"#shape-{Name(s)}\" " +
            $"/></svg> {Words(s)}</span>"))];

    public static string Words(SupportStatus status) => status switch
    {
        SupportStatus.Verbatim => "says it word for word",
        SupportStatus.Elided => "says it, with words left out",
        SupportStatus.Close => "close",
        SupportStatus.Weak => "weak",
        SupportStatus.NotFound => "not found in the cited text",
        SupportStatus.NoText => "text not on file",
        SupportStatus.Update => "tells another count on another day",
        SupportStatus.Contradicts => "says otherwise",
        _ => "number not matched",
    };

    /// <summary>As <see cref="Mark(SupportStatus)"/>, of a further telling, which tells the main statement at least.</summary>
    public static HtmlString OfTelling(SupportStatus status) => status == SupportStatus.Weak ? InPart : Mark(status);

    /// <summary>Of a telling of the main statement that lacks details.</summary>
    public const string PartWords = "tells it in part";

    private static readonly HtmlString InPart = new(
        "<span class=\"support support-weak\"><svg class=\"shape\" aria-hidden=\"true\"><use href=\"#shape-weak\" /></svg> " +
        PartWords + "</span>");

    public static string Meaning(SupportStatus status) => status switch
    {
        SupportStatus.Verbatim => "The sentence’s own words stand in the passage.",
        SupportStatus.Elided => "The sentence’s words stand in the passage in this order, with others between them.",
        SupportStatus.Close => "The passage says the same in other words, with every number, name and day.",
        SupportStatus.Weak => "The passage is about the same thing but does not carry the whole sentence.",
        SupportStatus.NotFound => "The article’s text is on file, and nothing in it carries the sentence.",
        SupportStatus.NoText => "Only the headline is known, so nothing could be checked.",
        SupportStatus.Update => "The passage counts the same thing on another day, and the number had moved.",
        SupportStatus.Contradicts => "The passage tells the same with another number, day, name or role, or denies it.",
        _ => "The imported page gives a number, and no article could be matched to it.",
    };

    /// <summary>The status as shape and words. The shapes are symbols of _Shapes.</summary>
    public static HtmlString Mark(SupportStatus status) => Marks[(int)status];

    public static string Name(SupportStatus status) => status switch
    {
        SupportStatus.Verbatim => "verbatim",
        SupportStatus.Elided => "elided",
        SupportStatus.Close => "close",
        SupportStatus.Weak => "weak",
        SupportStatus.NotFound => "not-found",
        SupportStatus.NoText => "no-text",
        SupportStatus.Update => "update",
        SupportStatus.Contradicts => "contradicts",
        _ => "unresolved",
    };

    /// <summary>": “passage” where the sentence has “claim”" for each difference.</summary>
    public static string Differs(IReadOnlyList<SupportDifference> differs) =>
        string.Concat(differs.Select(d => $": “{d.Passage}” where the sentence has “{d.Claim}”"));
}
