namespace NewsTracker.Core.Digests.Imported;

/// <summary>
/// The numbers of joining a digest file with articles. There is no corpus of such stories: all by hand on invented digest files, not
/// fitted.
/// </summary>
internal sealed record ImportedOptions
{
    public static ImportedOptions Default { get; } = new();

    /// <summary>Citations of ours that one sentence or event gains.</summary>
    public int MaxAdded { get; init; } = 6;

    /// <summary>Shortest quotation, in words, that is looked for by itself: shorter ones stand in texts about something else.</summary>
    public int MinQuoteWords { get; init; } = 5;

    /// <summary>A passage without a date may report an event that began at most so many days before it came out.</summary>
    public int MaxDaysAfter { get; init; } = 31;

    /// <summary>
    /// Share of a sentence's content words that stand in one imported sentence or event, from which on it says nothing new.
    /// </summary>
    public double SameSentence { get; init; } = 0.6;

    /// <summary>The same for events of overlapping dates, which are alike by their date already.</summary>
    public double SameEvent { get; init; } = 0.35;

    /// <summary>
    /// Share of a new sentence's content words that stand in one stated sentence, from which on it is put behind that sentence, in its
    /// section: the same matter. Below it stands in a section of its own.
    /// </summary>
    public double SameMatter { get; init; } = 0.3;

    /// <summary>
    /// Days that may lie between the articles of a new sentence and those of the stated one it is put behind: what is older or younger is
    /// of the same matter, but of another turn of it.
    /// </summary>
    public int MaxDaysApart { get; init; } = 7;

    /// <summary>Confidence from which a passage that only weakly carries a stated sentence is cited where nothing else can be.</summary>
    public double WeakConfidence { get; init; } = 0.3;

    /// <summary>
    /// Confidence from which a passage tells what the headline of a stated source says: it may then carry, weakly, a sentence of that
    /// source.
    /// </summary>
    public double TitleConfidence { get; init; } = 0.5;

    /// <summary>
    /// Names of an event that must stand in or right before a passage that has its quotation in other words, and sentences that count as
    /// right before.
    /// </summary>
    public int QuoteNames { get; init; } = 2;

    public int QuoteContext { get; init; } = 2;

    /// <summary>Days of a stated stretch whose first day counts as told.</summary>
    public int MaxStretch { get; init; } = 7;

    /// <summary>Shared words are divided by the shorter one's words, but by no fewer than this: fewer say nothing.</summary>
    public int MinWords { get; init; } = 4;

    /// <summary>How far salience falls along a page's sections, and along the sentences of one.</summary>
    public double SectionFall { get; init; } = 0.2;

    public double SentenceFall { get; init; } = 0.3;
}
