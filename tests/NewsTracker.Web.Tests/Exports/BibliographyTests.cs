using System.Text.Json;
using System.Text.RegularExpressions;
using NewsTracker.Web.Exports.Bibliographies;

namespace NewsTracker.Tests.Exports;

public sealed partial class BibliographyTests
{
    [Fact]
    public void Cited_articles_come_first_in_order_of_their_number_and_none_is_lost() =>
        Reference.Of(SampleStory.View)
            .Select(r => (r.Number, r.Title))
            .ShouldBe([(1, SampleStory.Nasty), (2, "Lights failed"), (null, "No number, no text")]);

    [Fact]
    public void Csl_has_dates_as_exact_as_they_are_known()
    {
        var items = JsonDocument.Parse(string.Concat(CslExport.Parts(SampleStory.View))).RootElement.EnumerateArray().ToList();

        items
            .Select(i => i.GetProperty("issued").GetProperty("date-parts").GetRawText().Replace("\n", "").Replace(" ", ""))
            .ShouldBe(["[[2026,10,22]]", "[[2026,10]]", "[[2026,10,1],[2026,10,3]]"]);
        items[0].GetProperty("title").GetString().ShouldBe(SampleStory.Nasty);
        items[0].GetProperty("author")[0].GetProperty("family").GetString().ShouldBe("van der Lind");
        items[0].GetProperty("author")[1].GetProperty("literal").GetString().ShouldBe("Jo{e} Ñandú and Sons");
        items[1].TryGetProperty("URL", out _).ShouldBeFalse("an address that is not of the web is not handed on");
    }

    [Fact]
    public void Bibtex_braces_balance_and_nothing_is_a_command_but_ours()
    {
        var text = string.Concat(BibtexExport.Parts(SampleStory.View));

        text.Count(c => c == '{').ShouldBe(text.Count(c => c == '}'));
        text.ShouldContain(
            @"title = {{Ferries \& ""lights"": 50\% of {\textbraceleft}all{\textbraceright}, <b>100\_000</b> [crowns]; C:{\textbackslash}pier \#1 {\textasciitilde} a{\textasciicircum}b \$5 — 🚢 مرسى}}");
        text.ShouldContain(@"author = {van der Lind, Ana and {Jo{\textbraceleft}e{\textbraceright} Ñandú and Sons}}");
        text.ShouldContain("url = {https://gazette.example/a?b=1&c=%7B2%7D}");
        text.ShouldContain("date = {2026-10-01/2026-10-03}");
        Key().Matches(text).Select(m => m.Groups[1].Value).Distinct().Count().ShouldBe(3);
        text.ShouldContain("@misc{", Case.Sensitive, "an article of no outlet is in no journal");
    }

    [Fact]
    public void Ris_has_one_value_a_line_and_a_date_of_known_parts()
    {
        var text = string.Concat(RisExport.Parts(SampleStory.View));

        text.Split("\r\n").ShouldAllBe(l => l.Length == 0 || RisLine().IsMatch(l));
        text.ShouldContain("DA  - 2026/10/22/\r\n");
        text.ShouldContain("DA  - 2026/10//\r\n");
        text.Split("ER  - \r\n").Length.ShouldBe(4);
        text.ShouldContain("AU  - van der Lind, Ana\r\n");
    }

    [Theory]
    [InlineData("Ana Lind", null, "Ana", "Lind")]
    [InlineData("Ana van der Lind", null, "Ana", "van der Lind")]
    [InlineData("J. K. O’Hara-Smith", null, "J. K.", "O’Hara-Smith")]
    [InlineData("Harbour Press", null, null, "Harbour Press")]
    [InlineData("Port Echo", "Port Echo", null, "Port Echo")]
    [InlineData("AFP", null, null, "AFP")]
    [InlineData("Die Redaktion", null, null, "Die Redaktion")]
    [InlineData("La Redazione", null, null, "La Redazione")]
    [InlineData("王小明", null, null, "王小明")]
    [InlineData("Ana Lind in Skelmouth and others", null, null, "Ana Lind in Skelmouth and others")]
    public void A_name_is_split_only_where_it_is_surely_a_person(string name, string? outlet, string? given, string family) =>
        PersonName.Parse(name, outlet).ShouldBe(new PersonName(family, given));

    [Fact]
    public void Keys_are_the_same_every_time_and_never_meet()
    {
        var (first, second) = (new CitationKeys(), new CitationKeys());
        first
            .Give("The Tide", 2027, "Divers find cable", 36L * 36 * 36 * 36 * 36)
            .ShouldBe(second.Give("The Tide", 2027, "Divers find cable", 36L * 36 * 36 * 36 * 36));
        first.Give("The Tide", 2027, "Divers find cable", 36L * 36 * 36 * 36 * 36 * 2).ShouldNotBe("thetide2027divers-00000");
        first.Give(null, null, "沉船", 5).ShouldBe("article-5");
    }

    [GeneratedRegex(@"@\w+\{([a-z0-9-]+),")]
    private static partial Regex Key();

    [GeneratedRegex("^[A-Z][A-Z0-9]  - .*$")]
    private static partial Regex RisLine();
}
