using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>One thing that a sentence of an article says, as it is compared with what others say.</summary>
internal sealed class ToldFact(IndependentArticle voice, SentenceFeatures sentence, Proposition told)
{
    /// <summary>Characters of a label at most, and where it is not cut any shorter. By hand.</summary>
    private const int MaxLabel = 90, MinLabel = 40;

    public IndependentArticle Voice { get; } = voice;

    public SentenceFeatures Sentence { get; } = sentence;

    public Proposition Told { get; } = told;

    /// <summary>The day on which its article is taken to have been written, see <see cref="WritingDays"/>.</summary>
    public DateOnly? Written { get; init; } = voice.Day;

    /// <summary>Its clause as the label of a difference, cut between words where it is long.</summary>
    public string Label
    {
        get
        {
            var clause = Told.Clause.Of(Voice.Text).Replace('\n', ' ').Trim(' ', ',', '.', '"', '“', '”');
            if (clause.Length <= MaxLabel) return clause;
            return clause[..(clause.LastIndexOf(' ', MaxLabel - 2) is > MinLabel and var cut ? cut : MaxLabel - 2)] + "…";
        }
    }

    /// <summary>The words of its sentence, unpacked once.</summary>
    public List<Word> Words => field ??= Sentence.ReadWords();

    public AssertionMatter Matter => field ??= AssertionMatter.Of(Told);

    /// <summary>The day it is said to have been; null where the predicate has none of its own.</summary>
    public DateSpan? Date => date ??= DateOf();

    private DateSpan? date;

    /// <summary>Words of the names of who did it and of whom it was done to; the caller's own set.</summary>
    public HashSet<string> ReadActors() => [.. Told.Participants
        .Where(p => p.Role is ParticipantRole.Who or ParticipantRole.Whom && !p.IsPronoun).SelectMany(p => p.Names)];

    /// <summary>Words of the names that take part, and of those beside a noun that does.</summary>
    public HashSet<string> Names => field ??= [.. Told.Participants.SelectMany(p => p.Names)];

    /// <summary>Words of the names of places.</summary>
    public HashSet<string> Places => field ??= [.. Told.Of(ParticipantRole.Where).SelectMany(p => p.Names)];

    public EventProfile Profile => field ??= new EventProfile(this);

    /// <summary>Days that both name do not meet: they speak of two times.</summary>
    public bool IsOfAnotherDay(ToldFact other) =>
        Date is { } one && other.Date is { } two && (one.Start > two.End || two.Start > one.End);

    private DateSpan? DateOf()
    {
        var dates = Voice.Features.Content.Dates;
        foreach (var timex in Told.Dates)
        {
            if (dates[timex] is { Date: { } named, Type: TimexType.Date or TimexType.Time }) return named;
        }

        return null;
    }
}
