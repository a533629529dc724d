using NewsTracker.Core.Language.Learning;

namespace NewsTracker.Core.Language.Names;

/// <summary>The model of kinds: a class for each <see cref="NameKind"/>, and a last one for what is no name.</summary>
internal static class NameKindModel
{
    public const string Name = "kind";

    /// <summary>The class of phrases that are no names.</summary>
    public static readonly int NoName = Enum.GetValues<NameKind>().Length;

    public static int Classes => NoName + 1;

    public static CueModel Shared { get; } = CueModel.Read(NameModelFile.Text("name-model.txt"), Name, Classes);
}

/// <summary>The embedded tables of names.</summary>
internal static class NameModelFile
{
    /// <summary>Reads an embedded text.</summary>
    /// <exception cref="InvalidDataException">The assembly holds no such text.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(NameModelFile).Assembly.GetManifestResourceStream($"NewsTracker.Core.Language.Names.Model.{name}")
            ?? throw new InvalidDataException($"The assembly lacks the table {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
