using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Benchmarks.Assertions;
using NewsTracker.Core.Language;
using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Names;

/// <summary>
/// Names in unannotated news whose kind the lexicon alone makes sure: they teach what the places of people, bodies and places look like.
/// Their own words are left out, so that a subject of these articles is never learned.
/// </summary>
internal static class SilverNames
{
    private const double Weight = 0.2;
    private const int MaxExamples = 30_000;

    private static readonly string[] Files =
        ["clustering/dev/ecbplus.jsonl.gz", "timeline/dev/mlcrisis.articles.jsonl.gz", "clustering/dev/t17.jsonl.gz"];

    private static readonly string[] Words = ["first-word:", "last-word:", "inner-word:", "only-word:"];

    private static readonly string[] Lexicon = ["whole:", "first:", "last:", "ending:", .. Words];

    public static List<Example> Read(string corpora, CueModel model)
    {
        var examples = new List<Example>();
        foreach (var text in Texts(corpora))
        {
            var content = new AnalyzedText(text, [], SentenceSplitter.Split(text, []), [], "en");
            foreach (var group in ArticleNames.Groups(content, model))
            {
                if ((Seed(group) ?? Sure(group)) is not { } kind) continue;
                Add(group.Cues, kind);
                var shorter = group.Mentions
                    .Where(m => m.IsOneWord).SelectMany(m => m.Cues).Where(c => c >= 0).Append(model.Cues.Number("words:", "1"))
                    .ToHashSet();
                if (group.Words.Length > 1 && shorter.Count > 1) Add(shorter, kind);
            }

            if (examples.Count >= MaxExamples) break;
        }

        return examples;

        void Add(IEnumerable<int> cues, int kind)
        {
            var left = examples.Count % 2 == 0 ? Words : Lexicon;
            var kept = cues.Where(c => !left.Any(w => model.Cues.Names[c].StartsWith(w, StringComparison.Ordinal)));
            examples.Add(new Example([.. kept], kind, Weight));
        }
    }

    public static IEnumerable<string> Texts(string corpora) => Pages(Path.Combine(corpora, "corpora/extraction/dev/ground-truth.json.gz"))
        .Concat(Files.SelectMany(f => Articles(Path.Combine(corpora, "corpora", f)).Where((_, i) => i % 4 == 0)));

    /// <summary>What the model of the round before is sure of.</summary>
    private static int? Sure(NameGroup group) =>
        group.Kind is NameKind.Person or NameKind.Body or NameKind.Place && group.Of(group.Kind) > 0.93 ? (int)group.Kind : null;

    private static int? Seed(NameGroup group)
    {
        var whole = NameLexicon.Shared.Of(group.Key);
        if (group.Words.Length == 1 && (whole & NameClass.Common) != 0)
            return group.Mentions.TrueForAll(m => m.IsDoubtful) ? NameKindModel.NoName : null;
        if ((whole & (NameClass.Country | NameClass.City | NameClass.Region)) != 0)
            return (whole & (NameClass.FirstName | NameClass.Surname | NameClass.Body | NameClass.Team | NameClass.Common)) == 0
                ? (int)NameKind.Place : null;
        if ((whole & (NameClass.Body | NameClass.Team)) != 0)
            return (whole & (NameClass.FirstName | NameClass.Surname | NameClass.Common)) == 0 ? (int)NameKind.Body : null;
        if (group.Words.Length < 2) return null;
        if (group.Words[1] == "of" && BodyWords.IsLand(group.Words[0])) return (int)NameKind.Place;
        if (BodyWords.Is(group.Words[^1])) return (int)NameKind.Body;
        var (first, last) = (NameLexicon.Shared.Of(group.Words[0]), NameLexicon.Shared.Of(group.Words[^1]));
        return group.Words.Length < 4 && (first & NameClass.FirstName) != 0 && (first & (NameClass.Place | NameClass.Common)) == 0
            && (last & ~(NameClass.Surname | NameClass.FirstName)) == 0 ? (int)NameKind.Person : null;
    }

    private static IEnumerable<string> Articles(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("lang", out var language) && language.GetString() != "en") continue;
            if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } words) yield return words;
        }
    }

    private static IEnumerable<string> Pages(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(file);
        foreach (var page in json.RootElement.EnumerateObject())
        {
            if (page.Value.TryGetProperty("articleBody", out var body) && body.GetString() is { Length: > 0 } words) yield return words;
        }
    }
}
