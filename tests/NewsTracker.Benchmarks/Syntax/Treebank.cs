using System.Globalization;
using System.IO.Compression;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>A word of a treebank; heads count from 1, 0 is the root.</summary>
internal sealed record TreebankWord(string Form, string Lemma, PartOfSpeech Part, FineTag Tag, int Head, Relation Relation,
    string[] Columns, bool SpaceAfter);

/// <summary>A sentence of a treebank with its text; words inside a multiword token (do|n't) have no space between.</summary>
internal sealed record TreebankSentence(string Id, string Text, IReadOnlyList<TreebankWord> Words);

/// <summary>Reads CoNLL-U, plain or gzip.</summary>
internal static class Treebank
{
    public static List<TreebankSentence> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var lines = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress) : file);
        var sentences = new List<TreebankSentence>();
        var words = new List<TreebankWord>();
        var (id, text) = ("", "");
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) sentences.Add(new TreebankSentence(id, text, words));
                words = [];
            }
            else if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line[12..];
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
            else if (line[0] != '#' && Word(line.Split('\t')) is { } word) words.Add(word);
        }

        if (words.Count > 0) sentences.Add(new TreebankSentence(id, text, words));
        return sentences;
    }

    private static TreebankWord? Word(string[] columns) =>
        !int.TryParse(columns[0], CultureInfo.InvariantCulture, out _) ? null : new TreebankWord(
        columns[1],
        columns[2],
        TreebankNames.PartOfSpeech(columns[3]),
        TreebankNames.FineTag(columns[4]),
        int.Parse(columns[6], CultureInfo.InvariantCulture),
        TreebankNames.Relation(columns[7]),
        columns,
        !columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal));
}
