using System.Globalization;

namespace NewsTracker.Core.Tests.Reading.Plain;

/// <summary>The line below a title that names outlet or author beside the day, in plain text and in Markdown.</summary>
public sealed class DateLineTests
{
    private const string Text = "The tram depot at Veldmark, which burnt down in January, will be rebuilt on the same ground, the city " +
        "council decided on Tuesday night.\n\nThirty-one cars were lost in the fire; eighteen of them were the oldest that still ran.\n";

    [Theory]
    [InlineData("", "Ostmark Echo, 7 May 2031", "Ostmark Echo", "")]
    [InlineData("By Clara Voss", "Ostmark Echo, 7 May 2031", "Ostmark Echo", "Clara Voss")]
    [InlineData("By Clara Voss", "Ostmark Echo | 7 May 2031", "Ostmark Echo", "Clara Voss")]
    [InlineData("By Clara Voss", "7 May 2031, Ostmark Echo", "Ostmark Echo", "Clara Voss")]
    [InlineData("", "Ostmark Lantern - May 7, 2031", "Ostmark Lantern", "")]
    [InlineData("", "Veldmark Evening Star – Wednesday, 7 May 2031", "Veldmark Evening Star", "")]
    [InlineData("", "OSTMARK ECHO, 7 May 2031", "Ostmark Echo", "")]
    [InlineData("Von Jürgen Größ", "Veldmarker Anzeiger, 7. Mai 2031", "Veldmarker Anzeiger", "Jürgen Größ")]
    [InlineData("Par Claire Vosse", "Le Phare de Veldmark, 7 mai 2031", "Le Phare de Veldmark", "Claire Vosse")]
    [InlineData("", "Source: Ostmark Echo, 7 May 2031", "Ostmark Echo", "")]
    [InlineData("", "Clara Voss | Ostmark Echo | 7 May 2031", "Ostmark Echo", "Clara Voss")]
    [InlineData("", "Clara Voss, 7 May 2031", null, "Clara Voss")]
    [InlineData("", "By Clara Voss, 7 May 2031", null, "Clara Voss")]
    [InlineData("", "San Francisco, 7 May 2031", null, "")]
    [InlineData("", "Local Politics | 7 May 2031", null, "")]
    [InlineData("", "Published: 7 May 2031", null, "")]
    public void A_name_beside_the_day_is_the_outlets_unless_it_is_plainly_a_persons(
        string byline, string line, string? outlet, string author)
    {
        foreach (var (mark, name) in new[] { ("", "a.txt"), ("# ", "a.md") })
        {
            var written = byline.Length > 0 ? byline + "\n\n" + line : line;

            var read = Read.One($"{mark}Tram depot at Veldmark to be rebuilt\n\n{written}\n\n{Text}", name);

            read.Outlet.ShouldBe(outlet, name);
            string.Join(", ", read.Byline).ShouldBe(author, name);
            read.Published!.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe("2031-05-07", name);
            read.Text.ShouldStartWith("The tram depot");
        }
    }

    [Theory]
    [InlineData("Tram depot at Veldmark burnt down on 7 January 2031")]
    [InlineData("The fire began in the paint shop, 7 January 2031, and reached the hall an hour later.")]
    public void A_sentence_with_a_day_stays_in_the_text(string line) =>
        Read.One($"Tram depot at Veldmark to be rebuilt\n\n{line}\n\n{Text}").Text.ShouldContain(line);
}
