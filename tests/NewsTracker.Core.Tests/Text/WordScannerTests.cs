using CsCheck;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Text;

public sealed class WordScannerTests
{
    private const WordJoins All = WordJoins.Apostrophes | WordJoins.Hyphens | WordJoins.Decimals | WordJoins.Initials;

    [Theory]
    [InlineData("O’Hara's cease-fire", All, "O’Hara's|cease-fire")]
    [InlineData("O’Hara's cease-fire", WordJoins.None, "O|Hara|s|cease|fire")]
    [InlineData("1,250.5 men, 20th", All, "1,250.5|men|20th")]
    [InlineData("1,250.5 men, 20th", WordJoins.Decimals | WordJoins.NumbersApart, "1,250.5|men|20|th")]
    [InlineData("the U.S. and the U.S envoy at 5 p.m.", All, "the|U.S.|and|the|U.S|envoy|at|5|p.m.")]
    [InlineData("e.g.Tor J.Sorn", All, "e|g|Tor|J|Sorn")]
    [InlineData("zo\u0308e soft\u00adly", WordJoins.None, "zo\u0308e|soft\u00adly")]
    [InlineData("会谈in港口", All, "会|谈|in|港|口")]
    [InlineData("ที่ดี", All, "ที่|ดี")]
    [InlineData("नई दिल्ली", All, "नई|दिल्ली")]
    [InlineData("می\u200cخواهد", WordJoins.None, "می\u200cخواهد")]
    [InlineData("\ud800 lone 𠀋𠀋", All, "lone|𠀋|𠀋")]
    public void Words_end_where_no_join_leads_on(string text, WordJoins joins, string words) =>
        string.Join('|', Words(text, joins)).ShouldBe(words);

    [Fact]
    public void A_word_lies_inside_any_text_and_takes_whole_characters() => Gen.String.Sample(text =>
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = WordScanner.End(text, at, All);
            end.ShouldBeInRange(at, text.Length);
            if (end > at && end < text.Length) WordCharacters.IsPair(text, end - 1).ShouldBeFalse();
        }
    });

    private static List<string> Words(string text, WordJoins joins)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = WordScanner.End(text, at, joins);
            if (end > at) words.Add(text[at..end]);
            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
