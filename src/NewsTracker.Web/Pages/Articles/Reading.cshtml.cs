using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsTracker.Core.Text;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Rendering.Readings;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>What was read in each sentence of an article, so that a person can see an error and report it.</summary>
public sealed class SentencesModel(ArticleReader articles) : PageModel
{
    /// <summary>Sentences of one page. By hand: about four screens while they are folded.</summary>
    private const int Size = 40;

    private CodePoints points = null!;

    /// <summary>Counts from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public int Number { get; set; } = 1;

    /// <summary>"start-end" in code points: the sentence that is wanted open, on whatever page it stands.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Read { get; set; }

    public ArticleSentences Article { get; private set; } = null!;

    internal ListPage<ReadSentence> Sentences { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        if (await articles.SentencesAsync(id, cancellation) is not { } article) return NotFound();
        Article = article;
        points = new CodePoints(article.Content.Text);
        var asked = string.IsNullOrEmpty(Read) ? null : ArticleCitations.PassageOf(Read, points, article.Content.Text.Length);
        var all = article.Content.Sentences;
        var number = asked is { } span && all.ToList().FindIndex(s => s.Span.Overlaps(span)) is >= 0 and var at ? (at / Size) + 1 : Number;
        var shown = ListPage<int>.Of([.. Enumerable.Range(0, all.Count)], number, Size);
        Sentences = new([.. shown.Items.Select(i => ReadSentence.Of(article, i, points, asked))], shown.Number, shown.Pages, shown.Count);
        return Page();
    }

    /// <summary>The reading of a sentence as the lines of JSON that a report of an error needs.</summary>
    internal string Report(ReadSentence sentence) => sentence.Assertion is null ? "" : string.Join(
        '\n',
        AssertionJson.Of(sentence.Assertion, points).Select(a => System.Text.Encoding.UTF8.GetString(JsonForm.Line(a)))
            .Prepend($"article {Article.Article.Id}, {sentence.Place}: {sentence.Text}"));
}
