using System.Globalization;
using System.Text;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Exports;

/// <summary>A story as Markdown: sections with numbered notes, sources with the supporting words, timeline.</summary>
internal static class MarkdownExport
{
    public static string Write(StoryView story)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(story.Title)).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{story.Articles.Count} articles");
        if (story.LatestDay is { } day) text.Append(", latest development ").Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        text.Append("\n\n");
        foreach (var section in story.Sections)
        {
            text.Append("## ").Append(Escape(section.Heading)).Append("\n\n");
            text.AppendJoin(' ', section.Sentences.Select(s => Escape(s.Text) + Notes(s.Citations))).Append("\n\n");
        }

        if (story.Timeline.Any(e => e.Shown)) text.Append("## Timeline\n\n");
        foreach (var told in story.Timeline.Where(e => e.Shown))
        {
            text.Append("- **").Append(Escape(told.Label)).Append("** ").Append(Escape(told.Text)).Append(Notes(told.Citations)).Append('\n');
            if (told.Quote is { Length: > 0 } quote && quote != told.Text) text.Append("  > ").Append(Escape(OneLine(quote))).Append('\n');
        }

        text.Append("\n## Sources\n\n");
        foreach (var source in story.Sources)
        {
            text.Append(CultureInfo.InvariantCulture, $"[^{source.Number}]: ").Append(source.Outlet is null ? "" : Escape(source.Outlet) + ", ").Append('“').Append(Escape(source.Title)).Append('”');
            if (source.Published is { } published) text.Append(", ").Append(StoryJson.Day(published.Date.Start));
            if (source.Url is not null) text.Append(", <").Append(source.Url.Replace(">", "%3E", StringComparison.Ordinal)).Append('>');
            if (source.Description is not null) text.Append(" – ").Append(Escape(OneLine(source.Description)));
            text.Append('\n');
        }

        if (story.ExternalResources.Count > 0) text.Append("\n## External resources\n\n");
        foreach (var link in story.ExternalResources)
            text.Append("- <").Append(link.Url.Replace(">", "%3E", StringComparison.Ordinal)).Append(CultureInfo.InvariantCulture, $"> (cited {link.StatedCount ?? link.CitedCount} times)\n");
        return text.ToString();
    }

    private static string Notes(IEnumerable<CitationView> citations) =>
        string.Concat(citations.Where(c => c.Source is not null).Select(c => string.Create(CultureInfo.InvariantCulture, $"[^{c.Source}]")).Distinct());

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in OneLine(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#') escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
