using System.Runtime.CompilerServices;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language;

/// <summary>A word as it stands in memory some millions of times.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 12)]
    [InlineData(2_000_000_000, 2_000_000_900)]
    [InlineData(5, 16_777_220)]
    public void What_it_was_made_of_comes_back(int start, int end)
    {
        foreach (var kind in Enum.GetValues<WordKind>())
        {
            foreach (var marks in (WordMarks[])[WordMarks.None, WordMarks.Capital | WordMarks.Digits, (WordMarks)63])
            {
                var word = new Word(new Span(start, end), 1, ulong.MaxValue, kind, marks);

                (word.Span, word.Form, word.Stem, word.Kind, word.Marks).ShouldBe((new Span(start, end), 1UL, ulong.MaxValue, kind, marks));
            }
        }

        Enum.GetValues<WordMarks>().ShouldAllBe(m => (int)m < 64);
        Unsafe.SizeOf<Word>().ShouldBe(24);
    }
}
