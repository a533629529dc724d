using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>
/// Reads a story back from the HTML file that `export` writes, and from a page of the site that a browser saved. Both give their parts the
/// same addresses (#summary, #timeline, #sources, …), by which they are found here.
/// </summary>
internal static partial class StoryHtmlReader
{
    private const int Head = 12_000;

    /// <summary>True for a page that says NewsTracker made it and has a story's parts.</summary>
    public static bool Recognizes(string html)
    {
        var head = html.AsSpan(0, Math.Min(html.Length, Head));
        return head.Contains("content=\"NewsTracker\"", StringComparison.OrdinalIgnoreCase)
            && html.Contains("id=\"summary\"", StringComparison.Ordinal) && html.Contains("<h1", StringComparison.OrdinalIgnoreCase);
    }

    /// <param name="cleaned">Source within the bounds of pages: no scripts, no styles, bounded depth.</param>
    /// <returns>Null when the page holds no story after all.</returns>
    public static ImportedStory? Read(string cleaned)
    {
        var page = new HtmlParser().ParseDocument(cleaned);
        var story = new ExportedStory { Title = page.QuerySelector("h1")?.TextContent ?? "", Updated = Updated(page) };
        Sources(page, story);
        foreach (var item in page.QuerySelectorAll("#articles li")) ArticleRow(item, story);
        Sections(page, story);
        foreach (var item in page.QuerySelectorAll("#timeline li")) Event(page, item, story);
        foreach (var item in page.QuerySelectorAll("#sub-stories li"))
        {
            var title = item.QuerySelector(".row-title")?.TextContent ?? Own(item, "small");
            story.Story(title, Number(item.QuerySelector("small, .row-facts")?.TextContent) ?? 1);
        }

        foreach (var item in page.QuerySelectorAll("#resources li"))
            story.Resource(
                item.QuerySelector("a")?.GetAttribute("href") ?? item.QuerySelector(".row-title")?.TextContent ?? Own(item, "small"),
                Number(item.QuerySelector("small, .row-facts")?.TextContent));
        return story.HoldsStory ? story.ToStory() : null;
    }

    private static DateSpan? Updated(IDocument page)
    {
        foreach (var facts in page.QuerySelectorAll(".facts, .story-meta span"))
            if (Latest().Match(facts.TextContent) is { Success: true } latest) return ExportedStory.DateOf(latest.Groups[1].Value.Trim());
        return null;
    }

    private static void Sources(IDocument page, ExportedStory story)
    {
        foreach (var item in page.QuerySelectorAll("#sources li[id^='source-']"))
        {
            if (!int.TryParse(item.Id!["source-".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            var description = item.QuerySelector(".source-description") ?? item.Children.FirstOrDefault(c => c.LocalName == "p");
            if (ArticleRow(item, story) is { } article) story.Source(number, article, description?.TextContent);
        }
    }

    /// <summary>An entry of a list of articles: outlet, title, address and day, as the file or the site marks them.</summary>
    private static int? ArticleRow(IElement item, ExportedStory story)
    {
        if (item.QuerySelector(".source-title, .row-title") is { } title)
        {
            var outlet = item.QuerySelector(".source-line b, .row-outlet")?.TextContent;
            var day = item.QuerySelector(".source-date, .row-facts span")?.TextContent;
            return story.Article(
                outlet == "Unknown outlet" ? null : outlet, title.TextContent, item.QuerySelector(".source-url")?.TextContent, Day(day));
        }

        if (item.Children.FirstOrDefault(c => c.LocalName == "span") is not { } line) return null;
        var link = line.Children.FirstOrDefault(c => c.LocalName == "a");
        var name = line.QuerySelector(".outlet")?.TextContent;
        var words = line.TextContent;
        var rest = name is null ? words : words[name.Length..].TrimStart(',', ' ');
        if (name is null && link is not null && words.Length > link.TextContent.Length)
            (name, rest) = (words[..^link.TextContent.Length].TrimEnd(' ', ','), link.TextContent);
        var after = string.Concat(item.ChildNodes.SkipWhile(n => n != line).Skip(1).OfType<IText>().Select(t => t.Data))
            .Trim(' ', ',', '\n');
        return story.Article(
            name, rest, link?.GetAttribute("href"), Day(after.Replace("(text not on file)", "", StringComparison.Ordinal)));
    }

    private static Published? Day(string? text) =>
        ExportedStory.DateOf(text?.Trim()) is { } date ? new(date, null, "field") : null;

    private static void Sections(IDocument page, ExportedStory story)
    {
        string? heading = null;
        var sentences = new List<ImportedSentence>();
        foreach (var part in page.QuerySelectorAll("#summary h3, #summary [id]"))
        {
            if (part.LocalName == "h3")
            {
                story.Section(heading, sentences);
                (heading, sentences) = (part.TextContent, []);
            }
            else if (SentenceId().IsMatch(part.Id!))
                sentences.Add(ExportedStory.Sentence(Words(part), Marks(part).Select(m => Number(m.TextContent)).OfType<int>()));
        }

        story.Section(heading, sentences);
    }

    private static void Event(IDocument page, IElement item, ExportedStory story)
    {
        // a month holds events
        if (item.QuerySelector("li") is not null || item.QuerySelector(".when, .event-date") is not { } when) return;
        var time = when.QuerySelector("time");
        var label = time?.TextContent ?? when.QuerySelector("a.self")?.TextContent ?? Own(when, "small").Split(" · ")[0];
        var body = item.QuerySelector(".claim-text") ?? item.Children.FirstOrDefault(c => c.LocalName == "p" && c != when);
        var quote = item.QuerySelector(".event-quote")?.TextContent
            ?? Unmarked(item.Children.FirstOrDefault(c => c.LocalName == "blockquote")?.TextContent);
        if (body is null) return;
        story.Event(
            label, ExportedStory.DateOf(time?.GetAttribute("datetime")), Words(body), quote,
            Marks(body).Select(m => Citation(page, m, story)));
    }

    private static ExportedCitation Citation(IDocument page, IElement mark, ExportedStory story)
    {
        var number = Number(mark.TextContent);
        var note = mark.GetAttribute("href") is ['#', .. var id] ? page.GetElementById(id) : null;
        if (note?.QuerySelector("a[href^='#source-']")?.GetAttribute("href") is { } source && Number(source) is { } cited)
            return new(number, story.ArticleOf(cited));
        if (mark.TextContent.Contains('[', StringComparison.Ordinal) && number is { } known) return new(number, story.ArticleOf(known));
        if (note is null || MatchedByLikeness().Match(note.QuerySelector("b")?.TextContent ?? "") is not { Success: true } matched)
            return new(number, null);
        var sure = int.Parse(matched.Groups[2].Value, CultureInfo.InvariantCulture) / 100.0;
        return new(number, story.ArticleNamed(matched.Groups[1].Value), sure);
    }

    private static IEnumerable<IElement> Marks(IElement part) => part.QuerySelectorAll("a.mark, a.cite");

    /// <summary>The words of a sentence or an event without its numbers.</summary>
    private static string Words(IElement part) =>
        part.QuerySelector(".words")?.TextContent
        ?? string.Concat(part.ChildNodes
            .Where(n =>
                n is not IElement { ClassName: { } name }
                || !(name.StartsWith("mark", StringComparison.Ordinal) || name is "nothing" or "voices"))
            .Select(n => n.TextContent));

    /// <summary>The text of an element without that of its children of one name.</summary>
    private static string Own(IElement element, string without) =>
        string.Concat(element.ChildNodes.Where(n => n is not IElement child || child.LocalName != without).Select(n => n.TextContent))
            .Trim();

    private static string? Unmarked(string? quote) => quote?.Trim() is ['“', .. var words, '”'] ? words : quote;

    private static int? Number(string? text) =>
        text is not null && Digits().Match(text) is { Success: true } found
        && int.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"latest development\s+([^·<]{4,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Latest();

    [GeneratedRegex(@"^s\d+-\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceId();

    [GeneratedRegex(@"\d{1,7}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(.+) \(number \d+ of the imported timeline, matched by likeness: (\d{1,3})\s?%\)$", RegexOptions.CultureInvariant)]
    private static partial Regex MatchedByLikeness();
}
