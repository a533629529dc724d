using System.Buffers;
using System.Globalization;
using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Search.Words;

/// <summary>A word of a text and its folded form.</summary>
internal readonly record struct SearchWord(Span Span, string Folded);

/// <summary>
/// Reads the words of a text as the search index knows them, in one pass. Apostrophes inside a word are passed over and a possessive is cut ("O’Hara’s" is
/// "ohara"); hyphens of every kind part words. Index, query and highlighting all read words here, so they cannot disagree.
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
        length = 0;
        while (at < text.Length)
        {
            var start = at;
            if (Single() || Word(start))
            {
                if (length == 0) continue;
                Span = new Span(start, at);
                return true;
            }

            at++;
        }

        return false;
    }

    public readonly void Dispose() => ArrayPool<char>.Shared.Return(buffer);

    /// <summary>One sign of a script without spaces, with its marks; or one sign beyond the basic plane.</summary>
    private bool Single()
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            if (Rune.GetUnicodeCategory(new Rune(c, text[at + 1])) is not (UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter)) return false;
            Append(text.AsSpan(at, 2));
            at += 2;
            return true;
        }

        if (!WordFolding.IsWordOfItsOwn(c) || WordFolding.IsMark(c) || WordFolding.Of(c) is not { } folded) return false;
        Append(folded);
        at++;
        while (at < text.Length && WordFolding.IsMark(text[at])) Append(text.AsSpan(at++, 1));
        return true;
    }

    private bool Word(int start)
    {
        var apostrophe = -1;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (length < MaxLength) buffer[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            }
            else if (IsApostrophe(c) && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !WordFolding.IsWordOfItsOwn(text[at + 1]))
            {
                apostrophe = length;
            }
            else if (c > '\x7f' && !WordFolding.IsWordOfItsOwn(c) && WordFolding.Of(c) is { } folded)
            {
                Append(folded);
            }
            else
            {
                break;
            }

            at++;
        }

        if (apostrophe > 0 && length == apostrophe + 1 && buffer[apostrophe] == 's') length = apostrophe;
        return at > start;
    }

    private void Append(ReadOnlySpan<char> folded)
    {
        if (length + folded.Length > MaxLength) return;
        folded.CopyTo(buffer.AsSpan(length));
        length += folded.Length;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc' or '\u2018' or '\uff07' or '\u02bb' or '\u02b9';
}
