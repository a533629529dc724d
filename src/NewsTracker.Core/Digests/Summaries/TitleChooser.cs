using System.Buffers;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// The story's title: the headline of its latest development, the one that says most of it; a story of stubs has the headline whose words
/// most headlines share. Where no article has a headline, a whole clause of the first sentence.
/// </summary>
internal sealed class TitleChooser(StoryCorpus story, TitleOptions options)
{
    /// <param name="articles">All articles of the story.</param>
    /// <param name="lead">The summary's first section; null for a story without text.</param>
    public string Choose(IReadOnlyList<StoryArticle> articles, SectionDraft? lead)
    {
        if (articles.Count == 0) return "";
        if (lead is not null && OfLead(lead) is { } title) return title;
        var ordered = articles.OrderBy(a => a.Published?.Date.Start ?? DateOnly.MinValue).ThenBy(a => a.Id).ToList();
        var heads = ordered
            .Where(a => !a.TitleDerived && a.CopyOf is null)
            .Select(a => Headline.Of(a.Title, a.Outlet))
            .Where(h => h.Terms.Length > 0)
            .ToList();
        if (heads.Count == 0) heads = [.. ordered.Where(a => !a.TitleDerived).Select(a => Headline.Of(a.Title, a.Outlet))];
        if (lead is not null
            && (OfOpening(lead) ?? Headline.Of(lead.Anchor, options.MinWords, options.MaxWords)?.Text ?? Derived(lead)) is { } clause)
            return clause;
        if (heads.Count == 0) return Untitled(ordered, lead);
        return MostShared(heads).Text;
    }

    /// <summary>
    /// The first words of the article that the page opens with, else of the newest one whose first words read like a headline.
    /// </summary>
    private string Untitled(List<StoryArticle> articles, SectionDraft? lead)
    {
        var titles = articles.Select(a => a.Title).Reverse().ToList();
        if (lead is not null) titles.Insert(0, lead.Anchor.Article.Title);
        return titles.ConvertAll(t => Headline.Of(t.TrimEnd('…', ' ', ','), null))
            .Find(h => h.Reads(options.MinWords + 1, int.MaxValue))?.Text ?? articles[^1].Title.TrimEnd('…', ' ', ',');
    }

    /// <summary>
    /// Of the headlines of the lead's articles, not older than the one that it opens with, which its first sentence bears out, the one that
    /// is most like the others; else the lead's own, where the top of its article holds enough of it; else one in which the headlines
    /// agree and which its own article bears out.
    /// </summary>
    private string? OfLead(SectionDraft lead)
    {
        var opening = lead.Picks[0].Sentence.Terms;
        var own = Headline.Of(lead.Anchor, options.MinWords, options.MaxWords);
        var heads = (lead.Episode?.Voices ?? [lead.Anchor]).TakeLast(options.MaxVoices)
            .Where(v => v == lead.Anchor || !(v.Day < lead.Anchor.Day))
            .Select(v => Headline.Of(v, options.MinWords, options.MaxWords)).OfType<Headline>().ToList();
        var borne = heads.FindAll(h => Share(h, opening) >= options.BorneOut);
        if (borne.MaxBy(h => Share(h, opening) + Central(h, heads) + (h.Text == own?.Text ? options.OwnHeadline : 0)
            - (h.IsShouted ? options.Shouted : 0)) is { } best) return best.Text;
        if (own is not null && Share(own, [.. opening, .. Top(lead.Anchor)]) >= options.OwnShare) return own.Text;
        return heads.FindAll(h => Central(h, heads) >= options.Agreed && Share(h, [.. opening, .. Top(h.Voice!)]) >= options.BorneOut)
            .MaxBy(h => Central(h, heads) - (h.IsShouted ? options.Shouted : 0))?.Text;
    }

    private IEnumerable<ulong> Top(IndependentArticle voice) =>
        voice.Features.Sentences.Take(options.OpeningSentences).SelectMany(s => s.Terms);

    /// <summary>Share (0 to 1) of the headlines that hold a word of it, in the mean.</summary>
    private static double Central(Headline head, List<Headline> heads) =>
        head.Terms.Average(t => heads.Count(h => h.Terms.Contains(t)) / (double)heads.Count);

    /// <summary>How much of a headline some words hold; nothing where it is but one word.</summary>
    private static double Share(Headline head, ulong[] terms) =>
        head.Terms.Count(terms.Contains) is > 1 and var shared ? shared / (double)head.Terms.Length : 0;

    private Headline MostShared(List<Headline> heads)
    {
        var shared = new Dictionary<ulong, int>();
        foreach (var term in heads.SelectMany(h => h.Terms)) shared[term] = shared.GetValueOrDefault(term) + 1;
        var best = heads[0];
        var top = double.MinValue;
        for (var i = 0; i < heads.Count; i++)
        {
            var score = Weight(heads[i], shared, heads.Count) * (1 + (options.Recency * i / heads.Count));
            if (score <= top) continue;
            (best, top) = (heads[i], score);
        }

        return best;
    }

    private double Weight(Headline head, Dictionary<ulong, int> shared, int count)
    {
        var sum = 0.0;
        foreach (var term in head.Terms)
            sum += ((double)shared[term] / count) + (story.Count == 0 ? 0 : (double)story.Frequency(term) / story.Count);
        var shape = head.Reads(options.MinWords, options.MaxWords) ? 1 : options.OddFactor;
        return shape * sum / Math.Sqrt(head.Terms.Length + options.LengthSmoothing);
    }

    /// <summary>The sentence as it stands, where it is short; with a weekday only where nothing else says what happened.</summary>
    private static string? Whole(IndependentArticle voice, SentenceFeatures sentence, int maxWords, bool dated = false) =>
        sentence.WordCount <= maxWords && !sentence.Has(SentenceTraits.Dangling)
        && (dated || DayAdditions.Find(voice, sentence, null) is { Count: 0 })
            ? HeadingClause.Written(sentence.Core.Of(voice.Text))
            : null;

    private static string? Whole(Pick pick, int maxWords, bool dated = false) => Whole(pick.Voice, pick.Sentence, maxWords, dated);

    /// <summary>The clause of the lead's first sentence, where it tells an event and says whole what it tells.</summary>
    private string? OfOpening(SectionDraft lead) =>
        lead.Episode is not null && Tells(lead.Anchor, lead.Picks[0].Sentence)
        && Clause(lead.Anchor, lead.Picks[0].Sentence) is { } clause && clause.Count(' ') >= options.MinOpeningWords ? clause : null;

    /// <returns>Null for what points to a sentence before it, and what is torn.</returns>
    private string? Clause(IndependentArticle voice, SentenceFeatures sentence) =>
        !sentence.Has(SentenceTraits.Dangling) && DefiniteSubject.Of(voice.Text, sentence) is null
        && OpenNouns.Of(voice, sentence, false).Count == 0
        && ClauseHeading.Of(voice.Text, sentence, options.Clauses) is { } clause && LeftOut.IsWhole(clause, voice, sentence)
            ? clause
            : null;

    /// <summary>The clause of a sentence of the lead that says most of the story; that of its first sentence before others.</summary>
    private string? Derived(SectionDraft lead)
    {
        var opening = lead.Picks[0].Sentence.Terms;
        var tops = story.Voices.TakeLast(options.MaxVoices).Reverse().Where(v => v.Features.Sentences.Count > 0)
            .Select(v => (v, v.Features.Sentences[0]))
            .Where(t => lead.Episode?.Voices.Contains(t.v) == true || story.Likeness(t.Item2.Terms, opening) >= options.SameNews).ToList();
        var picks = lead.Picks.Select(p => (p.Voice, p.Sentence));
        (string Text, double Score)? best = null;
        string? untold = null;
        foreach (var (voice, sentence) in picks.Take(1).Concat(tops).Concat(picks).DistinctBy(s => s.Item2))
        {
            if (Clause(voice, sentence) is not { } clause) continue;
            var score = Said(clause) * (sentence == lead.Picks[0].Sentence ? options.OpeningBoost
                : story.Likeness(sentence.Terms, opening) >= options.SameNews ? options.NewsBoost : 1);
            if (!Tells(voice, sentence)) untold ??= clause;
            else if (best is null || score > best.Value.Score) best = (clause, score);
        }

        if (AsItStands(lead) is { } opened && !(best?.Score > Said(opened) * options.OpeningBoost)) return opened;
        if (best is { } found) return found.Text;
        if (Whole(lead.Picks[0], options.MaxShortWords) is { } whole) return whole;
        return lead.Anchor.Features.Sentences.Take(options.OpeningSentences)
            .Where(s => Tells(lead.Anchor, s)).Select(s => Clause(lead.Anchor, s)).FirstOrDefault(c => c is not null)
            ?? Whole(lead.Picks[0], options.MaxSentenceWords)
            ?? untold
            ?? tops.Where(t => Tells(t.v, t.Item2)).Select(t => Whole(t.v, t.Item2, options.MaxSentenceWords))
                .FirstOrDefault(w => w is not null)
            ?? (lead.Picks[0].Sentence.Has(SentenceTraits.Dangling) ? null
                : ClauseHeading.Of(lead.Anchor.Text, lead.Picks[0].Sentence, options.Clauses)
                    ?? Whole(lead.Picks[0], options.MaxLongWords, true));
    }

    private static readonly SearchValues<char> Fences = SearchValues.Create(":()[]“\"");

    /// <summary>The lead's first sentence without its weekdays, where no clause of it is a title and it is short.</summary>
    private string? AsItStands(SectionDraft lead)
    {
        var (voice, sentence) = (lead.Picks[0].Voice, lead.Picks[0].Sentence);
        if (sentence.Assertion is not { Subject: not null } || !Tells(voice, sentence) || Clause(voice, sentence) is not null) return null;
        if (sentence.Has(SentenceTraits.Dangling) || OpenNouns.Of(voice, sentence, false).Count > 0) return null;
        return OpenDays.OfTitle(voice, sentence) is { } words && words.Count(' ') < options.MaxSentenceWords
            && !words.AsSpan().ContainsAny(Fences)
            ? HeadingClause.Written(words)
            : null;
    }

    /// <summary>A title tells what happened or is planned; of a language that is not read, any may.</summary>
    private bool Tells(IndependentArticle voice, SentenceFeatures sentence) => sentence.Assertion is not { } said
        || (!RunOn.Holds(voice.Text, sentence) && said is { IsFinite: true, IsBefore: false }
            && said.Of(AssertionStatus.Background) < options.MaxBackground
            && said.Of(AssertionStatus.Happened) + said.Of(AssertionStatus.Planned) >= options.MinEvent);

    /// <summary>How much of the story's common words a clause holds.</summary>
    private double Said(string clause)
    {
        var terms = Headline.Of(clause, null).Terms;
        return terms.Sum(t => Math.Log(1 + story.Frequency(t))) / Math.Sqrt(terms.Length + options.LengthSmoothing);
    }
}

/// <summary>The numbers of <see cref="TitleChooser"/>: all by hand on invented stories, not fitted.</summary>
internal sealed record TitleOptions
{
    /// <summary>How much more the latest headline weighs than the first, where there are headlines alone.</summary>
    public double Recency { get; init; } = 0.3;

    /// <summary>Share of a headline's words in the summary's first sentence, from which it may be the title.</summary>
    public double BorneOut { get; init; } = 0.5;

    /// <summary>What the headline of the article that the lead opens with counts more, and one in capitals less.</summary>
    public double OwnHeadline { get; init; } = 0.4;

    public double Shouted { get; init; } = 1;

    /// <summary>The same in what stands at the article's top, where no headline of its development is borne out better.</summary>
    public double OwnShare { get; init; } = 0.3;

    /// <summary>
    /// Share of the development's headlines that hold a word of one, in the mean, from which it is the title though the summary's first
    /// sentence tells something else.
    /// </summary>
    public double Agreed { get; init; } = 0.4;

    /// <summary>
    /// What the clause of the summary's first sentence counts more, where no article has a headline; that of what another article opens
    /// with, from so much likeness to it; articles looked at, the newest.
    /// </summary>
    public double OpeningBoost { get; init; } = 2.5;

    public double NewsBoost { get; init; } = 2;

    public double SameNews { get; init; } = 0.3;

    public int MaxVoices { get; init; } = 30;

    /// <summary>
    /// Probability of an event or a plan from which the clause of a sentence is a title, and of context of another time from which it is
    /// none.
    /// </summary>
    public double MinEvent { get; init; } = 0.5;

    public double MaxBackground { get; init; } = 0.3;

    /// <summary>Words between which a headline reads like a title, and what another one keeps.</summary>
    public int MinWords { get; init; } = 3;

    public int MaxWords { get; init; } = 20;

    public double OddFactor { get; init; } = 0.5;

    /// <summary>Terms added to a headline's length before its root divides the weight.</summary>
    public int LengthSmoothing { get; init; } = 2;

    /// <summary>Sentences at the top of the lead's article that are looked at where none of the lead has a clause.</summary>
    public int OpeningSentences { get; init; } = 4;

    /// <summary>Words of a sentence that is a title as it stands.</summary>
    public int MaxSentenceWords { get; init; } = 24;

    /// <summary>Words, less one, of the clause of the lead's first sentence that is the title before any other.</summary>
    public int MinOpeningWords { get; init; } = 3;

    /// <summary>The same where it is that or the first words of a sentence, which say nothing whole.</summary>
    public int MaxLongWords { get; init; } = 36;

    /// <summary>Words of the lead's first sentence that goes as it stands before clauses of other sentences.</summary>
    public int MaxShortWords { get; init; } = 18;

    /// <summary>What a clause must be that is a title where no article has a headline.</summary>
    public SectionHeadingOptions Clauses { get; init; } = new() { MinClauseWords = 5, MaxClauseWords = 24 };
}
