using System.Buffers;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Search.Words;

/// <summary>A word of a text and its folded form.</summary>
internal readonly record struct SearchWord(Span Span, string Folded);

/// <summary>
/// Reads the words of a text as the search index knows them, in one pass. Apostrophes inside a word are passed over and a possessive is cut
/// ("O’Hara’s" is "ohara"); hyphens of every kind part words. Index, query and highlighting all read words here, so they cannot disagree.
/// </summary>
internal ref struct SearchWords(string text)
{
    /// <summary>What a word has beyond is passed over.</summary>
    private const int MaxLength = 60;

    private readonly char[] buffer = ArrayPool<char>.Shared.Rent(MaxLength + 20);
    private int at;
    private int length;

    public Span Span { get; private set; }

    public readonly ReadOnlySpan<char> Folded => buffer.AsSpan(0, length);

    public static List<SearchWord> Of(string text)
    {
        var words = new List<SearchWord>();
        var reader = new SearchWords(text);
        while (reader.Next()) words.Add(new SearchWord(reader.Span, reader.Folded.ToString()));
        reader.Dispose();
        return words;
    }

    public bool Next()
    {
        while (at < text.Length)
        {
            var start = at;
            var end = WordScanner.End(text, start, WordJoins.Apostrophes);
            at = Math.Max(end, start + 1);
            Fold(text.AsSpan(start, end - start));
            if (length == 0) continue;
            Span = new Span(start, end);
            return true;
        }

        return false;
    }

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(buffer);

    private void Fold(ReadOnlySpan<char> word)
    {
        length = 0;
        var apostrophe = -1;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (length < MaxLength) buffer[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            }
            else if (WordCharacters.IsApostrophe(c)) apostrophe = length;
            else if (char.IsSurrogate(c)) Append([c]);
            else Append(Folding.Letter(c));
        }

        if (apostrophe > 0 && length == apostrophe + 1 && buffer[apostrophe] == 's') length = apostrophe;
    }

    private void Append(scoped ReadOnlySpan<char> folded)
    {
        if (length + folded.Length > MaxLength) return;
        folded.CopyTo(buffer.AsSpan(length));
        length += folded.Length;
    }
}
