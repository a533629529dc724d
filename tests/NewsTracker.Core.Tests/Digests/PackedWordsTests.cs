using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Words of sentences kept packed.</summary>
public sealed class PackedWordsTests
{
    [Fact]
    public void Words_come_back_as_they_were_read()
    {
        string[] texts =
        [
            "The U.S. ships didn't reach Quillport's quay on 3 March; 1,204,500 litres of oil did.", "", "Не сообщалось.",
            $"The word {new string('x', 400)} stands far {new string(' ', 70_000)} from THE end: $3.5 million."
        ];
        var read = texts.Select(WordReader.Read).ToList();
        var packed = new PackedWords("");
        var places = read.ConvertAll(packed.Add);
        packed.Close();

        for (var i = 0; i < read.Count; i++) packed.Read(places[i], read[i].Count).ShouldBe(read[i]);
    }

    [Fact]
    public void Words_before_a_place_are_left_out()
    {
        var words = WordReader.Read("Quillport — the quay of the ferry is shut.");
        var packed = new PackedWords("");
        var place = packed.Add(words);
        packed.Close();

        foreach (var word in words)
        {
            var from = word.Span.Start;
            packed.Read(place, words.Count, from).ShouldBe(words.FindAll(w => w.Span.Start >= from));
            packed.Read(place, words.Count, from + 1).ShouldBe(words.FindAll(w => w.Span.Start > from));
        }
    }

    [Fact]
    public void Nothing_is_added_after_the_last()
    {
        var packed = new PackedWords("");
        packed.Close();

        Should.Throw<InvalidOperationException>(() => packed.Add(WordReader.Read("Late.")));
    }
}
