using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Follows quotation marks through a text, so that a sentence in the middle of a long quotation is known as somebody's words though it
/// carries no mark itself.
/// A mark that lost its partner counts for <see cref="MaxLength"/> characters only.
/// </summary>
internal sealed class OpenQuotation(string text)
{
    private const int MaxLength = 1_500;

    private int read;
    private int opened = -1;

    /// <summary>
    /// True when a quotation stands open where the sentence begins and covers its beginning. Sentences must be asked in order.
    /// </summary>
    public bool Holds(Span sentence)
    {
        for (; read < sentence.Start; read++) Take(text[read], read);
        return opened >= 0 && sentence.Start - opened <= MaxLength && !Opens(text[sentence.Start]);
    }

    private void Take(char mark, int at)
    {
        if (mark is '“' or '«') opened = at;
        else if (mark is '”' or '»') opened = -1;
        else if (mark == '"') opened = opened >= 0 && at - opened <= MaxLength ? -1 : at;
    }

    /// <summary>
    /// Whether an odd number of marks stands in [from, to): what is behind is outside a quotation if what is before is inside one, and the
    /// other way round.
    /// </summary>
    public static bool Turns(string text, int from, int to)
    {
        var turns = false;
        for (var i = from; i < to; i++) turns ^= text[i] is '“' or '”' or '"' or '«' or '»';
        return turns;
    }

    private static bool Opens(char mark) => mark is '“' or '«' or '"';
}
