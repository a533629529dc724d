using System.Globalization;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports;

/// <summary>The footnotes of a story in Markdown: one a source, then one a number of an imported timeline.</summary>
internal static class MarkdownSources
{
    /// <summary>A citation's footnote: its number in Sources, or "t" and its number in the imported timeline.</summary>
    public static string Mark(CitationView citation) => citation switch
    {
        { Source: { } source } => source.ToString(CultureInfo.InvariantCulture),
        { ImportedNumber: { } number } => string.Create(CultureInfo.InvariantCulture, $"t{number}"),
        _ => "unknown",
    };

    public static IEnumerable<string> Parts(StringBuilder text, StoryView story, IReadOnlyList<EventView> events)
    {
        var cited = story.Sections
            .SelectMany(s => s.Sentences)
            .SelectMany(s => s.Citations.Concat(s.Corroboration))
            .Concat(events.SelectMany(e => e.Citations))
            .ToLookup(Mark);
        foreach (var source in story.Sources)
        {
            var mark = source.Number.ToString(CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"[^{mark}]: ")
                .Append(Line(source.Outlet, source.Title, source.Published is { } date ? DateText.Of(date) : null, source.Url));
            if (source.Description is not null) text.Append(" – ").Append(MarkdownText.Escape(source.Description));
            text.Append('\n');
            Passages(text, cited[mark]);
            yield return text.Take();
        }

        var scoped = cited
            .SelectMany(g => g)
            .Where(c => c is { Source: null, ImportedNumber: not null })
            .DistinctBy(Mark)
            .OrderBy(c => c.ImportedNumber);
        foreach (var citation in scoped)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{Mark(citation)}]: Number {citation.ImportedNumber} of the imported timeline, ");
            text.Append(citation.Article is null
                ? "not matched to an article."
                : $"{(citation.Resolution == Resolution.Inferred ? "matched by likeness to " : "")}{Line(citation.Outlet, citation.ArticleTitle!, null, story.Articles.FirstOrDefault(a => a.Id == citation.Article)?.Url)}");
            text.Append('\n');
            Passages(text, cited[Mark(citation)]);
            yield return text.Take();
        }

        if (cited.Contains("unknown")) text.Append("[^unknown]: The number could not be matched to a source.\n");
        yield return text.Take();
    }

    private static void Passages(StringBuilder text, IEnumerable<CitationView> citations)
    {
        foreach (var quote in citations.Where(c => c.Quote is not null).Select(c => OneLine.Of(c.Quote!)).Distinct())
            text.Append("\n    > ").Append(MarkdownText.EscapeStart(quote)).Append('\n');
        text.Append('\n');
    }

    public static string Line(string? outlet, string title, string? date, string? url) => string.Join(", ", new[]
    {
        outlet is null ? null : MarkdownText.EscapeStart(outlet), $"“{MarkdownText.Escape(title)}”",
        date is null ? null : MarkdownText.Escape(date), url is null ? null : MarkdownText.Address(url),
    }.OfType<string>());
}
