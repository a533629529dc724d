using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A sentence chosen for the summary.</summary>
/// <param name="Fit">The sentence.</param>
/// <param name="Score">How much it says of the story beside what was chosen before it.</param>
/// <param name="Additions">What makes it understood alone, in the order of its words.</param>
internal sealed record Pick(FitSentence Fit, double Score, IReadOnlyList<Addition> Additions)
{
    public IndependentArticle Voice => Fit.Voice;

    public SentenceFeatures Sentence => Fit.Sentence;
}

/// <summary>One matter: the sentence that tells it, then what goes on from there.</summary>
/// <param name="Picks">In reading order.</param>
internal sealed record SectionDraft(List<Pick> Picks)
{
    /// <summary>What the text is that tells no news; null for news.</summary>
    public string? Kind { get; init; }

    /// <summary>It tells of other times.</summary>
    public bool IsBackground { get; init; }

    /// <summary>The article that tells the matter first.</summary>
    public IndependentArticle Anchor => Picks[0].Voice;

    /// <summary>The day of what it tells, or that of its article: also where a plan or its end is told, which is still to come.</summary>
    public DateOnly? Day =>
        Picks[0].Fit.Day is { Precision: DatePrecision.Day } told && !(told.Start > Anchor.Day) && IsSure(told) ? told.Start : Anchor.Day;

    /// <summary>A day of the last two, or one that the sentence surely tells of: not that of a clause ("where he was shot on Saturday").</summary>
    private bool IsSure(DateSpan told) =>
        Anchor.Day is not { } day || day.DayNumber - told.Start.DayNumber <= 2
        || Picks[0].Sentence.Assertion is not { } said || said.CertaintyOf(told) >= SureDay;

    private const double SureDay = 0.65;
}
