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
    private static readonly SupportOptions Options = SupportOptions.Default;

    private static readonly FrozenSet<ulong> Titles = WordHash.Set(
        "mr mrs ms dr sir president minister chancellor premier judge justice senator sen rep gen general lt col capt captain sgt chief " +
        "king queen pope prince princess prime governor gov mayor attorney secretary professor prof st");

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
        var (inDoubt, missing, says) = (false, gaps.Sum(g => g.To - g.From), Attribution.Of(claim.Text, claim.Words));
        foreach (var gap in gaps)
        {
            finder.Judge(gap);
            // "..., police said" at the end stands for nothing
            if (gap.To == claim.Words.Count && Array.TrueForAll(says[gap.From..], s => s)) continue;
            inDoubt |= missing <= Options.FewMissing
                && passage.Words.GetRange(gap.Start, gap.End - gap.Start).Exists(w => w.Has(WordMarks.Capital))
                && claim.Words.GetRange(gap.From, gap.To - gap.From).Exists(finder.MayBeOtherName);
        }

        return (finder.found, inDoubt);
    }

    /// <summary>A capital word that the passage holds neither by itself nor by the initials of its name.</summary>
    private bool MayBeOtherName(Word word) => word.Has(WordMarks.Capital) && !word.Has(WordMarks.Opens)
        && !passage.Stems.Contains(word.Stem) && !IsHeldName(word);

    private bool IsHeldName(Word word) => claim.Names.Find(n => n.Span.Contains(word.Span)) is { } name && passage.Holds(name);

    private void Judge(in WordGap gap)
    {
        if (gap.To - gap.From > Options.MaxGap || gap.End - gap.Start > Options.MaxGap) return;
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
        && (words[at + 1].IsNumber || words[at + 1].Form == Only || words.Skip(at).Take(Options.MaxGap).Any(w => w.Form == But));

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
        "adviser advisor aide envoy ambassador director chairman chairwoman spokesman spokeswoman leader head commander manager editor " +
        "owner prosecutor negotiator executive officer coach");

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
        var here = claim.Quantities.FindIndex(q => q.To > from && q.From < to);
        var there = passage.Quantities.FindIndex(q => q.To > start && q.From < end);
        if (here < 0 || there < 0)
        {
            // "dozens" against "hundreds"
            if (!Counts(claim.Words, from, to) || !Counts(passage.Words, start, end)) return here >= 0 || there >= 0;
            if (here >= 0 && MayBe(passage, start, end, claim.Quantities[here].Value)) return true;
            if (there >= 0 && MayBe(claim, from, to, passage.Quantities[there].Value)) return true;
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
        // with its magnitude: "4 million"
        var whole = new WordGap(
            Math.Min(from, one.From), Math.Max(to, one.To), Math.Min(start, other.From), Math.Max(end, other.To));
        Add(inDate ? DifferenceKinds.Date : DifferenceKinds.Number, whole);
        return true;
    }

    /// <summary>Words of a gap that tell a number only by its size, which it may be.</summary>
    private static bool MayBe(JudgedText side, int from, int to, decimal value) =>
        side.Words.GetRange(from, to - from).Exists(w => NumberBound.MayBe(w, value));

    /// <summary>Content words of a gap beside its number.</summary>
    private static HashSet<ulong> Beside(JudgedText side, int from, int to, Quantity number) => [.. Enumerable.Range(from, to - from)
        .Where(i => (i < number.From || i >= number.To) && !side.Words[i].IsFunction).Select(i => side.Words[i].Stem)];

    private void Name(in WordGap gap)
    {
        if (claim.IsHeadline || passage.IsHeadline || IsDated(claim, gap.From, gap.To) || IsDated(passage, gap.Start, gap.End)) return;
        if (!AllCapital(claim.Words, gap.From, gap.To) || !AllCapital(passage.Words, gap.Start, gap.End)) return;
        if (IsTitleOfOneName(gap)) return;
        // a capital that only opens a sentence names nobody
        if (claim.Words[gap.From].Has(WordMarks.Opens) && passage.Words[gap.Start].Has(WordMarks.Opens)) return;
        for (var i = gap.From; i < gap.To; i++)
        {
            if (IsHeldName(claim.Words[i])) return;
            var name = claim.Names.Find(n => n.Span.Contains(claim.Words[i].Span));
            if (name is not null && Enumerable.Range(0, name.Stems.Count)
                .Any(k => name.Stems[k] == claim.Words[i].Stem && passage.HoldsWord(name, k)))
                return;
            for (var j = gap.Start; j < gap.End; j++)
            {
                if (NameForms.AreOneWritten(Written(claim, i), Written(passage, j))) return;
                if (claim.Meanings[i] >= 0 && passage.Meanings[j] >= 0
                    && WordMeanings.Likeness(claim.Meanings[i], passage.Meanings[j]) > Options.SameNameLikeness)
                    return;
            }
        }

        Add(IsSpelling(gap) ? DifferenceKinds.Spelling : DifferenceKinds.Who, gap);
    }

    /// <summary>"Inspector Gaskell" and "Tom Gaskell" are one: what stands before the same surname is a title on one side.</summary>
    private bool IsTitleOfOneName(in WordGap gap) => gap.To < claim.Words.Count && gap.End < passage.Words.Count
        && claim.Words[gap.To].Has(WordMarks.Capital) && claim.Words[gap.To].Form == passage.Words[gap.End].Form
        && (IsTitle(claim, gap.To - 1) || IsTitle(passage, gap.End - 1));

    private static bool IsTitle(JudgedText side, int at) =>
        IsRole(side.Words[at]) || Titles.Contains(side.Words[at].Form) || Ranks.Contains(side.Words[at].Form);

    /// <summary>Ranks that stand before a surname.</summary>
    private static readonly FrozenSet<ulong> Ranks = WordHash.Set(
        "inspector detective constable corporal sergeant sgt lieutenant lt captain capt major colonel col general gen admiral " +
        "commissioner");

    private static bool IsDated(JudgedText side, int from, int to) => side.Calendar.AsSpan(from, to - from).ContainsAnyExcept(0);

    private bool IsSpelling(in WordGap gap) => gap.To - gap.From == 1 && gap.End - gap.Start == 1
        && NameForms.AreALetterApart(Written(claim, gap.From), Written(passage, gap.Start));

    private static string Written(JudgedText side, int word) => side.Words[word].Span.Of(side.Text);

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
