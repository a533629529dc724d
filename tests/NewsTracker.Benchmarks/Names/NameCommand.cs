using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;

namespace NewsTracker.Benchmarks.Names;

/// <summary>The commands on names.</summary>
internal static class NameCommand
{
    public static int Run(string corpora, string[] arguments) => arguments switch
    {
        ["fit", var output] => NameFitting.Fit(corpora, output),
        ["evaluate"] => NameFitting.Evaluate(corpora, NameModelFile.Text("name-model.txt")),
        ["speed"] => NameSpeed.Run(corpora),
        ["evaluate-references"] => ReferenceFitting.Evaluate(corpora, ReferenceReader.ModelText()),
        ["fit-references", var output] => ReferenceFitting.Fit(corpora, output),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("""
            names fit OUT     fits the model of kinds (src/NewsTracker.Core/Language/Names/Model/name-model.txt) on GUM's training part
            names evaluate    kinds and joined names on GUM's development part
            names fit-references OUT    fits the model of pronouns (src/NewsTracker.Core/Language/References/Model/reference-model.txt), cross-validated
            names evaluate-references   the shipped one on GUM's development part, and cross-validated
            names speed       processor time an article of names and references
            """);
        return 2;
    }
}
