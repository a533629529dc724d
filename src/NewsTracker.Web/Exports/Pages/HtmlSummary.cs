using NewsTracker.Web.Rendering.Citations;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Exports.Pages;

/// <summary>The summary: headed sections, each sentence with the numbers that lead to its passages.</summary>
internal static class HtmlSummary
{
    public static IEnumerable<string> Parts(Markup page, StoryView story)
    {
        page.Add($"<section id=\"summary\">").Add($"<h2>Summary</h2>");
        if (story.Sections.Count == 0 && story.Articles.Any(a => a.HasText))
            page.Add($"<p class=\"nothing\">No summary: the texts on file hold no sentence that is clear enough by itself.</p>");
        else if (story.Sections.Count == 0)
            page.Add($"<p class=\"nothing\">No summary: only headlines are on file for this story.</p>");
        foreach (var section in story.Sections)
        {
            if (section.Heading.Length > 0) page.Add($"<h3 dir=\"auto\">{section.Heading}</h3>");
            foreach (var part in SectionParagraphs.Of(section.Sentences))
            {
                page.Add($"<p dir=\"auto\">{Markup.Join(" ", part.Select(Sentence))}</p>");
                var sentence = part[^1];
                foreach (var other in sentence.ContradictedBy) Otherwise(page, "Contradicted by", other);
                foreach (var other in sentence.UpdatedBy) Otherwise(page, "Updated by", other);
            }

            yield return page.Take();
        }

        page.Add($"</section>");
        yield return page.Take();
    }

    private static Markup.Raw Sentence(SentenceView sentence) => Markup.Of(
        $"<span class=\"claim\" id=\"{sentence.Anchor}\">{sentence.Text} {Marks(CitedText.Of(sentence))}{Told(sentence.ToldBy)}</span>");

    /// <summary>The numbers behind a sentence or an event; a claim without any says so.</summary>
    public static Markup.Raw Marks(CitedText cited) => cited.All.Count == 0
        ? Markup.Of($"<span class=\"nothing\">no source is given for this</span>")
        : Markup.Join(" ", cited.All.Select((g, i) => Markup.Of(
            $"<a class=\"mark {SupportText.Name(g.Support)}\" id=\"{g.Id}-mark\" href=\"#{g.Id}\" aria-label=\"{g.Spoken}\">{Also(cited, i)}{g.Label}</a>")));

    /// <summary>By how many a sentence or an event is told.</summary>
    public static Markup.Raw Told(string? by) => by is null ? Markup.Of($"") : Markup.Of($" <span class=\"voices\">{by}</span>");

    private static void Otherwise(Markup page, string how, CitationView other)
    {
        page.Add(
            $"<blockquote class=\"otherwise\" dir=\"auto\"><p>{how} <b>{other.Outlet ?? "an unknown outlet"}</b>{SupportText.Differs(other.Differs)}</p>");
        if (other.Quote is not null) page.Add($"<p>{other.Quote}</p>");
        page.Add($"</blockquote>");
    }

    private static string Also(CitedText cited, int at) => cited.All[at].Also && (at == 0 || !cited.All[at - 1].Also) ? "also " : "";
}
