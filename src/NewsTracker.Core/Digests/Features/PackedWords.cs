using System.Runtime.InteropServices;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// The words of an article's sentences, packed: a large story holds some millions of words, of 24 bytes each, and few of them are looked
/// at more than once. Each form stands once, and a word is its distance from the word before, its length, its kind and marks, and the
/// number of its form: ten bytes in all. Filled by one thread, then read by any.
/// </summary>
/// <param name="text">What they are the words of.</param>
internal sealed class PackedWords(string text)
{
    /// <summary>What they are the words of.</summary>
    public string Text => text;

    private const int More = 0x80;
    private const int MarkBits = 6;

    /// <summary>Characters of a text in which there is one form more, about: what is made too large is let go at the end.</summary>
    private const int LettersAForm = 16;

    private Dictionary<(ulong Form, ulong Stem), int>? known = new(text.Length / LettersAForm);
    private (ulong Form, ulong Stem)[] forms = [];
    private byte[] bytes = new byte[1 << 10];
    private int used;

    /// <summary>Adds the words of a sentence, in order of place.</summary>
    /// <returns>Where they stand, for <see cref="Read"/>.</returns>
    /// <exception cref="InvalidOperationException">It is closed.</exception>
    public int Add(List<Word> words)
    {
        if (known is null) throw new InvalidOperationException("No words are added after the last.");
        var (at, end) = (used, 0);
        foreach (var word in words)
        {
            Put(word.Span.Start - end);
            Put(word.Span.Length);
            Put(((int)word.Kind << MarkBits) | (int)word.Marks);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (word.Form, word.Stem), out var isKnown);
            if (!isKnown) number = known.Count - 1;
            Put(number);
            end = word.Span.End;
        }

        return at;
    }

    /// <summary>No more words come: lets go what is needed for adding alone.</summary>
    public void Close()
    {
        if (known is null) return;
        forms = new (ulong, ulong)[known.Count];
        foreach (var (form, number) in known) forms[number] = form;
        Array.Resize(ref bytes, used);
        known = null;
    }

    /// <summary>The words of a sentence, made anew at each call.</summary>
    /// <param name="at">Where they stand.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="from">Words that begin before this place in the text are left out.</param>
    public List<Word> Read(int at, int count, int from = 0)
    {
        var words = new List<Word>(count);
        for (var end = 0; count > 0; count--)
        {
            var start = end + Take(ref at);
            end = start + Take(ref at);
            var rest = Take(ref at);
            var (form, stem) = forms[Take(ref at)];
            if (start < from) continue;
            words.Add(new Word(
                new Span(start, end), form, stem, (WordKind)(rest >> MarkBits), (WordMarks)(rest & ((1 << MarkBits) - 1))));
        }

        return words;
    }

    private void Put(int value)
    {
        if (used + 5 > bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
        var left = (uint)value;
        for (; left >= More; left >>= 7) bytes[used++] = (byte)(left | More);
        bytes[used++] = (byte)left;
    }

    private int Take(ref int at)
    {
        int value = bytes[at] & (More - 1);
        for (var shift = 7; (bytes[at++] & More) != 0; shift += 7) value |= (bytes[at] & (More - 1)) << shift;
        return value;
    }
}
