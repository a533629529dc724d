using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>Finds a web or mail address in a run of characters without spaces.</summary>
internal static class AddressToken
{
    /// <summary>The address, without marks around it; empty when there is none.</summary>
    public static Span Find(string text, int start, int end)
    {
        var chunk = text.AsSpan(start, end - start);
        var from = Start(chunk);
        if (from < 0) return default;
        var bracket = chunk[from..].Contains('(');
        var to = chunk.Length;
        while (to > from && (chunk[to - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or '>' or ']' or '\u201D' or '\u2019'
            || (chunk[to - 1] == ')' && !bracket)))
        {
            to--;
        }
        return to <= from ? default : new Span(start + from, start + to);
    }

    private static int Start(ReadOnlySpan<char> chunk)
    {
        var scheme = chunk.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = scheme;
            while (from > 0 && char.IsAsciiLetter(chunk[from - 1])) from--;
            if (from < scheme) return from;
        }

        var www = chunk.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        if (www >= 0) return www;
        var at = chunk.IndexOf('@');
        if (at <= 0 || at + 3 >= chunk.Length || !chunk[at..].Contains('.') || !char.IsAsciiLetterOrDigit(chunk[at - 1])) return -1;
        var name = at;
        while (name > 0 && (char.IsAsciiLetterOrDigit(chunk[name - 1]) || chunk[name - 1] is '.' or '_' or '-' or '+')) name--;
        return name;
    }
}
