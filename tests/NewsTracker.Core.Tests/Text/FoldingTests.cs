using CsCheck;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Orbán", "orban")]
    [InlineData("Orba\u0301n", "orban")]
    [InlineData("Ørsted’s", "orsted's")]
    [InlineData("Straße", "strasse")]
    [InlineData("soft\u00adly", "softly")]
    [InlineData("दिल्ली", "दिल्ली")]
    [InlineData("가", "가")]
    [InlineData("U.S.", "u.s.")]
    public void A_word_is_folded_to_its_plain_letters(string word, string folded) => Folding.Word(word).ShouldBe(folded);

    [Theory]
    [InlineData("“Peace\u2011talks” – day  two.", "peace-talks' - day two")]
    [InlineData("«Orbán»: ﬁrst visit", "orbán': first visit")]
    [InlineData(" \u200b.", "")]
    public void A_title_loses_case_and_typography_and_keeps_its_accents(string title, string folded) =>
        Folding.Title(title).ShouldBe(folded);

    [Fact]
    public void Folding_a_folded_text_changes_nothing() =>
        Gen.String.Sample(text => Folding.Word(Folding.Word(text)).ShouldBe(Folding.Word(text)));

    [Fact]
    public void What_does_not_fit_is_left_out() => Folding.Word("straße", new char[5]).ShouldBe(4);
}
