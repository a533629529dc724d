using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Which events of a timeline a page shows.</summary>
public sealed class ShortViewTests
{
    private const string Sacked = "Nordlys Lines of Tarnhold sacked 300 sailors in 2030.";

    [Theory]
    [InlineData("Nordlys Lines of Tarnhold lost two ferries last month.", "last-unit", true)]
    [InlineData("Nordlys Lines of Tarnhold lost two ferries last week.", "last-unit", true)]
    [InlineData("Nordlys Lines of Tarnhold lost two ferries this month.", "this-unit", false)]
    [InlineData("Nordlys Lines of Tarnhold lost two ferries in February 2031.", "explicit", true)]
    [InlineData("Nordlys Lines of Tarnhold lost two ferries last year.", "last-unit", false)]
    [InlineData("Nordlys Lines of Tarnhold lost two ferries on 2 February 2031.", "explicit", true)]
    public void A_vague_stretch_stays_in_the_full_timeline(string sentence, string from, bool shown)
    {
        var told = Timeline(Article(1, "Tarnhold Courier", sentence)).ShouldHaveSingleItem();

        (told.DateFrom, told.Shown).ShouldBe((from, shown));
    }

    [Theory]
    [InlineData("Tarnhold Courier", false)]
    [InlineData("Coast Radio", true)]
    public void A_bare_year_needs_two_outlets(string second, bool shown) =>
        Timeline(Article(1, "Tarnhold Courier", Sacked), Article(2, second, Sacked)).ShouldHaveSingleItem().Shown.ShouldBe(shown);

    [Theory]
    [InlineData("In 1998 Kaskel opened a ferry line to Ostmark.", true)]
    [InlineData("In 1998 he opened the first ferry line from Tarnhold to the islands of Ostmark.", true)]
    [InlineData("In 1998 Mara Ostrek opened a ferry line to Ostmark.", false)]
    public void The_past_of_whom_an_article_is_about_is_a_step_of_its_story(string past, bool shown) =>
        Timeline(Article(1, "Tarnhold Courier", "Ruben Kaskel, who ran the Nordlys Line, died in Tarnhold on 3 March 2031. " + past))
            .Single(e => e.Date!.Start.Year == 1998).Shown.ShouldBe(shown);

    [Theory]
    [InlineData("Nordlys Line mourns Kaskel", true)]
    [InlineData("Nordlys Line mourns a Kaskelberg man", false)]
    public void An_article_is_about_whom_its_headline_names_in_whole_words(string title, bool shown) =>
        Timeline(InventedStory.Article(1, "Tarnhold Courier", "2031-03-07", title,
                "The Nordlys Line put its flags at half mast in Tarnhold on 3 March 2031.",
                "Ruben Kaskel was a skipper. In 1998 Kaskel opened a ferry line to Ostmark."))
            .Single(e => e.Date!.Start.Year == 1998).Shown.ShouldBe(shown);

    [Fact]
    public void A_step_told_of_a_day_and_of_a_month_near_it_is_shown_once() => Timeline(
            Article(1, "Tarnhold Courier", "Ruben Kaskel, who ran the Nordlys Line, died in Tarnhold on 3 March 2031. " +
                "On 27 June 1998 Kaskel pleaded guilty to one charge of conspiring to bribe judges and began to talk to prosecutors."),
            Article(2, "Coast Radio", "Ruben Kaskel of the Nordlys Line died on 3 March 2031. " +
                "Kaskel pleaded guilty to bribery of judges in July 1998."))
        .Where(e => e.Shown && e.Date!.Start.Year == 1998).ShouldHaveSingleItem();

    [Theory]
    [InlineData(3, 1)]
    [InlineData(41, 2)]
    public void A_small_story_has_one_development_a_day_and_a_large_one_two(int articles, int shown)
    {
        string[] told =
        [
            "Engineers of Tarnhold closed the harbour bridge on 3 March 2031.",
            "On 3 March 2031 the fish market burnt down in Port Arlen.",
            "Farmers from Ostmark blocked the northern motorway on 3 March 2031.",
        ];
        var filler = Enumerable.Range(4, articles).Select(i => $"Nurses of ward {i} are tired.");

        Timeline([.. told.Concat(filler).Take(articles).Select((t, i) => Article(i + 1, "Outlet " + i, t))])
            .Count(e => e.Shown).ShouldBe(shown);
    }

    [Theory]
    [InlineData("Mayor Ilse Vantongeren opened a new fish market in Port Arlen on 3 March 2031.", 2)]
    [InlineData("Mayor Ilse Vantongeren of Tarnhold opened a new fish market in Port Arlen on 3 March 2031.", 1)]
    public void A_lone_article_shows_a_second_development_of_other_names(string second, int shown) =>
        Timeline(Article(1, "Tarnhold Courier", "Engineers of Tarnhold closed the harbour bridge on 3 March 2031. " + second))
            .Count(e => e.Shown).ShouldBe(shown);

    [Fact]
    public void Of_a_day_told_twice_the_sentence_that_explains_itself_is_shown()
    {
        const string Lead = "A ferry of the Nordlys Line sank off Port Arlen on 3 March 2031, and its captain Tobin Reyes drowned.";

        Timeline(
            Article(1, "Tarnhold Courier", "Weather was poor. A crew of the Nordlys Line raised an alarm on 3 March 2031 in Port Arlen."),
            Article(2, "Coast Radio", "Weather was poor. The crew of the Nordlys Line raised the alarm on 3 March 2031 in Port Arlen."),
            Article(3, "Ostmark Post", Lead)).Single(e => e.Shown).Text.ShouldBe(Lead);
    }

    [Theory]
    [InlineData("Ostmark Post", "Tarnhold Courier", "Nordlys")]
    [InlineData("Coast Radio", "Coast Radio", "Mayor")]
    public void Of_a_days_developments_the_one_that_more_outlets_tell_is_shown(string second, string third, string starts)
    {
        const string Recall = "Nordlys Lines of Tarnhold recalled 42,000 life jackets on 3 March 2031.";
        const string Market = "Mayor Ilse Vantongeren opened a fish market of Port Arlen on 3 March 2031.";

        var told = Timeline(
            Article(1, "Coast Radio", Recall),
            Article(2, second, "Nordlys Lines recalled 42,000 life jackets of its ships on 3 March 2031."),
            Article(6, third, "Nordlys Lines recalled 42,000 life jackets in Tarnhold on 3 March 2031."),
            Article(3, "Coast Radio", Market),
            Article(4, "Coast Radio", "On 3 March 2031 Mayor Ilse Vantongeren opened a fish market in Port Arlen."),
            Article(5, "Coast Radio", "A fish market of Port Arlen was opened by Mayor Ilse Vantongeren on 3 March 2031."));

        told.Single(e => e.Shown).Text.ShouldContain(starts);
    }

    [Fact]
    public void An_event_is_shown_in_the_words_of_the_article_in_which_it_stands_alone()
    {
        var shown = Timeline(
            Article(
                1, "Quill Post",
                "The car maker Brenn recalled 42,000 airbags on Tuesday after two crashes in Tallow in which they failed to open."),
            Article(2, "Coast Radio", "Brenn, whose plant in Marlhaven employs 900 people, recalled 42,000 airbags on Tuesday."))
            .ShouldHaveSingleItem();

        shown.Shown.ShouldBeTrue();
        shown.Text.ShouldStartWith("Brenn");
    }

    [Fact]
    public void An_event_is_shown_in_the_clearest_of_its_tellings_and_not_in_the_first()
    {
        var shown = Timeline(
            InventedStory.Article(1, "Quill Post", "2031-03-07", "Brenn recalls 42,000 airbags",
                "Two crashes in Tallow were looked into. Weather was poor. The car maker Brenn recalled 42,000 airbags on Tuesday."),
            InventedStory.Article(2, "Coast Radio", "2031-03-07", "Brenn recalls 42,000 airbags after crashes",
                "The car maker Brenn recalled 42,000 airbags of its small cars on Tuesday after two crashes in Tallow, its board said."))
            .Where(e => e.Shown).ShouldHaveSingleItem();

        shown.Text.ShouldContain("small cars");
    }

    [Fact]
    public void A_short_line_from_deep_in_a_text_that_says_nothing_of_its_matter_is_not_shown()
    {
        var told = Timeline(InventedStory.Article(1, "Quill Post", "2031-03-07", "Brenn recalls 42,000 airbags",
            "The car maker Brenn recalled 42,000 airbags of its small cars on Tuesday after two crashes in Tallow, its board said. "
            + "Traders sold shares in Port Arlen. Reyes phoned Velk on Monday."));

        told.Single(e => e.Text.StartsWith("Reyes", StringComparison.Ordinal)).Shown.ShouldBeFalse();
        told.Single(e => e.Text.StartsWith("The car", StringComparison.Ordinal)).Shown.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Two welders of Ostmark Yard were hurt when a crane fell in Tarnhold, the harbour police said on Tuesday.", "said")]
    [InlineData("Two welders of Ostmark Yard were hurt when a crane fell in Tarnhold on Tuesday, the harbour police said.", "weekday")]
    [InlineData("The harbour police said on Tuesday that two welders of Ostmark Yard were hurt when a crane fell in Tarnhold.", "weekday")]
    public void A_day_of_which_only_somebody_told_is_no_day_of_what_happened(string line, string from) =>
        Timeline(Article(1, "Tarnhold Courier", line)).Single(e => e.Date!.Start.Day == 4).DateFrom.ShouldBe(from);

    [Theory]
    [InlineData("26 February 2031", 1)]
    [InlineData("4 March 2031", 2)]
    public void A_stretch_is_not_told_beside_one_of_its_days(string day, int shown) =>
        Timeline(
            Article(1, "Tarnhold Courier", "Nordlys Lines of Tarnhold lost two ferries last week."),
            Article(2, "Coast Radio", $"Engineers of Tarnhold closed the harbour bridge on {day}.")).Count(e => e.Shown).ShouldBe(shown);

    [Theory]
    [InlineData("last week")]
    [InlineData("last month")]
    public void A_day_takes_the_place_of_the_stretch_that_was_chosen_before_it(string stretch)
    {
        var told = Timeline(
            Article(1, "Tarnhold Courier", $"Nordlys Lines of Tarnhold lost two ferries {stretch}."),
            Article(2, "Coast Radio", $"Nordlys Lines of Tarnhold lost two ferries {stretch} in heavy fog."),
            Article(4, "Wind Post", $"Nordlys Lines of Tarnhold lost two ferries {stretch} at night."),
            Article(3, "Ostmark Post", "Engineers of Tarnhold closed the harbour bridge on 26 February 2031."));

        told.Single(e => e.Shown).Text.ShouldStartWith("Engineers");
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(20, false)]
    public void A_plan_whose_day_is_over_leaves_the_short_view(int newest, bool shown)
    {
        var story = Timeline(
            Article(1, "Tarnhold Courier", "Nordlys Lines of Tarnhold will launch its new ferry on 15 March 2031."),
            Article(2, "Coast Radio", "Mayor Ilse Vantongeren bought a new market hall for Port Arlen.", newest));

        story.Single(e => e.Planned).Shown.ShouldBe(shown);
    }

    [Theory]
    [InlineData("The mayor of Tarnhold opened a clinic in Port Arlen on 3 March 2031.", true)]
    [InlineData("The actress checked into a clinic of Tarnhold on 3 March 2031.", false)]
    [InlineData("The 48-year-old Australian was evicted from a clinic of Tarnhold on 3 March 2031.", false)]
    [InlineData("The actress accused of fraud checked into a clinic of Tarnhold on 3 March 2031.", true)]
    [InlineData("On 3 March 2031 the actress checked into a clinic of Tarnhold.", false)]
    [InlineData("For Ilse Vantongeren of Tarnhold the actress opened the clinic on 3 March 2031.", true)]
    public void A_subject_that_nothing_before_it_explains_is_not_shown(string sentence, bool shown) =>
        Timeline(Article(1, "Tarnhold Courier", sentence)).ShouldHaveSingleItem().Shown.ShouldBe(shown);

    [Theory]
    [InlineData("The car of Ilse Vantongeren was found in Port Arlen on March 28.")]
    [InlineData(
        "Nurses are tired. Wards are full. The toll is high. Rain is rare. In March 2032, Arlen unveiled his version of financial reform.")]
    public void What_is_told_as_past_of_a_day_to_come_is_not_shown(string sentence) =>
        Timeline(Article(1, "Tarnhold Courier", sentence)).ShouldNotContain(e => e.Shown);

    [Theory]
    [InlineData("The harbour bridge of Tarnhold was closed by the mayor at 8:01 p.m.", false)]
    [InlineData("The harbour bridge of Tarnhold was closed by the mayor on Thursday at 8:01 p.m.", true)]
    public void An_event_that_has_a_time_of_day_alone_is_not_shown(string sentence, bool shown) =>
        Timeline(Article(1, "Tarnhold Courier", sentence)).ShouldHaveSingleItem().Shown.ShouldBe(shown);

    [Fact]
    public void An_event_told_again_on_the_next_day_is_shown_once() =>
        Timeline(
            Article(1, "Tarnhold Courier", "Engineers of Tarnhold closed the harbour bridge on 3 March 2031."),
            Article(2, "Coast Radio", "Engineers of Tarnhold closed the harbour bridge on 4 March 2031.")).Count(e => e.Shown).ShouldBe(1);

    [Theory]
    [InlineData(
        "Tobin Reyes, 49, escaped from a prison van in Port Arlen on 3 March 2031 after he pulled a knife on two guards.",
        "Convicted smuggler Tobin Reyes pulled a knife on two guards and fled from a prison van on 3 March 2031.", 1)]
    [InlineData(
        "The Halcyon Line released an urgent fix for its ticket machines on 3 March 2031.",
        "The Halcyon Line on 3 March 2031 issued a fix for faults in its ticket machines.", 1)]
    [InlineData(
        "Thieves stole jewels worth $88 million from a hotel in Port Arlen on 3 March 2031.",
        "A robber took jewels worth $88 million from a hotel in Port Arlen on 3 March 2031.", 1)]
    [InlineData(
        "The court of Port Arlen found Tobin Reyes guilty of murder on 3 March 2031.",
        "Tobin Reyes was convicted of murder in Port Arlen on 3 March 2031.", 1)]
    [InlineData(
        "The Halcyon Line released an urgent fix for its ticket machines on 3 March 2031.",
        "The Halcyon Line on 3 March 2031 opened a pier for barges in Port Arlen.", 2)]
    public void An_event_told_again_in_words_that_no_likeness_reaches_is_shown_once(string told, string other, int shown)
    {
        var story = new StoryCorpus(
            [
                Article(1, "Tarnhold Courier", told),
                Article(2, "Coast Radio", other),
            ],
            new DigestCache());
        var unlike = new TimelineOptions
        {
            SecondEventArticles = 0, SameDayBar = 2, RecapBar = 2, SmallRecapBar = 2, RepeatBar = 2, MergeBar = 2, JoinBar = 2,
            JoinDays = 0,
        };

        new TimelineMaker(story, unlike).Make(new Corroborator(story, new CorroborationOptions())).Count(e => e.Shown).ShouldBe(shown);
    }

    [Fact]
    public void An_undated_sentence_deep_in_an_article_is_not_shown()
    {
        var lead = string.Concat(Enumerable.Range(1, 6).Select(i => $"He said ward {i} was safe. "));

        Timeline(Article(1, "Tarnhold Courier", lead + "Mayor Ilse Vantongeren opened the new market hall of Port Arlen."))
            .ShouldNotContain(e => e.Shown);
        Timeline(Article(1, "Tarnhold Courier", "Mayor Ilse Vantongeren opened the new market hall of Port Arlen. " + lead))
            .ShouldContain(e => e.Shown);
    }

    [Fact]
    public void Tellings_of_one_event_in_other_words_are_one_entry_with_both_outlets()
    {
        var told = Timeline(
            Article(1, "Tarnhold Courier", "Police arrested Ruben Kaskel on 3 March 2031 at his flat in Tarnhold."),
            Article(2, "Coast Radio", "Ruben Kaskel, a dealer in salt fish, was arrested by officers on 3 March 2031."));

        told.ShouldHaveSingleItem().Citations.Select(c => c.Article).Order().ShouldBe([1L, 2L]);
    }

    [Fact]
    public void The_same_deed_on_two_named_days_is_two_events() =>
        Timeline(
            Article(1, "Tarnhold Courier", "Police arrested Ruben Kaskel on 3 March 2031 at his flat in Tarnhold."),
            Article(2, "Coast Radio", "Ruben Kaskel, a dealer in salt fish, was arrested by officers on 9 January 2031."))
            .Count.ShouldBe(2);

    private static IReadOnlyList<DigestEvent> Timeline(params StoryArticle[] articles) => DigestBuilder.Build(articles).Timeline;

    private static StoryArticle Article(long id, string outlet, string text, int day = 7) =>
        InventedStory.Article(id, outlet, $"2031-03-{day:00}", "Harbour notes", text);
}
