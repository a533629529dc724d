using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Articles;

/// <summary>A sentence of an article that stories cite.</summary>
public sealed record CitedSentence(long Article, string ArticleTitle, string Quote, string Address, StoryRef? Story);

/// <summary>A passage by its place in UTF-16 code units.</summary>
public sealed record PassageRow(long Article, int Start, int End);

/// <summary>Loads articles for lists, and the words of passages.</summary>
internal static class ArticleRows
{
    public static async Task<List<ArticleRow>> Of(IQueryable<Article> articles, CancellationToken cancellation)
    {
        var rows = await articles.Select(a => new
        {
            a.Id, a.ExternalId, a.Title, a.TitleDerived, a.Url, a.Published, a.Language, a.HasText, a.CopyOfId,
            Outlet = a.Outlet == null ? null : a.Outlet.Name, a.SubStory!.Slug,
        }).ToListAsync(cancellation);
        return [.. rows.Select(a => new ArticleRow(
            a.Id, a.ExternalId, a.Outlet, a.Title, a.TitleDerived, a.Url, a.Published?.ToPublished(), a.Language, a.HasText, a.CopyOfId,
            a.Slug, null))];
    }

    /// <summary>
    /// The words of the passages and their addresses, in their order; a passage that its text no longer holds is left out.
    /// </summary>
    public static async Task<IReadOnlyList<CitedSentence>> PassagesAsync(
        NewsDb db, IReadOnlyList<PassageRow> passages, CancellationToken cancellation)
    {
        var ids = passages.Select(p => p.Article).Distinct().ToList();
        var texts = (await db.Articles.AsNoTracking().Where(a => ids.Contains(a.Id) && a.RemovedAt == null).Select(a => new
        {
            a.Id, a.Title,
            Story = a.SubStory!.Parent == null || a.SubStory.Parent.Revision == 0
                ? null
                : new StoryRef(a.SubStory.Parent.Slug, a.SubStory.Parent.Title),
            Text = a.Versions.OrderByDescending(v => v.Number).Select(v => v.Text).FirstOrDefault() ?? "",
        }).ToListAsync(cancellation)).ToDictionary(a => a.Id);
        var cited = new List<CitedSentence>();
        foreach (var passage in passages)
        {
            if (!texts.TryGetValue(passage.Article, out var a) || passage.End > a.Text.Length || passage.End <= passage.Start) continue;
            var place = new CodePoints(a.Text).FromUnits(new Span(passage.Start, passage.End));
            cited.Add(new CitedSentence(a.Id, a.Title, a.Text[passage.Start..passage.End], ArticleAddress.Of(a.Id, place), a.Story));
        }

        return cited;
    }
}
