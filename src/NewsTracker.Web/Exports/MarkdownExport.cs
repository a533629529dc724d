using System.Globalization;
using System.Text;
using NewsTracker.Web.Rendering.Timeline;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports;

/// <summary>
/// A story as Markdown: sections whose sentences carry footnotes, timeline, external resources.
/// A footnote names the source and quotes the passages it is cited for.
/// Numbers of an imported timeline are a scope of their own: "[^t13]" is not "[^13]".
/// </summary>
internal static class MarkdownExport
{
    public static IEnumerable<string> Parts(StoryView story, ExportOptions options) => Ended(Whole(story, options));

    /// <summary>Ends the text with one line break, however many its last parts end with.</summary>
    private static IEnumerable<string> Ended(IEnumerable<string> parts)
    {
        var breaks = 0;
        foreach (var part in parts)
        {
            var words = part.TrimEnd('\n');
            if (words.Length > 0)
            {
                if (breaks > 0) yield return new string('\n', breaks);
                yield return words;
                breaks = 0;
            }

            breaks += part.Length - words.Length;
        }

        yield return "\n";
    }

    private static IEnumerable<string> Whole(StoryView story, ExportOptions options)
    {
        var events = options.Events(story).ToList();
        var text = new StringBuilder();
        text.Append("# ").Append(MarkdownText.Escape(story.Title)).Append("\n\n");
        text.Append(CountText.Of(story.Articles.Count, "article"));
        if (story.LatestDay is { } day) text.Append(", latest development ").Append(DateText.Machine(day));
        if (options.PageOf(story) is { } page) text.Append(", <").Append(page).Append('>');
        text.Append("\n\n");
        foreach (var section in story.Sections)
        {
            if (section.Heading.Length > 0) text.Append("## ").Append(MarkdownText.Escape(section.Heading)).Append("\n\n");
            text.AppendJoin(' ', section.Sentences.Select((s, i) =>
                (i == 0 ? MarkdownText.EscapeStart(s.Text) : MarkdownText.Escape(s.Text))
                + Notes(s.Citations, s.Corroboration) + Told(s.ToldBy)))
                .Append("\n\n");
            foreach (var sentence in section.Sentences)
            {
                foreach (var other in sentence.ContradictedBy) Otherwise(text, "Contradicted by", other);
                foreach (var other in sentence.UpdatedBy) Otherwise(text, "Updated by", other);
            }

            yield return text.Take();
        }

        if (events.Count > 0) text.Append("## Timeline\n\n");
        foreach (var told in events)
        {
            text.Append("- **")
                .Append(MarkdownText.Escape(told.Label))
                .Append("** ")
                .Append(MarkdownText.Escape(told.Text))
                .Append(Notes(told.Citations, []))
                .Append(Told(told.ToldBy))
                .Append('\n');
            if (EventText.Quote(told) is { Length: > 0 } quote) text.Append("\n  > “").Append(MarkdownText.Escape(quote)).Append("”\n\n");
            yield return text.Take();
        }

        if (events.Count > 0) text.Append('\n');
        if (story.ExternalResources.Count > 0) text.Append("## External resources\n\n");
        foreach (var link in story.ExternalResources)
            text.Append("- ")
                .Append(MarkdownText.Address(link.Url))
                .Append(CultureInfo.InvariantCulture, $" (cited {CountText.Of(link.ImportedCount ?? link.CitedCount, "time")})\n");
        if (story.ExternalResources.Count > 0) text.Append('\n');
        Lists(text, story);
        foreach (var part in MarkdownSources.Parts(text, story, events)) yield return part;
    }

    /// <summary>What no sentence or event leads to: the sub-stories, and the articles that are no sources.</summary>
    private static void Lists(StringBuilder text, StoryView story)
    {
        if (story.SubStories.Count > 0) text.Append("## Sub-stories\n\n");
        foreach (var sub in story.SubStories)
            text.Append("- ")
                .Append(MarkdownText.EscapeStart(sub.Title))
                .Append(CultureInfo.InvariantCulture, $" ({CountText.Of(sub.ArticleCount, "article")})\n");
        if (story.SubStories.Count > 0) text.Append('\n');
        var sources = story.Sources.Select(s => s.Article).ToHashSet();
        var others = story.Articles.Where(a => !sources.Contains(a.Id)).ToList();
        if (others.Count > 0) text.Append("## Further articles\n\n");
        foreach (var article in others)
            text.Append("- ").Append(MarkdownSources.Line(
                article.Outlet, article.Title, article.Published is { } date ? DateText.Of(date) : null, article.Url)).Append('\n');
        if (others.Count > 0) text.Append('\n');
    }

    private static string Notes(IReadOnlyList<CitationView> citations, IReadOnlyList<CitationView> further)
    {
        if (citations.Count == 0 && further.Count == 0) return " *(no source is given for this)*";
        var marks = citations.Select(MarkdownSources.Mark).Distinct().ToList();
        var also = further.Select(MarkdownSources.Mark).Distinct().Except(marks).ToList();
        return Joined(marks) + (also.Count == 0 ? "" : $" (also {Joined(also)})");
    }

    private static string Told(string? by) => by is null ? "" : $" *({MarkdownText.Escape(by)})*";

    /// <summary>A passage that tells the sentence above otherwise, with both wordings.</summary>
    private static void Otherwise(StringBuilder text, string how, CitationView other)
    {
        text.Append("> ").Append(how).Append(' ').Append(MarkdownText.Escape(other.Outlet ?? "an unknown outlet"))
            .Append(MarkdownText.Escape(SupportText.Differs(other.Differs)));
        if (other.Quote is { } quote) text.Append(" – ").Append(MarkdownText.Escape(OneLine.Of(quote)));
        text.Append("\n\n");
    }

    private static string Joined(IEnumerable<string> marks) => string.Concat(marks.Select(mark => $"[^{mark}]"));
}
