using System.Collections.Frozen;

namespace NewsTracker.Core.Reading.Formats.Html.Parsing;

/// <summary>Element names in lower case; a name that is none becomes "x-unknown".</summary>
internal static class TagNames
{
    private const int MaxLength = 60;

    private static readonly FrozenDictionary<string, string> Known =
        ("a abbr address article aside b blockquote body br button caption center cite code dd details div dl dt em fieldset figcaption " +
            "figure footer font form h1 h2 h3 h4 h5 h6 head header hr html i iframe img " +
         "input label legend li link main meta nav noscript ol option p path picture pre q s script section select small source span " +
         "strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul video")
        .Split(' ').ToFrozenDictionary(n => n, n => n, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> written)
    {
        if (Lookup.TryGetValue(written, out var known)) return known;
        if (written.Length > MaxLength) return "x-unknown";
        foreach (var c in written)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or ':' or '_' or '.')) return "x-unknown";
        }

        return written.ToString().ToLowerInvariant();
    }
}
