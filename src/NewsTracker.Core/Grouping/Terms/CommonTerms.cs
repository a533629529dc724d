using System.Collections.Frozen;
using System.Globalization;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// How common stems are in a language at large: the prior of term weights. For English the document frequencies of 1,584 documents (pages
/// of the extraction corpus and the treebanks EWT, CC BY-SA 4.0, and GUM, CC BY and CC BY-SA), without years; `common-terms` of
/// tests/NewsTracker.Benchmarks makes that table. What it does not hold, and every other language, has word frequencies of film subtitles
/// (SUBTLEXus; OpenSubtitles through FrequencyWords, CC BY-SA 4.0); `common-words` makes that one.
/// </summary>
internal static class CommonTerms
{
    private const string Resources = "NewsTracker.Core.Grouping.Terms.";

    private static readonly FrozenDictionary<string, float> OfDocuments = Read("common-terms.txt")["en"];
    private static readonly Dictionary<string, FrozenDictionary<string, float>> OfWords = Read("common-words.txt");

    /// <summary>The share of general English documents, 0 to 1, that hold the stem; 0 when it is not among the common ones.</summary>
    public static float Documents(string stem) => OfDocuments.GetValueOrDefault(stem);

    /// <summary>Whether anything is known of the language's words.</summary>
    public static bool IsKnown(string language) => language == "en" || OfWords.ContainsKey(language);

    /// <summary>The share of articles, 0 to 1, that hold the stem; 0 when it is not among the common ones.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="language">A primary language tag; null is read as English.</param>
    public static float Share(string stem, string? language)
    {
        if (language is null or "en" && OfDocuments.TryGetValue(stem, out var known)) return known;
        return OfWords.TryGetValue(language ?? "en", out var words) ? words.GetValueOrDefault(stem) : 0;
    }

    /// <summary>
    /// Each line has a number n, then the stems that about one of 2^(n/2) documents holds; "@" and a tag begins another language.
    /// </summary>
    private static Dictionary<string, FrozenDictionary<string, float>> Read(string name)
    {
        var tables = new Dictionary<string, FrozenDictionary<string, float>>(StringComparer.Ordinal);
        var (language, shares) = ("en", new Dictionary<string, float>(StringComparer.Ordinal));
        using var stream = typeof(CommonTerms).Assembly.GetManifestResourceStream(Resources + name);
        using var table = stream is null ? TextReader.Null : new StreamReader(stream);
        while (table.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                tables[language] = shares.ToFrozenDictionary(StringComparer.Ordinal);
                (language, shares) = (line[1..], new Dictionary<string, float>(StringComparer.Ordinal));
                continue;
            }

            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var share = MathF.Pow(2, -int.Parse(parts[0], CultureInfo.InvariantCulture) / 2f);
            foreach (var stem in parts.Skip(1)) shares[stem.Replace('_', ' ')] = share;
        }

        tables[language] = shares.ToFrozenDictionary(StringComparer.Ordinal);
        return tables;
    }
}
