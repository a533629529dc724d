using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>What a word of a claim is, which says how it must be carried.</summary>
internal enum TermKind : byte
{
    Other,
    Noun,
    Verb,
    Describing,
    Name,
    Number,
    Calendar,
}

/// <summary>
/// One content word of a claim. <paramref name="Word"/> is its place, <paramref name="Weight"/> how rare it is (in doublings, capped),
/// <paramref name="Meaning"/> its place among <see cref="WordMeanings"/>, <paramref name="Quantity"/> the number of a number, -1 for none,
/// <paramref name="Name"/> the run of capitals that it is part of, -1 for none; <paramref name="SaysWho"/>: part of "police said".
/// </summary>
internal readonly record struct ClaimTerm(
    int Word, ulong Stem, TermKind Kind, float Weight, int Meaning, int Quantity, int Name, bool SaysWho);

/// <summary>Reads the terms of a claim.</summary>
internal static class ClaimTerms
{
    private const float MaxWeight = 9;

    private const float MinWeight = 0.5f;

    private static readonly FrozenSet<ulong> Titles = WordHash.Set("mr mrs ms dr sir");

    private static readonly FrozenSet<ulong> Magnitudes =
        WordHash.Set("dozens hundreds thousands millions billions scores tens dozen hundred thousand million billion");

    public static List<ClaimTerm> Read(Claim claim)
    {
        var (words, says) = (claim.Words, Attribution.Of(claim.Text, claim.Words));
        var inNumber = new int[words.Count];
        Array.Fill(inNumber, -1);
        for (var q = 0; q < claim.Quantities.Count; q++)
        {
            for (var i = claim.Quantities[q].From; i < claim.Quantities[q].To; i++) inNumber[i] = q;
        }

        var terms = new List<ClaimTerm>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.IsFunction && claim.Calendar[i] == 0) continue;
            if (Titles.Contains(word.Form)) continue;
            // the magnitude belongs to the number before it
            if (inNumber[i] >= 0 && claim.Quantities[inNumber[i]].From != i) continue;
            var meaning = claim.Meanings[i];
            var weight = Math.Min(WordMeanings.Rarity(meaning), MaxWeight) + MinWeight;
            var name = claim.Names.FindIndex(n => n.Span.Contains(word.Span));
            terms.Add(new ClaimTerm(i, word.Stem, KindOf(claim, i, meaning), weight, meaning, inNumber[i], name, says[i]));
        }

        return terms;
    }

    private static TermKind KindOf(Claim claim, int at, int meaning)
    {
        var word = claim.Words[at];
        if (claim.Calendar[at] > 0) return TermKind.Calendar;
        if (word.IsNumber || Magnitudes.Contains(word.Form)) return TermKind.Number;
        if (word.Has(WordMarks.Capital) && !word.Has(WordMarks.Opens) && !claim.IsHeadline) return TermKind.Name;
        return WordMeanings.PartOf(meaning) switch
        {
            CommonPart.Noun => TermKind.Noun,
            CommonPart.Verb => TermKind.Verb,
            CommonPart.Adjective or CommonPart.Adverb => TermKind.Describing,
            _ => TermKind.Other,
        };
    }
}
