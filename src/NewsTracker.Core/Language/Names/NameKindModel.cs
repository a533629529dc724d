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
