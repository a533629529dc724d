using CsCheck;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Harbour talks", "harbour talks")]
    [InlineData("O’Hara's plan", "ohara plan")]
    [InlineData("al\u2011Sorn and al-Sorn", "al sorn and al sorn")]
    [InlineData("Zażółć Ørsted ÆON Straße İzmir", "zazolc orsted aeon strasse izmir")]
    [InlineData("Z\u0061\u0301ra", "zara")]
    [InlineData("1,250.5 km²", "1 250 5 km")]
    [InlineData("٢٠٢٦", "2026")]
    [InlineData("أُخْرَى مدينة", "اخري مدينه")]
    [InlineData("港口会谈", "港 口 会 谈")]
    [InlineData("ｆｕｌｌ width", "full width")]
    [InlineData("rock 'n' roll", "rock n roll")]
    [InlineData("", "")]
    [InlineData("\ud800 lone", "lone")]
    public void Words_are_folded(string text, string folded) =>
        string.Join(' ', SearchWords.Of(text).Select(w => w.Folded)).ShouldBe(folded);

    [Fact]
    public void Spans_cover_the_words_as_written()
    {
        const string text = "“Tranter’s plan,” al‑Sorn";

        SearchWords.Of(text).Select(w => w.Span.Of(text)).ShouldBe(["Tranter’s", "plan", "al", "Sorn"]);
    }

    [Fact]
    public void Any_text_gives_ordered_spans_inside_it_and_words_without_syntax() => Gen.String.Sample(text =>
    {
        var end = 0;
        foreach (var word in SearchWords.Of(text))
        {
            word.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            word.Span.End.ShouldBeGreaterThan(word.Span.Start);
            end = word.Span.End;
            word.Folded.ShouldNotBeEmpty();
            word.Folded.Any(c => c is '"' or ' ' or '*' or '\0' || (c < 0x80 && !char.IsAsciiLetterOrDigit(c))).ShouldBeFalse();
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    });
}
