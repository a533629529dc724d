namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// What the network sees of a word: hashed keys of its form, its form with capitals, its beginnings and endings, and its shape.
/// Digits count as one digit, curly quotes and special hyphens as their plain forms.
/// </summary>
internal static class WordFeatures
{
    /// <summary>At most so many keys a word.</summary>
    public const int MaxCount = 10;

    /// <summary>Of a longer word the first and last halves of so many characters are read.</summary>
    private const int MaxFormLength = 48;

    private const int MaxShapeLength = 10;
    private const int Suffixes = 4;
    private const int Prefixes = 3;

    private enum Kind : uint
    {
        Word = 1,
        Cased,
        Shape,
        Prefix,
        Suffix = Prefix + 8,
    }

    /// <summary>Writes the keys of a word to <paramref name="keys"/> and gives their number. The first key is the word's own.</summary>
    public static int Read(ReadOnlySpan<char> form, Span<uint> keys)
    {
        Span<char> plain = stackalloc char[MaxFormLength];
        Span<char> lower = stackalloc char[MaxFormLength];
        var length = Plain(form, plain);
        plain = plain[..length];
        lower = lower[..length];
        for (var i = 0; i < length; i++) lower[i] = char.ToLowerInvariant(plain[i]);
        var count = 0;
        keys[count++] = Hash(Kind.Word, lower);
        if (!plain.SequenceEqual(lower)) keys[count++] = Hash(Kind.Cased, plain);
        for (var n = 1; n <= Prefixes && n < length; n++) keys[count++] = Hash(Kind.Prefix + (uint)n, lower[..n]);
        for (var n = 1; n <= Suffixes && n < length; n++) keys[count++] = Hash(Kind.Suffix + (uint)n, lower[^n..]);
        keys[count++] = ShapeKey(plain);
        return count;
    }

    private static int Plain(ReadOnlySpan<char> form, Span<char> plain)
    {
        var length = Math.Min(form.Length, MaxFormLength);
        for (var i = 0; i < length; i++)
        {
            var from = form.Length <= MaxFormLength || i < MaxFormLength / 2 ? i : form.Length - MaxFormLength + i;
            plain[i] = Plain(form[from]);
        }

        return length;
    }

    private static char Plain(char c) => c switch
    {
        >= '1' and <= '9' => '0',
        '\u2018' or '\u2019' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2013' => '-',
        _ => c,
    };

    /// <summary>Runs of capitals, small letters, digits and the marks themselves: "McCain" is XxXx, "1990s" is 0x.</summary>
    private static uint ShapeKey(ReadOnlySpan<char> plain)
    {
        Span<char> shape = stackalloc char[MaxShapeLength];
        var count = 0;
        var single = plain.Length == 1;
        foreach (var c in plain)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '0' : c;
            if (count > 0 && shape[count - 1] == kind) continue;
            shape[count++] = kind;
            if (count == MaxShapeLength) break;
        }

        return Hash(Kind.Shape, shape[..count]) + (single ? 1u : 0u);
    }

    /// <summary>FNV-1a over UTF-16 units with a last mix; never 0, which marks an empty place of the table.</summary>
    private static uint Hash(Kind kind, ReadOnlySpan<char> text)
    {
        var hash = (2166136261u ^ (uint)kind) * 16777619u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 13;
        return hash == 0 ? 1 : hash;
    }
}
