using System.Runtime.InteropServices;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A token with its place in the grammar. <paramref name="Start"/> and <paramref name="End"/> are half-open offsets into the text of the
/// sentence;
/// <paramref name="Head"/> is the index of the token it depends on, <see cref="NoHead"/> for the one root.
/// </summary>
[StructLayout(LayoutKind.Auto)] // large stories hold millions of them
public readonly record struct ParsedToken(int Start, int End, PartOfSpeech PartOfSpeech, FineTag Tag, int Head, Relation Relation)
{
    public const int NoHead = -1;
}
