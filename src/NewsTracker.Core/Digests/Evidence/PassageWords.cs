using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>A passage's words, ready to be compared with claims.</summary>
/// <param name="text">The text that the words are of.</param>
/// <param name="words">The passage's words.</param>
/// <param name="around">Stems of the rest of the article, ascending, for "Putin" after "Vladimir Putin"; null for none.</param>
internal sealed class PassageWords(string text, List<Word> words, ulong[]? around = null, DateOnly? day = null)
    : JudgedText(text, words, day)
{
    /// <summary>The sentence before the passage, which may say who "he" is; null for none.</summary>
    public PassageWords? Before { get; init; }

    /// <returns>The same passage for whoever has not read the sentence before.</returns>
    public PassageWords Alone() => Before is null ? this : new PassageWords(Text, Words, around, Day) { AllDates = AllDates };

    /// <summary>The date expressions of the text; those outside the words are left out.</summary>
    public IReadOnlyList<TimeExpression> AllDates { private get; init; } = [];

    public override IReadOnlyList<TimeExpression> Dates => field ??= Words.Count == 0 || AllDates.Count == 0
        ? []
        : [.. DatesWithin()];

    public HashSet<ulong> Stems { get; } = [.. words.Select(w => w.Stem)];

    /// <summary>Capitalized words by the spelling of a name.</summary>
    private HashSet<ulong> Skeletons => field ??= [
        .. Names.SelectMany(n => n.Skeletons), .. Words.Where(w => w.Has(WordMarks.Capital)).Select(w => Skeleton.Of(w.Span.In(Text)))];

    private HashSet<ulong> Initials => field ??= [.. Names.Select(n => n.Initials)];

    private HashSet<ulong> Acronyms => field ??= [.. Words.Where(w => w.Has(WordMarks.AllCapitals)).Select(w => w.Stem)];

    /// <summary>
    /// True when the name stands here: in its words, in another spelling, by its initials, or by its last word where the article gives the
    /// rest elsewhere.
    /// </summary>
    public bool Holds(NameRun name)
    {
        if (name.Initials != 0 && Acronyms.Contains(name.Initials)) return true;
        for (var i = 0; i < name.Stems.Count; i++)
        {
            if (HoldsWord(name, i)) continue;
            if (i < name.Stems.Count - 1 && around is not null && Array.BinarySearch(around, name.Stems[i]) >= 0) continue;
            return false;
        }

        return true;
    }

    /// <summary>One word of a name stands here, in its own or another spelling, or as an acronym of a name of this passage.</summary>
    public bool HoldsWord(NameRun name, int at) =>
        Stems.Contains(name.Stems[at]) || Skeletons.Contains(name.Skeletons[at])
        || (name.IsAcronym(at) && Initials.Contains(name.Skeletons[at]));

    public bool HoldsInitials(NameRun name) => name.Initials != 0 && Acronyms.Contains(name.Initials);

    private IEnumerable<TimeExpression> DatesWithin() =>
        TimeExpression.Within(AllDates, new Span(Words[0].Span.Start, Words[^1].Span.End));
}
