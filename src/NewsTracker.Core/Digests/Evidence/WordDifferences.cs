using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// What a claim says otherwise than a passage that it nearly repeats: another number, day or name in its place, a denial more or less.
/// </summary>
internal sealed class WordDifferences
{
    /// <summary>Words that may stand for one another in a gap, and content words beside a denial. By hand: longer gaps are other sentences.</summary>
    private const int LongestGap = 4;

    /// <summary>Letters of a short form at most.</summary>
    private const int LongestShort = 4;

    /// <summary>Words of a claim that a passage lacks, up to which it is the passage but for one thing.</summary>
    private const int FewMissing = 2;

    /// <summary>Two names of this likeness may be two words for one: "US" and "American".</summary>
    private const float OneThing = 0.7f;

    private static readonly FrozenSet<ulong> Titles = WordHash.Set(
        "mr mrs ms dr sir president minister chancellor premier judge justice senator sen rep gen general lt col capt captain sgt chief king " +
        "queen pope prince princess prime governor gov mayor attorney secretary professor prof st");

    private static readonly FrozenSet<ulong> Tenures = WordHash.Set("former ex acting interim outgoing incoming deputy vice");

    private readonly Claim claim;
    private readonly PassageWords passage;
    private readonly List<SupportDifference> found = [];

    private WordDifferences(Claim claim, PassageWords passage) => (this.claim, this.passage) = (claim, passage);

    /// <returns>
    /// What differs, in the order of the claim; empty where nothing does, or the claim is no near copy. In doubt where another capital
    /// word stands for one of the claim: both may be names.
    /// </returns>
    public static (List<SupportDifference> Differs, bool InDoubt) Find(Claim claim, PassageWords passage)
    {
        if (WordAlignment.Of(claim.Words, passage.Words) is not { } gaps) return ([], false);
        var finder = new WordDifferences(claim, passage);
        var (inDoubt, missing) = (false, gaps.Sum(g => g.To - g.From));
        foreach (var gap in gaps)
        {
            finder.Judge(gap);
            inDoubt |= missing <= FewMissing && passage.Words.GetRange(gap.Start, gap.End - gap.Start).Exists(w => w.Has(WordMarks.Capital)) && claim.Words.GetRange(gap.From, gap.To - gap.From)
                .Exists(w => w.Has(WordMarks.Capital) && !w.Has(WordMarks.Opens) && !passage.Stems.Contains(w.Stem));
        }

        return (finder.found, inDoubt);
    }

    private void Judge(in WordGap gap)
    {
        if (gap.To - gap.From > LongestGap || gap.End - gap.Start > LongestGap) return;
        if (Denial(gap) || Tenure(gap)) return;
        if (gap.From == gap.To || gap.Start == gap.End) return;
        if (Day(gap) || Number(gap)) return;
        Name(gap);
    }

    private bool Denial(in WordGap gap)
    {
        var (here, there) = (Negator(claim.Words, gap.From, gap.To), Negator(passage.Words, gap.Start, gap.End));
        if ((here < 0) == (there < 0)) return false;
        if (IsNoDenial(claim.Words, here) || IsNoDenial(passage.Words, there)) return false;
        // "cant" for "can't"
        if (Letters(claim, gap.From, gap.To).SequenceEqual(Letters(passage, gap.Start, gap.End))) return true;
        if (!Contents(claim.Words, gap.From, gap.To).SetEquals(Contents(passage.Words, gap.Start, gap.End))) return false;
        Add(DifferenceKinds.Happened, gap);
        return true;
    }

    /// <summary>"not only", "No. 1", "not one man but two".</summary>
    private static bool IsNoDenial(List<Word> words, int at) => at >= 0 && at + 1 < words.Count
        && (words[at + 1].IsNumber || words[at + 1].Form == Only || words.Skip(at).Take(LongestGap).Any(w => w.Form == But));

    private static readonly ulong Only = WordHash.Of("only");

    private static readonly ulong But = WordHash.Of("but");

    private static IEnumerable<char> Letters(JudgedText side, int from, int to) =>
        side.Words.GetRange(from, to - from).SelectMany(w => w.Span.Of(side.Text)).Where(char.IsLetter).Select(char.ToLowerInvariant);

    private bool Tenure(in WordGap gap)
    {
        var (from, to, start, end) = (gap.From, gap.To, gap.Start, gap.End);
        var here = Enumerable.Range(from, to - from).Any(i => Tenures.Contains(claim.Words[i].Form));
        var there = Enumerable.Range(start, end - start).Any(i => Tenures.Contains(passage.Words[i].Form));
        if (here == there || to >= claim.Words.Count || !(Titles.Contains(claim.Words[to].Form) || IsRole(claim.Words[to]))) return false;
        Add(DifferenceKinds.Role, gap);
        return true;
    }

    private static bool IsRole(Word word) => Roles.Contains(word.Form);

    private static readonly FrozenSet<ulong> Roles = WordHash.Set(
        "adviser advisor aide envoy ambassador director chairman chairwoman spokesman spokeswoman leader head commander manager editor owner " +
        "prosecutor negotiator executive officer coach");

    private bool Day(in WordGap gap)
    {
        for (var i = gap.From; i < gap.To; i++)
        {
            for (var j = gap.Start; j < gap.End; j++)
            {
                if (!CalendarWords.AreOfOneKind(claim.Calendar[i], passage.Calendar[j])) continue;
                if (claim.DateOf(i) is { } date && passage.DateOf(j) is { } other && date.Start <= other.End && other.Start <= date.End)
                    return true;
                Add(DifferenceKinds.Date, gap);
                return true;
            }
        }

        return false;
    }

    private bool Number(in WordGap gap)
    {
        var (from, to, start, end) = (gap.From, gap.To, gap.Start, gap.End);
        var here = claim.Quantities.FindIndex(q => q.From >= from && q.From < to);
        var there = passage.Quantities.FindIndex(q => q.From >= start && q.From < end);
        if (here < 0 || there < 0)
        {
            // "dozens" against "hundreds"
            if (!Counts(claim.Words, from, to) || !Counts(passage.Words, start, end)) return here >= 0 || there >= 0;
            Add(DifferenceKinds.Number, gap);
            return true;
        }

        var (one, other) = (claim.Quantities[here], passage.Quantities[there]);
        // "€103 million" and "£88m" are no two numbers of one thing
        if (!Beside(claim, gap.From, gap.To, one).SetEquals(Beside(passage, gap.Start, gap.End, other))) return true;
        if (one.Value == other.Value || one.Equals(other, converted: true)) return true;
        if (NumberBound.MayBeOne(NumberBound.Of(claim.Words, one.From), one.Value, NumberBound.Of(passage.Words, other.From), other.Value))
            return true;
        var inDate = claim.DateOf(one.From) is not null && passage.DateOf(other.From) is not null;
        Add(inDate ? DifferenceKinds.Date : DifferenceKinds.Number, gap);
        return true;
    }

    /// <summary>Content words of a gap beside its number.</summary>
    private static HashSet<ulong> Beside(JudgedText side, int from, int to, Quantity number) => [.. Enumerable.Range(from, to - from)
        .Where(i => (i < number.From || i >= number.To) && !side.Words[i].IsFunction).Select(i => side.Words[i].Stem)];

    private void Name(in WordGap gap)
    {
        if (claim.IsHeadline || passage.IsHeadline) return;
        if (!AllCapital(claim.Words, gap.From, gap.To) || !AllCapital(passage.Words, gap.Start, gap.End)) return;
        // a capital that only opens a sentence names nobody
        if (claim.Words[gap.From].Has(WordMarks.Opens) && passage.Words[gap.Start].Has(WordMarks.Opens)) return;
        for (var i = gap.From; i < gap.To; i++)
        {
            var name = claim.Names.Find(n => n.Span.Contains(claim.Words[i].Span));
            if (name is not null && Enumerable.Range(0, name.Stems.Count)
                .Any(k => name.Stems[k] == claim.Words[i].Stem && passage.HoldsWord(name, k)))
                return;
            for (var j = gap.Start; j < gap.End; j++)
            {
                if (IsShortFor(claim, i, passage, j) || IsShortFor(passage, j, claim, i)) return;
                if (claim.Meanings[i] >= 0 && passage.Meanings[j] >= 0
                    && WordMeanings.Likeness(claim.Meanings[i], passage.Meanings[j]) > OneThing)
                    return;
            }
        }

        Add(IsSpelling(gap) ? DifferenceKinds.Spelling : DifferenceKinds.Who, gap);
    }

    /// <summary>"Mt" for "Mount", "Gov" for "Governor": its letters stand in the longer word in order, the first alike.</summary>
    private static bool IsShortFor(JudgedText side, int word, JudgedText other, int longer)
    {
        var (shorter, whole) = (side.Words[word].Span.Of(side.Text), other.Words[longer].Span.Of(other.Text));
        if (shorter.Length > LongestShort || shorter.Length >= whole.Length || shorter[0] != whole[0]) return false;
        var at = 0;
        foreach (var letter in whole)
        {
            if (at < shorter.Length && char.ToLowerInvariant(letter) == char.ToLowerInvariant(shorter[at])) at++;
        }

        return at == shorter.Length;
    }

    /// <summary>One word each, a letter apart: "Advisers" and "Advisors".</summary>
    private bool IsSpelling(in WordGap gap)
    {
        if (gap.To - gap.From != 1 || gap.End - gap.Start != 1) return false;
        var (one, other) = (claim.Words[gap.From].Span.Of(claim.Text), passage.Words[gap.Start].Span.Of(passage.Text));
        if (one.Length < LongestShort || Math.Abs(one.Length - other.Length) > 1) return false;
        var (from, back) = (0, 0);
        while (from < one.Length && from < other.Length && one[from] == other[from]) from++;
        while (back < one.Length - from && back < other.Length - from && one[^(back + 1)] == other[^(back + 1)]) back++;
        return Math.Max(one.Length, other.Length) - from - back <= 1;
    }

    private void Add(string kind, in WordGap gap) => found.Add(
        new SupportDifference(kind, Cut(claim, gap.From, gap.To), Cut(passage, gap.Start, gap.End)));

    /// <summary>The words of a side; where it has none, the words around the place.</summary>
    private static string Cut(JudgedText side, int from, int to)
    {
        if (from == to) (from, to) = (Math.Max(0, from - 1), Math.Min(side.Words.Count, to + 1));
        return new Span(side.Words[from].Span.Start, side.Words[to - 1].Span.End).Of(side.Text);
    }

    private static int Negator(List<Word> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words[i].Has(WordMarks.Negator)) return i;
        }

        return -1;
    }

    /// <summary>Content words besides a denial.</summary>
    private static HashSet<ulong> Contents(List<Word> words, int from, int to) =>
        [.. words.GetRange(from, to - from).Where(w => !w.IsFunction && !w.IsNumber && !w.Has(WordMarks.Negator)).Select(w => w.Stem)];

    private static bool Counts(List<Word> words, int from, int to) =>
        words.GetRange(from, to - from).Exists(w => w.IsNumber || NumberBound.IsMagnitude(w));

    private static bool AllCapital(List<Word> words, int from, int to) => words.GetRange(from, to - from)
        .TrueForAll(w => w.Has(WordMarks.Capital) && !w.IsFunction && !w.IsNumber && !Titles.Contains(w.Form));
}
