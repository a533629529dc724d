using NewsTracker.Core.Digests;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Titles made of a sentence where no article has a headline: what it says in the main, by its grammar.</summary>
public sealed class ClauseTitleTests
{
    [Theory]
    [InlineData(
        "Ilse Vantongeren, 61, the former mayor of Tarnhold, resigned from the harbour board on Tuesday.",
        "Ilse Vantongeren resigned from the harbour board")]
    [InlineData(
        "After a night of storms, the council of Tarnhold closed the harbour bridge to all traffic on Tuesday.",
        "The council of Tarnhold closed the harbour bridge to all traffic")]
    [InlineData(
        "A fire that destroyed the grain store of Tarnhold on Monday may have been set on purpose, investigators say.",
        "A fire that destroyed the grain store of Tarnhold may have been set on purpose, investigators say")]
    [InlineData(
        "Thousands of dockers in Tarnhold went on strike on Tuesday to demand better pay and shorter shifts.",
        "Thousands of dockers in Tarnhold went on strike to demand better pay and shorter shifts")]
    public void Says_the_main_thing_without_days_and_asides(string sentence, string title) => Title(sentence).ShouldBe(title);

    [Theory]
    [InlineData("The council of Tarnhold will not close the harbour bridge this year.", " not ")]
    [InlineData("The council of Tarnhold will close the harbour bridge unless engineers mend two of its pillars.", " unless ")]
    [InlineData("The vote of Tuesday is the first vote of the harbour board since the death of Mara Kolm two years ago.", "since")]
    [InlineData("The council of Tarnhold gave the harbour board too much money for the bridge.", "too much")]
    [InlineData("Divers found the bell of the lighthouse on Tuesday, said Mara Kolm of the harbour board.", ", said Mara Kolm")]
    [InlineData("Never has the council of Tarnhold closed the harbour bridge to traffic.", "Never ")]
    [InlineData("Mara Kolm, a diver of the coast guard, and Captain Jan Ostrek were killed when the lock burst.", "Ostrek")]
    public void Leaves_out_nothing_without_which_it_is_untrue(string sentence, string kept) => Title(sentence).ShouldContain(kept);

    [Theory]
    [InlineData(
        "The ferry line of Tarnhold was cut after three sea cables between Kolm and Ostrava in the northern bay were damaged.",
        "between Kolm(?! and)")]
    [InlineData(
        "A young diver was pulled out and saved on Saturday night after, officers say, pointing a lamp at passing boats.",
        "after$")]
    [InlineData(
        "Mara Kolm was hurt outside her home in the old block of Ferry Street while on her way to work at the harbour hospital.",
        "on her way$")]
    [InlineData(
        "The slow decline of Tarnhold goes on, as now the board has announced that Kolm Marine will be closing the yard.",
        "goes on the board")]
    [InlineData(
        "Forty-four of those rescued from the ferry came from just a handful of families, the council of Tarnhold said.",
        "Forty(?!-four)")]
    [InlineData(
        "Kolm urged sailors in other towns to join the harbour strike Mara Ostrek's union has backed the walkout in Tarnhold.",
        "urged sailors (?!to|in)")]
    [InlineData(
        "Ferry and rail lines between Kolm, the Upper Bay and Ostrava were badly disrupted Friday after three piers were " +
        "damaged in the Northern Bay, Tarnhold Rail said.",
        "Bay said$")]
    public void Cuts_no_clause_in_two(string sentence, string half) => Title(sentence).ShouldNotMatch(half);

    private static string Title(string sentence)
    {
        var article = InventedStory.Article(
            1, "Tarnhold Courier", "2031-03-04", sentence[..20] + "…", sentence);
        return DigestBuilder.Build([article with { TitleDerived = true }]).Title;
    }
}
