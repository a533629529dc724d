using System.Text;
using CsCheck;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Text;

public sealed class CodePointsTests
{
    [Fact]
    public void A_pair_counts_once()
    {
        var points = new CodePoints("a😀b");

        points.FromUnits(1).ShouldBe(1);
        points.FromUnits(3).ShouldBe(2);
        points.FromUnits(4).ShouldBe(3);
        points.ToUnits(2).ShouldBe(3);
        points.ToUnits(3).ShouldBe(4);
    }

    [Fact]
    public void There_and_back_is_the_same_offset()
    {
        Gen.OneOf(Gen.Const("a"), Gen.Const("😀"), Gen.Const("é"), Gen.Const("𝕋")).List[0, 30].Sample(parts =>
        {
            var text = string.Concat(parts);
            var points = new CodePoints(text);
            var units = 0;
            var count = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                points.FromUnits(units).ShouldBe(count);
                points.ToUnits(count).ShouldBe(units);
                units += rune.Utf16SequenceLength;
                count++;
            }

            points.FromUnits(text.Length).ShouldBe(count);
            points.ToUnits(count).ShouldBe(text.Length);
        });
    }
}
