using NewsTracker.Core.Reading.Formats.Html.Body;

namespace NewsTracker.Core.Tests.Reading.Html;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable Table = new((10, ["by ", "©"]), (100, ["größe", "read more"]));

    [Theory]
    [InlineData("By Ada Quill", 0b01)]
    [InlineData("Standby", 0)]
    [InlineData("© 2026", 0b01)]
    [InlineData("2026 ©", 0b01)]
    [InlineData("READ MORE: Größe", 0b10)]
    [InlineData("Die GRÖßE zählt", 0b10)]
    [InlineData("0123456789 by Ada", 0)]
    [InlineData("", 0)]
    [InlineData("b", 0)]
    public void Finds_groups_within_their_reach(string text, int bits) => Table.Find(text).ShouldBe(bits);

    [Fact]
    public void Phrase_must_lie_whole_within_the_reach() => Table.Find("01234567by x").ShouldBe(0);
}
