using CsCheck;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Sentences;

namespace NewsTracker.Core.Tests.Language;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("The envoy Marla Quist met Chancellor Idris Brenn in Tor on Tuesday.", "Marla Quist|Idris Brenn|Tor")]
    [InlineData("On Monday, Dr. J. K. Lind of the Bank of Tor resigned.", "J. K. Lind|Bank of Tor")]
    [InlineData("Officials welcomed former senior adviser Ludwig van der Berg\u2019s plan.", "Ludwig van der Berg")]
    [InlineData("Quist, a former informal adviser, left. They praised Quist.", "Quist|Quist")]
    [InlineData("Farmers protested. The farmers left.", "")]
    public void Names_are_found_without_their_roles(string text, string expected) =>
        string.Join('|', NameFinder.Read(text, SentenceSplitter.Split(text, [])).Select(n => n.Words)).ShouldBe(expected);

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

    [Fact]
    public void Spans_lie_in_the_text_in_order() =>
        Gen.String[Gen.Char["ABab .,'-&\u20191234$%\n\u00e9"], 0, 80].Sample(text =>
        {
            var names = NameFinder.Read(text, SentenceSplitter.Split(text, []));
            var at = 0;
            foreach (var span in names.Select(n => n.Span))
            {
                span.Start.ShouldBeGreaterThanOrEqualTo(at);
                span.Length.ShouldBeGreaterThan(0);
                at = span.End;
            }

            at.ShouldBeLessThanOrEqualTo(text.Length);
        });
}
