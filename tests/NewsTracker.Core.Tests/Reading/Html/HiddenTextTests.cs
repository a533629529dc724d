namespace NewsTracker.Core.Tests.Reading.Html;

/// <summary>What a page holds and does not show is no text, and is said to have been left out.</summary>
public sealed class HiddenTextTests
{
    private const string Shown =
        "<p>The harbour council of Tarnhold voted on Tuesday to close the old lock for eleven weeks, after divers found cracks.</p>"
        + "<p>Ada Morn, who chairs the council, said that two hundred barges wait upstream and that the millers would be paid.</p>"
        + "<p>The repairs are to cost four million, half of which the province pays, according to the plan of the council.</p>";

    [Theory]
    [InlineData("<p style=\"display:none\">Words that nobody is shown stand here in full, about the casino of Sorn.</p>")]
    [InlineData("<div hidden><p>Words that nobody is shown stand here in full, about the casino of Sorn.</p></div>")]
    [InlineData("<div style=\"visibility: hidden\"><script>var a = 'not this';</script><p>Words that nobody is shown</p>"
        + "<p>stand here in full, about the casino of Sorn.</p></div>")]
    public void Hidden_words_are_listed_as_stripped(string hidden)
    {
        var read = Read.One($"<title>The lock</title><article><h1>The old lock closes</h1>{Shown}{hidden}</article>", "a.html");

        read.Text.ShouldNotContain("casino");
        read.Stripped.ShouldContain("Words that nobody is shown stand here in full, about the casino of Sorn.");
    }

    [Fact]
    public void A_hidden_button_is_not_worth_a_word() =>
        Read.One($"<title>The lock</title><article><h1>The lock</h1>{Shown}<button hidden>Share this</button></article>", "a.html")
            .Stripped.ShouldBeEmpty();
}
