using System.Collections.Frozen;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>What of a sentence tells which event it speaks of, read once: names, further words, days.</summary>
internal sealed class EventProfile
{
    private static readonly FrozenSet<ulong> Saying =
        WordReader.Stems("said say says told tell announced reported report according officials people");

    private static readonly FrozenSet<ulong> Nights = WordHash.Set("night overnight midnight");

    /// <param name="fact">Something that the sentence says.</param>
    public EventProfile(ToldFact fact)
        : this(fact.Voice, fact.Sentence, fact.Words, fact.Told.Speaker?.Phrase)
    {
    }

    /// <param name="voice">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="speaker">Who says so, where that is known: no word of what is told.</param>
    public EventProfile(IndependentArticle voice, SentenceFeatures sentence, Span? speaker = null)
        : this(voice, sentence, sentence.ReadWords(), speaker)
    {
    }

    private EventProfile(IndependentArticle voice, SentenceFeatures sentence, List<Word> words, Span? speaker)
    {
        var own = TimeExpression.Within(voice.Features.Content.Dates, sentence.Span).ToList();
        Times = [.. own.Where(d => d.Type is TimexType.Date or TimexType.Time && d.Date is not null).Select(d => d.Date!)];
        Days = Times.FindAll(d => d.Precision == DatePrecision.Day);
        foreach (var name in sentence.Names) NameStems.UnionWith(name.Stems);
        foreach (var word in words)
        {
            if (CalendarWords.KeyOf(voice.Text, word) is > 100 and < 200 and var weekday) Weekdays.Add(weekday);
            if (Nights.Contains(word.Form)) IsByNight = true;
            if (word.Kind != WordKind.Content || word.IsNumber || Saying.Contains(word.Stem)) continue;
            if (own.Exists(d => d.Span.Overlaps(word.Span)) || speaker?.Overlaps(word.Span) == true) continue;
            Words.Add(word.Stem);
        }
    }

    /// <summary>Days, months and years that it names; of them the days.</summary>
    public List<DateSpan> Times { get; }

    public List<DateSpan> Days { get; }

    public HashSet<int> Weekdays { get; } = [];

    public bool IsByNight { get; }

    public HashSet<ulong> NameStems { get; } = [];

    /// <summary>Stems of what is no number, no date and no word of saying.</summary>
    public HashSet<ulong> Words { get; } = [];
}
