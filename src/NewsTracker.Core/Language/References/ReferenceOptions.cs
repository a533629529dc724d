namespace NewsTracker.Core.Language.References;

/// <summary>What has to be sure.</summary>
internal sealed record ReferenceOptions
{
    /// <summary>
    /// The probability from which a pronoun is resolved. Cross-validated on GUM's training part: see docs/algorithms/names.md.
    /// </summary>
    public double PronounBar { get; init; } = 0.9;

    /// <summary>How many sentences back the person or body must have been named for "the minister" or "the company".</summary>
    public int RoleWindow { get; init; } = 3;

    public static ReferenceOptions Default { get; } = new();
}
