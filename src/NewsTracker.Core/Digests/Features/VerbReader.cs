using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Tells whether a sentence reports that something took place: a past verb, or a present one of saying, outside quotation marks.
/// </summary>
internal static class VerbReader
{
    private static readonly FrozenSet<ulong> Past = WordHash.Set(
        "was were did been said told got went came took made gave found met won lost held sold bought began left led spoke fell rose " +
        "grew became brought built caught chose cut drew drove fled flew fought hit kept knew laid put ran read sat saw sent shot shut " +
        "stood struck taught thought threw understood woke wore wrote broke paid quit sank spent stole swore swept died tied lied heard " +
        "begun given taken seen known shown written driven fallen risen spoken chosen stolen thrown done gone had felt meant forced set " +
        "spread split dealt slid sought overtook withdrew overthrew withstood undertook drawn hurt burst beat bid");

    /// <summary>In the present, these report the news of the day.</summary>
    private static readonly FrozenSet<ulong> Saying = WordHash.Set(
        "says say claims announces confirms warns reports denies urges calls insists admits orders rules");

    /// <summary>Before a participle these make it something still to come.</summary>
    private static readonly FrozenSet<ulong> NotYet = WordHash.Set(
        "will would could may might should can must be to a an the is are being");

    public static SentenceTraits Read(string text, Span core, List<Word> words)
    {
        var quoted = false;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Span.Start < core.Start) continue;
            var from = i == 0 ? core.Start : Math.Max(core.Start, words[i - 1].Span.End);
            quoted ^= OpenQuotation.Turns(text, from, words[i].Span.Start);
            if (quoted || words[i].Has(WordMarks.Capital) && !words[i].Has(WordMarks.Opens)) continue;
            if (Saying.Contains(words[i].Form) && i > 0 && !NotYet.Contains(words[i - 1].Form)) return SentenceTraits.Tells;
            if ((Past.Contains(words[i].Form) || EndsPast(text, words[i])) && (i == 0 || !NotYet.Contains(words[i - 1].Form)))
                return SentenceTraits.Tells;
        }

        return SentenceTraits.None;
    }

    /// <summary>Written like a past form or a participle.</summary>
    public static bool IsPast(string text, Word word) => !word.Has(WordMarks.Capital) && (Past.Contains(word.Form) || EndsPast(text, word));

    private static bool EndsPast(string text, Word word)
    {
        var letters = word.Span.In(text);
        return letters.Length > 3 && letters[^1] == 'd' && letters[^2] == 'e' && letters[^3] != 'e';
    }
}
