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
    public IndependentArticle Voice { get; } = voice;

    public SentenceFeatures Sentence { get; } = sentence;

    public Proposition Told { get; } = told;

    /// <summary>The day on which its article is taken to have been written, see <see cref="WritingDays"/>.</summary>
    public DateOnly? Written { get; init; } = voice.Day;

    /// <summary>The words of its sentence, unpacked once.</summary>
    public List<Word> Words => field ??= Sentence.ReadWords();

    public AssertionMatter Matter => field ??= AssertionMatter.Of(Told);

    /// <summary>The day it is said to have been; null where the predicate has none of its own.</summary>
    public DateSpan? Date => date ??= DateOf();

    private DateSpan? date;

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
