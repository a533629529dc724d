using CsCheck;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

public sealed class DigestBuilderTests
{
    private static readonly List<StoryArticle> Bridge = InventedStory.Bridge();

    [Fact]
    public void Every_sentence_cites_the_passage_it_stands_in()
    {
        var digest = DigestBuilder.Build(Bridge);

        digest.Sections.ShouldNotBeEmpty();
        foreach (var sentence in digest.Sections.SelectMany(s => s.Sentences))
        {
            var citation = sentence.Citations.ShouldHaveSingleItem();
            Passage(citation).ShouldContain(sentence.Text, Case.Sensitive);
            citation.Support.ShouldBe(SupportStatus.Verbatim);
            sentence.Salience.ShouldBeInRange(0, 1);
        }
    }

    [Fact]
    public void Every_event_quotes_its_first_passage_and_the_timeline_is_in_order()
    {
        var timeline = DigestBuilder.Build(Bridge).Timeline;

        timeline.ShouldNotBeEmpty();
        foreach (var happening in timeline)
        {
            happening.Quote.ShouldBe(Passage(happening.Citations[0]));
            happening.Quote!.ShouldContain(happening.Text, Case.Sensitive);
            happening.Citations.Select(c => c.Article).ShouldBeUnique();
        }

        timeline.Select(e => e.Date!.Start).ShouldBeInOrder();
        timeline.Count(e => e.Shown).ShouldBeInRange(1, DigestOptions.Default.Timeline.MaxShownEvents);
    }

    [Theory]
    [InlineData("2031-05-06", "2031-06-02", "2031-06-20", 3)]
    [InlineData("2031-05-06", "2031-05-06", "2031-05-07", 1)]
    public void The_latest_news_stands_first_in_a_story_that_moves(string first, string second, string third, long leads)
    {
        var sections = DigestBuilder.Build(
        [
            InventedStory.Article(1, "A", first, "Cracks close bridge", "Engineers of Port Arlen found deep cracks in two piers of the " +
                "Sal bridge. Trams from the eastern suburbs now turn back at the fish market. " +
                "Divers measured the widest crack at eleven millimetres below the waterline."),
            InventedStory.Article(2, "B", second, "Mayor quits", "Mayor Ilse Vantongeren resigned after the council of Port Arlen " +
                "refused her budget for repairs. Deputy Piet Vander will lead the town until a vote in autumn. " +
                "Shopkeepers on both banks demanded lower rents while customers stay away."),
            InventedStory.Article(3, "C", third, "Steel arrives", "Barges brought four hundred tonnes of steel from the Ostmark foundry " +
                "to Port Arlen. Welders begin work on the middle span with the next spring tide. " +
                "Nordlys Lines offered free ferry tickets to every pupil of the harbour school."),
        ]).Sections;

        sections.Count.ShouldBeGreaterThan(1);
        if (leads == 3)
            sections[0].Sentences
                .Average(x => x.Citations[0].Article!.Value)
                .ShouldBeGreaterThan(sections[^1].Sentences.Average(x => x.Citations[0].Article!.Value));
        else sections.Select(x => x.Sentences.Max(y => y.Salience)).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void A_source_note_says_more_than_the_headline()
    {
        var note = DigestBuilder.Build(
            [InventedStory.Article(1, "A", "2031-05-06", "Mayor Ilse Vantongeren opens new market hall of Port Arlen",
                "Mayor Ilse Vantongeren opens the new market hall of Port Arlen. Forty traders from the northern valleys moved into the " +
                "hall after years of quarrels over rents.")]).Sources.ShouldHaveSingleItem();

        note.Description.ShouldBe("Forty traders from the northern valleys moved into the hall after years of quarrels over rents");
    }

    [Fact]
    public void One_undated_sentence_of_an_article_stands_for_the_news_of_its_day()
    {
        var timeline = DigestBuilder.Build([InventedStory.Article(1, "A", "2031-05-06", "Market hall of Port Arlen opens",
            "Mayor Ilse Vantongeren opened the new market hall of Port Arlen. Police arrested two traders from the northern valleys " +
            "at its gates. The builders used larch planks from a sawmill that Ostmark farmers own.")]).Timeline;

        timeline.Count.ShouldBeGreaterThan(1);
        timeline.Where(e => e.Shown).ShouldHaveSingleItem().Text.ShouldStartWith("Mayor Ilse");
    }

    [Fact]
    public void Order_of_articles_changes_nothing()
    {
        var expected = Written(DigestBuilder.Build(Bridge));
        Gen.Shuffle(Bridge.ToArray()).Sample(shuffled => Written(DigestBuilder.Build(shuffled)) == expected, iter: 20);
    }

    [Fact]
    public void A_cache_changes_nothing()
    {
        var cache = new DigestCache();
        DigestBuilder.Build(Bridge.Take(2).ToList(), cache: cache);

        Written(DigestBuilder.Build(Bridge, cache: cache)).ShouldBe(Written(DigestBuilder.Build(Bridge)));
    }

    [Fact]
    public void Sentences_stand_alone()
    {
        var digest = DigestBuilder.Build(Bridge);

        foreach (var sentence in digest.Sections.SelectMany(s => s.Sentences))
        {
            if (sentence.Text.StartsWith("She ", StringComparison.Ordinal))
                sentence.Additions.ShouldNotBeNull()[0].Text.ShouldStartWith(" [");
            sentence.Text.ShouldNotStartWith("But ");
            sentence.Text.ShouldNotContain("TARNHOLD —");
            sentence.Text.ShouldEndWith(".");
        }
    }

    [Fact]
    public void A_further_outlet_corroborates_and_a_copy_does_not()
    {
        var first = InventedStory.Article(
            1, "Tarnhold Courier", "2031-03-04", "Bridge closes",
            "Engineers found deep cracks in two pillars of the harbour bridge in Tarnhold on Tuesday.");
        var second = InventedStory.Article(
            2, "Coast Radio", "2031-03-04", "Bridge shut",
            "On Tuesday engineers found deep cracks in two pillars of the harbour bridge in Tarnhold, a spokesman said.");
        var copy = InventedStory.Article(3, "Ostmark Daily", "2031-03-04", "Bridge closes", first.Content.Text) with { CopyOf = 1 };

        var sentence = DigestBuilder.Build([first, second, copy]).Sections[0].Sentences[0];

        sentence.Citations.Concat(sentence.Corroboration).Select(c => c.Article!.Value).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void A_story_of_stubs_has_no_summary_and_says_so()
    {
        var digest = DigestBuilder.Build([
            InventedStory.Article(1, "Coast Radio", "2031-03-04", "Bridge closes"),
            InventedStory.Article(2, "Ostmark Daily", null, "Bridge still closed")
        ]);

        digest.Title.ShouldBeOneOf("Bridge closes", "Bridge still closed");
        digest.Sections.ShouldBeEmpty();
        digest.Timeline.ShouldBeEmpty();
        digest.Findings.ShouldContain(f => f.Code == "noText");
    }

    [Fact]
    public void Nothing_gives_nothing() => DigestBuilder.Build([]).Title.ShouldBe("");

    [Fact]
    public void A_closure_told_twice_is_one_event_with_both_outlets()
    {
        var closures = DigestBuilder.Build(Bridge).Timeline.Where(e => e.Date == DateSpan.Day(new(2031, 3, 4)) && e.Citations.Count > 1);

        closures.ShouldContain(
            e => e.Citations.Select(c => c.Article!.Value).Order().SequenceEqual(new long[] { 1, 2 }),
            string.Join(
                '\n',
                DigestBuilder.Build(Bridge)
                    .Timeline.Select(e => $"{e.Date!.Start:MM-dd} {e.Text} [{string.Join(' ', e.Citations.Select(c => c.Article))}]")));
    }

    [Fact]
    public void What_is_to_come_is_planned()
    {
        var timeline = DigestBuilder.Build(Bridge).Timeline;

        timeline.Where(e => e.Date!.Start > new DateOnly(2031, 4, 1)).ShouldAllBe(e => e.Planned);
        timeline.Where(e => e.Date!.End < new DateOnly(2031, 3, 1)).ShouldAllBe(e => !e.Planned);
    }

    [Fact]
    public void Any_text_gives_spans_inside_it()
    {
        Gen.String[0, 300].List[1, 4].Sample(texts =>
        {
            var articles = texts.Select((t, i) => InventedStory.Article(i + 1, $"Outlet {i}", "2031-03-04", "Title", t)).ToList();
            var digest = DigestBuilder.Build(articles);
            var all = digest.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Citations)
                .Concat(digest.Timeline.SelectMany(e => e.Citations))
                .Concat(digest.Disagreements.SelectMany(d => d.Sides).SelectMany(s => s.Citations));
            foreach (var citation in all)
            {
                var text = articles.Single(a => a.Id == citation.Article).Content.Text;
                new Span(0, text.Length).Contains(citation.Passage!.Value).ShouldBeTrue();
            }
        });
    }

    private static string Passage(DigestCitation citation) =>
        citation.Passage!.Value.Of(Bridge.Single(a => a.Id == citation.Article).Content.Text);

    private static string Written(StoryDigest digest) => System.Text.Json.JsonSerializer.Serialize(digest);
}
