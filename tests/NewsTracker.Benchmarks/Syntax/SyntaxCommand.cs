using System.Globalization;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>The verbs of `syntax`: train, evaluate, together, tokens, speed.</summary>
internal static class SyntaxCommand
{
    private static readonly string[] Measured = ["ewt.dev", "gum.dev"];

    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["train", "first", var folder, var output]:
                Train(folder, output, TrainingOptions.FirstTeacher, []);
                return 0;
            case ["train", "second", var folder, var output]:
                Train(folder, output, TrainingOptions.SecondTeacher, []);
                return 0;
            case ["train", "taught", var folder, var output, .. var teachers] when teachers.Length > 0:
                Train(folder, output, TrainingOptions.Taught, teachers);
                return 0;
            case ["lemmas", var folder, var model]:
                var old = Read(model);
                var lemmas = LemmaLearning.Learn(Trained(folder));
                SyntaxModelFile.Write(new SyntaxModel(old.Features, old.Embeddings, old.Weights, old.Pairs, lemmas), model);
                return 0;
            case ["evaluate", var folder, var model, .. var outputs]:
                Evaluate(folder, new SentenceParser(Read(model)), outputs.FirstOrDefault());
                return 0;
            case ["together", var folder, .. var models]:
                var together = new Teachers(models.Select(Read).ToList());
                foreach (var name in Measured) SyntaxEvaluation.Together(name, together, Path.Combine(folder, name + ".conllu.gz"));
                return 0;
            case ["tokens", var path, var shown]:
                TokenEvaluation.Report(Path.GetFileName(path), path, int.Parse(shown, CultureInfo.InvariantCulture));
                return 0;
            case ["speed", var folder, .. var model]:
                SyntaxSpeed.Run(Path.Combine(folder, "ewt.dev.conllu.gz"), model.FirstOrDefault());
                return 0;
            default:
                Console.Error.WriteLine("""
                    syntax train first|second FOLDER MODEL            a teacher: of the treebanks alone, or with words of plain text
                    syntax train taught FOLDER MODEL TEACHER...       the model that ships
                    syntax lemmas FOLDER MODEL                        learns the lemmas of a model again, nothing else
                    syntax evaluate FOLDER MODEL [OUT]                figures on the dev treebanks, and CoNLL-U in OUT
                    syntax together FOLDER MODEL...                   figures of several models that read together
                    syntax tokens TREEBANK COUNT                      agreement of the tokenizer, and the COUNT most frequent differences
                    syntax speed FOLDER [MODEL]                       sentences a second of one thread, and the time to load
                    FOLDER is corpora/treebank/dev of the corpora; plain text is read from the folders beside it.
                    """);
                return 2;
        }
    }

    private static void Evaluate(string folder, SentenceParser parser, string? output)
    {
        foreach (var name in Measured)
        {
            var path = Path.Combine(folder, name + ".conllu.gz");
            SyntaxEvaluation.Report(name, parser, path, output is null ? null : Path.Combine(output, name + ".conllu"));
            TokenEvaluation.Report(name, path, 0);
        }
    }

    private static SyntaxModel Read(string path)
    {
        using var file = File.OpenRead(path);
        return SyntaxModelFile.Read(file);
    }

    private static List<TreebankSentence> Trained(string folder) =>
        [.. Treebank.Read(Path.Combine(folder, "ewt.train.conllu.gz")), .. Treebank.Read(Path.Combine(folder, "gum.train.conllu.gz"))];

    private static void Train(string folder, string output, TrainingOptions options, string[] teachers)
    {
        var sentences = Trained(folder);
        var plain = options.ReadsPlainText ? PlainText.Sentences(Path.Combine(folder, "..", "..")).ToList() : [];
        var model = SyntaxTraining.Train(sentences, plain, teachers.Length == 0 ? null : new Teachers(teachers.Select(Read).ToList()),
            options, (epoch, model) =>
        {
            if (epoch % 3 != 0) return;
            foreach (var name in Measured)
            {
                SyntaxEvaluation.Report(name, new SentenceParser(model), Path.Combine(folder, name + ".conllu.gz"), null);
            }
        });
        SyntaxModelFile.Write(model, output);
    }
}
