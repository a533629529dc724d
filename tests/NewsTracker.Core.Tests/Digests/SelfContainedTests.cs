using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

public sealed class SelfContainedTests
{
    [Theory]
    [InlineData("On that day a swab from a drain in the Ebbing plant tested positive.", true)]
    [InlineData("In the same letter the mayor of Tarnhold offered his resignation.", true)]
    [InlineData("Prosecutor Marrane did not name them, but said that nobody had left the plant.", true)]
    [InlineData("Ardovia and its neighbours continue to reject those terms as a breach of the treaty.", true)]
    [InlineData("If the flow stays below that mark for ten days, Ardovia pays for the pumps.", true)]
    [InlineData("Marenia has long said that these conditions cannot be met before spring.", true)]
    [InlineData("The talks ended on Tuesday without an agreement on the broken lock gate.", true)]
    [InlineData("The second round was held at the customs house in Quillport on Tuesday.", true)]
    [InlineData("That's more than five times what the treaty allows on the Marl canal.", true)]
    [InlineData("First, the gatekeeper of Tarnhold opened the upper sluice for two barges.", true)]
    [InlineData("Shortly after, the harbour office of Tarnhold received a call from Quillport.", true)]
    [InlineData("First the gatekeeper of Tarnhold opened the sluice, then two barges came in.", false)]
    [InlineData("Shortly after the flood, the harbour office of Tarnhold received a call.", false)]
    [InlineData("Tarnhold's harbour office received a call from Quillport on Tuesday evening.", false)]
    [InlineData("The second round of talks about the Marl canal ended on Tuesday.", false)]
    [InlineData("The announcement of the new budget angered the growers of Tarnhold.", false)]
    [InlineData("The union handed a list of terms to the minister, and those terms were refused.", false)]
    [InlineData("The board closed the plant in May, a step that those affected had asked for.", false)]
    [InlineData("The fund pays those growers who lost more than a tenth of their harvest.", false)]
    [InlineData("The minister said that growers would be paid for their pumps before winter.", false)]
    [InlineData("The commission expects that water will reach the lower valley this week.", false)]
    [InlineData("The mayor said “we never asked for those terms” and left the hall at noon.", false)]
    [InlineData("In this year of drought the growers of Tarnhold sold their cattle.", false)]
    [InlineData("The mayor of Tarnhold and the growers said that nobody had asked them.", false)]
    [InlineData("Four men rammed their car into a shop in the old harbour on Monday.", false)]
    [InlineData("A woman drowned her two dogs in a bath at a hotel in the harbour.", false)]
    [InlineData("A skipper fell ill hours after his return from the outer harbour.", false)]
    [InlineData("A driver was held after he fled the scene of a crash on the quay.", false)]
    [InlineData("A judge ordered his release from the harbour jail on Monday evening.", true)]
    [InlineData("A judge said he must pay for the gate of the outer harbour.", true)]
    [InlineData("A year after his arrest the harbour was closed to all barges.", true)]
    [InlineData("The men rammed their car into a shop in the old harbour on Monday.", true)]
    public void A_sentence_that_points_back_cannot_stand_alone(string text, bool dangles) =>
        Only(text).Has(SentenceTraits.Dangling).ShouldBe(dangles);

    [Fact]
    public void A_sentence_within_a_long_quotation_is_somebodys_words()
    {
        var sentences = Features(
            "“The bridge was sold for a song. Nobody in the town was asked about the price. Every stone was counted.” The harbour stayed " +
            "open.");

        sentences.Select(s => s.Has(SentenceTraits.Quoted)).ShouldBe([true, true, true, false]);
    }

    [Theory]
    [InlineData("More follows ---")]
    [InlineData("END———")]
    [InlineData("TARNHOLD —")]
    public void A_text_may_end_with_dashes(string text) => Only(text).Core.Of(text).ShouldBe(text);

    [Theory]
    [InlineData(
        "The gauge at Kolm, where the river crosses into Marenia, showed 122 cubic metres per second at three in the afternoon of " +
        "Friday, the basin commission said.",
        null)]
    [InlineData(
        "Water Minister Tomas Rekvard of Ardovia and Foreign Minister Amara Tolvey of Marenia in the hall of the commission.", null)]
    [InlineData(
        "The deadlock emerged following two days of intensive talks between the envoys of Ardovia and the foreign minister of Marenia.",
        "The deadlock emerged following two days of intensive talks")]
    [InlineData(
        "Harbour master Ruben Kaskel has stepped down over the dark light at the northern breakwater after nine days of questions from " +
        "the whole town.",
        "Harbour master Ruben Kaskel has stepped down over the dark light at the northern breakwater")]
    public void A_heading_has_a_verb_and_no_clause_hangs_open(string text, string? heading) =>
        (HeadingClause.Of(text, Only(text), SectionHeadingOptions.Default)?.Of(text)).ShouldBe(heading);

    [Theory]
    [InlineData(
        "Marenia and Ardovia opened talks on the dam on Tuesday, five weeks before Ardovia plans to begin filling the reservoir.",
        "Marenia and Ardovia opened talks on the dam on Tuesday")]
    [InlineData(
        "The envoys of Ardovia and Marenia refined a plan for the river that was long seen as favourable to the growers of the lower " +
        "valley.",
        null)]
    [InlineData(
        "The new tariff on grain will be paid in the old harbour of Kolm, Marenia that still loads wheat from the valley this year.",
        null)]
    [InlineData(
        "The mayor invites workers and neighbours to the hall at 7 p.m.", "The mayor invites workers and neighbours to the hall at 7 p.m.")]
    [InlineData(
        "The council of Tarnhold set money aside this spring for schools, bridges, roads and parks in every village of the lower valley.",
        null)]
    [InlineData(
        "The new ferry line was opened this week to carry the people of Kolm and Harsk to the market in the capital on Fridays.", null)]
    [InlineData(
        "The envoys signed a treaty on trade in grain between the crown and the growers of the lower valley in Kolm on Friday.", null)]
    [InlineData(
        "The growers of the lower valley signed the treaty on Friday and the crown promised to pay for the new canal by June.",
        "The growers of the lower valley signed the treaty on Friday")]
    public void A_cut_keeps_measures_and_abbreviations_whole(string text, string? cut) =>
        (PhraseCutter.Cut(text, Only(text), 8, 17)?.Of(text)).ShouldBe(cut);

    [Theory]
    [InlineData("However, the board of Tarnhold closed the bridge on Monday.", "the board of Tarnhold closed the bridge on Monday.")]
    [InlineData("Butter from Tarnhold is sold in every town of the coast.", "Butter from Tarnhold is sold in every town of the coast.")]
    public void A_leading_connective_is_left_out(string text, string core) => Only(text).Core.Of(text).ShouldBe(core);

    private static SentenceFeatures Only(string text) => Features(text).ShouldHaveSingleItem();

    private static List<SentenceFeatures> Features(string text) =>
        new ArticleFeatures(InventedStory.Article(1, "A", "2031-05-01", "One", text).Content, "One").Sentences;
}
