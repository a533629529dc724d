namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A bounded part of a sentence: <paramref name="Count"/> tokens whose spans begin at <paramref name="First"/> of the worker's, and whose
/// grammar goes to <paramref name="Tokens"/>, those of the whole sentence, from <paramref name="Offset"/>.
/// </summary>
internal readonly record struct SentencePiece(int First, int Count, int Offset, ParsedToken[] Tokens);
