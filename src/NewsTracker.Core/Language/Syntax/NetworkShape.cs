namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Sizes of the network, each a multiple of 32: values of a word's embedding, of one direction of a recurrent layer, and of each of the
/// four views of a word that score heads and relations.
/// </summary>
internal sealed record NetworkShape(int Word, int Hidden, int View)
{
    /// <summary>Scores of parts of speech, then of fine tags, padded.</summary>
    public static int Tags { get; } = Padded(TreebankNames.PartCount + TreebankNames.TagCount);

    public static int Relations { get; } = Padded(TreebankNames.RelationCount);

    /// <summary>Outputs of a recurrent layer for a word.</summary>
    public int Both => 2 * Hidden;

    public static int Padded(int count) => (count + KernelBlocks.Stripe - 1) / KernelBlocks.Stripe * KernelBlocks.Stripe;
}
