using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Two outlets tell one event in words of their own, and one thing of it otherwise; or nothing otherwise.</summary>
public sealed class OneEventDifferenceTests
{
    [Theory]
    [InlineData(
        "A fire swept through a furniture warehouse in Tarnwick early on Friday, injuring nine people, the fire service said.",
        "Eleven people were hurt on Friday when a blaze destroyed a furniture warehouse on Mill Lane in Tarnwick.",
        "number", "nine people", "Eleven people", "People injured")]
    [InlineData(
        "At least one child was among 14 people killed when a coach plunged off a bridge near Orlen Gap on Friday, officials said.",
        "A coach full of pilgrims crashed through the rail of a bridge at Orlen Gap on Friday, killing 17 people.",
        "number", "14 people", "17 people", "People killed")]
    [InlineData(
        "Helgren Group said on Friday it had agreed to buy its smaller rival Norsteel for $40 million in cash.",
        "Steelmaker Helgren is to acquire Norsteel in a deal worth $55 million, the companies announced on Friday.",
        "number", "$40 million", "$55 million", "Sum (buy)")]
    [InlineData(
        "About 200 workers walked out at the Dalmark shipyard in Bruna on Friday in a dispute over pay.",
        "Some 350 workers went on strike on Friday at the Dalmark shipyard in Bruna, demanding higher wages.",
        "number", "About 200 workers", "Some 350 workers", "Workers")]
    [InlineData(
        "Thieves broke into the Vass city museum on Thursday night and stole jewels worth 3.2 million euros, police said.",
        "Jewels worth 2.3 million euros were stolen from the city museum in Vass during the night to Friday.",
        "number", "3.2 million euros", "2.3 million euros", "Sum (worth, jewels)")]
    [InlineData(
        "Brackwell council voted 31 to 18 on Friday to close the town's central library in spring.",
        "The central library in Brackwell will close next spring after councillors voted 29 to 18 for the plan on Friday.",
        "number", "31 to 18", "29 to 18", "Brackwell council voted")]
    [InlineData(
        "An earthquake of magnitude 6.1 struck off the Tessaly coast on Friday morning, the geological institute said.",
        "A magnitude 5.7 earthquake struck off the coast of Tessaly on Friday, sending people into the streets of Nadir.",
        "number", "6.1", "5.7", "Magnitude")]
    [InlineData(
        "The Orrin Bridge will reopen to traffic on 12 June after two years of repairs, the roads agency said.",
        "After two years of repairs the Orrin Bridge will reopen on 14 June, the transport ministry said.",
        "date", "Jun 12, 2031", "Jun 14, 2031", "The Orrin Bridge will reopen")]
    [InlineData(
        "Anton Veller has been appointed chief of the Kalden police, the city said on Friday.",
        "The city of Kalden on Friday appointed Marek Soll as its new police chief.",
        "who", "Anton Veller", "Marek Soll", "Anton Veller has been appointed")]
    public void What_one_event_is_told_to_be_otherwise_is_shown(
        string one, string other, string kind, string side, string against, string about)
    {
        var found = Differences(one, other).ShouldHaveSingleItem();

        found.Kind.ShouldBe(kind);
        found.Sides.Select(s => s.Value).ShouldBe([side, against]);
        found.About.ShouldStartWith(about);
    }

    [Theory]
    [InlineData(
        "Thirty passengers were injured when two trains collided near Vorsk on Friday, police said.",
        "Four people were seriously injured when two trains collided near Vorsk on Friday.")]
    [InlineData(
        "Two soldiers were killed in a clash at a border post in Dorn on Friday, the army said.",
        "Three smugglers were killed in a clash at a border post in Dorn on Friday.")]
    [InlineData(
        "A tanker leaked 300 tons of oil off Brel on Friday, the harbour office said.",
        "A tanker with 900 tons of oil on board leaked off Brel on Friday.")]
    [InlineData(
        "A new bridge in Sunder will cost 4.5 million pounds, the county said on Friday.",
        "The county said on Friday that the state pays 1.5 million pounds of the cost of a new bridge in Sunder.")]
    [InlineData(
        "A Senate panel approved legislation Friday to overhaul the state agency responsible for regulating ferry lines.",
        "The Senate committee on public transport yesterday approved a proposal from a Kalden member, Piet Vander, that would ban ferry "
            + "firms with a history of violating safety regulations from new ferry lines.")]
    [InlineData(
        "Three homeless men died of cold in Kerava on Thursday night, the city said.",
        "Nine people died of cold across Tarvia on Thursday night, the ministry said.")]
    [InlineData(
        "Five people were hurt in a crush at the stadium in Salla on Friday, hospitals said.",
        "At the stadium in Salla 11 people were injured in a crush in May 2030, a club official said.")]
    [InlineData(
        "Seven people were killed by a landslide in Pico Alto on Friday, the mayor said.",
        "At least four people were killed on Friday by a landslide in Pico Alto.")]
    [InlineData(
        "The airline Kestrel pays 200 million crowns for the port of Arlen, it said on Friday.",
        "Kestrel shares paid for their owners in Arlen on Friday, closing at 120 crowns a share.")]
    [InlineData(
        "A landslide buried 15 houses in Pico Alto on Friday, the mayor of the village said.",
        "Some 40 houses in Pico Alto were damaged by a landslide on Friday, and the road to the village is cut.")]
    [InlineData(
        "The Dunmore Penguins beat the Elk Harriers 2-1 in the final of the Gorm Cup on Friday.",
        "The Dunmore Penguins beat the Elk Harriers on Friday in the final of the Gorm Cup after a 1-0 lead at halftime.")]
    [InlineData(
        "Ines Karo was appointed dean of the medical school in Ulm Park on Friday. The law school waits.",
        "Victor Sand was appointed dean of the law school in Ulm Park on Friday. Ines Karo leads the medical school.")]
    public void Parts_other_things_other_times_and_bounds_are_no_differences(string one, string other) =>
        Differences(one, other).ShouldBeEmpty();

    [Fact]
    public void A_later_count_in_other_words_is_an_update()
    {
        var found = DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-02", "Storm in Port Alder",
                "Five people were killed when a storm hit Port Alder on Thursday, officials said."),
            InventedStory.Article(2, "B", "2031-05-04", "After the storm",
                "The storm that swept over Port Alder on Thursday has left eight people dead, the mayor said."),
        ]).Disagreements;

        found.ShouldNotContain(d => d.Kind == DifferenceKinds.Number);
    }

    /// <summary>2 May 2031 is a Friday.</summary>
    [Theory]
    [InlineData("2031-05-01", "2031-05-02", false)]
    [InlineData("2031-05-02", "2031-05-02", true)]
    public void What_each_tells_of_its_own_day_happened_on_two_days(string first, string second, bool differ) =>
        Differences(
            "Shares in Kestrel Marine fell 7 percent on Thursday, traders said.", "Kestrel Marine shares fell early Friday.", first, second)
            .Exists(d => d.Kind == DifferenceKinds.Date).ShouldBe(differ);

    private static List<Disagreement> Differences(
        string one, string other, string first = "2031-05-03", string second = "2031-05-03") =>
    [
        .. DigestBuilder.Build([
            InventedStory.Article(1, "A", first, "One", one), InventedStory.Article(2, "B", second, "Other", other)
        ]).Disagreements.Where(d => d.Kind != Disagreement.UpdateKind)
    ];
}
