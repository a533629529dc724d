using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// What speaks for and against a passage carrying a claim. Shares are of the weight of the claim's terms, missing weights in tens of it.
/// </summary>
internal enum CarryCue : byte
{
    /// <summary>Share held in the passage's own words.</summary>
    Exact,

    /// <summary>Share held in words or by meaning.</summary>
    Held,

    /// <summary>Share held only by the sentence before.</summary>
    Before,

    /// <summary>Everything is held.</summary>
    Whole,

    /// <summary>The weightiest missing term, and the third.</summary>
    Worst,
    Third,

    /// <summary>All that is missing, and of it by kind; a word of a name whose other words are held is a part.</summary>
    Missing,
    MissingNoun,
    MissingVerb,
    MissingOther,
    MissingName,
    MissingPart,
    MissingNumber,
    MissingDay,

    /// <summary>1 where a number is missing.</summary>
    LacksNumber,

    /// <summary>How many numbers the claim has.</summary>
    Numbers,

    /// <summary>The logarithm of the number of terms.</summary>
    Length,

    /// <summary>Share of the claim's words that stand in the passage in their order.</summary>
    Order,

    /// <summary>Share of neighbouring content words that are near each other in the passage.</summary>
    Pairs,

    /// <summary>1 where the claim denies more than the passage.</summary>
    Denies,

    /// <summary>Words of the claim that hedge it and that the passage lacks.</summary>
    Hedges,
}

/// <summary>The cues of a claim and a passage, and what is missing that must be carried.</summary>
internal sealed class CarryCues
{
    public static readonly int Count = Enum.GetValues<CarryCue>().Length;

    /// <summary>Likeness of two words from which they begin to count as one, and the span to where they do wholly.</summary>
    private const float AlikeFrom = 0.35f;

    private const float AlikeSpan = 0.5f;

    private const float MaxMissing = 25;

    private const int MaxOrder = 400;

    private readonly double[] values = new double[Count];

    public CarryCues(Claim claim, PassageWords passage)
    {
        var matcher = new TermMatcher(claim, passage);
        var (total, missing, bare) = (0f, new List<float>(), false);
        foreach (var term in claim.Terms)
        {
            var score = matcher.Score(term);
            var held = score is 1 or TermMatcher.Before ? 1 : Math.Clamp((score - AlikeFrom) / AlikeSpan, 0, 1);
            total += term.Weight;
            Add(CarryCue.Exact, score == 1 ? term.Weight : 0);
            Add(CarryCue.Held, term.Weight * held);
            Add(CarryCue.Before, score == TermMatcher.Before ? term.Weight : 0);
            if (score >= TermMatcher.Before) Found++;
            if (held == 1 || (term.SaysWho && term.Kind is not (TermKind.Number or TermKind.Calendar))) continue;
            var lost = term.Weight * (1 - held);
            missing.Add(lost);
            var kind = MissingOf(term, claim, passage);
            Add(kind, lost);
            bare |= kind is CarryCue.MissingName or CarryCue.MissingDay || (kind == CarryCue.MissingNumber && held < 0.8f);
        }

        IsBare = bare;
        Scale(claim, passage, Math.Max(total, 1), missing);
    }

    /// <summary>A name, a number or a day of the claim is missing.</summary>
    public bool IsBare { get; }

    /// <summary>Terms held in words.</summary>
    public int Found { get; }

    public double this[CarryCue cue] => values[(int)cue];

    public ReadOnlySpan<double> Values => values;

    private void Add(CarryCue cue, double value) => values[(int)cue] += value;

    private void Scale(Claim claim, PassageWords passage, float total, List<float> missing)
    {
        missing.Sort((a, b) => b.CompareTo(a));
        Add(CarryCue.Whole, values[(int)CarryCue.Held] / total > .999 ? 1 : 0);
        foreach (var cue in (CarryCue[])[CarryCue.Exact, CarryCue.Held, CarryCue.Before]) values[(int)cue] /= total;
        Add(CarryCue.Worst, missing.Count > 0 ? missing[0] / 10 : 0);
        Add(CarryCue.Third, missing.Count > 2 ? missing[2] / 10 : 0);
        Add(CarryCue.Missing, missing.Sum());
        for (var cue = CarryCue.Missing; cue <= CarryCue.MissingDay; cue++)
            values[(int)cue] = Math.Min(values[(int)cue], MaxMissing) / 10;
        Add(CarryCue.LacksNumber, this[CarryCue.MissingNumber] > 0 ? 1 : 0);
        Add(CarryCue.Numbers, claim.Terms.Count(t => t.Kind == TermKind.Number));
        Add(CarryCue.Length, Math.Log(1 + claim.Terms.Count));
        Add(CarryCue.Order, (double)InOrder(claim.Words, passage.Words) / Math.Max(1, claim.Words.Count));
        var pairs = claim.PairsOf(1);
        Add(CarryCue.Pairs, pairs.Count == 0 ? 0 : (double)pairs.Count(passage.Pairs.Contains) / pairs.Count);
        Add(CarryCue.Denies, claim.Negators > passage.Negators ? 1 : 0);
        Add(CarryCue.Hedges, claim.Qualifiers.Count(q => !passage.Stems.Contains(q) && passage.Before?.Stems.Contains(q) != true));
    }

    private static CarryCue MissingOf(in ClaimTerm term, Claim claim, PassageWords passage)
    {
        switch (term.Kind)
        {
            case TermKind.Number:
                return CarryCue.MissingNumber;
            case TermKind.Calendar:
                return CarryCue.MissingDay;
        }

        if (term.Name >= 0 && IsPartOfHeld(claim.Names[term.Name], passage)) return CarryCue.MissingPart;
        return term.Kind switch
        {
            TermKind.Name => CarryCue.MissingName,
            TermKind.Noun => CarryCue.MissingNoun,
            TermKind.Verb => CarryCue.MissingVerb,
            _ => CarryCue.MissingOther,
        };
    }

    /// <summary>
    /// Another word of the name stands here, and in no name that has a word of its own: "Chiefs" for "Kansas City Chiefs", not "Pavel
    /// Nemov" for "Igor Nemov".
    /// </summary>
    private static bool IsPartOfHeld(NameRun name, PassageWords passage)
    {
        var held = false;
        foreach (var where in passage.Before is { } before ? [passage, before] : (PassageWords[])[passage])
        {
            foreach (var other in where.Names)
            {
                if (!other.Skeletons.Any(name.Skeletons.Contains)) continue;
                if (!other.Skeletons.All(name.Skeletons.Contains) && !name.Skeletons.All(other.Skeletons.Contains)) return false;
                held = true;
            }

            for (var i = 0; i < name.Stems.Count && !held; i++) held = where.HoldsWord(name, i);
        }

        return held;
    }

    private static int InOrder(List<Word> claim, List<Word> passage) => WordSequences.InOrder(Stems(claim), Stems(passage));

    private static ulong[] Stems(List<Word> words) => [.. words.Take(MaxOrder).Select(w => w.Stem)];
}
