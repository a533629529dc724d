using System.Collections.Frozen;
using System.Globalization;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Puts a heading over each section: the headline of the article that tells its matter, else another headline or sub-head that fits, else a
/// whole clause of its first sentence, else its day. No heading is used twice, none is cut.
/// </summary>
internal sealed class HeadingMaker(string storyTitle, SectionHeadingOptions options)
{
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase) { storyTitle };

    /// <param name="section">The section.</param>
    /// <param name="isLead">It tells the latest development, whose headline the story has.</param>
    /// <param name="isLatest">No other section has a later day.</param>
    public string Make(SectionDraft section, bool isLead, bool isLatest)
    {
        var reads = section.Anchor.Features.IsRead;
        var day = section.Day is { } on ? Written(on, reads) : null;
        var told = section.ToldDay is null && reads ? null : day;
        if (section.Kind is { } kind) return day is null ? kind : $"{kind}, {day}";
        if (isLead && isLatest && day is not null) return Once(!reads ? day : LatestHeading.Of(day, told is null));
        if (isLead && reads && day is null) return Undated;
        var words = Candidates(section).FirstOrDefault(h => Fits(h, section))?.Text ?? Clause(section, options.MaxOnlyShare)
            ?? (told is null ? Clause(section, options.MaxShare) : null);
        if (words is not null) used.Add(words);
        if (words is not null) return told is null || NamesDay(words) ? words : $"{told}: {words}";
        if (told is null && day is not null) day = LatestHeading.Reported + day;
        if (day is not null && used.Contains(LatestHeading.Of(day, false)) && !used.Contains($"{Further}, {day}"))
            return Once($"{Further}, {day}");
        if (day is not null && !used.Contains(day)) return Once(day);
        return !reads ? day ?? "" : Once(used.Contains(Details) ? Further : Details);
    }

    private string Once(string heading)
    {
        used.Add(heading);
        return heading;
    }

    private IEnumerable<Headline> Candidates(SectionDraft section)
    {
        foreach (var pick in section.Picks)
        {
            if (pick.Voice == section.Anchor && SubHead(pick) is { } sub)
            {
                var head = Headline.Of(sub, null);
                if (head.Reads(options.MinWords, options.MaxWords)) yield return head;
            }

            if (Headline.Of(pick.Voice, options.MinWords, options.MaxWords) is { } own) yield return own;
        }

        foreach (var voice in section.Episode?.Voices ?? [])
        {
            if (Headline.Of(voice, options.MinWords, options.MaxWords) is { IsShouted: false } other) yield return other;
        }
    }

    /// <summary>It speaks of the first sentence, and of each other one that is not of the same article.</summary>
    private bool Fits(Headline headline, SectionDraft section)
    {
        if (used.Contains(headline.Text) || LeavesDayOpen(headline.Text)) return false;
        var own = Headline.Of(section.Anchor, options.MinWords, options.MaxWords)?.Text;
        return section.Picks.TrueForAll(p =>
        {
            var shared = headline.Terms.Count(t => p.Sentence.Terms.Contains(t));
            if (p.Voice == section.Anchor && headline.Text == own)
            {
                if (p != section.Picks[0] || shared >= Math.Max(2, options.MinShared * headline.Terms.Length)) return true;
                return p.Fit.Place <= 1 && !p.Voice.Article.TitleDerived && shared >= options.MinOwn * headline.Terms.Length
                    && Carried(headline, section) >= options.MinCarried * headline.Terms.Length;
            }

            if (p != section.Picks[0]) return shared > 0 || p.Voice == section.Anchor;
            return shared > 1 && shared >= (section.Picks.Exists(q => q.Voice == headline.Voice) ? options.MinShared : options.MinOther)
                * headline.Terms.Length;
        });
    }

    /// <summary>Words of a headline that the section's sentences hold.</summary>
    private static int Carried(Headline headline, SectionDraft section) =>
        headline.Terms.Count(t => section.Picks.Exists(p => p.Sentence.Terms.Contains(t)));

    /// <summary>The sub-head above the sentence.</summary>
    private static string? SubHead(Pick pick)
    {
        string? head = null;
        foreach (var sentence in pick.Voice.Features.Content.Sentences)
        {
            if (sentence.Span.Start >= pick.Sentence.Span.Start) break;
            if (sentence.IsHeading) head = sentence.Span.Of(pick.Voice.Text).TrimEnd('.', ' ');
        }

        return head;
    }

    /// <summary>A heading that names a day or a year tells of that one: "The gate that was built in 2019".</summary>
    private static bool NamesDay(string words) =>
        DateReader.Read(words, null, new DateAnchor(null)).Any(d => d.Type is TimexType.Date or TimexType.Time);

    /// <summary>A heading that counts from its own day ("only resolved next week") tells a later reader another day.</summary>
    private static bool LeavesDayOpen(string words) =>
        DateReader.Read(words, null, new DateAnchor(null)).Any(d => Relative.Contains(d.Rule));

    /// <summary>The rules of dates that count from the day of writing.</summary>
    private static readonly FrozenSet<string> Relative = FrozenSet.ToFrozenSet(
        ["today", "tomorrow", "day-offset", "day-part", "last-unit", "this-unit", "next-unit", "from-now", "weekend"]);

    /// <summary>
    /// What its first sentence tells as an event: a clause of another, or of how things are, would name a side of the matter.
    /// </summary>
    private string? Clause(SectionDraft section, double share)
    {
        var pick = section.Picks[0];
        if (pick.Voice.Features.IsRead ? !(EventOdds(pick) >= options.MinEvent) : !pick.Fit.IsNews) return null;
        if (pick.Sentence.Assertion is { IsBefore: true } or { IsFinite: false } or { IsUnderWay: true }) return null;
        if (pick.Sentence.Has(SentenceTraits.Dangling) || DefiniteSubject.Of(pick.Voice.Text, pick.Sentence) is not null) return null;
        var most = share * pick.Sentence.Core.Of(pick.Voice.Text).Split(' ').Length;
        return ClauseHeading.Of(pick.Voice.Text, pick.Sentence, options) is { } text && !used.Contains(text)
            && text.Split(' ').Length <= most && LeftOut.IsWhole(text, pick.Voice, pick.Sentence) ? text : null;
    }

    /// <returns>Null for a sentence that was not read.</returns>
    private static double? EventOdds(Pick pick) =>
        pick.Sentence.Assertion is { } said ? said.Of(AssertionStatus.Happened) + said.Of(AssertionStatus.Planned) : null;

    /// <summary>In a language whose words are not read the day stands in figures, which every reader of it knows.</summary>
    private static string Written(DateOnly day, bool reads) =>
        day.ToString(reads ? "d MMMM yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private const string Undated = "In short";

    private const string Details = "Details";

    private const string Further = "Further reports";
}

/// <summary>
/// The numbers of <see cref="HeadingMaker"/> and <see cref="HeadingClause"/>: all by hand on invented stories, not fitted.
/// </summary>
internal sealed record SectionHeadingOptions
{
    public static SectionHeadingOptions Default { get; } = new();

    /// <summary>Words of a headline or sub-head that may stand over a section.</summary>
    public int MinWords { get; init; } = 3;

    public int MaxWords { get; init; } = 18;

    /// <summary>Share of a headline's words that the section's first sentence must hold: less, and it speaks of something else.</summary>
    public double MinShared { get; init; } = 0.3;

    /// <summary>
    /// The same where it is the headline of the article whose first or second sentence that is, and what all of the section's sentences
    /// must hold of it then: a headline may tell what the summary tells elsewhere, or what came to nothing since. By hand on four draws.
    /// </summary>
    public double MinOwn { get; init; } = 0.25;

    public double MinCarried { get; init; } = 0.4;

    /// <summary>The same of a headline of an article that does not speak in the section.</summary>
    public double MinOther { get; init; } = 0.5;

    /// <summary>Probability of an event or a plan, from which a sentence's clause may stand as a heading.</summary>
    public double MinEvent { get; init; } = 0.55;

    /// <summary>Words of a clause that may stand as a heading.</summary>
    public int MinClauseWords { get; init; } = 4;

    public int MaxClauseWords { get; init; } = 18;

    /// <summary>
    /// Share of a sentence's words that a heading made of it may have: more, and the sentence would stand there twice; the same where there
    /// is nothing else to head the section with.
    /// </summary>
    public double MaxOnlyShare { get; init; } = 0.6;

    public double MaxShare { get; init; } = 0.85;

    /// <summary>Share of a sentence that its opening clause may take up.</summary>
    public double MaxOpeningShare { get; init; } = 0.6;
}
