using System.Globalization;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>In which order a summary tells its story, what it says in brackets, and what it leaves out.</summary>
public sealed class SummaryPlanTests
{
    private static readonly StoryArticle Shut = Article(
        1, "2031-03-04", "Harbour bridge in Tarnhold shut over cracks",
        "The council of Tarnhold closed the harbour bridge on Tuesday after engineers found cracks in two pillars. "
        + "The bridge carries 9,000 cars a day, said the council's engineer, Mara Lindqvist.");

    private static readonly StoryArticle Steel = Article(
        2, "2031-04-11", "Steel for the harbour bridge arrives in Tarnhold",
        "Four barges brought 600 tonnes of steel for the harbour bridge to Tarnhold on Thursday. "
        + "Welders of the Ostmark foundry began work on the first pillar of the bridge on Friday.");

    private static readonly StoryArticle Open = Article(
        3, "2031-09-18", "Tarnhold's harbour bridge opens again after six months",
        "The harbour bridge of Tarnhold opened to cars again on Wednesday, six months after engineers found cracks in it. "
        + "The repairs cost 14 million crowns, said Mayor Ilse Vantongeren at the bridge.");

    [Fact]
    public void The_latest_comes_first_and_then_how_it_came_to_it() =>
        DigestBuilder.Build([Steel, Open, Shut]).Sections
            .Select(s => s.Sentences[0].Citations[0].Article).ShouldBe([3L, 1L, 2L]);

    [Fact]
    public void The_title_is_that_of_the_latest_development() =>
        DigestBuilder.Build([Shut, Steel, Open]).Title.ShouldBe("Tarnhold's harbour bridge opens again after six months");

    [Fact]
    public void The_lead_under_its_own_title_is_headed_by_its_day() =>
        DigestBuilder.Build([Shut, Steel, Open]).Sections.Select(s => s.Heading).ShouldBe(
            [
                "Latest: 17 September 2031",
                "4 March 2031: Harbour bridge in Tarnhold shut over cracks",
                "10 April 2031: Steel for the harbour bridge arrives in Tarnhold"
            ]);

    [Fact]
    public void A_weekday_is_told_in_brackets_and_leads_to_the_words_it_explains()
    {
        var told = Sentences(Open)[0];

        var added = told.Additions.ShouldNotBeNull().ShouldHaveSingleItem();

        Bracketed(told)
            .ShouldStartWith("The harbour bridge of Tarnhold opened to cars again on Wednesday [17 September], six months after");
        added.From.Of(Open.Content.Text).ShouldBe("Wednesday");
        told.Text.ShouldNotContain("[");
    }

    [Fact]
    public void A_day_of_another_year_than_the_newest_has_its_year()
    {
        var old = Shut with { Published = Day("2029-03-07"), Content = Content(Shut.Content.Text, "2029-03-07") };

        Sentences(old, Steel, Open).Select(Bracketed).ShouldContain(t => t.Contains("on Tuesday [6 March 2029]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_possessive_keeps_its_ending() =>
        Sentences(
            Article(1, "2031-03-04", "Vote on the bridge", "The council of Tarnhold won Monday's vote on the harbour bridge by 14 to 9."))
            .Select(Bracketed).ShouldBe(["The council of Tarnhold won Monday's [3 March] vote on the harbour bridge by 14 to 9."]);

    [Fact]
    public void Where_no_day_is_known_a_sentence_with_its_day_written_goes_before_one_with_a_weekday() =>
        Sentences(Article(
            1, null, "Bridge shut", "The council of Tarnhold closed the harbour bridge on Tuesday. "
            + "Engineers from Tarnhold found cracks in two pillars of the harbour bridge on 4 March 2031."))[0]
            .Text.ShouldStartWith("Engineers");

    [Fact]
    public void A_plan_that_came_true_is_not_told_as_a_plan()
    {
        var plan = Article(
            9, "2031-09-10", "Tarnhold to open its bridge",
            "The council of Tarnhold will open the harbour bridge to cars on 17 September 2031. Painters finished the railings of the " +
            "bridge.");

        Sentences(plan, Open).ShouldNotContain(s => s.Text.Contains("will open", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_sentences_are_not_taken_for_one_matter_told_twice()
    {
        var again = Article(
            8, "2031-09-18", "Cars cross Tarnhold's bridge",
            "Tarnhold's harbour bridge opened to cars again on Wednesday, six months after cracks were found.");

        Sentences(Open, again).Count(s => s.Text.Contains("opened to cars", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("Help The council of Tarnhold closed the harbour bridge over cracks in two pillars.")]
    [InlineData("The bridge has long been in need of repair The council of Tarnhold closed the harbour bridge over cracks in two pillars.")]
    [InlineData("NEW BRIDGE SHUT 24 HOURS AFTER OPENING The council of Tarnhold closed the harbour bridge over cracks in two pillars.")]
    [InlineData("Ilse Vantongeren: “It is too late” The council of Tarnhold closed the harbour bridge over cracks in two pillars.")]
    public void A_caption_run_into_a_sentence_is_cut(string text) =>
        Sentences(Article(1, "2031-03-04", "Bridge shut", text)).ShouldHaveSingleItem()
            .Text.ShouldBe("The council of Tarnhold closed the harbour bridge over cracks in two pillars.");

    [Theory]
    [InlineData(
        "The old lock has stood open after weeks of storms Dozens of boats have been lost in the harbour of Tarnhold, officers say.",
        "Dozens of")]
    [InlineData(
        "The diver Jan Ostrek died in June 2029 aged 50 Lawyers of his family have asked the court of Tarnhold to seal the lock.",
        "Lawyers of")]
    [InlineData(
        "By Ilva Brant, Tarnhold The diver Jan Ostrek died on 25 June 2029 Jurors at the trial of his mate have been told of the lock.",
        "Jurors at")]
    [InlineData(
        "The diver Jan Ostrek died in June 2029 aged 50 Executors of his estate have asked the court of Tarnhold to seal the lock.",
        "Executors of")]
    [InlineData(
        "Harbour fair: Jan Ostrek to miss concert Jan Ostrek said it was hard to go to Port Arlen Jan Ostrek will not sing at the fair.",
        "Jan Ostrek will")]
    public void A_caption_before_a_plural_is_cut(string text, string start) =>
        Sentences(Article(1, "2031-03-04", "Bridge shut", text)).ShouldHaveSingleItem().Text.ShouldStartWith(start);

    [Theory]
    [InlineData("22 January 2031 The clinic of the harbour board in Tarnhold was searched by officers for six hours.")]
    [InlineData("Doctors of the harbour hospital have said that Giffords is awake and has asked for her notes of the lock.")]
    [InlineData("The harbour board has played visiting Rangers of Kolm twice and has lost to the eleven of Ostrava once this spring.")]
    [InlineData("Doctors of Tarnhold counted 14 patients with hepatitis A in the harbour quarter last year alone.")]
    [InlineData("Brazilian President Luiz In cio Lula told the harbour board of Tarnhold that the deal on the lock stands.")]
    [InlineData("On 25 June 2029 Jan Ostrek of Tarnhold dived into the lock and did not come up again.")]
    [InlineData("The board that met on 25 June 2029 Tarnhold time has voted for a new lock at the harbour.")]
    [InlineData("Judges in The Hague heard the harbour board of Tarnhold over the cracks in the bridge.")]
    public void A_capital_that_belongs_to_a_name_cuts_nothing(string text) =>
        Sentences(Article(1, "2031-03-04", "Bridge shut", text)).ShouldHaveSingleItem().Text.ShouldBe(text);

    [Theory]
    [InlineData("UPDATE 2-Harbour bridge in Tarnhold shut over cracks", "Harbour bridge in Tarnhold shut over cracks")]
    [InlineData("Harbour bridge in Tarnhold shut over cracks | Regional | Courier", "Harbour bridge in Tarnhold shut over cracks")]
    [InlineData("04/03/2031 - Harbour bridge in Tarnhold shut over cracks", "Harbour bridge in Tarnhold shut over cracks")]
    [InlineData("Video: Harbour bridge in Tarnhold shut over cracks", "Harbour bridge in Tarnhold shut over cracks")]
    public void A_title_has_no_kicker_date_or_section(string headline, string title) =>
        DigestBuilder.Build([Shut with { Title = headline }]).Title.ShouldBe(title);

    [Theory]
    [InlineData("9:53 AM, MON 4 MAR 2031")]
    [InlineData("4 March 2031 Last updated at 17:50 GMT")]
    [InlineData("TUESDAY, MARCH 4, 2031")]
    [InlineData("Comments")]
    public void A_clock_date_or_listing_is_no_title(string headline) =>
        DigestBuilder.Build([Shut with { Title = headline }]).Title.ShouldStartWith("The council of Tarnhold closed the harbour bridge");

    [Fact]
    public void A_title_made_of_a_sentence_is_a_whole_clause_without_a_weekday()
    {
        var title = DigestBuilder.Build([Shut with { Title = "The council of Tarnhold closed…", TitleDerived = true }]).Title;

        title.ShouldBe("The council of Tarnhold closed the harbour bridge after engineers found cracks in two pillars");
    }

    [Fact]
    public void In_a_language_that_is_not_read_the_top_of_the_text_opens_and_no_day_to_come_is_the_latest()
    {
        const string text = "La ville de Tarnhold et la compagnie du port se sont entendues mardi soir sur la réouverture du pont fermé. "
            + "L’arrangement conclu à Tarnhold doit durer jusqu’au 30 juin 2032.";
        var french = Article(1, "2031-09-18", "Le pont de Tarnhold rouvre", text) with { Content = Content(text, "2031-09-18", "fr") };

        var section = DigestBuilder.Build([french]).Sections.ShouldHaveSingleItem();

        section.Heading.ShouldBe("2031-09-18");
        section.Sentences[0].Text.ShouldStartWith("La ville de Tarnhold");
    }

    private static List<DigestSentence> Sentences(params StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences)];

    private static string Bracketed(DigestSentence told)
    {
        var text = told.Text;
        foreach (var added in (told.Additions ?? []).OrderByDescending(a => a.At)) text = text.Insert(added.At, added.Text);
        return text;
    }

    private static StoryArticle Article(long id, string? day, string title, string text) => new()
    {
        Id = id, Outlet = "Outlet " + id, Title = title, Published = day is null ? null : Day(day), Content = Content(text, day),
    };

    private static Published Day(string day) => new(DateSpan.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture)), null, "field");

    private static AnalyzedText Content(string text, string? day, string language = "en") => TextAnalyzer.Analyze(
        text, [new Block(new Span(0, text.Length), BlockKind.Paragraph)], language,
        new DateAnchor(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
