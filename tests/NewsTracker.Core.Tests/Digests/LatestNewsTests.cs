using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What is the latest development: what happened last, not what the page with the newest stamp says.</summary>
public sealed class LatestNewsTests
{
    private static readonly StoryArticle Death = Article(1, "2031-03-04", "Woman killed by lorry in Tarnhold",
        "Mara Ostrek was killed by a lorry at the harbour gate of Tarnhold on Tuesday night.");

    private static readonly StoryArticle Charge = Article(2, "2031-03-06", "Driver charged over Tarnhold harbour death",
        "A driver from Harsk has been charged with the death of Mara Ostrek at the harbour gate of Tarnhold.");

    [Theory]
    [InlineData("A woman was killed by a lorry at the harbour gate of Tarnhold on the night of March 4.", 2)]
    [InlineData("Mara Ostrek was killed by a lorry at the harbour gate of Tarnhold.", 2)]
    [InlineData("The driver from Harsk has denied that he killed Mara Ostrek at the harbour gate of Tarnhold.", 3)]
    public void A_page_that_only_tells_again_what_earlier_ones_told_is_not_the_latest(string last, long led) =>
        First(Death, Charge, Article(3, "2031-03-09", "Killed by a lorry in Tarnhold", last)).ShouldBe(led);

    /// <summary>The words of a story return in what comes next; who or where is new is the news.</summary>
    [Theory]
    [InlineData("The driver from Harsk was charged by a clerk of the court with the death of Mara Ostrek.", 2)]
    [InlineData("The driver from Harsk was charged by Judge Ilse Vantong of Velling in Ostmark with the death of Mara Ostrek.", 3)]
    public void A_name_that_nobody_told_before_is_news(string last, long led) =>
        First(Death, Charge, Article(3, "2031-04-20", "Driver of Tarnhold", last)).ShouldBe(led);

    [Theory]
    [InlineData("Mayor Ilse Vantong of Tarnhold resigned early Saturday over the harbour.", 2, "8 March 2031")]
    [InlineData("Mayor Ilse Vantong of Tarnhold resigned early Friday over the harbour.", 3, "7 March 2031")]
    public void What_happened_in_the_small_hours_behind_a_stamp_is_the_latest(string speech, long led, string day)
    {
        var digest = DigestBuilder.Build(
        [
            Article(1, "2031-03-05", "Dockers march in Tarnhold", "Dockers marched through the harbour of Tarnhold on Wednesday."),
            Article(2, "2031-03-07", "Mayor of Tarnhold resigns", speech),
            Article(3, "2031-03-07", "Dockers block the gates of Tarnhold",
                "Thousands of dockers blocked the harbour gates of Tarnhold on Friday."),
            Article(4, "2031-03-07", "Dockers of Tarnhold block gates",
                "Thousands of dockers blocked both harbour gates of Tarnhold on Friday."),
        ]);

        digest.Sections[0].Sentences[0].Citations[0].Article.ShouldBe(led);
        digest.Sections[0].Heading.ShouldContain(day);
    }

    [Theory]
    [InlineData("At least 3 people were killed when the harbour wall of Tarnhold fell on barges of Ostmark.", 1)]
    [InlineData("At least 10 people were killed when the harbour wall of Tarnhold fell on barges of Ostmark.", 2)]
    public void A_new_count_is_news(string last, long led) =>
        First(
            Article(1, "2031-03-04", "Wall falls on barges",
                "At least 3 people were killed when the harbour wall of Tarnhold fell on barges of Ostmark."),
            Article(2, "2031-03-07", "Dead of Tarnhold wall", last)).ShouldBe(led);

    [Theory]
    [InlineData("Tom Kolm of the Harsk rowers was taken out of the eight with an injury.", 2)]
    [InlineData("A grain store burned down in Ostmark after a lamp fell.", 0)]
    public void Alike_developments_of_the_newest_day_are_heard_together(string other, int parts)
    {
        var options = new SummaryOptions();
        var story = new StoryCorpus(
            [
                Article(1, "2031-03-04", "Harsk rowers lose Tom Kolm to injury",
                    "Tom Kolm left the eight of Harsk with an injury on Tuesday."),
                Article(2, "2031-03-04", "News of the day", other),
            ],
            new DigestCache());
        var pool = new SentencePool(story, [], options);
        var episodes = new EpisodeFinder(story, new EpisodeOptions { JoinBar = 2 }).Find();

        new LatestNews(story, episodes, pool, new Openings(story, options), options).Find()[0].Parts.Count.ShouldBe(parts);
    }

    /// <summary>A page of several items stands in a story for one of them; what else it tells leads nothing.</summary>
    [Theory]
    [InlineData("A choir named the Velvet Anchovies won a vote on the name of the sewage board on Thursday.", 8)]
    [InlineData("The dockers of Tarnhold ended their blockade of the harbour on Thursday.", 9)]
    public void What_says_hardly_any_of_the_words_of_a_story_of_many_articles_does_not_lead_it(string last, long led)
    {
        var days = Enumerable.Range(1, 8).Select(i => Article(i, $"2031-03-{i:00}", $"Dockers blockade Tarnhold harbour, day {i}",
            $"Dockers held their blockade of the harbour of Tarnhold with {i + 20} barges on March {i}."));
        var items = Article(9, "2031-03-13", "News of the week", last,
            "The blockade of the harbour of Tarnhold by its dockers was into its second week with all barges.");

        First([.. days, items]).ShouldBe(led);
    }

    [Fact]
    public void An_opening_off_the_headlines_of_its_day_counts_less()
    {
        var story = new StoryCorpus(
            [
                Article(1, "2031-03-04", "Harsk rowers lose Tom Kolm", "Tom Kolm left the Harsk rowers after he broke an arm on Tuesday."),
                Article(2, "2031-03-04", "Tom Kolm out for Harsk rowers", "The council of Ostmark opened a bridge to cars on Tuesday."),
                Article(3, "2031-03-04", "Rowers without Tom Kolm", "The eight of Harsk went out on Tuesday without its best man."),
            ],
            new DigestCache());
        var pool = new SentencePool(story, [], new SummaryOptions());
        var news = new EpisodeNews(story, new EpisodeFinder(story, new EpisodeOptions()).Find(), new EpisodeNewsOptions());

        news.Headlined(pool.Of(story.Voices[0])[0]).ShouldBeGreaterThan(news.Headlined(pool.Of(story.Voices[1])[0]));
    }

    [Fact]
    public void Headlines_and_lines_of_the_page_above_a_text_do_not_push_its_news_down()
    {
        var story = new StoryCorpus(
            [
                Article(1, "2031-03-04", "Harbour", "Harbour bridge shut after cracks", "Barges wait below the pillars",
                    "The council of Tarnhold closed the harbour bridge on Tuesday because of cracks."),
            ],
            new DigestCache());

        new SentencePool(story, [], new SummaryOptions()).Of(story.Voices[0])[^1].Place.ShouldBe(0);
    }

    [Fact]
    public void What_stands_above_the_line_with_day_and_hour_yields_to_the_text()
    {
        var texts = Texts(Article(1, "2031-03-04", "Clerk convicted of arson for burning of grain store",
            "Tom Kolm was found guilty in burning of Tarnhold grain store.",
            "TUESDAY, MARCH 4, 2031, 10:34 AM",
            "A clerk of Tarnhold was convicted on Tuesday of arson for the burning of the grain store at the harbour."));

        texts.ShouldHaveSingleItem().ShouldStartWith("A clerk");
    }

    [Fact]
    public void A_whole_sentence_that_its_page_sets_as_a_heading_tells_the_news()
    {
        var texts = Texts(Article(1, "2031-03-04", "Tarnhold bridge shut",
            "#The council of Tarnhold has closed the harbour bridge after its engineers found deep cracks in two of the pillars.",
            "The pillars were built of stone from the quarries of Ostmark in the days of the old harbour board."));

        texts[0].ShouldStartWith("The council of Tarnhold has closed");
    }

    [Theory]
    [InlineData("Kolm's lawyer, Mara Ostrek, spoke out about the step.")]
    [InlineData("Tom Kolm (L) spoke with skippers of Ostmark at the mole of Harsk on Tuesday.")]
    public void That_somebody_spoke_and_not_what_and_what_a_picture_shows_is_no_news(string second) =>
        Texts(Article(1, "2031-03-04", "Kolm leaves harbour board",
            "Tom Kolm left the harbour board of Tarnhold on Tuesday after nine years.", second)).ShouldHaveSingleItem();

    [Fact]
    public void A_first_sentence_that_surely_tells_an_event_of_a_day_needs_no_tree()
    {
        var story = new StoryCorpus(
            [
                Article(1, "2031-03-05", "What Volner and Ostrek told the harbour board",
                    "Kurt Volner, the former special envoy to Ardovia, and Tim Ostrek, a former National Harbour Council official, " +
                    "testified side-by-side before the House Bridge Committee Tuesday about the events at the center of the inquiry."),
            ],
            new DigestCache());

        new SentencePool(story, [], new SummaryOptions()).Of(story.Voices[0]).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_headline_that_may_stand_nowhere_does_not_say_which_woman()
    {
        var texts = Texts(Article(1, "2031-03-04", "Woman hurt in Tarnhold",
            "At about 7 p.m. the woman was walking along Mole Street in Tarnhold with a lamp.",
            "Mara Ostrek was hurt by a lorry in Mole Street in Tarnhold on Tuesday."));

        texts[0].ShouldStartWith("Mara Ostrek");
    }

    [Fact]
    public void A_person_of_the_headline_is_introduced_in_full()
    {
        var texts = Texts(Article(1, "2031-03-04", "What Tom Kolm told the harbour board",
            "Was Tom Kolm, a former clerk, asked about the cracks in the pillars?",
            "Mr Kolm told the harbour board on Tuesday that nobody had seen cracks in the pillars of the bridge.",
            "The council of Tarnhold opened a new mole at Harsk to cars on Tuesday."));

        texts[0].ShouldStartWith("The council");
    }

    [Theory]
    [InlineData("A helicopter from Harsk was called at about 3pm to the mole of Tarnhold.", "Latest, reported 4 March 2031")]
    [InlineData("A helicopter from Harsk was called on Tuesday at about 3pm to the mole of Tarnhold.", "Latest: 4 March 2031")]
    public void A_time_of_day_is_no_day(string sentence, string heading) =>
        DigestBuilder.Build([Article(1, "2031-03-04", "Helicopter called to Tarnhold", sentence)]).Sections[0].Heading.ShouldBe(heading);

    [Theory]
    [InlineData("US marshals closed the yard of Ostmark in Harsk on Tuesday.", false)]
    [InlineData("Us the marshals of Ostmark told nothing in Harsk on Tuesday.", true)]
    [InlineData("One report named the yard of Ostmark in Harsk on Tuesday.", false)]
    [InlineData("One was found in the yard of Ostmark in Harsk on Tuesday.", true)]
    public void A_country_and_what_is_counted_point_to_nothing_before(string sentence, bool dangles)
    {
        var harbour = Article(1, "2031-03-04", "Harbour", "Rain fell on Harsk for nine days.", sentence);
        var story = new StoryCorpus([harbour], new DigestCache());

        story.Voices[0].Features.Sentences[1].Has(SentenceTraits.Dangling).ShouldBe(dangles);
    }

    private static long First(params StoryArticle[] articles) =>
        DigestBuilder.Build(articles).Sections[0].Sentences[0].Citations[0].Article!.Value;

    private static List<string> Texts(params StoryArticle[] articles) =>
        [.. DigestBuilder.Build(articles).Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static StoryArticle Article(long id, string day, string title, params string[] sentences) =>
        InventedStory.Article(id, $"Outlet {id}", day, title, sentences);
}
