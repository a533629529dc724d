using System.IO.Compression;
using System.Text;
using NewsTracker.Benchmarks.Extraction;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// English documents of many kinds and years: the pages of the extraction corpus (third-party, testing only: figures alone are taken from
/// them) and the documents of the Universal Dependencies treebanks EWT (CC BY-SA 4.0) and GUM (annotations CC BY 4.0, texts CC BY and CC
/// BY-SA).
/// </summary>
internal static class GeneralDocuments
{
    public static IEnumerable<string> All() => ExtractionCorpus.Pages().Select(p => p.Body).Where(b => b.Length > 0).Concat(Treebanks());

    private static IEnumerable<string> Treebanks()
    {
        var root = Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA")
            ?? throw new InvalidOperationException("Set NEWSTRACKER_CORPORA to the folder of the test material.");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "corpora", "treebank", "dev"), "*.conllu.gz")
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            var document = new StringBuilder();
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith("# newdoc", StringComparison.Ordinal) && document.Length > 0)
                {
                    yield return document.ToString();
                    document.Clear();
                }
                else if (line.StartsWith("# text = ", StringComparison.Ordinal))
                {
                    document.Append(line.AsSpan("# text = ".Length)).Append('\n');
                }
            }

            if (document.Length > 0) yield return document.ToString();
        }
    }
}
