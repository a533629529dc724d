using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What a summary opens with, and that the news of a development is told once, in whatever words its articles tell it.</summary>
public sealed class SummaryNewsTests
{
    [Fact]
    public void Opens_with_what_most_articles_open_with()
    {
        var news = InventedStory.Article(
            1, "Courier", null, "", "The diver Mara Kolm, who found the bell of the Tarnhold lighthouse, has died at the age of 71.");
        var again = InventedStory.Article(
            2, "Ledger", null, "", "Mara Kolm, the diver who brought up the bell of Tarnhold, has died in the harbour hospital at 71.");
        var life = InventedStory.Article(
            3, "Radio", null, "",
            "Mara Kolm died on Thursday in the harbour hospital of Tarnhold at the age of 71.",
            "Born in Harsk, Kolm left her post as a teacher to become a diver of the harbour board in 1984.",
            "The harbour board of Tarnhold paid the diver 400 crowns for the bell of the lighthouse.");

        DigestBuilder.Build([news, again, life]).Sections[0].Sentences[0].Text.ShouldContain("died");
    }

    /// <summary>A picture's caption without a full stop stands before a sentence of the text.</summary>
    [Fact]
    public void A_caption_that_is_run_into_a_sentence_is_not_told()
    {
        var sale = InventedStory.Article(
            1, "Courier", "2031-03-05", "Tarnhold sells its ferries",
            "The harbour board of Tarnhold sold its nine ferries to the Ostmark line on Tuesday.",
            "The sale of the Tarnhold ferries angers crews of the harbour While the board of Tarnhold says that selling the ferries to " +
            "Ostmark was the only way, the crews of the ferries want a vote.",
            "Workers at the yard of Harsk will paint two hulls in April.");

        var told = DigestBuilder.Build([sale]).Sections.SelectMany(s => s.Sentences).Select(s => s.Text).ToList();

        told.ShouldNotBeEmpty();
        told.ShouldAllBe(t => !t.Contains("angers crews", StringComparison.Ordinal));
    }

    [Fact]
    public void One_development_is_told_once_in_whatever_words()
    {
        var first = InventedStory.Article(
            1, "Courier", "2031-03-05", "Fire guts Tarnhold grain store",
            "A huge fire has almost totally destroyed the grain store of Tarnhold harbour.",
            "Some 40 firefighters from three towns fought the flames until dawn, the fire chief Jan Ostrek said.");
        var second = InventedStory.Article(
            2, "Ledger", "2031-03-05", "Grain store in Tarnhold burns down",
            "The grain store at Tarnhold harbour was reduced to ruins in a blaze.",
            "The store held 900 tonnes of barley of the Nordlys mills.");
        var third = InventedStory.Article(
            3, "Radio", "2031-03-05", "Blaze at Tarnhold harbour",
            "Flames swept through the grain store of Tarnhold harbour and left only its walls.",
            "Police of Tarnhold closed the harbour road to lorries.");

        var told = DigestBuilder.Build([first, second, third]).Sections.SelectMany(s => s.Sentences).Select(s => s.Text).ToList();

        told.Count(t => t.Contains("grain store", StringComparison.Ordinal)).ShouldBe(1, string.Join('|', told));
        told.Count.ShouldBeGreaterThan(1);
    }

    /// <summary>A line of a headline, half of a thought, another story: none of them is news of this one.</summary>
    [Theory]
    [InlineData("Nominee praised for her long work and sound judgment in the harbour board of Tarnhold.", false)]
    [InlineData("The nominee was praised for her long work and sound judgment in the harbour board of Tarnhold.", true)]
    [InlineData("Mayor Kolm praised the long work and sound judgment of the harbour board of Tarnhold.", true)]
    [InlineData("Police searched the yard of the harbour board of Tarnhold for the stolen bell.", true)]
    [InlineData("In a related story, the harbour board of Tarnhold sold nine ferries to the Ostmark line.", false)]
    [InlineData("On the one hand, the harbour board of Tarnhold has sold nine ferries to the Ostmark line.", false)]
    public void A_deck_line_and_an_aside_are_not_told(string sentence, bool isTold)
    {
        var story = new StoryCorpus([InventedStory.Article(1, "Courier", "2031-03-05", "Harbour", sentence)], new DigestCache());

        new SentencePool(story, [], new SummaryOptions()).Of(story.Voices[0]).Count.ShouldBe(isTold ? 1 : 0);
    }

    [Fact]
    public void A_shout_weighs_less_than_a_report()
    {
        double Weight(string sentence)
        {
            var story = new StoryCorpus([InventedStory.Article(1, "Courier", "2031-03-05", "Harbour", sentence)], new DigestCache());
            return new SentencePool(story, [], new SummaryOptions()).Of(story.Voices[0])[0].Weight;
        }

        const string words = "The harbour board of Tarnhold sold nine ferries to the Ostmark line, but the sale is not over yet";
        Weight(words + "!").ShouldBeLessThan(0.5 * Weight(words + "."));
        Weight("The harbour board of Tarnhold sold nine ferries to the line of Harbour!").ShouldBeGreaterThan(
            0.9 * Weight("The harbour board of Tarnhold sold nine ferries to the line of Harbour."));
    }

    /// <summary>Set as a heading above the text, it is its first sentence where it is a whole one; a headline is not.</summary>
    [Theory]
    [InlineData("# The harbour board of Tarnhold sold all of its nine ferries to the Ostmark line on Tuesday morning.", true)]
    [InlineData("# The harbour board of Tarnhold sold all of its nine ferries to the Ostmark line on Tuesday morning", false)]
    [InlineData("# The harbour board sold its nine ferries.", false)]
    public void A_standfirst_is_the_first_sentence_of_its_text(string heading, bool isRead)
    {
        var article = InventedStory.Article(
            1, "Courier", "2031-03-05", "Ferries go", heading, "Crews of the ferries want a vote on the sale.",
            "# A second heading that is as long as the first one was but stands further down in the text.");
        var sentences = new StoryCorpus([article], new DigestCache()).Voices[0].Features.Sentences;

        sentences.Count.ShouldBe(isRead ? 2 : 1);
        sentences[0].Order.ShouldBe(0);
        sentences[0].Core.Of(article.Content.Text).StartsWith(isRead ? "The harbour board" : "Crews", StringComparison.Ordinal)
            .ShouldBeTrue();
    }

    /// <summary>With its first words each article of a day tells the same news; what stands below them may go on.</summary>
    [Theory]
    [InlineData("Jan Cheney Kolm, 75, the shadowy harbour aide and courier who carried more than 300,000 crowns to the silent clerks, " +
        "died of a stroke in a Harsk inn where he lived.",
        "One of the longest riddles of Tarnhold may soon be solved after it was announced yesterday that the man whom many thought the " +
        "Grey Keeper had died.")]
    public void What_another_article_of_the_day_opens_with_does_not_go_on_with_a_section(string first, string again)
    {
        var one = InventedStory.Article(1, "Courier", "2031-03-05", "News of Tarnhold", first);
        var other = InventedStory.Article(2, "Ledger", "2031-03-05", "From the harbour", again);
        var third = InventedStory.Article(
            3, "Radio", "2031-03-05", "Tarnhold harbour today", first.Replace("a ", "one ", StringComparison.Ordinal));

        var lead = DigestBuilder.Build([one, other, third]).Sections[0].Sentences.Select(s => s.Text).ToList();

        lead.ShouldNotContain(again, string.Join('|', lead));
    }

    /// <summary>The news stands where an article first names the day, also below an opening that names none.</summary>
    [Theory]
    [InlineData("The lock keeper Mara Ostrek is back on her gate.", "The council dismissed the harbour master on Tuesday.", true)]
    [InlineData("The lock keeper Mara Ostrek came back on Monday.", "The council dismissed the harbour master on Tuesday.", false)]
    [InlineData("The lock keeper Mara Ostrek is back on her gate.", "The council dismissed its harbour master at 9 a.m. by letter.", false)]
    [InlineData("The lock keeper Mara Ostrek is back on her gate.", "The council dismissed the harbour master this year.", false)]
    public void An_article_tells_its_news_where_it_first_names_a_day(string first, string second, bool isNews)
    {
        foreach (var day in new[] { "2031-03-05", null })
        {
            var story = new StoryCorpus([InventedStory.Article(1, "Courier", day, "Harbour", first, second)], new DigestCache());
            var fits = new SentencePool(story, [], new SummaryOptions()).Of(story.Voices[0]);

            EpisodeNews.TellsItsNews(fits.Find(f => f.Sentence.Order == 1)!).ShouldBe(isNews);
        }
    }

    /// <summary>A participle behind "that", or a name in front of a comma and "has", begins no sentence behind a caption.</summary>
    [Theory]
    [InlineData("A Tarnhold Harbour Court judge on Thursday upheld a jury's recommendation that convicted lock arsonist Jan Luis Kolm " +
        "stay for his crimes.", false)]
    [InlineData("Jan C. Kolm, a Harsk barge heir who became the first person found guilty of taking part in the Velling coverup and was " +
        "among those rumored to be the mysterious Grey Keeper, has died at 75.", false)]
    [InlineData("The yard faces criticism over its safety Tarnhold Marine has denied claims.", true)]
    [InlineData("Tarnhold was calm after eight days of the worst floods Harsk has seen in decades.", false)]
    [InlineData("Tarnhold was calm after eight days of the worst floods Mara Kolm has seen in decades.", false)]
    [InlineData("Fans were waiting until the singer Mara Kolm had left the hall.", false)]
    [InlineData("The report was written before director Mara Kolm, 54, was appointed.", false)]
    [InlineData("The award was given in the small town where Mara Kolm's mother, Ilse Kolm, has lived since then.", false)]
    public void A_caption_is_told_from_a_long_sentence(string first, bool isRunOn)
    {
        var story = new StoryCorpus([InventedStory.Article(1, "Courier", "2031-03-05", "Kolm case ends", first)], new DigestCache());

        RunOn.Holds(first, story.Voices[0].Features.Sentences[0]).ShouldBe(isRunOn);
    }

    /// <summary>As long as nothing of its article is taken: what goes on from there is new.</summary>
    [Fact]
    public void What_an_article_is_first_heard_with_is_the_news_again_where_it_is_like_it()
    {
        var options = new EpisodeNewsOptions();
        var blind = options with { NextLikeness = 9 };

        IsToldAgain("Two guards saw Ostrek run along the mole of Harsk with a lamp and the key of the upper gate.", options).ShouldBeTrue();
        IsToldAgain("Two guards saw Ostrek run along the mole of Harsk with a lamp and the key of the upper gate.", blind).ShouldBeFalse();
        const string life = "Jan Ostrek was born in an inn at Harsk.";
        IsToldAgain(life, options).ShouldBeFalse();
        IsToldAgain(life, options with { NextTerms = 0 }).ShouldBeTrue();
        IsToldAgain("The governor of Tarnhold sent pumps and 40 soldiers to the harbour in the night.", options).ShouldBeFalse();
    }

    private static bool IsToldAgain(string further, EpisodeNewsOptions options)
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(
                    1, "Courier", "2031-03-05", "Keeper held over flood",
                    "The lock keeper Jan Ostrek was arrested on charges that he opened the upper gate for a rival skipper."),
                InventedStory.Article(
                    2, "Ledger", "2031-03-05", "Barges lie dry at Harsk",
                    "Skippers from three towns slept on deck beside their dry barges.", further),
            ],
            new DigestCache());
        var pool = new SentencePool(story, new TimelineMaker(story, new TimelineOptions()).Candidates, new SummaryOptions());
        var news = new EpisodeNews(story, new EpisodeFinder(story, new EpisodeOptions { JoinBar = -1 }).Find(), options);
        return news.IsToldAgain(pool.Of(story.Voices[1])[^1], [new Pick(pool.Of(story.Voices[0])[0], 1, [])]);
    }

    /// <summary>The day of the escape is named by the report of the capture, and by that of the escape itself.</summary>
    [Fact]
    public void What_two_articles_tell_of_one_day_is_told_once()
    {
        var caught = InventedStory.Article(
            2, "Courier", "2031-03-12", "Convict Kolm caught after week on the run",
            "Police caught the convict Jan Kolm in a yard of Ostmark on Wednesday.",
            "Kolm sat in a wheelchair on March 5 when he pulled a gun on two guards of the prison van.");
        var fled = InventedStory.Article(
            1, "Ledger", "2031-03-05", "Convict flees",
            "A convict who was thought to need his wheelchair overpowered two guards today and walked off with the gun of a prison officer.");

        DigestBuilder.Build([caught, fled]).Sections.SelectMany(s => s.Sentences)
            .ShouldAllBe(s => !s.Text.Contains("overpowered", StringComparison.Ordinal));
    }

    [Fact]
    public void What_another_article_tells_of_weeks_later_stands_under_no_day_of_before()
    {
        var sections = DigestBuilder.Build(
        [
            InventedStory.Article(1, "Courier", "2031-03-04", "Council halts bridge rule",
                "The council of Tarnhold put the rule on the harbour bridge on hold on Tuesday."),
            InventedStory.Article(2, "Ledger", "2031-04-28", "Council ends bridge rule",
                "The council of Tarnhold ended the rule on the harbour bridge on Monday."),
            InventedStory.Article(3, "Radio", "2031-04-29", "Bridge opens",
                "The harbour bridge of Tarnhold opened to lorries of nine tonnes on Tuesday."),
        ]).Sections;

        foreach (var section in sections.Where(s => s.Heading.Contains("4 March", StringComparison.Ordinal)))
            section.Sentences.ShouldAllBe(s => s.Text.Contains("on hold", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_day_is_news_of_its_own()
    {
        var fire = InventedStory.Article(
            1, "Courier", "2031-03-05", "Fire guts Tarnhold grain store",
            "A huge fire has almost totally destroyed the grain store of Tarnhold harbour.");
        var arrest = InventedStory.Article(
            2, "Ledger", "2031-03-08", "Man held over Tarnhold grain store fire",
            "Police have arrested a former clerk of the Nordlys mills over the fire in the grain store.");

        DigestBuilder.Build([fire, arrest]).Sections.SelectMany(s => s.Sentences).Count().ShouldBe(2);
    }

    [Fact]
    public void A_lead_without_a_day_has_a_heading_that_fits_whatever_stands_under_it() =>
        DigestBuilder.Build([
            InventedStory.Article(1, "Courier", null, "Fire guts store", "A huge fire has almost destroyed the grain store of Tarnhold."),
            InventedStory.Article(2, "Ledger", null, "Store burns", "Police closed the harbour road over the fire in the grain store."),
        ]).Sections[0].Heading.ShouldBe("In short");

    [Fact]
    public void A_day_that_is_told_is_not_told_again_by_a_later_article()
    {
        var escape = InventedStory.Article(
            1, "Courier", "2031-03-05", "Convict escapes from Tarnhold van",
            "The convict Jan Ostrek escaped from a prison van at Tarnhold harbour on Tuesday after he drew a gun on two guards.",
            "Guards of the prison closed the harbour road and searched 40 boats.");
        var caught = InventedStory.Article(
            2, "Ledger", "2031-03-12", "Escaped convict caught at Harsk",
            "Police caught the convict Jan Ostrek in a barn at Harsk on Tuesday after a call from a farmer.",
            "Ostrek, 49, had escaped from the prison van at Tarnhold harbour on 4 March 2031, when he drew a gun on the guards.");

        DigestBuilder.Build([escape, caught]).Sections.SelectMany(s => s.Sentences)
            .Count(s => s.Text.Contains("drew a gun", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void What_is_headed_latest_is_no_older_than_another_section()
    {
        var vote = InventedStory.Article(
            1, "Courier", "2031-03-05", "Council votes on lock", "The council of Tarnhold voted on Tuesday to close the lock for repairs.");
        var flood = InventedStory.Article(
            2, "Ledger", "2031-03-20", "Flood at Harsk", "A flood tore away the old bridge of Harsk on Wednesday and cut off 400 people.");

        DigestBuilder.Build([vote, flood]).Sections[0].Heading.ShouldBe("Latest: 19 March 2031");
    }

    [Fact]
    public void A_first_sentence_is_nothing_earlier() =>
        DigestBuilder.Build([
            InventedStory.Article(1, "Courier", "2031-03-05", "Mara Kolm dies", "Kolm, 91, passed away early on Tuesday, her son said."),
            InventedStory.Article(
                2, "Ledger", "2031-03-05", "Diver Mara Kolm dead",
                "The diver Mara Kolm, who brought up the bell of Tarnhold in 1984 and 1986, has died."),
        ]).Sections.ShouldNotContain(s => s.Heading == "Earlier");

    /// <summary>Of what is said before the sentence is none: that rule is put out of the way.</summary>
    [Theory]
    [InlineData("Kolm Marine plans to mend the leaking gate of the upper lock with steel plates from the yard of Ostrava.")]
    [InlineData("The harbour board said Kolm Marine will mend the leaking gate of the upper lock with a crane from Ostrava.")]
    public void A_plan_that_came_true_is_not_told_beside_what_was_done(string plan)
    {
        var options = new SummaryOptions { SaidShare = 9 };
        var blind = options with { SamePlan = 9, PlanTerms = 99 };

        IsTakenBesideDone(plan, options).ShouldBeFalse();
        IsTakenBesideDone(plan, blind).ShouldBeTrue();
    }

    private static bool IsTakenBesideDone(string plan, SummaryOptions options)
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(
                    1, "Courier", "2031-03-19", "Kolm Marine mends gate",
                    "Kolm Marine mended the leaking gate of the upper lock in Tarnhold on Tuesday after nine nights of work by its divers."),
                InventedStory.Article(2, "Ledger", "2031-03-12", "Gate to be mended", plan),
            ],
            new DigestCache());
        var pool = new SentencePool(story, new TimelineMaker(story, new TimelineOptions()).Candidates, options);
        var choice = new SentenceChoice(story, pool, new EpisodeNews(story, [], options.News), options);
        choice.TakeBest(Of(1)).ShouldNotBeNull();
        return choice.TakeBest(Of(2), undated: true) is not null;

        IEnumerable<(FitSentence, double)> Of(long article) =>
            pool.Of(story.Voices.First(v => v.Article.Id == article)).Select(f => (f, 1.0));
    }

    [Fact]
    public void What_names_no_day_is_not_said_again_weeks_later()
    {
        var first = InventedStory.Article(
            1, "Courier", "2031-03-05", "Trial of the lock keeper opens",
            "The trial of the lock keeper Jan Ostrek opened in Tarnhold on Tuesday before a jury of nine.",
            "Prosecutors say Ostrek caused the flood by leaving the upper gate of the lock open while 40 barges waited below.");
        var second = InventedStory.Article(
            2, "Ledger", "2031-04-16", "Jury sees the gate",
            "Jurors walked over the mended lock of Tarnhold on Tuesday with the judge and two engineers of the harbour board.",
            "Prosecutors claim that Ostrek, asleep in the keeper's house after a wedding at Harsk, left the upper gate of the lock open.");

        DigestBuilder.Build([first, second]).Sections.SelectMany(s => s.Sentences)
            .Count(s => s.Text.StartsWith("Prosecutors", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void The_day_that_somebody_quoted_names_heads_no_section()
    {
        var chant = InventedStory.Article(
            1, "Courier", "2031-03-05", "March for the lock",
            "Marchers of the upper harbour shouted “who will drown in the lock today” as they walked past the council of Tarnhold.");

        DigestBuilder.Build([chant]).Sections[0].Heading.ShouldNotBe("Latest: 5 March 2031");
    }

    [Theory]
    [InlineData("Anyone with information about the fire is asked to contact the harbour police of Tarnhold.")]
    [InlineData("Witnesses of the fire can call the harbour police of Tarnhold on 0555 120330 at any time.")]
    public void A_call_to_the_reader_is_no_news(string call) =>
        DigestBuilder.Build([InventedStory.Article(
            1, "Courier", "2031-03-05", "Fire guts store", "A huge fire has almost destroyed the grain store of Tarnhold harbour.", call)])
            .Sections.SelectMany(s => s.Sentences).ShouldHaveSingleItem().Text.ShouldStartWith("A huge fire");

    [Fact]
    public void A_line_in_capitals_is_cut_from_the_sentence_behind_it() =>
        DigestBuilder.Build([InventedStory.Article(
            1, "Courier", "2031-03-05", "Gate of the lock mended",
            "NEW GATE FOR LEAKING LOCK Divers of the harbour board closed the leak in the lock of Tarnhold on Tuesday.")])
            .Sections[0].Sentences[0].Text.ShouldStartWith("Divers of the harbour board");

    [Fact]
    public void A_caption_is_no_title() =>
        DigestBuilder.Build([InventedStory.Article(
            1, "Courier", "2031-03-05", "March 4, 2031: The lock gate is shown before the storm in Tarnhold",
            "Divers of the harbour board closed the leak in the lock of Tarnhold on Tuesday.")])
            .Title.ShouldBe("Divers of the harbour board closed the leak in the lock of Tarnhold");

    [Fact]
    public void A_long_headline_with_a_dash_is_no_heading() =>
        DigestBuilder.Build([
            InventedStory.Article(
                1, "Courier", "2031-03-05", "Lock", "Divers of the harbour board closed the leak in the lock of Tarnhold on Tuesday."),
            InventedStory.Article(
                2, "Ledger", "2031-03-15",
                "A diver of the harbour board of Tarnhold — a recently married father of two sons — died after a fall into the lock on " +
                "Friday afternoon, according to the harbour board of the town",
                "A diver of the harbour board died after a fall into the lock of Tarnhold on Friday."),
        ]).Sections.ShouldAllBe(s => s.Heading.Length < 100);
}
