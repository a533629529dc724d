using NewsTracker.Core.Language.Learning;

namespace NewsTracker.Core.Language.Names;

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
