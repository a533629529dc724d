using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>Names what a number counts in the words of the text: "People injured in Tarnhold", "Packs of soft cheese recalled".</summary>
internal static class CountLabel
{
    /// <summary>Longer places and things are told in the passage. In characters.</summary>
    private const int MaxLength = 40;

    private const int MaxClause = 90;

    public static string Of(CountedFact count)
    {
        var text = count.Fact.Voice.Text;
        var told = count.Fact.Told;
        var thing = Thing(count, text);
        var words = new List<string> { thing };
        if (count.Group.Fate is { } fate && !IsPast(Predicate(count, text))) words.Add(ToldClass.LabelOf(fate));
        else if (count.Measure.Told is not null && told.Kind != PropositionKind.Noun && !thing.Contains(told.Predicate.Of(text)))
            words.Add(Predicate(count, text));
        if (told.Of(ParticipantRole.Where).FirstOrDefault(p => p.Phrase.Length <= MaxLength) is { } place && place.Joint is not null)
            words.Add($"{place.Joint} {place.Phrase.Of(text)}");
        else if (told.Participants.FirstOrDefault(p => p.IsName && p.Phrase.Length <= MaxLength && !count.Measure.Span.Overlaps(p.Phrase))
            is { } name)
            words.Add($"({name.Head.Of(text)})");
        var label = string.Join(' ', words.Where(w => w.Length > 0)).Replace('\n', ' ');
        return label.Length == 0 ? told.Predicate.Of(text) : char.ToUpperInvariant(label[0]) + label[1..];
    }

    /// <summary>"injured", not "injuring" and not "people" of "was among 14 people killed".</summary>
    private static bool IsPast(string predicate) =>
        predicate.EndsWith("ed", StringComparison.Ordinal) || ToldClass.FateOf(predicate) is not null;

    /// <summary>The predicate with an adjective right behind it: "fallen ill".</summary>
    private static string Predicate(CountedFact count, string text)
    {
        var predicate = count.Fact.Told.Predicate;
        var next = count.Fact.Sentence.ReadWords().FirstOrDefault(w => w.Span.Start >= predicate.End);
        var completes = next.Has(WordMarks.Joined) && !next.IsFunction
            && WordMeanings.PartOf(WordMeanings.Find(next.Stem)) == CommonPart.Adjective;
        return completes ? new Span(predicate.Start, next.Span.End).Of(text) : predicate.Of(text);
    }

    /// <summary>The number with its noun, as written.</summary>
    public static string Value(CountedFact count)
    {
        var text = count.Fact.Voice.Text;
        var from = count.Measure.Span.Start;
        var to = count.Measure.Counted is { } counted && counted.End > count.Measure.Span.End && counted.End - from <= 2 * MaxLength
            ? counted.End
            : count.Measure.Span.End;
        return new Span(from, to).Of(text).Replace('\n', ' ');
    }

    /// <summary>Of a sum or a measure that counts nothing only the clause says what it is.</summary>
    private static string Clause(CountedFact count, string text)
    {
        var clause = count.Fact.Told.Clause.Of(text).Trim(' ', ',', '.', '"', '“', '”');
        if (clause.Length <= MaxClause) return clause;
        return clause[..(clause.LastIndexOf(' ', MaxClause - 2) is > MaxLength and var cut ? cut : MaxClause - 2)] + "…";
    }

    /// <summary>The counted noun with an "of" phrase right behind it: "packs of soft cheese".</summary>
    private static string Thing(CountedFact count, string text)
    {
        if (count.Measure.Counted is not { } counted) return count.Measure.Unit is null ? "People" : Clause(count, text);
        var holder = count.Fact.Told.Participants.FirstOrDefault(p => p.Phrase.Contains(counted) && p.Phrase.End > counted.End
            && p.Phrase.End - counted.Start <= MaxLength && text.AsSpan(counted.End).StartsWith(" of ", StringComparison.Ordinal));
        return holder is null ? counted.Of(text) : new Span(counted.Start, holder.Phrase.End).Of(text);
    }
}
