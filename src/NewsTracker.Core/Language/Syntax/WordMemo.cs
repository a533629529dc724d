namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// Sums of embeddings of words read lately, for one thread: words recur, and hashing their features costs more than copying the sum. A
/// word has one place and drives out what was there.
/// </summary>
internal sealed class WordMemo(SyntaxModel model)
{
    /// <summary>Places, a power of two: 1,024 take 0.4 MB; by speed on news text.</summary>
    private const int Places = 1024;

    /// <summary>Longer words are not kept.</summary>
    private const int MaxWordLength = 16;

    private readonly int width = model.Weights.Shape.Word;
    private readonly float[] sums = new float[Places * model.Weights.Shape.Word];
    private readonly char[] words = new char[Places * MaxWordLength];
    private readonly byte[] lengths = new byte[Places];

    /// <summary>Writes what <see cref="SyntaxModel.Embed"/> gives to <paramref name="sum"/>.</summary>
    public void Embed(ReadOnlySpan<char> form, Span<float> sum)
    {
        if (form.Length is 0 or > MaxWordLength)
        {
            model.Embed(form, sum);
            return;
        }

        var place = string.GetHashCode(form) & (Places - 1);
        var kept = sums.AsSpan(place * width, width);
        var word = words.AsSpan(place * MaxWordLength);
        if (!form.SequenceEqual(word[..lengths[place]]))
        {
            model.Embed(form, kept);
            form.CopyTo(word);
            lengths[place] = (byte)form.Length;
        }

        kept.CopyTo(sum);
    }
}
