using System.Globalization;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>The verbs of `syntax`: train, evaluate, speed.</summary>
internal static class SyntaxCommand
{
    private static readonly string[] Measured = ["ewt.dev", "gum.dev"];

    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["train", var folder, var output, .. var teachers]:
                Train(folder, output, teachers);
                return 0;
            case ["evaluate", var folder, var model, .. var outputs]:
                var parser = new SentenceParser(Read(model));
                foreach (var name in Measured)
                {
                    SyntaxEvaluation.Report(name, parser, Path.Combine(folder, name + ".conllu.gz"), outputs.Length > 0 ? Path.Combine(outputs[0], name + ".conllu") : null);
                    TokenEvaluation.Report(name, Path.Combine(folder, name + ".conllu.gz"), 0);
                }

                return 0;
            case ["together", var folder, .. var models]:
                var teachers2 = new Teachers(models.Select(Read).ToList());
                foreach (var name in Measured) SyntaxEvaluation.Together(name, teachers2, Path.Combine(folder, name + ".conllu.gz"));
                return 0;
            case ["tokens", var path, var shown]:
                TokenEvaluation.Report(Path.GetFileName(path), path, int.Parse(shown, CultureInfo.InvariantCulture));
                return 0;
            case ["speed", var folder, .. var model]:
                SyntaxSpeed.Run(Path.Combine(folder, "ewt.dev.conllu.gz"), model.FirstOrDefault());
                return 0;
            default:
                Console.Error.WriteLine("syntax train FOLDER MODEL [TEACHER...] | syntax evaluate FOLDER MODEL [OUT] | syntax speed FOLDER [MODEL]; FOLDER holds ewt.train.conllu.gz and the others");
                return 2;
        }
    }

    private static SyntaxModel Read(string path)
    {
        using var file = File.OpenRead(path);
        return SyntaxModelFile.Read(file);
    }

    private static void Train(string folder, string output, string[] teachers)
    {
        List<TreebankSentence> sentences = [.. Treebank.Read(Path.Combine(folder, "ewt.train.conllu.gz")), .. Treebank.Read(Path.Combine(folder, "gum.train.conllu.gz"))];
        var options = new TrainingOptions();
        static int Number(string name, int otherwise) => Environment.GetEnvironmentVariable(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
        options = options with { Shape = new NetworkShape(Number("SYNTAX_WORD", 96), Number("SYNTAX_HIDDEN", 64), Number("SYNTAX_VIEW", 64)), TaughtShare = Number("SYNTAX_SHARE", 24000), ContextEpochs = Number("SYNTAX_CONTEXT", 2), Dropout = Number("SYNTAX_DROP", 25) / 100f };
        if (Environment.GetEnvironmentVariable("SYNTAX_EPOCHS") is { } epochs) options = options with { Epochs = int.Parse(epochs, CultureInfo.InvariantCulture) };
        var model = SyntaxTraining.Train(sentences, PlainText.Sentences(Path.Combine(folder, "..", "..")).ToList(), teachers.Length == 0 ? null : new Teachers(teachers.Select(Read).ToList()), options, (epoch, model) =>
        {
            if (epoch % 3 != 1 && epoch != options.Epochs) return;
            foreach (var name in Measured) SyntaxEvaluation.Report(name, new SentenceParser(model), Path.Combine(folder, name + ".conllu.gz"), null);
        });
        SyntaxModelFile.Write(model, output);
    }
}
