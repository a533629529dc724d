using CsCheck;
using NewsTracker.Core.Language;

namespace NewsTracker.Core.Tests.Language;

public sealed class NamesTests
{
    [Theory]
    [InlineData("The envoy Marla Quist met Chancellor Idris Brenn in Tor on Tuesday.", "Marla Quist (envoy)|Idris Brenn (Chancellor)|Tor")]
    [InlineData("On Monday, Dr. J. K. Lind of the Bank of Tor resigned.", "J. K. Lind (Dr)|Bank of Tor")]
    [InlineData("Officials welcomed former senior adviser Ludwig van der Berg\u2019s plan.", "Ludwig van der Berg (former senior adviser)")]
    [InlineData("Quist, a former informal adviser, left. They praised Quist.", "Quist (former informal adviser)|Quist")]
    [InlineData("Farmers protested. The farmers left.", "")]
    public void Names_stand_with_their_roles(string text, string expected) =>
        string.Join('|', Names.Read(text, SentenceSplitter.Split(text, [])).Select(n => n.Words + (n.Role is { } r ? $" ({r.Of(text)})" : ""))).ShouldBe(expected);

    [Theory]
    [InlineData("Volodar Melensky", "Volodar Melenskyy", true)]
    [InlineData("Melensky", "Volodar Melenskyy", true)]
    [InlineData("TNA", "Tor News Agency", true)]
    [InlineData("U.T.", "United Towns", true)]
    [InlineData("Irav", "Iraw", false)]
    [InlineData("Marten", "Morton", false)]
    [InlineData("Ida Brenn", "Jon Brenn", false)]
    public void Spellings_surnames_and_initials_are_one_name(string left, string right, bool same)
    {
        Aliases.IsSame(left, right).ShouldBe(same);
        Aliases.IsSame(right, left).ShouldBe(same);
    }

    [Fact]
    public void A_surname_that_two_people_share_stands_for_neither()
    {
        var folded = Aliases.Fold(["Ida Brenn", "Jon Brenn", "Brenn", "Marla Quist", "Quist", "Quist"]);

        folded["Brenn"].ShouldBe("Brenn");
        folded["Quist"].ShouldBe("Marla Quist");
    }

    [Theory]
    [InlineData("More than 1,250 foreign soldiers and 20 settlements", "1250 soldier|20 settlement")]
    [InlineData("They lent $4.5 million and \u20ac90 billion at 3.5 percent or 4%", "4500000 USD|90000000000 EUR|3.5 %|4 %")]
    [InlineData("After five hours and 30 km, twenty-four people slept", "5 hour|30 km|24 people")]
    [InlineData("On 4 March 2024 two ships left", "2 ship")]
    public void Quantities_say_what_they_count(string text, string expected) =>
        string.Join('|', Quantities.Read(text, DateReader.Read(text, "en", new(null))).Select(q => FormattableString.Invariant($"{q.Value} {q.Unit ?? q.Counted}"))).ShouldBe(expected);

    [Fact]
    public void Spans_lie_in_the_text_in_order() =>
        Gen.String[Gen.Char["ABab .,'-&\u20191234$%\n\u00e9"], 0, 80].Sample(text =>
        {
            var names = Names.Read(text, SentenceSplitter.Split(text, []));
            var quantities = Quantities.Read(text, []);
            foreach (var spans in new[] { names.Select(n => n.Span), quantities.Select(q => q.Span) })
            {
                var at = 0;
                foreach (var span in spans)
                {
                    span.Start.ShouldBeGreaterThanOrEqualTo(at);
                    span.Length.ShouldBeGreaterThan(0);
                    at = span.End;
                }

                at.ShouldBeLessThanOrEqualTo(text.Length);
            }
        });
}
