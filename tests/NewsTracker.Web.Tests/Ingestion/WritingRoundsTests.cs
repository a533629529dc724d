using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests.Ingestion;

/// <summary>The changed sub-stories of a very large story are written in rounds, each with the words of some hundred articles.</summary>
public sealed class WritingRoundsTests
{
    private const int Texts = 304;
    private const int Articles = 344;
    private const int ArticlesAtOnce = 12;

    private static readonly string[] Starts = ["Tarn", "Quill", "Sorn", "Vel", "Brask", "Hald", "Morn", "Ilv", "Korr", "Fen"];
    private static readonly string[] Ends = ["holm", "wick", "mere", "gard", "stead", "bury", "dal", "port", "ness"];

    private static readonly string[] Told =
    [
        "Inspectors found cracks in the quay of {0}, and the harbour board closed it.",
        "Pupils of the school of {0} won the regatta, and their teacher praised the crew.",
        "A fire destroyed the mill of {0}, and firemen saved the miller's horses.",
        "Voters of {0} elected a new mayor, who promised lower rents.",
        "Thieves stole a painting from the museum of {0}, and police searched two vans.",
        "A storm flooded the cellars of {0}, and soldiers carried sandbags.",
        "Doctors of {0} began a strike over night shifts, and the clinic sent patients home.",
    ];

    /// <param name="isFlood">Many articles come: the features of the story's own digest go before its sub-stories are made.</param>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sub_stories_say_the_same_whether_or_not_their_words_are_those_of_the_story(bool isFlood)
    {
        using var loaded = new LoadedStore(new IngestionOptions { RoundArticles = ArticlesAtOnce });
        await loaded.ReadAsync("a.jsonl", string.Join('\n', Enumerable.Range(0, Articles).Select(Line)), "The year of Tarnhold");
        await using var db = loaded.Store.Open();
        var top = await db.Stories.Where(s => s.ParentId == null).OrderByDescending(s => s.ArticleCount).Select(s => s.Id).FirstAsync();
        var before = await StatesAsync(db, top);

        var analyses = Few();
        if (isFlood) analyses.Trim();
        await loaded.WriteAnewAsync([top], new WriterMemory { Analyses = analyses });

        (await StatesAsync(db, top)).ShouldBe(before);
        (await db.Stories.AnyAsync(s => s.IsStale && s.ParentId == top)).ShouldBeFalse();
        loaded.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_one_sub_story_reads_are_in_memory_while_it_is_made()
    {
        var options = new IngestionOptions { RoundArticles = ArticlesAtOnce };
        using var loaded = new LoadedStore(options);
        await loaded.ReadAsync("a.jsonl", string.Join('\n', Enumerable.Range(0, Articles).Select(Line)), "The year of Tarnhold");
        await loaded.Store.WriteAsync(
            writing => writing.Stories.ExecuteUpdateAsync(s => s.SetProperty(x => x.IsStale, true)), CancellationToken.None);
        await using var db = loaded.Store.Open();
        var top = await db.Stories.Where(s => s.ParentId == null).OrderByDescending(s => s.ArticleCount).Select(s => s.Id).FirstAsync();
        var analyses = Few();
        var story = (await StoryBatch.LoadAsync(db, [top], analyses, CancellationToken.None)).Find(top)!;
        var late = story.Articles.Late.Select(a => a.Id).ToList();
        late.Count.ShouldBe(Articles - Texts);
        var rewriting = new StoryRewriting(story, analyses, options);
        rewriting.Try(rewriting.Prepare);
        var most = 0;

        for (var round = 0; round < rewriting.Rounds; round++)
        {
            late.ShouldAllBe(id => story.Articles.TextOf(id) == null, $"before round {round}");
            await rewriting.LoadAsync(db, round, CancellationToken.None);
            most = Math.Max(most, late.Count(id => story.Articles.TextOf(id) is not null));
            foreach (var digest in rewriting.Digests(round)) rewriting.Try(digest);
            rewriting.Digested(round);
            rewriting.End(round);
        }

        rewriting.Fault.ShouldBeNull();
        rewriting.Rounds.ShouldBeGreaterThan(2);
        var ofOne = story.Articles.Late.CountBy(a => a.SubStoryId).Max(c => c.Value); // a sub-story is never parted
        most.ShouldBeInRange(1, Math.Max(ArticlesAtOnce, ofOne));
        most.ShouldBeLessThan(late.Count);
    }

    [Fact]
    public async Task An_undated_article_whose_words_are_not_read_keeps_its_day()
    {
        using var loaded = new LoadedStore(new IngestionOptions { RoundArticles = ArticlesAtOnce });
        await loaded.ReadAsync(
            "a.jsonl", string.Join('\n', Enumerable.Range(0, Articles).Select(n => Line(n, isDated: n < Texts))), "The year of Tarnhold");
        await using var db = loaded.Store.Open();
        var top = await db.Stories.Where(s => s.ParentId == null).OrderByDescending(s => s.ArticleCount).Select(s => s.Id).FirstAsync();
        await loaded.Store.WriteAsync(
            writing => writing.Stories.Where(s => s.Id == top).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsStale, true)),
            CancellationToken.None);
        var story = (await StoryBatch.LoadAsync(db, [top], Few(), CancellationToken.None)).Find(top)!;
        var unread = story.Articles.Rows.Where(a => a.Published is null && story.Articles.TextOf(a.Id) is null).ToList();
        var days = unread.ConvertAll(a => a.AnchorDay);
        days.ShouldContain(d => d != null);

        story.Articles.Prepare(Few(), story.Page);

        unread.ConvertAll(a => a.AnchorDay).ShouldBe(days);
        story.Articles.Anchored.ShouldNotContain(a => unread.Contains(a));
    }

    private static AnalysisCache Few() => new() { StoryTexts = Texts };

    private static string Line(int n) => Line(n, isDated: true);

    private static string Line(int n, bool isDated)
    {
        var (matter, day) = (n / 4, 1 + (n / 16));
        var place = Starts[matter % Starts.Length] + Ends[matter % Ends.Length];
        var told = string.Format(CultureInfo.InvariantCulture, Told[matter % Told.Length], place);
        return Workbench.Line(
            $"{n}", $"{told[..told.IndexOf(',', StringComparison.Ordinal)]}, report {n % 4}",
            $"{told} It happened on March {day}. Warden Ilve {place} said that {n % 4 + 3} people of {place} had seen it.",
            url: $"https://tarnhold.example/{n}", published: isDated ? $"2026-03-{day:00}" : null);
    }

    private static Task<Dictionary<long, string?>> StatesAsync(NewsDb db, long story) =>
        db.Stories.AsNoTracking().Where(s => s.ParentId == story).ToDictionaryAsync(s => s.Id, s => s.ContentHash);
}
