using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;
using NewsTracker.Tests;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>The user's digest file against its truth, compared after folding white space, hyphens and final stops.</summary>
public class DigestFileGoldenTests
{
    [SkippableFact]
    public void The_users_page_is_read_as_its_truth_says()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Corpora.Require("truth/000.json")));
        var text = File.ReadAllText(Corpora.Seed("000"));
        var root = truth.RootElement;
        StoryPageReader.Recognizes(text).ShouldBeTrue();

        var read = StoryPageReader.Read(text);

        Key(read.Title).ShouldBe(Key(root.GetProperty("title").GetString()!));
        read.ImportedArticleCount.ShouldBe(root.GetProperty("statedArticleCount").GetInt32());
        read.ImportedLinkCount.ShouldBe(root.GetProperty("statedExternalCount").GetInt32());
        read.Sections.Select(s => Key(s.Heading)).ShouldBe(Strings(root, "sections", "heading"));
        read.Sections.SelectMany(s => s.Sentences).Select(s => Key(s.Text) + string.Concat(s.Numbers)).ShouldBe(
            root.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray())
                .Select(s => Key(s.GetProperty("text").GetString()!) + string.Concat(
                    s.GetProperty("citations").EnumerateArray().Select(c => c.GetInt32()))));
        read.Sources.Select(s => Key(s.Outlet!)).ShouldBe(Strings(root, "sources", "outlet"));
        read.Sources.Select(s => Key(s.Title)).ShouldBe(Strings(root, "sources", "title"));
        read.Sources.Select(s => Key(s.Description!)).ShouldBe(Strings(root, "sources", "description"));
        read.Sources.Select(s => s.Article).ShouldBe([0, 1, 2, 3]);
        read.Timeline.Select(e => Key(e.Text)).ShouldBe(Strings(root, "timeline", "text"));
        read.Timeline.Select(e => Key(e.Quote!).Trim('"', '.')).ShouldBe(Strings(root, "timeline", "quote").Select(q => q.Trim('"', '.')));
        read.Timeline
            .Select(e => e.Date!.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ShouldBe(root.GetProperty("timeline").EnumerateArray().Select(e => e.GetProperty("start").GetString()!));
        read.Timeline.Select(e => e.Date!.Precision.ToString().ToLowerInvariant()).ShouldBe(Strings(root, "timeline", "precision"));
        read.Timeline
            .Select(e => e.Numbers.Single())
            .ShouldBe(root.GetProperty("timeline").EnumerateArray().Select(e => e.GetProperty("citation").GetInt32()));
        read.Stories
            .Select(s => s.ArticleCount)
            .ShouldBe(root.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("articleCount").GetInt32()));
        read.Stories.Where(s => s.ArticleCount > 1).ShouldAllBe(s => s.Articles.Count == s.ArticleCount && s.Confidence < 1);
        read.Articles
            .Select(a => Key($"{a.Outlet}: {a.Title}"))
            .ShouldBe(root.GetProperty("relatedArticles").EnumerateArray().Select(a => Key(a.GetString()!)));
        read.ExternalResources.Single().CitedCount.ShouldBe(1);
        read.Findings.Select(f => f.Code).Where(c => c != "numberUnresolved").ShouldBe(["dateMissing", "countDiffers"]);
    }

    [SkippableFact]
    public void The_users_timeline_numbers_are_matched_and_none_is_shown_wrongly()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Corpora.Require("truth/000.json")));
        var articles = truth.RootElement
            .GetProperty("timeline")
            .EnumerateArray()
            .Select(e => Key(e.GetProperty("article").GetString()!))
            .ToList();

        var read = StoryPageReader.Read(File.ReadAllText(Corpora.Seed("000")));

        var shown = read.Timeline.Zip(articles).Where(p => p.First.Matches.Single().Article is not null).ToList();
        shown.ShouldAllBe(p =>
            Key(read.Articles[p.First.Matches[0].Article!.Value].Outlet + ": " +
                read.Articles[p.First.Matches[0].Article!.Value].Title) == p.Second);
        shown.Count.ShouldBeGreaterThanOrEqualTo(13);
    }

    private static string Key(string text) => Folding.Title(text.Replace(" .", ".", StringComparison.Ordinal));

    private static IEnumerable<string> Strings(JsonElement root, string list, string field) =>
        root.GetProperty(list).EnumerateArray().Select(s => Key(s.GetProperty(field).GetString()!));
}
