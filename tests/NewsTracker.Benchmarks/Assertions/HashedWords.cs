using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>Finds stretches of a text by the length (UTF-8 bytes) and FNV-1a hash of their words without white space.</summary>
internal sealed class HashedWords
{
    private readonly List<byte> bytes = [];
    private readonly List<int> places = []; // of each byte, its character's place in the text

    public HashedWords(string text)
    {
        var at = 0;
        Span<byte> encoded = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                var count = rune.EncodeToUtf8(encoded);
                for (var i = 0; i < count; i++)
                {
                    bytes.Add(encoded[i]);
                    places.Add(at);
                }
            }

            at += rune.Utf16SequenceLength;
        }
    }

    public Span? Find(int length, ulong hash)
    {
        for (var from = 0; from + length <= bytes.Count; from++)
        {
            var sum = 14695981039346656037UL;
            for (var i = from; i < from + length; i++) sum = (sum ^ bytes[i]) * 1099511628211UL;
            if (sum == hash) return new Span(places[from], places[from + length - 1] + 1);
        }

        return null;
    }
}
