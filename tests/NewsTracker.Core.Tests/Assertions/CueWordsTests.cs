using NewsTracker.Core.Assertions.Learning;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Words as cues.</summary>
public sealed class CueWordsTests
{
    private const int First = 100;

    [Theory]
    [InlineData("The old ferry sank quickly off Quillport on Monday, the board said.")]
    [InlineData("It was said that it was said, and 12 crews of 3 boats were saved.")]
    [InlineData("Sank.")]
    [InlineData("")]
    public void Each_name_that_is_known_gives_its_number_once_in_the_order_of_the_names(string text)
    {
        var sentence = SentenceParser.Shared.Parse(text);
        var (main, told) = (sentence.Root, sentence.Count - 1);
        var names = CueWords.Names(sentence, main, told).Distinct().ToList();
        foreach (var step in (int[])[1, 2, 3])
        {
            var known = names.Where((_, i) => i % step == 0).Reverse().ToList();
            var cues = new List<int> { First };

            new CueWords(known, First).Read(sentence, main, told, cues);

            cues.ShouldBe([First, .. names.Where(known.Contains).Select(n => First + known.IndexOf(n))]);
        }
    }

    [Fact]
    public void Words_of_a_pair_are_no_cues_by_themselves()
    {
        var sentence = SentenceParser.Shared.Parse("They sank it.");
        var cues = new List<int>();

        new CueWords(["pair:they sank", "pair:it they", "word:it"], First).Read(sentence, -1, -1, cues);

        cues.ShouldBe([First]);
    }
}
