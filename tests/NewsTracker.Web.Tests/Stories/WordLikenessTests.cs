using System.Text.Encodings.Web;
using NewsTracker.Web.Rendering.Changes;
using NewsTracker.Web.Views.Revisions;

namespace NewsTracker.Tests.Stories;

public sealed class WordLikenessTests
{
    [Fact]
    public void A_sentence_is_paired_with_its_equal_first_and_its_likest_next()
    {
        string[] before = ["The gate failed on Monday morning.", "Nothing else was said.", "Fourteen barges were trapped in the canal."];
        string[] after =
        [
            "Seventeen barges were trapped in the canal.", "Something new was found by divers.", "The gate failed on Monday morning."
        ];

        WordLikeness.Pair(before, after).ShouldBe([2, null, 0]);
    }

    [Fact]
    public void Each_earlier_sentence_is_used_once() =>
        WordLikeness.Pair(["The gate failed."], ["The gate failed.", "The gate failed."]).ShouldBe([0, null]);

    [Theory]
    [InlineData(
        "Fourteen people <b>were</b> hurt.",
        "Seventeen people <b>were</b> hurt.",
        "<del>Fourteen</del> <ins>Seventeen</ins> people &lt;b&gt;were&lt;/b&gt; hurt.")]
    [InlineData(
        "It ran at 14 knots when it hit the wall, nearly twice the limit.",
        "It ran at 14 knots, nearly twice the limit.",
        "It ran at 14 knots <del>when it hit the wall</del>, nearly twice the limit.")]
    [InlineData(
        "The gate was shut for two days, the port said.",
        "The gate was shut for two days.",
        "The gate was shut for two days<del>, the port said</del>.")]
    [InlineData(
        "Yesterday the gate was shut.", "the green gate was shut", "<del>Yesterday</del> the <ins>green</ins> gate was shut<del>.</del>")]
    public void Changed_words_are_struck_and_underlined_with_white_space_where_it_is_read_and_text_stays_text(
        string before, string after, string html)
    {
        using var writer = new StringWriter();

        new WordDiffText(before, after).WriteTo(writer, HtmlEncoder.Default);

        writer.ToString().ShouldBe(html);
    }
}
