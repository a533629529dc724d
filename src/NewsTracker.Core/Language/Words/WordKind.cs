namespace NewsTracker.Core.Language.Words;

internal enum WordKind : byte
{
    /// <summary>A word that carries grammar rather than matter: "the", "of", "has".</summary>
    Function,

    Content,

    /// <summary>Digits, or a number word above one.</summary>
    Number,
}
