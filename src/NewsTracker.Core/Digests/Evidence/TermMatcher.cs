using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// How well a passage holds each term of a claim: 1 in its own words, a little less in the sentence before, else by meaning.
/// </summary>
internal sealed class TermMatcher(Claim claim, PassageWords passage)
{
    /// <summary>What the sentence before the passage says counts a little less.</summary>
    public const float Before = 0.9f;

    /// <summary>Two numbers above <see cref="RoundFrom"/> this share apart are one in round figures.</summary>
    private const decimal Rounding = 0.04m;

    private const decimal RoundFrom = 1000;

    private const float Rounded = 0.8f;

    private readonly List<int> meant = [.. passage.Meanings.Where(m => m >= 0)];
    private readonly List<int> meantBefore = [.. passage.Before?.Meanings.Where(m => m >= 0) ?? []];

    /// <returns>0 to 1.</returns>
    public float Score(in ClaimTerm term)
    {
        if (IsConvertedUnit(term)) return 1;
        if (term.Kind == TermKind.Calendar) return Day(term);
        if (term.Kind == TermKind.Number) return Math.Max(Number(term), term.Quantity >= 0 && InDate(term) ? Day(term) : 0);
        if (passage.Stems.Contains(term.Stem) || NameHeld(term, passage)) return 1;
        if (passage.Before is { } before && (before.Stems.Contains(term.Stem) || NameHeld(term, before))) return Before;
        if (term.Kind == TermKind.Name || term.Meaning < 0) return 0;
        var best = 0f;
        foreach (var other in meant) best = Math.Max(best, WordMeanings.Likeness(term.Meaning, other));
        foreach (var other in meantBefore) best = Math.Max(best, Before * WordMeanings.Likeness(term.Meaning, other));
        return best;
    }

    private bool NameHeld(in ClaimTerm term, PassageWords where)
    {
        if (term.Name < 0) return false;
        var name = claim.Names[term.Name];
        if (where.HoldsInitials(name)) return true;
        for (var i = 0; i < name.Stems.Count; i++)
        {
            if (name.Stems[i] == term.Stem) return where.HoldsWord(name, i);
        }

        return false;
    }

    private float Number(in ClaimTerm term)
    {
        if (term.Quantity < 0)
            return passage.Stems.Contains(term.Stem) ? 1 : passage.Before?.Stems.Contains(term.Stem) == true ? Before : 0;
        var number = claim.Quantities[term.Quantity];
        if (passage.Quantities.Exists(q => q.Value == number.Value || q.Equals(number, converted: true))) return 1;
        var before = passage.Before?.Quantities ?? [];
        if (before.Exists(q => q.Value == number.Value || q.Equals(number, converted: true))) return Before;
        return number.Value >= RoundFrom && passage.Quantities.Concat(before)
            .Any(q => q.Value > 0 && Math.Abs(q.Value - number.Value) <= Rounding * q.Value && IsRound(number.Value)) ? Rounded : 0;
    }

    /// <summary>Two digits that say something at most: 5 million, 4.9 million.</summary>
    private static bool IsRound(decimal value)
    {
        while (value >= 100 && value % 10 == 0) value /= 10;
        return value < 100;
    }

    private bool IsConvertedUnit(in ClaimTerm term)
    {
        foreach (var number in claim.Quantities)
        {
            if (number.To != term.Word || number.Kind == default) continue;
            var (at, others) = (number, passage.Before is { } before ? passage.Quantities.Concat(before.Quantities) : passage.Quantities);
            return others.Any(q => q.Equals(at, converted: true));
        }

        return false;
    }

    private bool InDate(in ClaimTerm term) => claim.DateOf(term.Word) is { Precision: DatePrecision.Day };

    /// <summary>A day is told by the same word of the same day, by a date within it, or by the day of a passage that names none.</summary>
    private float Day(in ClaimTerm term)
    {
        var date = claim.DateOf(term.Word);
        if (Told(term, date, passage)) return 1;
        if (passage.Before is { } before && Told(term, date, before)) return Before;
        return date is not null && passage.Day is { } day && !passage.Dates.Any(d => d.Date is { Precision: DatePrecision.Day })
            && date.Start <= day && date.End >= day.AddDays(-1) ? Before : 0;
    }

    private bool Told(in ClaimTerm term, DateSpan? date, PassageWords where)
    {
        var key = claim.Calendar[term.Word];
        for (var i = 0; key > 0 && i < where.Words.Count; i++)
        {
            if (where.Calendar[i] == key && (date is null || where.DateOf(i) is not { } other || Meet(date, other))) return true;
        }

        return date is not null && where.Dates.Any(d => d.Type is TimexType.Date or TimexType.Time && d.Date is { } other
            && date.Start <= other.Start && other.End <= date.End);
    }

    private static bool Meet(DateSpan left, DateSpan right) => left.Start <= right.End && right.Start <= left.End;
}
