using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Html;
using NewsTracker.Core.Reading.Formats.Plain;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>
/// Makes an article of each entry of a feed. The fuller of content and summary is the text; an entry with neither is a stub.
/// </summary>
internal static class FeedComposer
{
    private const string RepairWarning = "The feed's XML is malformed and was repaired.";

    public static ReadResult Compose(Feed feed, bool repaired, ReadingSession session)
    {
        var title = Line(feed.Title);
        if (feed.Entries.Count == 0) return new([], [], new(feed.Kind, title, repaired ? [RepairWarning] : []));
        var documents = new List<Document>(Math.Min(feed.Entries.Count, session.Options.MaxFeedEntries));
        var rejections = new List<Rejection>();
        (feed, var cut) = Newest(feed, session.Options.MaxFeedEntries);
        if (cut is not null) rejections.Add(cut);
        for (var i = 0; i < feed.Entries.Count; i++)
        {
            session.Check();
            if (!session.MayAddDocument())
            {
                rejections.Add(session.TooManyDocuments("entry " + (i + 1).ToString(CultureInfo.InvariantCulture)));
                break;
            }

            documents.Add(Article(feed, title, feed.Entries[i], repaired, session));
        }

        return new(documents, rejections);
    }

    /// <summary>
    /// Keeps a feed within the bound on entries: the newest by their dates stay, in their order; entries without a date go last, in the
    /// feed's own order.
    /// </summary>
    /// <returns>The feed, and what to say of the entries that were left out, null when none were.</returns>
    private static (Feed Feed, Rejection? Cut) Newest(Feed feed, int max)
    {
        if (feed.Entries.Count <= max) return (feed, null);
        var days = feed.Entries.Select(e => (FeedDate.Parse(e.Published) ?? FeedDate.Parse(e.Updated))?.Date.Start).ToList();
        var kept = Enumerable.Range(0, days.Count)
            .OrderByDescending(i => days[i] ?? DateOnly.MinValue).ThenBy(i => i)
            .Take(max)
            .Order()
            .ToList();
        var left = Enumerable.Range(0, days.Count).Except(kept).Select(i => days[i]).OfType<DateOnly>().ToList();
        var when = left.Count == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" (of {left.Min():yyyy-MM-dd} to {left.Max():yyyy-MM-dd})");
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The feed holds {days.Count:N0} entries; the newest {max:N0} were read, {days.Count - max:N0} older ones{when} were not. " +
            $"Split the feed, or send its articles as JSON Lines.");
        return (feed with { Entries = [.. kept.Select(i => feed.Entries[i])] }, new("tooMany", message, "older entries"));
    }

    private static Document Article(Feed feed, string? feedTitle, FeedEntry entry, bool repaired, ReadingSession session)
    {
        var body = Pieces(entry.Content, entry.Url, session);
        var summary = Pieces(entry.Summary, entry.Url, session);
        if (body.Count == 0) (body, summary) = (summary, []);
        var draft = new Draft(feed.Kind, body) { HasFields = true, ExternalId = entry.Id };
        if (Line(entry.Title) is { } title) draft.SetTitle(title, "feed", 1);
        if (entry.Url is not null) draft.SetUrl(entry.Url, "feed", 1);
        draft.AddByline(entry.Authors.Count > 0 ? entry.Authors : feed.Authors, "feed", entry.Authors.Count > 0 ? 1 : 0.6);
        if ((Line(entry.Source) ?? feedTitle) is { } outlet) draft.SetOutlet(outlet, "feed", 0.8);
        Dates(draft, entry, feed.IsMonthFirst);
        if (LanguageTag.Clean(entry.Language ?? feed.Language) is { } language) draft.SetLanguage(language, "feed", 0.9);
        if (summary.Count > 0
            && string.Join(' ', summary.Select(p => p.Text)) is var words
            && words != string.Join(' ', body.Select(p => p.Text)))
            draft.Summary = words;
        if (repaired) draft.Warnings.Add(RepairWarning);
        return ArticleComposer.Compose(draft, hasMarkup: entry.Content?.IsHtml ?? entry.Summary?.IsHtml ?? false);
    }

    private static void Dates(Draft draft, FeedEntry entry, bool monthFirst)
    {
        var published = FeedDate.Parse(entry.Published, monthFirst);
        var updated = FeedDate.Parse(entry.Updated, monthFirst);
        if ((published ?? updated) is { } first) draft.SetPublished(first, published is null ? 0.8 : 1);
        if (updated is not null && updated != published) draft.Updated = updated;
        if (published is null && entry.Published is not null)
            draft.Warnings.Add(
                "The entry's date could not be read: " + (entry.Published.Length > 60 ? entry.Published[..60] + "…" : entry.Published));
    }

    private static List<Piece> Pieces(FeedText? text, string? url, ReadingSession session)
    {
        if (text is null || UnseenCharacters.AreAll(text.Value)) return [];
        return text.IsHtml
            ? [.. HtmlParts.Pieces(text.Value, text.BaseUrl ?? url, session.Cancellation)]
            : [.. PlainTextReader.Pieces(text.Value)];
    }

    private static string? Line(string? text) => Tidy.Line(text) is { Length: > 0 } line ? line : null;

    /// <summary>A one-line text without its markup; null when nothing else is there.</summary>
    private static string? Line(FeedText? text) => text is null ? null : Line(text.IsHtml ? InlineHtml.Text(text.Value) : text.Value);
}

/// <summary>A feed's date: RFC 5322 as RSS has it, W3CDTF as Atom has it ("2026", "20260303"), and what feeds write instead.</summary>
internal static class FeedDate
{
    /// <param name="text">As written.</param>
    /// <param name="monthFirst">What 03/04/2026 means, unless its digits are those of a script that writes the day first.</param>
    public static Published? Parse(string? text, bool monthFirst = true)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        monthFirst &= !text.Any(c => char.IsDigit(c) && !char.IsAscii(c));
        if (WrittenDate.Parse(text, monthFirst) is { } written) return written.ToPublished("feed");
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 4 && text.Length == 4 && Number(text) is >= 1600 and <= 2200 and var year)
            return new(DateSpan.Year(year), null, "feed");
        if (digits == 8 && WrittenDate.Parse(text[..4] + "-" + text[4..6] + "-" + text[6..]) is { } compact)
            return compact.ToPublished("feed");
        return ValueDateReader.Read(text, monthFirst)?.ToPublished("feed");
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
