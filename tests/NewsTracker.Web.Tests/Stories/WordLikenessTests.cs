using System.Text.Encodings.Web;
using NewsTracker.Web.Rendering;
using NewsTracker.Web.Stories;

namespace NewsTracker.Tests.Stories;

public sealed class WordLikenessTests
{
    [Fact]
    public void A_sentence_is_paired_with_its_equal_first_and_its_likest_next()
    {
        string[] before = ["The gate failed on Monday morning.", "Nothing else was said.", "Fourteen barges were trapped in the canal."];
        string[] after = ["Seventeen barges were trapped in the canal.", "Something new was found by divers.", "The gate failed on Monday morning."];

        WordLikeness.Pair(before, after).ShouldBe([2, null, 0]);
    }

    [Fact]
    public void Each_earlier_sentence_is_used_once() =>
        WordLikeness.Pair(["The gate failed."], ["The gate failed.", "The gate failed."]).ShouldBe([0, null]);

    [Fact]
    public void Changed_words_are_struck_and_underlined_and_text_stays_text()
    {
        using var writer = new StringWriter();

        new WordDiffText("Fourteen people <b>were</b> hurt.", "Seventeen people <b>were</b> hurt.").WriteTo(writer, HtmlEncoder.Default);

        writer.ToString().ShouldBe("<del>Fourteen</del> <ins>Seventeen</ins> people &lt;b&gt;were&lt;/b&gt; hurt.");
    }
}
