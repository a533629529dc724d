using NewsTracker.Core.Digests.Imported;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.StoryPages.Write;
using NewsTracker.Core.Text;
using NewsTracker.Tests;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

public class StoryPageMakerTests
{
    [Fact]
    public void A_derived_storys_file_reads_back_as_it_was_made()
    {
        var (page, _) = Derived();

        var made = StoryPageMaker.Make(page);
        var read = StoryPageReader.Read(StoryPageWriter.Write(made));

        DigestFileJson.Of(read with { Findings = [], Timeline = [], Stories = [] })
            .ShouldBe(DigestFileJson.Of(made with { Timeline = [], Stories = [] }));
        read.Stories
            .Select(s => (s.Outlet, s.Title, s.ArticleCount, string.Join(",", s.Articles)))
            .ShouldBe(made.Stories.Select(s => (s.Outlet, s.Title, s.ArticleCount, string.Join(",", s.Articles))));
        read.Timeline
            .Select(e => (e.Label, e.Date, e.Text, e.Quote))
            .ShouldBe(made.Timeline.Select(e => (e.Label, e.Date, e.Text, e.Quote)));
        read.Timeline.Select(e => string.Join(",", e.Numbers)).ShouldBe(made.Timeline.Select(e => string.Join(",", e.Numbers)));
    }

    [Fact]
    public void Words_that_look_like_the_files_own_marks_do_no_harm()
    {
        var (page, cite) = Derived();
        page = page with
        {
            Digest = page.Digest with
            {
                Sections = [new("Odd words", Origin.Derived, [
                    new("He wrote “see note [3] and left", Origin.Derived, 1, [cite]),
                    new("A second line\nfollows (as here)", Origin.Derived, 1, [cite])
                ])],
                Timeline = [new(
                    "?", DateSpan.Range(new(2025, 12, 30), new(2026, 1, 2)), "They said “no", "“We will not go. We stay", Origin.Derived, 1,
                    "explicit", false, true, [cite])],
            },
        };

        var made = StoryPageMaker.Make(page);
        var read = StoryPageReader.Read(StoryPageWriter.Write(made));

        read.Sections.Select(s => s.Heading).ShouldBe(["Odd words"]);
        read.Sections[0].Sentences.Count.ShouldBe(2);
        read.Timeline.Single().Date.ShouldBe(DateSpan.Range(new(2025, 12, 30), new(2026, 1, 2)));
        read.Timeline.Single().Quote.ShouldBe("We will not go. We stay");
    }

    [Fact]
    public void Timeline_numbers_of_a_derived_story_find_their_articles_again()
    {
        var read = StoryPageReader.Read(StoryPageWriter.Write(StoryPageMaker.Make(Derived().Page)));

        read.Timeline.ShouldAllBe(e => e.Matches.All(m => m.Article == m.Number - 1));
    }

    [SkippableFact]
    public void An_imported_page_is_made_again_as_it_was()
    {
        var file = StoryPageReader.Read(File.ReadAllText(Corpora.Seed("000")));
        var articles = file.Articles
            .Select((a, i) => new StoryArticle { Id = i + 1, Outlet = a.Outlet, Title = a.Title, Content = new("", [], [], [], null) })
            .ToList();
        var page = new StoryPage
        {
            Digest = ImportedDigest.Grow(file, [.. articles.Select(a => a.Id)], articles, new() { Title = file.Title }),
            Articles = articles,
            Stories = [.. file.Stories.Select(s => new StoryPageStory(s.Title, [.. s.Articles.Select(a => (long)a + 1)]))],
            Resources = file.ExternalResources,
            Imported = file,
        };

        var read = StoryPageReader.Read(StoryPageWriter.Write(StoryPageMaker.Make(page)));

        DigestFileJson.Of(read).ShouldBe(DigestFileJson.Of(file));
    }

    private static (StoryPage Page, DigestCitation First) Derived()
    {
        string[] titles =
        [
            "Salline raises ferry fares by 12 percent", "Harbour master quits after quarrel over berths", "Storm closes Port Sal airport"
        ];
        string[] told =
        [
            "Salline raised its ferry fares by 12 percent on Monday.",
            "The harbour master of Port Sal quit after a quarrel over berths.",
            "A storm closed the airport of Port Sal for two days."
        ];
        var articles = titles
            .Select((t, i) =>
                new StoryArticle { Id = i + 1, Outlet = "Port Wire", Title = t, Content = new AnalyzedText(told[i], [], [], [], "en") })
            .ToList();
        var cites = told.Select((t, i) => new DigestCitation(i + 1, new Span(0, t.Length), SupportStatus.Verbatim, Resolution.Stated, 1))
            .ToList();
        var digest = new StoryDigest
        {
            Title = "Port Sal in trouble",
            Sections = [.. told.Select((t, i) =>
                new DigestSection(titles[i], Origin.Derived, [new DigestSentence(t, Origin.Derived, 1, [cites[i], cites[0]])]))],
            Timeline = [.. told.Select((t, i) => new DigestEvent(
                $"May {4 - i}, 2026", DateSpan.Day(new(2026, 5, 4 - i)), t, t, Origin.Derived, 1, "explicit", false, true, [cites[i]]))],
            Sources = [new(1, "Gives the new prices.")],
        };
        var page = new StoryPage
        {
            Digest = digest,
            Articles = articles,
            Stories = [new("Fares and berths", [1, 2]), new("Airport", [3])],
            Resources = [new("https://port.example/fares", 2)],
            Updated = DateSpan.Day(new(2026, 5, 5)),
        };
        return (page, cites[0]);
    }
}
