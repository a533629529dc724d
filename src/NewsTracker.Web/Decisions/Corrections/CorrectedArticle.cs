using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Decisions.Corrections;

/// <summary>Writes an article's fields and keys: as read, or as read with corrections over it.</summary>
internal static class CorrectedArticle
{
    /// <summary>What the article's files gave: kept with its newest version once it was corrected, until then what the row says.</summary>
    /// <param name="article">With its outlet loaded.</param>
    /// <param name="newest">Its newest version.</param>
    public static ReadFields AsRead(Article article, ArticleVersion newest) => Reading(newest).Fields ?? ReadFields.Of(article);

    public static void KeepAsRead(ArticleVersion version, ReadFields fields) =>
        version.Reading = JsonSerializer.Serialize(Reading(version) with { Fields = fields }, JsonSerializerOptions.Web);

    /// <summary>Puts the fields into the row. A date that changes takes along the day that the story inferred.</summary>
    /// <param name="db">Where outlets are looked up.</param>
    /// <param name="article">The row.</param>
    /// <param name="fields">What it shall say.</param>
    /// <param name="cancellation">Ends the queries.</param>
    public static async Task WriteAsync(NewsDb db, Article article, ReadFields fields, CancellationToken cancellation)
    {
        article.Title = fields.Title;
        article.TitleDerived = fields.TitleDerived;
        article.TitleKey = IdentityKeys.Title(fields.Title) ?? "";
        article.Byline = [.. fields.Byline];
        article.Url = fields.Url;
        article.UrlKey = IdentityKeys.Url(fields.Url);
        article.Language = fields.Language;
        if (article.Published?.ToPublished() != fields.Published)
        {
            article.Published = StoredDate.Of(fields.Published);
            article.AnchorDay = null;
        }

        article.Outlet = await OutletAsync(db, fields.Outlet, cancellation);
        article.OutletId = article.Outlet?.Id;
    }

    /// <summary>
    /// The outlet's row; a new one for a name that no article had yet. The writer's memory learns of it through
    /// <see cref="ChangedArticles"/>.
    /// </summary>
    private static async Task<Outlet?> OutletAsync(NewsDb db, string? name, CancellationToken cancellation)
    {
        if (IdentityKeys.Outlet(name) is not { } key) return null;
        var known = db.Outlets.Local.FirstOrDefault(o => o.Key == key)
            ?? await db.Outlets.FirstOrDefaultAsync(o => o.Key == key, cancellation);
        if (known is not null) return known;
        var last = await db.Outlets.MaxAsync(o => (long?)o.Id, cancellation) ?? 0;
        var outlet = new Outlet
        {
            Id = Math.Max(last, db.Outlets.Local.Select(o => o.Id).DefaultIfEmpty().Max()) + 1,
            Name = name!.Trim(),
            Key = key
        };
        db.Outlets.Add(outlet);
        return outlet;
    }

    private static StoredReading Reading(ArticleVersion version) =>
        JsonSerializer.Deserialize<StoredReading>(version.Reading, JsonSerializerOptions.Web)!;
}
