using NewsTracker.Core.Digests.Imported;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

public class ImportedDigestTests
{
    private const string Page =
        """
        Ferry fares rise in Port Sal
        Updated (2 articles)
        Union and company clash over fares On Monday, the ferry company Salline raised fares by 12 percent and blamed fuel prices [1]. The union called the increase reckless [2].
        Sources (2 articles)
        -
        [1]
        Port Wire “Salline raises ferry fares by 12 percent” – Gives the new prices .
        -
        [2]
        Sal Post “Union attacks fare rise at Salline” – Quotes the union .
        Timeline
        May 4, 2026 – Ferry company Salline raises its fares by 12 percent. “fares rise by 12 percent.” [8]
        Stories about this story (2 stories)
        -
        Sal Post: Union attacks fare rise at Salline
        -
        Port Wire: Salline raises ferry fares by 12 percent
        All related articles (2 articles)
        -
        Sal Post: Union attacks fare rise at Salline
        -
        Port Wire: Salline raises ferry fares by 12 percent
        """;

    private static readonly ImportedStory File = StoryPageReader.Read(Page);

    [Fact]
    public void Nothing_that_is_stated_is_lost_when_only_stubs_are_known()
    {
        var grown = ImportedDigest.Grow(
            File, [11, 12],
            [Article(11, "Union attacks fare rise at Salline", ""), Article(12, "Salline raises ferry fares by 12 percent", "")],
            new() { Title = "x" });

        grown.Title.ShouldBe(File.Title);
        grown.Sections.Select(s => s.Heading).ShouldBe(File.Sections.Select(s => s.Heading));
        grown.Sections.ShouldAllBe(s => s.Origin == Origin.Imported);
        var sentences = grown.Sections.SelectMany(s => s.Sentences).ToList();
        sentences.Select(s => s.Text).ShouldBe(File.Sections.SelectMany(s => s.Sentences).Select(s => s.Text));
        sentences[0].Citations.ShouldBe([new DigestCitation(12, null, SupportStatus.NoText, Resolution.Stated, 1, 1)]);
        sentences[1].Citations.ShouldBe([new DigestCitation(11, null, SupportStatus.NoText, Resolution.Stated, 1, 2)]);
        grown.Sources.Select(n => (n.Article, n.ImportedNumber)).ShouldBe([(12, 1), (11, 2)]);
        grown.Timeline.Single().Citations.Single().ImportedNumber.ShouldBe(8);
        grown.Timeline.Single().Citations.Single().Resolution.ShouldNotBe(Resolution.Stated);
    }

    [Fact]
    public void A_new_sentence_stands_behind_the_stated_one_of_its_matter()
    {
        var derived = new StoryDigest
        {
            Title = "x",
            Sections =
            [
                new("More", Origin.Derived,
                [
                    Derived("The union answered the increase with a strike on Friday and a march to the harbour."),
                    Derived("A museum of lighthouses opened on the cape."),
                ])
            ],
        };

        var grown = ImportedDigest.Grow(File, [11, 12], [], derived);

        grown.Sections[0].Sentences.Select(s => s.Origin).ShouldBe([Origin.Imported, Origin.Imported, Origin.Derived]);
        grown.Sections[0].Sentences[2].Text.ShouldContain("strike");
        grown.Sections[^1].Heading.ShouldBe("More");
        grown.Sections[^1].Sentences.Single().Text.ShouldContain("museum");
    }

    [Fact]
    public void A_derived_event_that_tells_a_stated_one_again_joins_it()
    {
        const string Text = "The operator Salline put its fares up by 12 percent on Monday morning.";
        var told = new DigestEvent(
            "May 4, 2026", new DateSpan(new(2026, 5, 4), new(2026, 5, 4), DatePrecision.Day), Text, null, Origin.Derived, 1, "weekday",
            Planned: false, Shown: true, [new(13, new Span(0, Text.Length), SupportStatus.Verbatim, Resolution.Stated, 1)]);

        var grown = ImportedDigest.Grow(
            File, [11, 12], [Article(13, "Fares up", Text)], new() { Title = "x", Timeline = [told] });

        var only = grown.Timeline.ShouldHaveSingleItem();
        only.Origin.ShouldBe(Origin.Imported);
        only.Citations.ShouldContain(c => c.Article == 13 && c.Passage != null && c.Resolution == Resolution.Inferred);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void A_derived_event_of_a_day_that_the_page_tells_stays_in_the_full_timeline(int day, bool shown)
    {
        var of = new DateOnly(2026, 5, day);
        var told = new DigestEvent(
            "May", DateSpan.Day(of), "Divers found a wreck off Port Sal.", null, Origin.Derived, 1, "weekday", Planned: false, Shown: true,
            [new(13, new Span(0, 10), SupportStatus.Verbatim, Resolution.Confirmed, 1)]);

        var grown = ImportedDigest.Grow(
            File, [11, 12], [Article(13, "Wreck found", "Divers found a wreck off Port Sal.")], new() { Title = "x", Timeline = [told] });

        grown.Timeline.Single(e => e.Origin == Origin.Derived).Shown.ShouldBe(shown);
    }

    private static DigestSentence Derived(string text) => new(text, Origin.Derived, 0.5, []);

    [Fact]
    public void Articles_that_join_are_cited_where_their_passages_carry_what_is_stated()
    {
        const string Text = "PORT SAL, May 4, 2026 - On Monday, the ferry company Salline raised fares by 12 percent and blamed fuel " +
            "prices. Commuters were angry.";

        var grown = ImportedDigest.Grow(
            File, [11, 12],
            [
                Article(11, "Union attacks fare rise at Salline", ""),
                Article(12, "Salline raises ferry fares by 12 percent", ""),
                Article(13, "Fares up", Text)
            ],
            new() { Title = "x" });

        var first = grown.Sections[0].Sentences[0];
        first.Citations.Select(c => c.Article).ShouldBe([12L, 13L]);
        first.Citations[1].ImportedNumber.ShouldBeNull();
        first.Citations[1].Resolution.ShouldBe(Resolution.Inferred);
        (first.Citations[1].Support <= SupportStatus.Close).ShouldBeTrue();
        first.Citations[1].Passage!.Value.Of(Text).ShouldContain("12 percent");
        grown.Sections[0].Sentences[1].Citations.Select(c => c.Article).ShouldBe([11L]);
    }

    [Fact]
    public void A_stated_citation_is_checked_when_the_text_is_on_file()
    {
        var grown = ImportedDigest.Grow(
            File, [11, 12],
            [
                Article(11, "Union attacks fare rise at Salline", "The weather in the mountains stays fine."),
                Article(12, "Salline raises ferry fares by 12 percent", "")
            ],
            new() { Title = "x" });

        grown.Sections[0].Sentences[1].Citations.Single().Support.ShouldBe(SupportStatus.NotFound);
    }

    [Fact]
    public void A_role_that_only_the_page_states_without_a_text_behind_it_is_no_side()
    {
        var file = File with
        {
            Timeline = [File.Timeline[0] with { Text = "Former adviser Piet Vander takes a larger role in the fare talks." }]
        };

        var grown = ImportedDigest.Grow(
            file, [11, 12],
            [Article(11, "Union attacks fare rise at Salline", "Senior adviser Piet Vander came to the harbour on Monday.")],
            new() { Title = "x" });

        grown.Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_is_new_is_added_and_the_timeline_stays_in_order()
    {
        DigestCitation cite = new(13, new Span(0, 5), SupportStatus.Verbatim, Resolution.Inferred, 1);
        var derived = new StoryDigest
        {
            Title = "y",
            Sections =
            [
                new(
                    "Harbour",
                    Origin.Derived,
                    [new("The harbour master resigned after a quarrel about berths.", Origin.Derived, 0.5, [cite])]),
                new(
                    "Fares",
                    Origin.Derived,
                    [new("The ferry company Salline raised fares by 12 percent on Monday.", Origin.Derived, 0.5, [cite])]),
            ],
            Timeline =
            [
                new(
                    "May 1, 2026", DateSpan.Day(new(2026, 5, 1)), "The harbour master resigned.", "The harbour master resigned.",
                    Origin.Derived, 0.4, "explicit", false, true, [cite]),
                new(
                    "May 4, 2026", DateSpan.Day(new(2026, 5, 4)), "Salline raised fares by 12 percent.", null, Origin.Derived, 0.4,
                    "explicit", false, true, [cite]),
            ],
        };

        var grown = ImportedDigest.Grow(File, [11, 12], [], derived);

        grown.Sections
            .Select(s => (s.Heading, s.Origin))
            .ShouldBe([(File.Sections[0].Heading, Origin.Imported), ("Harbour", Origin.Derived)]);
        grown.Timeline.Select(e => e.Label).ShouldBe(["May 1, 2026", "May 4, 2026"]);
        grown.Timeline[1].Origin.ShouldBe(Origin.Imported);
    }

    [Theory]
    [InlineData("2026-05-03", false)]
    [InlineData("2026-05-04", true)]
    [InlineData("2026-06-04", true)]
    [InlineData("2026-06-05", false)]
    public void An_undated_report_cites_only_an_event_of_the_month_before_it(string published, bool cites)
    {
        var article = InventedStory.Article(
            13, "Coast Radio", published, "Fares up", "The ferry company Salline raises its fares by 12 percent.");

        var grown = ImportedDigest.Grow(File, [11, 12], [article], new() { Title = "x" });

        grown.Timeline.Single().Citations.Any(c => c.Article == 13).ShouldBe(cites);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(9, 2)]
    public void An_event_of_the_same_day_needs_fewer_shared_words_to_be_known(int day, int events)
    {
        var date = DateSpan.Day(new(2026, 5, day));
        var derived = new StoryDigest
        {
            Title = "y",
            Timeline = [new(
                $"May {day}, 2026", date, "Salline raises fares again, angering island pupils.", null, Origin.Derived, 0.4, "explicit",
                false, true, [])]
        };

        ImportedDigest.Grow(File, [11, 12], [], derived).Timeline.Count.ShouldBe(events);
    }

    [Fact]
    public void A_copy_is_no_further_voice()
    {
        const string Text = "On Monday, the ferry company Salline raised fares by 12 percent and blamed fuel prices.";

        var grown = ImportedDigest.Grow(
            File, [11, 12],
            [Article(13, "Fares up", Text), Article(14, "Fares up on the ferry", Text) with { CopyOf = 13 }],
            new() { Title = "x" });

        grown.Sections[0].Sentences[0].Citations.Select(c => c.Article).ShouldBe([12L, 13L]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_source_that_the_list_lacks_is_the_only_article_of_its_headline(int articles)
    {
        var ofThatName = Enumerable.Range(0, articles)
            .Select(i => Article(21 + i, "Salline raises ferry fares by 12 percent", ""))
            .ToList();

        var grown = ImportedDigest.Grow(File, [11], ofThatName, new() { Title = "x" });

        grown.Sections[0].Sentences[0].Citations.Single().Article.ShouldBe(articles == 1 ? 21L : null);
    }

    [Theory]
    [InlineData("May 4", true)]
    [InlineData("May 25", false)]
    public void A_passage_that_names_another_day_carries_no_event(string day, bool cites)
    {
        var article = InventedStory.Article(
            13, "Coast Radio", "2026-05-26", "Fares up", $"On {day}, 2026, the ferry company Salline raises its fares by 12 percent.");

        var grown = ImportedDigest.Grow(File, [11, 12], [article], new() { Title = "x" });

        grown.Timeline.Single().Citations.Any(c => c.Article == 13).ShouldBe(cites);
    }

    [Fact]
    public void An_event_without_a_date_keeps_its_place_behind_the_one_before_it()
    {
        var undated = File.Timeline[0] with { Date = null, Label = "Soon after", Text = "Pupils walk to school along the shore." };
        var file = File with { Timeline = [File.Timeline[0], undated] };

        var grown = ImportedDigest.Grow(file, [11, 12], [], new() { Title = "x" });

        grown.Timeline.Select(e => e.Label).ShouldBe([File.Timeline[0].Label, "Soon after"]);
    }

    [Fact]
    public void An_event_that_its_article_tells_in_other_words_is_carried_by_its_quotation()
    {
        const string Quote = "commuters will pay for fuel that they never burned";
        var told = File.Timeline[0] with
        {
            Text = "The chairman of the union takes the management to task.", Quote = Quote, Matches = [new TimelineReference(8, 0, 0.9)]
        };

        var grown = ImportedDigest.Grow(
            File with { Timeline = [told] }, [11, 12],
            [Article(
                11, "Union attacks fare rise at Salline",
                $"Rain fell on the quay. \u201c{Quote},\u201d said Ana Kol. The gulls were silent.")],
            new() { Title = "x" });

        var citation = grown.Timeline.Single().Citations.Single(c => c.Article == 11);
        (citation.Support <= SupportStatus.Close).ShouldBeTrue();
        citation.Passage.ShouldNotBeNull();
    }

    [Fact]
    public void An_event_that_its_article_lacks_is_carried_by_its_quotation_where_another_tells_of_the_same_people()
    {
        var told = File.Timeline[0] with
        {
            Text = "At Cape Sorrel, Ana Kol names what parts union and company, and thanks the crews.",
            Quote = "there is one point and it can be settled",
        };
        const string Text = "Ana Kol spoke at Cape Sorrel. \u201cWe have one point left, and that point can be settled,\u201d she said.";

        var grown = Grow(told, Text);

        var citation = grown.Timeline.Single().Citations.Single(c => c.Article == 13);
        citation.Support.ShouldBe(SupportStatus.Weak);
        citation.Passage!.Value.Of(Text).ShouldContain("can be settled");
    }

    [Fact]
    public void A_quotation_of_other_people_carries_no_event()
    {
        var told = File.Timeline[0] with
        {
            Text = "At Cape Sorrel, Ana Kol names what parts union and company, and thanks the crews.",
            Quote = "there is one point and it can be settled",
        };

        var grown = Grow(
            told, "The bishop preached on Sunday. \u201cWe have one point left, and that point can be settled,\u201d he said.");

        grown.Timeline.Single().Citations.ShouldNotContain(c => c.Article == 13);
    }

    [Fact]
    public void A_stated_sentence_finds_the_passage_that_tells_it_as_its_source_is_headed()
    {
        var sources = File.Sources.Select(s => s with { Title = "Mediator Kol says end of Salline dispute down to one point" });
        var file = File with
        {
            Sources = [.. sources],
            Sections =
            [
                new("Talks", [new("Kol later told reporters the talks hinged on a single point, though she did not name it.", [2])])
            ],
        };
        const string Text = "Gulls cried. According to the mediator Ana Kol, talks to end the dispute at Salline have been brought down " +
            "to one open point, which could clear the way for an end. Rain fell.";

        var grown = ImportedDigest.Grow(file, [11, 12], [Article(13, "Quiet day", Text)], new() { Title = "x" });

        var citation = grown.Sections[0].Sentences[0].Citations.Single(c => c.Article == 13);
        citation.Support.ShouldBe(SupportStatus.Weak);
        citation.Passage!.Value.Of(Text).ShouldContain("one open point");
    }

    [Fact]
    public void The_headline_of_one_source_of_several_carries_no_sentence()
    {
        var sources = File.Sources.Select(s => s with { Title = "Mediator Kol says end of Salline dispute down to one point" });
        var file = File with
        {
            Sources = [.. sources],
            Sections = [new("Talks", [new("The talks show a push of the mediator to turn words into one frame for an end.", [1, 2])])],
        };
        const string Text = "According to the mediator Ana Kol, talks to end the dispute at Salline have been brought down to one open " +
            "point.";

        var grown = ImportedDigest.Grow(file, [11, 12], [Article(13, "Quiet day", Text)], new() { Title = "x" });

        grown.Sections[0].Sentences[0].Citations.ShouldNotContain(c => c.Article == 13);
    }

    [Fact]
    public void What_follows_on_a_known_sentence_stands_behind_it()
    {
        const string Known = "On Monday, the ferry company Salline raised fares by 12 percent and blamed fuel prices.";
        const string Next = "The step angered commuters in the harbour quarter.";

        var grown = ImportedDigest.Grow(File, [11, 12], [Article(13, "Fares", Known + " " + Next)], Derived(Known, Next));

        grown.Sections.ShouldHaveSingleItem().Sentences.Select(s => s.Origin).ShouldBe([Origin.Imported, Origin.Derived, Origin.Imported]);
    }

    [Fact]
    public void What_hangs_on_a_known_sentence_stands_behind_that_one_though_another_tells_of_its_matter()
    {
        const string Known = "On Monday, the ferry company Salline raised fares by 12 percent and blamed fuel prices.";
        const string Next = "The step set the skippers and pilots of the union against the board, which sold coal, lamps, nets and lime.";
        var file = File with
        {
            Sections =
            [
                new("Fares",
                [
                    new(Known, [1]),
                    new("The union of skippers and pilots asked the harbour board for talks in the guild hall.", [2]),
                ]),
            ],
        };

        var grown = ImportedDigest.Grow(file, [11, 12], [Article(13, "Fares", Known + " " + Next)], Derived(Known, Next));

        grown.Sections.ShouldHaveSingleItem().Sentences.Select(s => s.Origin).ShouldBe([Origin.Imported, Origin.Derived, Origin.Imported]);
    }

    [Fact]
    public void What_hangs_on_a_sentence_that_only_the_timeline_has_is_left_out()
    {
        var file = File with { Sections = [new("Weather", [new("Storms closed the cape for nine days.", [1])])] };
        const string Known = "The operator Salline raises its fares by 12 percent.";
        const string Next = "The step angered commuters in the harbour quarter.";

        var grown = ImportedDigest.Grow(file, [11, 12], [Article(13, "Fares", Known + " " + Next)], Derived(Known, Next));

        grown.Sections.SelectMany(s => s.Sentences).ShouldAllBe(s => s.Origin == Origin.Imported);
    }

    [Theory]
    [InlineData("2026-05-02", "Latest: 2 May 2026", "2 May 2026")]
    [InlineData("2026-05-02", "Latest, reported 2 May 2026", "Reported 2 May 2026")]
    [InlineData("2026-06-09", "Latest: 9 June 2026", "Latest: 9 June 2026")]
    public void What_came_before_the_last_event_of_the_page_is_not_called_latest(string day, string heading, string shown)
    {
        var museum = InventedStory.Article(13, "Coast Radio", day, "Museum", "A museum of lighthouses opened on the cape.");
        var sentence = Derived("A museum of lighthouses opened on the cape.") with
        {
            Citations = [new(13, new Span(0, 43), SupportStatus.Verbatim, Resolution.Confirmed, 1)],
        };

        var grown = ImportedDigest.Grow(
            File, [11, 12], [museum], new() { Title = "x", Sections = [new(heading, Origin.Derived, [sentence])] });

        grown.Sections[^1].Heading.ShouldBe(shown);
    }

    private static StoryDigest Grow(ImportedEvent told, string text) => ImportedDigest.Grow(
        File with { Timeline = [told] }, [11, 12], [Article(13, "Quiet day", text)], new() { Title = "x" });

    /// <summary>Sentences of article 13 in the order of its text.</summary>
    private static StoryDigest Derived(params string[] sentences)
    {
        var text = string.Join(' ', sentences);
        var told = sentences.Select(s => Derived(s) with
        {
            Citations =
            [
                new(13, new Span(text.IndexOf(s, StringComparison.Ordinal), text.IndexOf(s, StringComparison.Ordinal) + s.Length),
                    SupportStatus.Verbatim, Resolution.Confirmed, 1)
            ],
        });
        return new() { Title = "x", Sections = [new("More", Origin.Derived, [.. told])] };
    }

    private static StoryArticle Article(long id, string title, string text) => new()
    {
        Id = id,
        Title = title,
        Content = TextAnalyzer.Analyze(
            text, text.Length == 0 ? [] : [new Block(new Span(0, text.Length), BlockKind.Paragraph)], "en", new DateAnchor(null)),
    };
}
