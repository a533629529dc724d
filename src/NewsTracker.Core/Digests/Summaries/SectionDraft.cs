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

    /// <summary>Whether a sentence stands right behind it in its article.</summary>
    public bool IsRightBefore(FitSentence fit) => Voice == fit.Voice && Sentence.Order == fit.Sentence.Order - 1;
}

/// <summary>One matter: the sentence that tells it, then what goes on from there.</summary>
/// <param name="Picks">In reading order.</param>
internal sealed record SectionDraft(List<Pick> Picks)
{
    /// <summary>What the text is that tells no news; null for news.</summary>
    public string? Kind { get; init; }

    /// <summary>The development that it tells; null for what a text says that tells no news.</summary>
    public Episode? Episode { get; init; }

    /// <summary>How many of its sentences are context, which takes no room from the sections below.</summary>
    public int Context { get; init; }

    /// <summary>Its first article brings news of its own day: else that day is no reason to call anything the latest.</summary>
    public bool IsFresh { get; init; } = true;

    /// <summary>The article that tells the matter first.</summary>
    public IndependentArticle Anchor => Picks[0].Voice;

    /// <summary>The day of what it tells, or that of its article: also where a plan or its end is told, which is still to come.</summary>
    public DateOnly? Day => Named() ?? Told() ?? Anchor.Day;

    /// <summary>The day of what it tells where words say it; null where only that of its article is known.</summary>
    public DateOnly? ToldDay => Named() ?? (Picks[0].Fit.IsDated && !IsOfQuotation() ? Told() : null);

    private DateOnly? Told() =>
        Picks[0].Fit.Day is { Precision: DatePrecision.Day } told
            && (!(told.Start > Anchor.Day) || Picks[0].Fit.IsOfNextDay) && IsSure(told)
        && !(Picks[0].Sentence.Assertion is { IsPresent: true } && told.Start < Anchor.Day)
            ? told.Start
            : null;

    /// <summary>Only somebody quoted names a day in its first sentence.</summary>
    private bool IsOfQuotation() =>
        SentencePool.Days(Picks[0].Fit).Any() && !SentencePool.Days(Picks[0].Fit, quoted: false).Any();

    /// <summary>
    /// The only day that its first sentence names, where that is one of the last; a day that somebody quoted names is not.
    /// </summary>
    private DateOnly? Named() =>
        SentencePool.Days(Picks[0].Fit, quoted: false).Where(d => d.Precision == DatePrecision.Day).Distinct().ToList() is [var only]
        && Anchor.Day is { } day && day.DayNumber - only.Start.DayNumber is >= 0 and <= LastDays
        && (Picks[0].Sentence.Assertion is not { } said || (said.CertaintyOf(only) >= NamedDay && (!said.IsPresent || only.Start == day)))
            ? only.Start
            : null;

    /// <summary>A day of the last, or one that it surely tells of: not that of a clause ("where she had landed on Saturday").</summary>
    private bool IsSure(DateSpan told) =>
        Anchor.Day is not { } day || day.DayNumber - told.Start.DayNumber <= LastDays
        || Picks[0].Sentence.Assertion is not { } said || said.CertaintyOf(told) >= SureDay;

    /// <summary>Days before publication on which news mostly lies, and certainty that an older day asks for: by hand.</summary>
    private const int LastDays = 2;

    private const double SureDay = 0.65;

    private const double NamedDay = 0.4;
}
