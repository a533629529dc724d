using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Feeds;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Plain;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Records;

/// <summary>
/// An article as formats of the trade state it, field by field: the one shape between their readers and a document. Without a text it is a
/// stub.
/// </summary>
internal sealed partial record ArticleRecord
{
    /// <summary>What wallabag writes in place of a text that it could not get, and how long such a note may be.</summary>
    private const string NotRetrieved = "wallabag can't retrieve contents";

    private const int MaxExcuse = 600;

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>As written; any form of date that values are read in.</summary>
    public string? Published { get; init; }

    public string? Updated { get; init; }

    /// <summary>What 03/04/2026 means in its dates, as the other records of the file tell.</summary>
    public bool IsMonthFirst { get; init; } = true;

    /// <summary>Each may name several people.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Language { get; init; }

    /// <summary>Where it was written, where the format keeps its dateline apart from the text.</summary>
    public string? Place { get; init; }

    public string? Summary { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    /// <summary>The text in pieces, where the format marks them itself.</summary>
    public IReadOnlyList<Piece>? Pieces { get; init; }

    public IReadOnlyList<string> Stripped { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The day of publication; null where none is written or it cannot be read.</summary>
    public Published? Day => Date(Published, IsMonthFirst);

    public bool HasText => Pieces is { Count: > 0 } || !string.IsNullOrWhiteSpace(Html) || !string.IsNullOrWhiteSpace(Text);

    /// <summary>True when there is enough to be an article or a stub of one.</summary>
    public bool IsArticle => HasText || !string.IsNullOrWhiteSpace(Title);

    /// <summary>Makes a document of it.</summary>
    public Document ToDocument(DocumentKind kind, ReadingSession session)
    {
        var isMissing = (Html ?? Text) is { Length: < MaxExcuse } excuse
            && excuse.Contains(NotRetrieved, StringComparison.OrdinalIgnoreCase);
        var isCut = Text is not null && Cut().IsMatch(Text);
        var body = isMissing ? [] : Pieces?.ToList() ?? (isCut ? [.. PlainTextReader.Pieces(Begun())] : Body(session));
        var draft = new Draft(kind, body) { HasFields = true, ExternalId = Id, TitleConfirmed = true };
        draft.SetTitle(Tidy.Line(InlineHtml.Text(Title ?? "")), "field", 1);
        if (WebAddress.Clean(Url) is { } url) draft.SetUrl(url, "field", 1);
        if (Tidy.Line(Outlet) is { Length: > 0 } outlet) draft.SetOutlet(outlet, "field", 1);
        draft.AddByline(Authors.SelectMany(PersonNames.Of), "field", 1);
        if (LanguageTag.Clean(Language) is { } language) draft.SetLanguage(language, "field", 0.9);
        if (Day is { } published) draft.SetPublished(published, 1);
        else if (!string.IsNullOrWhiteSpace(Published))
            draft.Warnings.Add("The date of publication could not be read: " + Short(Published));
        draft.Updated = Date(Updated, IsMonthFirst);
        if (Tidy.Line(Place) is { Length: > 0 and < 80 } place)
            draft.SetPlace(Wording.IsCapitals(place) ? Wording.ToTitle(place) : place, "field", 0.9);
        if (Tidy.Line(InlineHtml.Text(Summary ?? "")) is { Length: > 0 } summary) draft.Summary = summary;
        draft.Warnings.AddRange(Warnings);
        if (isCut) draft.Warnings.Add("The service gives only the beginning of this text.");
        if (isMissing) draft.Warnings.Add("The export holds no text of this article: it could not be retrieved.");
        foreach (var text in Stripped) draft.AddStripped(text);
        if (draft.Pieces.Count > 1 && draft.Pieces[0].Text == draft.Title) draft.Pieces.RemoveAt(0);
        return ArticleComposer.Compose(draft, hasMarkup: Pieces is not null || Text is null || LooksLikeHtml(Text));
    }

    /// <summary>The beginning of a text that a service cut, or what it says of the text where that is longer.</summary>
    private string Begun() => Cut().Replace(Text!, "…") is var begun && Summary is { } told && told.Length > begun.Length ? told : begun;

    /// <summary>What news services write where they cut a text: "… [+512 chars]".</summary>
    [GeneratedRegex(@"(?:…|\.\.\.)?\s*\[\+[0-9]+ chars\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    private static Published? Date(string? written, bool monthFirst)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        return FeedDate.Parse(written.Trim(), monthFirst) is { } date ? date with { From = "field" } : null;
    }

    private List<Piece> Body(ReadingSession session)
    {
        if (!string.IsNullOrWhiteSpace(Html)) return [.. HtmlParts.Pieces(Html, Url, session.Cancellation)];
        if (Text is null) return [];
        return LooksLikeHtml(Text) ? [.. HtmlParts.Pieces(Text, Url, session.Cancellation)] : [.. PlainTextReader.Pieces(Text)];
    }

    /// <summary>Columns and keys of any name may hold HTML.</summary>
    private static bool LooksLikeHtml(string text) =>
        text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}

/// <summary>Names as lists of works write them: "Lind, Ana" is Ana Lind; "By Ana Lind and Per Holm" are two.</summary>
internal static class PersonNames
{
    private const int MaxGivenWords = 3;

    public static IEnumerable<string> Of(string written)
    {
        var name = Tidy.Line(written);
        if (name.Split(", ") is [var family, var given]
            && Wording.Words(family) <= MaxGivenWords
            && Wording.Words(given) <= MaxGivenWords
            && !(AuthorValueReader.IsPerson(family) && (AuthorValueReader.IsPerson(given) || AuthorValueReader.IsPost(given))))
            return [Capitals(given + " " + family)];
        if (name.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } several)
            return several.Where((part, i) => i == 0 || !AuthorValueReader.IsPost(part)).SelectMany(Of);
        return BylineLineReader.Split(name).Select(Capitals);
    }

    private static string Capitals(string name) => Wording.IsCapitals(name) && name.Length > 4 ? Wording.ToTitle(name) : name;
}
