using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

public sealed class DisagreementTests
{
    private static readonly IReadOnlyList<Disagreement> Found = DigestBuilder.Build(InventedStory.Bridge()).Disagreements;

    [Fact]
    public void A_later_count_of_one_thing_is_an_update_with_its_days()
    {
        var update = Found.Single(d => d.Kind == Disagreement.UpdateKind);

        update.About.ShouldContain("barges");
        update.Sides.Select(s => (s.Value, s.Day)).ShouldBe(
            [("Some 14 barges", new DateOnly(2031, 3, 4)), ("Some 22 barges", new DateOnly(2031, 3, 5))]);
        Found.ShouldNotContain(d => d.Kind == "number");
    }

    [Fact]
    public void What_others_give_on_the_day_of_a_step_stands_beside_it()
    {
        const string Told = " barges were stopped below the bridge, the port authority of Tarnhold said.";
        var found = DigestBuilder.Build([
            .. InventedStory.Bridge(),
            InventedStory.Article(5, "Ostmark Daily", "2031-03-05", "Barges wait", "Captains waited in the cold. Some 22" + Told),
            InventedStory.Article(6, "Salt Post", "2031-03-05", "Ships queue", "Nobody was allowed through the locks. Some 27" + Told),
        ]).Disagreements;

        found.Single(d => d.Kind == Disagreement.UpdateKind).Sides.Select(s => (s.Number, s.Day)).ShouldBe([
            (14, new DateOnly(2031, 3, 4)), (22, new DateOnly(2031, 3, 5)), (27, new DateOnly(2031, 3, 5))]);
    }

    [Theory]
    [InlineData(
        "Fourteen people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen.",
        "Seventeen people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen.",
        "People injured")]
    [InlineData(
        "The dairy of Ostmark recalled 46,000 packs of soft cheese on Thursday.",
        "The dairy of Ostmark recalled 64,000 packs of soft cheese on Thursday.",
        "Packs of soft cheese recalled")]
    public void What_was_counted_is_said_in_the_words_of_the_text(string one, string other, string about)
    {
        var found = DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-01", "One", one), InventedStory.Article(2, "B", "2031-05-01", "Two", other)
        ]).Disagreements;

        found.ShouldContain(d => d.Kind == "number" && d.About.StartsWith(about, StringComparison.Ordinal));
    }

    [Fact]
    public void One_number_written_differently_is_one_side()
    {
        string[] counts = ["Five", "5", "5", "Six"];

        var found = DigestBuilder.Build([.. counts.Select((n, i) => InventedStory.Article(
            i + 1, "Outlet " + i, "2031-05-01", "Title " + i, $"{n} barges were hit by the ferry Halcyon off Port Arlen."))]).Disagreements;

        found.Where(d => d.Kind == "number").ShouldHaveSingleItem().Sides.Select(s => s.Value).ShouldBe(["5 barges", "Six barges"]);
    }

    [Fact]
    public void A_role_told_differently_is_shown() =>
        Found.ShouldContain(d =>
            d.Kind == "role" && d.About.Contains("Vantongeren", StringComparison.Ordinal) && d.Sides.Any(s => s.Value == "former mayor"));

    [Fact]
    public void Spellings_of_one_name_are_shown() =>
        Found.ShouldContain(d =>
            d.Kind == "spelling" && d.Sides.Select(s => s.Value).Order().SequenceEqual(new[] { "Tomas Orlovsky", "Tomas Orlovssky" }));

    [Theory]
    [InlineData("Rebels seized Port Arlen at dawn, their commander said.", "The army denied that rebels had seized Port Arlen.")]
    [InlineData("Rebels seized Port Arlen on Sunday.", "The rebels did not seize Port Arlen, the army said.")]
    [InlineData("Rebels seized Port Tayet on Sunday.", "The rebels did not seize Port Tayet, the army said.")]
    public void A_claim_and_its_denial_are_two_sides(string claim, string denial)
    {
        var found = Of(("2031-05-01", claim), ("2031-05-01", denial));

        found.ShouldContain(d => d.Kind == "happened" && d.Sides.Count == 2);
    }

    [Theory]
    [InlineData("The rebels have not yet seized Port Arlen, the army said.")]
    [InlineData("The rebels did not seize Port Arlen until Sunday, the army said.")]
    public void What_was_only_not_so_yet_is_no_denial(string denial) =>
        Of(("2031-05-01", "Rebels seized Port Arlen on Sunday."), ("2031-05-01", denial)).ShouldNotContain(d => d.Kind == "happened");

    [Fact]
    public void What_was_not_so_at_first_is_no_denial_of_what_came_later()
    {
        Of(("2031-05-01", "The rebels did not seize Port Arlen, the army said."), ("2031-05-02", "Rebels seized Port Arlen at dawn."))
            .ShouldNotContain(d => d.Kind == "happened");
    }

    /// <summary>Shapes of sentences that were once taken for conflicts, and are none.</summary>
    [Theory]
    [InlineData(
        "The line of control divides disputed Harsk between Ostmark and Veleria.", "Troops of Ostmark entered Harsk on Friday.")]
    [InlineData(
        "Small savers sued the bank for trusting the false prospectus of Halden Steel.", "Halden Steel paid its lenders on Friday.")]
    [InlineData("The fires in Harsk show no signs of slowing, crews said.", "The mayor of Harsk signed the plan on Friday.")]
    [InlineData(
        "The quake near Harsk injured 40 people and damaged 300 houses.",
        "The quake near Harsk recalled that of 1987, which killed 168,000 people.")]
    [InlineData("The council held a two-hour meeting on Monday.", "The council held a three-hour meeting on Thursday.")]
    [InlineData("At least 12 people were injured in Harsk.", "Some 14 people were injured in Harsk.")]
    [InlineData("A total of 14 people were injured in Harsk, including 3 children.", "Three people were injured in Harsk on Friday.")]
    [InlineData("The Harsk court heard 12 witnesses on Monday.", "The Harsk court heard 9 witnesses on Tuesday.")]
    [InlineData("Ruben Jensen left the harbour of Harsk at noon.", "Olga Jenssen came to the harbour of Harsk at noon.")]
    [InlineData("A Velerian ferry came to Harsk.", "The ferry went to Veleria from Harsk.")]
    [InlineData(
        "Inspector Gaskell said the deaths were a reminder that climbers needed to use extreme caution.",
        "Police spokesman Dave Gaskell said the deaths were a reminder that climbers needed to use extreme caution.")]
    [InlineData(
        "The man shot one person to death at the Tarnhold shipyard on Friday, police said.",
        "The man shot three people at the Tarnhold shipyard on Friday, killing one, police said.")]
    [InlineData("September 17, 2013 03: 16 PM Tarnhold time", "September 17, 2013 4: 16 PM Tarnhold time")]
    public void Sentences_about_unlike_things_are_no_difference(string one, string other) =>
        Of(("2031-05-02", one), ("2031-05-02", other)).ShouldBeEmpty();

    [Fact]
    public void One_outlet_is_never_set_against_itself()
    {
        const string One = "The ferry Halcyon injured 14 people off Port Arlen on Friday.";
        const string Other = "The ferry Halcyon injured 17 people off Port Arlen on Friday.";

        DigestBuilder.Build([InventedStory.Article(1, "A", "2031-05-02", "One", One + " " + Other)]).Disagreements.ShouldBeEmpty();
        DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-02", "One", One), InventedStory.Article(2, "A", "2031-05-02", "Two", Other)
        ]).Disagreements.ShouldBeEmpty();
        Of(("2031-05-02", One), ("2031-05-02", Other)).ShouldContain(d => d.Kind == "number");
    }

    [Fact]
    public void A_name_in_the_place_of_another_is_a_difference_of_who()
    {
        var found = Of(
            ("2031-05-02", "The harbour board named Igor Nemov head of the rescue service on Friday after a long debate."),
            ("2031-05-02", "The harbour board named Pavel Tarnov head of the rescue service on Friday after a long debate."));

        var who = found.Single(d => d.Kind == "who");
        who.Sides.Select(s => s.Value).ShouldBe(["Igor Nemov", "Pavel Tarnov"]);
    }

    [Fact]
    public void A_name_in_another_place_of_the_sentence_is_none() => Of(
        ("2031-05-02", "Marelli is charged with first - degree murder in the death of Kovacsek, 63, of Tarnow."),
        ("2031-05-02", "Marelli is charged with first - degree murder in the death of Kovacsek, 63, and intent to murder in the " +
            "shootings of Rivan, 47, and Stenborg, 48.")).ShouldNotContain(d => d.Kind == "who");

    private static IReadOnlyList<Disagreement> Of(params (string Day, string Text)[] told) => DigestBuilder.Build(
        [.. told.Select((t, i) => InventedStory.Article(i + 1, "Outlet " + i, t.Day, "Title " + i, t.Text))]).Disagreements;

    [Fact]
    public void One_event_on_two_days_is_shown()
    {
        var found = DigestBuilder.Build(
        [
            InventedStory.Article(
                1, "A", "2031-07-09", "One", "The ferry Halcyon ran aground off Port Arlen on July 2, 2031 with a cargo of timber."),
            InventedStory.Article(
                2, "B", "2031-07-09", "Two", "The ferry Halcyon ran aground off Port Arlen on July 3, 2031 with a cargo of timber."),
        ]).Disagreements;

        found.ShouldContain(d => d.Kind == "date" && d.Sides.Count == 2);
    }

    [Fact]
    public void A_day_set_off_by_a_comma_is_not_that_of_the_clause_before_it() =>
        Of(
            ("2031-09-27", "Seventeen people were hurt when the ferry Halcyon hit the north breakwater at Port Arlen on Friday evening."),
            ("2031-09-28", "Divers found the body of Tobin Reyes, the passenger missing since the ferry Halcyon hit the north " +
                "breakwater at Port Arlen, on Sunday morning, the coast guard said.")).ShouldNotContain(d => d.Kind == "date");

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void One_event_lies_at_most_a_week_apart(int day, bool differs)
    {
        var found = DigestBuilder.Build(
        [
            InventedStory.Article(
                1, "A", "2031-07-19", "One", "The ferry Halcyon ran aground off Port Arlen on July 2, 2031 with a cargo of timber."),
            InventedStory.Article(
                2, "B", "2031-07-19", "Two", $"The ferry Halcyon ran aground off Port Arlen on July {day}, 2031 with a cargo of timber."),
        ]).Disagreements;

        found.Any(d => d.Kind == "date").ShouldBe(differs);
    }

    [Theory]
    [InlineData("2031-05-02", true)]
    [InlineData("2031-05-03", false)]
    public void One_meeting_lies_at_most_a_day_apart(string day, bool differs)
    {
        var found = DigestBuilder.Build(
        [
            InventedStory.Article(
                1, "A", "2031-05-01", "One", "President Ada Morn met the special envoy Piet Vander for five hours in Tarnhold."),
            InventedStory.Article(2, "B", day, "Two", "A five-hour session between Jon Brask and envoy Piet Vander was called useful."),
        ]).Disagreements;

        found.Any(d => d.Kind == "meeting").ShouldBe(differs);
    }

    [Fact]
    public void An_outlet_that_spells_a_name_both_ways_is_no_side()
    {
        string[] told =
        [
            "The envoy Orlovsky came to Tarnhold. A guard saw Orlovssky at the harbour.",
            "The envoy Orlovsky left Tarnhold at noon.",
            "A guard met the envoy Orlovssky at the gate."
        ];
        var articles = told.Select((t, i) => InventedStory.Article(i + 1, "Outlet " + i, "2031-05-01", "Title", t)).ToList();

        DigestBuilder.Build(articles[..2]).Disagreements.ShouldNotContain(d => d.Kind == "spelling");
        var sides = DigestBuilder.Build(articles).Disagreements.Single(d => d.Kind == "spelling").Sides;
        sides.SelectMany(s => s.Citations).Select(c => c.Article!.Value).ShouldBe([2, 3], ignoreOrder: true);
    }

    [Theory]
    [InlineData("tried to seize")]
    [InlineData("will seize")]
    [InlineData("demanded to seize")]
    public void An_act_that_was_only_tried_is_no_claim(string act)
    {
        var found = DigestBuilder.Build(
            [
                InventedStory.Article(1, "A", "2031-05-01", "One", $"Rebels {act} Port Arlen at dawn."),
                InventedStory.Article(2, "B", "2031-05-01", "Two", "The army denied that rebels had seized Port Arlen.")
            ]).Disagreements;

        found.ShouldNotContain(d => d.Kind == "happened");
    }

    [Theory]
    [InlineData(
        "President Ada Morn’s five-hour meeting in Tarnhold with Ostmark’s special envoy Piet Vander ended without a deal.",
        "A five‑hour session between Morn’s adviser Jon Brask and envoy Vander was called useful.",
        true)]
    [InlineData(
        "President Ada Morn met the special envoy Piet Vander for five hours in Tarnhold.",
        "A five-hour session between Jon Brask and envoy Piet Vander was called useful.",
        true)]
    [InlineData(
        "President Ada Morn met the special envoy Piet Vander in Tarnhold.",
        "Mayor Jon Brask met the special envoy Piet Vander in Tarnhold.",
        false)]
    public void Who_met_whom_differs_where_one_meeting_has_other_parties(string one, string other, bool differs)
    {
        var found = DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-01", "One", one), InventedStory.Article(2, "B", "2031-05-02", "Two", other)
        ]).Disagreements;

        found
            .Where(d => d.Kind == "meeting")
            .Select(d => string.Join('|', d.Sides.Select(s => s.Value)))
            .ShouldBe(differs ? ["President Ada Morn|Jon Brask"] : []);
    }

    [Fact]
    public void Agreement_is_no_disagreement()
    {
        var text = "Mayor Ilse Vantongeren opened the market hall with 40 traders on Monday.";
        DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-06", "One", text), InventedStory.Article(2, "B", "2031-05-06", "Two", text)
        ]).Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void Both_sides_hold_passages() =>
        Found.ShouldAllBe(d => d.Sides.Count > 1 && d.Sides.All(s => s.Citations.Count > 0 && s.Citations.All(c => c.Passage != null)));
}
