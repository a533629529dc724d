using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Articles;

/// <summary>The questions that pages, API and exports ask about one article.</summary>
public sealed class ArticleReader(NewsDb db)
{
    /// <summary>
    /// An article with the passages that stories cite, in its current words or those of one version; null when there is none.
    /// </summary>
    /// <param name="id">Its id.</param>
    /// <param name="number">A version's number, null for the newest.</param>
    /// <param name="passage">"start-end" in code points: a passage whose uses are looked up in the full timeline too.</param>
    /// <param name="cancellation">Ends the query.</param>
    /// <returns>Null when there is no such article or version.</returns>
    public async Task<ArticleView?> OneAsync(long id, int? number, string? passage, CancellationToken cancellation)
    {
        var article = await db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Outlet).Include(a => a.Links.OrderBy(l => l.Id))
            .Include(a => a.SubStory!.Parent)
            .FirstOrDefaultAsync(a => a.Id == id, cancellation);
        if (article is null) return null;
        var versions = await db.ArticleVersions.AsNoTracking().Where(v => v.ArticleId == id).OrderByDescending(v => v.Number)
            .Select(v => new VersionRef(v.Number, new DateTimeOffset(v.AddedAt, TimeSpan.Zero), v.File!.Name)).ToListAsync(cancellation);
        var shown = number ?? versions.FirstOrDefault()?.Number ?? 0;
        var version = await db.ArticleVersions
            .AsNoTracking()
            .Include(v => v.File)
            .FirstOrDefaultAsync(v => v.ArticleId == id && v.Number == shown, cancellation);
        if (version is null || article.RemovedAt is not null) return null;
        var reading = Reading(version.Reading);
        var isCurrent = shown == versions[0].Number;
        var newest = isCurrent
            ? reading
            : Reading(await db.ArticleVersions
                .AsNoTracking()
                .Where(v => v.ArticleId == id && v.Number == versions[0].Number)
                .Select(v => v.Reading)
                .FirstAsync(cancellation));
        return new ArticleView
        {
            Id = id, Title = isCurrent ? article.Title : version.Title, TitleDerived = article.TitleDerived, Outlet = article.Outlet?.Name,
            Byline = article.Byline, Url = article.Url, Published = article.Published?.ToPublished(),
            Language = article.Language, Kind = article.Kind, IsSample = article.IsSample,
            RemovedAt = await RemovedAtAsync(id, cancellation),
            Fields = FieldsOf(ReadFields.Of(article), newest, await CorrectionBook.OfAsync(db, id, cancellation)),
            Text = version.Text, Blocks = BlockCodec.Decode(version.Blocks),
            Links = [.. article.Links.Select(l => new Link(l.Url, l.Text))],
            Story = article.SubStory?.Parent is { } top ? new StoryRef(top.Slug, top.Title) : null,
            SubStory = article.SubStory is { } sub ? new StoryRef(sub.Slug, sub.Title) : null,
            Why = PlacementWords.Say(article.Reason), CopyOf = await RefAsync(article.CopyOfId, cancellation),
            Copies = await db.Articles
                .AsNoTracking()
                .Where(a => a.CopyOfId == id && a.RemovedAt == null)
                .Select(a => new ArticleRef(a.Id, a.Outlet == null ? null : a.Outlet.Name, a.Title))
                .ToListAsync(cancellation),
            Cited = isCurrent ? await new ArticleCitations(db, id, shown, version.Text).LoadAsync(passage, cancellation) : [],
            Versions = versions, Version = shown,
            Reading = new ReadingView(
                version.FileId, version.File!.Name, version.File.Sha256, version.File.Size, version.Entry, reading.Provenance,
                reading.Stripped, reading.Warnings),
        };
    }

    /// <summary>The titles and words of two versions of an article; null when it has not both.</summary>
    /// <returns>Null when there is no such article or version.</returns>
    public Task<VersionPair?> VersionsAsync(long id, int from, int to, CancellationToken cancellation) =>
        VersionPair.LoadAsync(db, id, from, to, cancellation);

    /// <summary>What was read in each sentence of an article's newest words; null when there is none.</summary>
    /// <returns>Null when there is no such article.</returns>
    public Task<ArticleSentences?> SentencesAsync(long id, CancellationToken cancellation) =>
        ArticleSentences.LoadAsync(db, id, cancellation);

    private static StoredReading Reading(string json) => JsonSerializer.Deserialize<StoredReading>(json, JsonSerializerOptions.Web)!;

    /// <summary>The tombstone of an article that is no longer on file, else null.</summary>
    /// <returns>Null when no removal of it stands.</returns>
    public async Task<Tombstone?> TombstoneAsync(long id, CancellationToken cancellation)
    {
        var decisions = await db.Decisions
            .AsNoTracking()
            .Where(d => d.Kind == Removal.Kind && d.ArticleId == id)
            .OrderBy(d => d.Id)
            .ToListAsync(cancellation);
        if (decisions.Count == 0) return null;
        var removed = decisions.Last(d => !Removal.Read(d).Lifted);
        return new(id, new DateTimeOffset(removed.At, TimeSpan.Zero), Removal.Read(decisions[^1]).Lifted);
    }

    private async Task<DateTimeOffset?> RemovedAtAsync(long id, CancellationToken cancellation) =>
        await RemovalBook.OfAsync(db, id, cancellation) is { } removal ? new DateTimeOffset(removal.At, TimeSpan.Zero) : null;

    private Task<ArticleRef?> RefAsync(long? id, CancellationToken cancellation) =>
        db.Articles
            .AsNoTracking()
            .Where(a => a.Id == id)
            .Select(a => new ArticleRef(a.Id, a.Outlet == null ? null : a.Outlet.Name, a.Title))
            .FirstOrDefaultAsync(cancellation);

    /// <param name="now">What the article says.</param>
    /// <param name="reading">How its version was read.</param>
    /// <param name="corrections">Those in force.</param>
    private static IReadOnlyList<FieldView> FieldsOf(
        ReadFields now, StoredReading reading, IReadOnlyList<Correction> corrections) => [.. CorrectionFields.Names.Select(name =>
    {
        var correction = corrections.FirstOrDefault(c => c.Field == name);
        return new FieldView(
            name, now.Text(name), reading.Provenance.GetValueOrDefault(name), correction is null ? null : reading.Fields?.Text(name),
            correction is null ? null : new DateTimeOffset(correction.At, TimeSpan.Zero), correction?.By);
    })];
}
