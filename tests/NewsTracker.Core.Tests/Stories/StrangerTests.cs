using System.Globalization;
using System.Text;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Grouping.Copies;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

/// <summary>What comes by chance in an inbox of anything is no evidence; what one case has of its own is.</summary>
public class StrangerTests
{
    private static readonly CompositeFormat Bulletin = CompositeFormat.Parse(
        "A magnitude {0} earthquake struck {1} kilometres off the coast of {2} at {3} on {4}, the Orrin Survey said. The quake was {5} " +
        "kilometres deep. There were no immediate reports of damage or injuries and no tsunami warning was issued. Residents of {6} told " +
        "local radio that windows rattled for some seconds. {7} of the civil protection office asked people to expect aftershocks.");

    [Fact]
    public void Pages_of_one_genre_stay_apart()
    {
        var stories = Stories(
            Invented.Item(
                1, "The 9 best Kettleware alternatives in 2031",
                "Are you looking for a Kettleware alternative? Your team needs a tool that fits your budget. In this guide we compare " +
                "the best " +
                "platforms, their pricing and their features, so that you can choose the right software for your business. Pricing " +
                "starts " +
                "at 9 dollars a month. Pros: easy to use, free plan. Cons: limited automation. Bottom line: the best choice for beginners.",
                1, "Toolscout"),
            Invented.Item(
                2, "Top 12 Mailbarrow alternatives for 2031",
                "If you want a Mailbarrow alternative, you have come to the right place. We tested the best platforms and compared their " +
                "pricing and features, so that you can find the software that fits your business. Pricing starts at 12 dollars a month. " +
                "Pros: free plan, great automation. Cons: your team needs time to learn it. Bottom line: the best choice for small teams.",
                2, "Bizlane"));

        stories[1].ShouldNotBe(stories[2]);
    }

    [Fact]
    public void A_common_name_is_no_story()
    {
        var stories = Stories(
            Invented.Item(
                1, "Trump speaks to steel workers in Ohio",
                "President Donald Trump told steel workers in Ohio on Monday that mills would open again. Union leaders said they had " +
                "heard " +
                "such promises before. The plant at Marrow Bend closed two years ago with the loss of four hundred jobs.",
                1, "Marrow Courier"),
            Invented.Item(
                2, "Museum takes Trump portrait off its wall",
                "A museum in Kestleton has taken a portrait of Donald Trump off its wall after visitors scratched it. Curator Ilse " +
                "Varn said " +
                "the painting would be cleaned and shown again in the summer, behind glass.",
                2, "Kestleton Echo"));

        stories[1].ShouldNotBe(stories[2]);
    }

    [Theory]
    [InlineData("million", 0)]
    [InlineData("year", 0)]
    [InlineData("kestrowmouth", 2.5)]
    public void A_word_of_the_language_at_large_links_nothing(string stem, double evidence)
    {
        var vocabulary = new Vocabulary(new TermOptions());

        ((double)vocabulary.Evidence(vocabulary.Intern(stem, stem, null))).ShouldBe(evidence, 0.01);
    }

    [Theory]
    [InlineData("The Ebb's view", false)]
    [InlineData("The Ebb view on Velmaria: a city on the brink", true)]
    [InlineData("Opinion: the recount must go on", true)]
    [InlineData("Letters to the sports desk", true)]
    [InlineData("Why the Quorvelle dam broke", true)]
    [InlineData("How to bake a Kestrow loaf", true)]
    [InlineData("Where things stand in the talks over the Quorvelle dam", true)]
    [InlineData("Whereabouts of the Quorvelle keeper are unknown", false)]
    [InlineData("Kestrow loaf | Recipe", true)]
    [InlineData("Quorvelle dam breaks", false)]
    [InlineData("Whyte wins the Velmaria recount", false)]
    [InlineData("Review of the Quorvelle dam finds cracks", false)]
    [InlineData(null, false)]
    public void A_view_or_a_guide_is_known_by_its_headline(string? title, bool isNoReport) =>
        TitleGenre.IsNoReport(title).ShouldBe(isNoReport);

    [Theory]
    [InlineData("Quorvelle dam breach: the third report", true)]
    [InlineData("Why the Quorvelle dam broke", false)]
    public void A_view_on_an_event_is_of_its_story_and_no_telling_of_it(string title, bool isTelling)
    {
        var engine = new StoryEngine();
        var first = engine.Add(Invented.Item(1, "Quorvelle dam breach: the first report", Invented.Text("dam", 1), 1, "Tarn Herald"));
        var second = engine.Add(Invented.Item(
            2, title,
            "Halvard Istrup knew for years of cracks beneath the Quorvelle dam, and now Tarnmouth has paid for it. On Thursday the breach " +
            "took streets and bridges with it before any siren was heard. Halvard Istrup owes Tarnmouth an answer: papers in Quorvelle " +
            "show that water stood in the wall of the dam long before the breach.",
            1, "Ebb"));

        engine.Merge().ShouldBeEmpty();
        (second.SubStory == first.SubStory).ShouldBe(isTelling);
        second.Reason.Rule.ShouldBe(isTelling ? PlacementRule.SameEvent : PlacementRule.NoReport);
        if (!isTelling) engine.Link().ShouldHaveSingleItem().Story.ShouldBe(first.Story);
    }

    [Fact]
    public void A_full_name_and_its_parts_are_one_piece_of_evidence()
    {
        var vocabulary = new Vocabulary(new TermOptions());
        var reader = new TermReader(vocabulary, new TermOptions());
        var one = reader.Read(null, "It rained as Orsolya Thane spoke. Later Thane left, and we saw Thane again.", null);
        var two = reader.Read(null, "A bus of Orsolya Thane was seen. He said Thane slept, but nobody woke Thane.", null);

        var shared = SharedEvidence.Of(one.All, two.All, vocabulary);

        shared.Count.ShouldBe(1);
        shared.Sum.ShouldBe(vocabulary.Evidence(vocabulary.Intern("orsolya thane", "Orsolya Thane", null)), 0.01);
    }

    [Fact]
    public void One_common_word_of_a_headline_is_no_evidence_whatever_the_score_says()
    {
        var engine = new StoryEngine(new GroupingOptions { SubStories = new() { JoinBar = 0.06, MergeBar = 2 } });
        var first = engine.Add(Invented.Item(1, "Stocks slip on weak data"));

        engine.Add(Invented.Item(2, "Stocks rise before holiday")).SubStory.ShouldNotBe(first.SubStory);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(12, false)]
    public void A_headline_of_another_week_needs_more_than_two_words_in_common(int day, bool isOne)
    {
        var engine = new StoryEngine(new GroupingOptions { SubStories = new() { JoinBar = 0.06 } });
        var first = engine.Add(Invented.Item(1, "Weavers plan ferry boycott", day: 1));

        (engine.Add(Invented.Item(2, "Bakers plan ferry boycott", day: day)).SubStory == first.SubStory).ShouldBe(isOne);
    }

    [Fact]
    public void Two_large_parts_of_one_subject_are_one_story_though_both_are_large()
    {
        var features = new double[LogisticModel<StoryFeature>.Count];
        features[(int)StoryFeature.SmallerSize] = Math.Log(54);
        features[(int)StoryFeature.LargerSize] = Math.Log(425);
        features[(int)StoryFeature.SharedCount] = Math.Log(1 + 91);
        features[(int)StoryFeature.LongerLength] = 0.1;
        (features[(int)StoryFeature.Cover], features[(int)StoryFeature.LargerCore]) = (0.88, 0.93);
        features[(int)StoryFeature.SmallerSizeCosine] = Math.Log(54) * 0.8;

        Score().ShouldBeGreaterThan(new LinkOptions().Bar);

        // as large, of another subject of the same years
        (features[(int)StoryFeature.Cover], features[(int)StoryFeature.LargerCore]) = (0.5, 0.4);
        features[(int)StoryFeature.SmallerSizeCosine] = Math.Log(54) * 0.3;
        Score().ShouldBeLessThan(0.5);

        double Score() => new LinkOptions().Model.Score(features);
    }

    [Fact]
    public void Headlines_are_joined_at_lower_bars_than_articles()
    {
        var options = new SubStoryOptions();

        options.JoinBarOf(Read("Quorvelle dam breaks", "")).ShouldBeLessThan(options.JoinBar);
        options.JoinBarOf(Read("Quorvelle dam breaks", Invented.Text("dam", 1))).ShouldBe(options.JoinBar);

        GroupedArticle Read(string title, string text)
        {
            var vocabulary = new Vocabulary(new TermOptions());
            return StoryEngine.Read(Invented.Item(1, title, text), new TermReader(vocabulary, new TermOptions()), vocabulary, options);
        }
    }

    [Fact]
    public void Issues_of_a_standing_series_are_no_story()
    {
        const string Frame = "Good morning from Skelt. {0} That is all for now. Send us your pictures and tips. Have a good day.";
        var stories = Stories(
            Invented.Item(
                1, "Morning note: Tuesday 9 March", Frame.Replace("{0}", "The council votes at ten on the school budget of nine million " +
                "crowns, and teachers plan to march past the town hall at noon.", StringComparison.Ordinal), 1, "The Ebb"),
            Invented.Item(
                2, "Morning note: Wednesday 10 March",
                Frame.Replace("{0}", "A heron was freed from the lock gates by firemen last night, " +
                "and the zoo will keep it until it can fly.", StringComparison.Ordinal), 2, "The Ebb"));

        stories[1].ShouldNotBe(stories[2]);
    }

    [Theory]
    [InlineData("Morning note: Tuesday 9 March", "morning note")]
    [InlineData("Weekend letter, 13 March 2027", "weekend letter")]
    [InlineData("Council of 12 meets in March", "council of 12 meets in")]
    [InlineData("Council of 12 meets", null)]
    [InlineData("Tuesday", null)]
    public void A_series_is_known_by_its_headline_without_days(string title, string? key) => SeriesKey.Of(title).ShouldBe(key);

    [Fact]
    public void Bulletins_of_one_template_are_neither_copies_nor_one_event()
    {
        var items = new[]
        {
            Quake(1, 1, "5.1", "84", "Velmaria", "06:12", "Monday", "31", "Sundvale", "Orsolya Thane"),
            Quake(2, 2, "4.7", "132", "Brenholt", "17:45", "Tuesday", "12", "Ostermoor", "Pelka Dorn"),
            Quake(3, 3, "6.0", "57", "Tarnhold", "23:08", "Wednesday", "44", "Quorvelle", "Halvard Istrup"),
        };
        var engine = new StoryEngine();

        var places = items.Select(engine.Add).ToList();

        places.ShouldAllBe(p => p.CopyOf == null && p.Reason.Rule == PlacementRule.Opened);
        engine.Merge().ShouldBeEmpty();
        engine.Link().ShouldBeEmpty();
        var (one, two) = (Card(items[0]), Card(items[1]));
        ArticleIdentity.Compare(one, two).Sameness.ShouldBe(Sameness.Different);
        ArticleIdentity.Compare(one, two with { Outlet = one.Outlet }).Sameness.ShouldBe(Sameness.Different);
    }

    /// <summary>Three names in four are those of the first text; the fourth is another one wherever it stood.</summary>
    [Fact]
    public void A_text_told_anew_of_another_person_is_no_copy_however_many_names_it_keeps()
    {
        var (first, anew) = (Inspections("Brenn", "Brenn"), Inspections("Istrup", "Istrup"));
        TextSketch.Of(first).FactsIn(TextSketch.Of(anew)).ShouldBeGreaterThanOrEqualTo(CopyOptions.Default.FactBar);
        TextSketch.Of(first).ContainedIn(TextSketch.Of(anew)).ShouldBeGreaterThanOrEqualTo(CopyOptions.Default.Bar);

        SecondIsCopy(first, anew).ShouldBeFalse();
        SecondIsCopy(first, Inspections("Brenn", "Istrup")).ShouldBeTrue();

        static bool SecondIsCopy(string one, string two)
        {
            var engine = new StoryEngine();
            engine.Add(Invented.Item(1, "Inspectors at work", one, outlet: "Tarn Wire"));
            var copy = engine.Add(Invented.Item(2, "Inspectors at work", two, outlet: "Brenholt Post")).CopyOf is not null;
            var (a, b) = (new IdentityCard { Text = one, Outlet = "Tarn Wire" }, new IdentityCard { Text = two, Outlet = "Brenholt Post" });
            (ArticleIdentity.Compare(a, b).Sameness == Sameness.Copy).ShouldBe(copy);
            return copy;
        }
    }

    [Theory]
    [InlineData("Ostermoor", true)]
    [InlineData("Tarnhold", false)]
    public void A_text_told_anew_of_another_place_and_person_is_another_event(string port, bool isOne)
    {
        var first = Inspections("Brenn", "Brenn");
        var anew = Inspections("Istrup", "Istrup").Replace("Ostermoor", port, StringComparison.Ordinal);
        TextSketch.Of(first).FactsIn(TextSketch.Of(anew)).ShouldBeGreaterThanOrEqualTo(GroupingOptions.Default.SubStories.TwinFacts);
        var engine = new StoryEngine();
        var one = engine.Add(Invented.Item(1, "Inspectors at work", first, outlet: "Tarn Wire"));

        var other = engine.Add(Invented.Item(2, "Inspectors at work", anew, outlet: "Brenholt Post"));

        (other.SubStory == one.SubStory).ShouldBe(isOne);
    }

    /// <summary>A report of twelve sentences with one name in each and another in the last.</summary>
    private static string Inspections(string name, string last)
    {
        string[] things = ["gates", "pumps", "walls", "doors", "locks", "cranes", "masts", "boats", "tracks", "roofs", "wells", "tanks"];
        return string.Join(' ', things.Select((thing, i) =>
            $"Inspectors of the {thing} from Velmaria looked long at all that the old {thing} of Ostermoor had left, and it was in good " +
            $"order when for the {thing} {(i == things.Length - 1 ? last : name)} wrote down what the {thing} of Harsk had cost."));
    }

    [Fact]
    public void A_copy_with_a_corrected_number_is_a_copy()
    {
        var item = Quake(1, 1, "5.1", "84", "Velmaria", "06:12", "Monday", "31", "Sundvale", "Orsolya Thane");
        var corrected = Quake(2, 1, "5.3", "84", "Velmaria", "06:12", "Monday", "31", "Sundvale", "Orsolya Thane");
        var engine = new StoryEngine();
        engine.Add(item);

        engine.Add(corrected with { Outlet = "Brenholt Post" }).CopyOf.ShouldBe(1);
        ArticleIdentity.Compare(Card(item), Card(corrected with { Outlet = item.Outlet })).Sameness.ShouldBe(Sameness.Version);
    }

    [Fact]
    public void A_case_that_goes_on_months_later_under_the_same_names_joins_its_story()
    {
        var items = new[]
        {
            Invented.Item(
                1, "Engineer Halvard Istrup charged over Quorvelle dam",
                "Prosecutors in Tarnmouth charged the engineer Halvard Istrup on Monday over the collapse of the Quorvelle dam. " +
                "Istrup is " +
                "accused of signing a false inspection of the dam. His lawyer, Ines Quill, said Halvard Istrup would plead not guilty. " +
                "The Quorvelle dam gave way in March and flooded Tarnmouth.",
                1, "Tarn Herald"),
            Invented.Item(
                2, "Halvard Istrup trial opens in Tarnmouth",
                "The trial of the engineer Halvard Istrup over the collapse of the Quorvelle dam opened in Tarnmouth on Tuesday. " +
                "Prosecutors " +
                "said Istrup had signed a false inspection. Ines Quill, for the defence, said others had built the Quorvelle dam badly. " +
                "Families from Tarnmouth filled the court to see Halvard Istrup.",
                95, "Brenholt Post"),
        };

        var stories = Stories(items);

        stories[2].ShouldBe(stories[1]);
    }

    [Fact]
    public void A_round_up_does_not_chain_two_stories()
    {
        var items = new List<GroupingItem>();
        for (var i = 0; i < 4; i++)
        {
            items.Add(Invented.Item(10 + i, $"Tarnmouth: dam breach, day {i}", Invented.Text("dam", 1 + i), 1 + i, $"Outlet {i}"));
            items.Add(Invented.Item(20 + i, $"Velmaria recount, day {i + 1}", Recount(i), 1 + i, $"Outlet {i}"));
        }

        items.Insert(4, Invented.Item(1, "The week in short", Invented.Text("dam", 2) + "\n" + Recount(2), 3,
            "Ostermoor Times"));

        var stories = Stories([.. items]);

        stories.Where(s => s.Key is >= 10 and < 20).Select(s => s.Value)
            .Intersect(stories.Where(s => s.Key >= 20).Select(s => s.Value))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Articles_of_another_language_have_more_than_the_language_in_common()
    {
        var stories = Stories(
            Invented.Item(
                1, "Bäckerei in Tarnheim schließt nach hundert Jahren",
                "Die Bäckerei Orlweg in Tarnheim schließt, weil sich kein Nachfolger gefunden hat. Das sagte der Inhaber am Montag. " +
                "Er hat das " +
                "Geschäft mit seiner Frau geführt, und die Kunden sind traurig. Es war nicht leicht, aber sie haben sich entschieden.",
                1, "Tarnheimer Bote", "de"),
            Invented.Item(
                2, "Neue Brücke über die Velm wird teurer",
                "Der Bau der Brücke über die Velm kostet mehr als geplant. Das sagte die Ministerin am Montag. Sie hat den Bericht " +
                "mit dem " +
                "Landrat besprochen, und die Gemeinden sind verärgert. Es war nicht leicht, aber sie haben sich geeinigt.",
                1, "Velmer Kurier", "de"));

        stories[1].ShouldNotBe(stories[2]);
    }

    private static string Recount(int day) =>
        "Judges ordered ballots opened once more as Orsolya Thane leads her rival Emeric Vos by a hundred votes. Election clerks in " +
        "Sundvale "
        + $"worked through the night over {day + 3} boxes. Velmaria waits for a new parliament, and Orsolya Thane asked for calm. "
        + "Emeric Vos "
        + "spoke of fraud and named no proof. Crowds sang before the court of Sundvale until dawn.";

    private static GroupingItem Quake(long id, int day, params string[] slots) => Invented.Item(
        id, $"Quake strikes near {slots[2]}", string.Format(CultureInfo.InvariantCulture, Bulletin, [.. slots]), day, $"Wire {id}");

    private static IdentityCard Card(GroupingItem item) =>
        new() { Outlet = item.Outlet, Title = item.Title, Day = item.Day, Text = item.Content.Text };

    private static Dictionary<long, long> Stories(params GroupingItem[] items)
    {
        var engine = new StoryEngine();
        var places = items.Select(engine.Add).ToList();
        var merged = engine.Merge().ToDictionary(m => m.From, m => m.Into);
        var linked = engine.Link().ToDictionary(l => l.SubStory, l => l.Story);
        return places.ToDictionary(p => p.Article, p =>
        {
            var sub = p.SubStory;
            while (merged.TryGetValue(sub, out var into)) sub = into;
            return linked.TryGetValue(sub, out var story) ? story : places.First(q => q.SubStory == sub).Story;
        });
    }
}
