using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace NewsTracker.Benchmarks.Load;

/// <summary>Words to search for, from some hundred texts of a store: which words are common differs from store to store.</summary>
internal sealed partial class LoadWords
{
    private const int Texts = 400;

    public LoadWords(SqliteConnection store)
    {
        using var command = store.CreateCommand();
        command.CommandText = $"SELECT Text FROM ArticleVersions WHERE length(Text) > 200 LIMIT {Texts}";
        using var reader = command.ExecuteReader();
        var (texts, pairs) = (new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<(string, string)>());
        while (reader.Read())
        {
            var words = Word().Matches(reader.GetString(0)).Select(m => m.Value.ToLowerInvariant()).ToList();
            foreach (var word in words.Distinct()) texts[word] = texts.GetValueOrDefault(word) + 1;
            pairs.UnionWith(words.Zip(words.Skip(1)));
        }

        var ranked = texts.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Key).ToList();
        Common = ranked.First(w => w.Length > 3);
        Middling = ranked.Where(w => w.Length > 4).ElementAt(60);
        Rare = ranked.FindLast(w => w.Length > 4)!;
        var top = ranked.Where(w => w.Length > 2).Take(12).ToList();
        SeldomTogether = top.SelectMany(a => top.Where(b => b != a && !pairs.Contains((a, b))).Select(b => $"{a} {b}")).First();
    }

    /// <summary>In most texts.</summary>
    public string Common { get; }

    public string Middling { get; }

    public string Rare { get; }

    /// <summary>Two of the most common words in an order in which no text has them.</summary>
    public string SeldomTogether { get; }

    [GeneratedRegex("[A-Za-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
