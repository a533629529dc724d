using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>A sentence that may tell a claim, each part read when it is first asked for.</summary>
internal sealed class JudgedSentence(IndependentArticle voice, SentenceFeatures sentence)
{
    public IndependentArticle Voice { get; } = voice;

    public SentenceFeatures Sentence { get; } = sentence;

    /// <summary>Its words, with the sentence before it.</summary>
    public PassageWords Passage => field ??= PassageOf(Voice, Sentence);

    /// <summary>All that it says.</summary>
    public IReadOnlyList<Proposition> Said => field ??= SaidDeeds.Of(Voice, Sentence);

    /// <summary>The words of all names that it gives, or that its pronouns and roles speak of.</summary>
    public HashSet<ulong> NameStems => field ??=
        [.. Sentence.Names.SelectMany(n => n.Stems), .. StemsOf(Said.SelectMany(p => p.Participants).SelectMany(p => p.Names))];

    /// <summary>What it says befell how many.</summary>
    public HashSet<(string Fate, decimal Count)> Fates => field ??= FateTelling.Of(this);

    /// <summary>The days, months and years that it names.</summary>
    public List<DateSpan> Times => field ??= [.. TimeExpression.Within(Voice.Features.Content.Dates, Sentence.Span)
        .Where(t => t.Type is TimexType.Date or TimexType.Time && t.Date is not null).Select(t => t.Date!)];

    /// <summary>The last names of the people whom a stretch names.</summary>
    public HashSet<ulong> PersonsIn(Span stretch) => [.. StemsOf(Voice.Features.Names
        .Where(n => n.Kind == NameKind.Person && n.Mentions.Any(m => stretch.Contains(m.Span))).Select(n => n.LastName))];

    /// <summary>Names as the stems of their words.</summary>
    public static IEnumerable<ulong> StemsOf(IEnumerable<string> names) =>
        names.SelectMany(n => WordReader.Read(n)).Select(w => w.Stem);

    /// <summary>What it tells is still to come; null where nothing says so or not.</summary>
    public bool? IsPlanned => PlannedIn(Sentence);

    /// <summary>As <see cref="IsPlanned"/>.</summary>
    public static bool? PlannedIn(SentenceFeatures sentence) => sentence.Assertion?.Status switch
    {
        AssertionStatus.Planned => true,
        AssertionStatus.Happened => false,
        _ => null,
    };

    /// <summary>The grammar that its article was read with, where it is of these words alone; else it is read.</summary>
    public static SentenceReading Grammar(IndependentArticle teller, SentenceFeatures sentence)
    {
        if (!teller.Features.IsRead) return SentenceReading.Unread;
        return sentence.Assertion?.Told is { Reading: { Sentence: { Count: > 0 } read } known }
            && sentence.Core.Contains(new Span(read[0].Start, read[read.Count - 1].End))
                ? known
                : SentenceReading.Of(teller.Text, sentence.Core);
    }

    private static PassageWords PassageOf(IndependentArticle voice, SentenceFeatures sentence)
    {
        var (features, dates) = (voice.Features, voice.Features.Content.Dates);
        var before = sentence.Order == 0 ? null : features.Sentences[sentence.Order - 1];
        return new PassageWords(voice.Text, sentence.ReadWords(), features.Terms, voice.Day)
        {
            AllDates = dates,
            Before = before is null ? null : new PassageWords(voice.Text, before.ReadWords(), null, voice.Day) { AllDates = dates },
        };
    }
}
