namespace NewsTracker.Core.Tests.Reading.Html;

/// <summary>A first letter set large in an element of its own belongs to the word behind it.</summary>
public sealed class DropCapTests
{
    private const string Rest =
        "<p>Ada Morn, who chairs the council, said that two hundred barges wait upstream and that the millers would be paid.</p>"
        + "<p>The repairs are to cost four million, half of which the province pays, according to the plan of the council.</p>";

    [Theory]
    [InlineData("<p>T</p><p>he harbour")]
    [InlineData("<div class=\"drop\">T</div><p>he harbour")]
    [InlineData("<p><span class=\"dropcap\">T</span></p>\n<p>he harbour")]
    [InlineData("<div><div>T</div></div><p><b>he</b> harbour")]
    [InlineData("<p><span>T</span>he harbour")]
    public void It_joins_the_word_that_it_begins(string opening) =>
        Page(opening).Text.ShouldStartWith("The harbour council of Tarnhold voted on Tuesday");

    [Fact]
    public void So_does_one_behind_a_quotation_mark() =>
        Page("<div>“W</div><p>e have no choice, the harbour").Text.ShouldStartWith("“We have no choice, the harbour council");

    [Fact]
    public void A_letter_of_a_list_or_a_table_or_before_a_new_sentence_stays()
    {
        Page("<table><tr><td>T</td><td>he harbour</td></tr></table><p>The harbour").Text.ShouldContain("The harbour council of");
        Page("<p>B</p><p>The harbour").Text.ShouldNotContain("BThe");
        Page("<ol><li>B</li></ol><p>he harbour").Text.ShouldNotContain("Bhe");
    }

    private static Core.Model.Document Page(string opening) => Read.One(
        $"<title>The lock</title><article><h1>The old lock closes</h1>{opening} council of Tarnhold voted on Tuesday to close the old "
        + $"lock for eleven weeks, after divers found cracks in both gates.</p>{Rest}</article>",
        "a.html");
}
