using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Puts a heading over each section: the article headline or sub-head that shares most with its sentences, else the clause of a
/// sentence that reads most like one and covers most of the section, else its strongest names. No heading is used twice.
/// </summary>
internal sealed class HeadingMaker(StoryCorpus story, string storyTitle, SectionHeadingOptions options)
{
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase) { storyTitle };

    public string Make(SectionDraft section)
    {
        var weights = Weights(section);
        var best = Candidates(section).Select(c => (Head: c, Score: Score(c, weights)))
            .Where(c => c.Score > 0).OrderByDescending(c => c.Score).ThenBy(c => c.Head.Text, StringComparer.Ordinal).FirstOrDefault();
        var heading = best.Head?.Text ?? Clause(section, weights) ?? Phrase(section, weights) ?? HeadingPhrase.Opening(section);
        used.Add(heading);
        return heading;
    }

    private IEnumerable<Headline> Candidates(SectionDraft section)
    {
        foreach (var pick in section.Picks)
        {
            var article = pick.Voice.Article;
            if (!article.TitleDerived || StandsAlone(article)) yield return Headline.Of(article.Title, article.Outlet);
            if (SubHead(pick) is { } head) yield return Headline.Of(head, null);
        }
    }

    /// <summary>A derived title that is a line of its own above the text, not the text's first words.</summary>
    private static bool StandsAlone(StoryArticle article) =>
        article.Title.Length > 0
        && !article.Title.EndsWith('…')
        && !article.Content.Text.AsSpan().TrimStart().StartsWith(article.Title, StringComparison.Ordinal);

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

    private Dictionary<ulong, double> Weights(SectionDraft section)
    {
        var weights = new Dictionary<ulong, double>();
        foreach (var pick in section.Picks)
        {
            foreach (var term in pick.Sentence.Terms)
                weights[term] = weights.GetValueOrDefault(term) + (story.Rarity(term) / section.Picks.Count);
        }

        return weights;
    }

    private double Score(Headline headline, Dictionary<ulong, double> weights)
    {
        var words = headline.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words < options.MinWords || words > options.MaxWords || headline.Terms.Length < 2 || used.Contains(headline.Text)) return 0;
        var shared = headline.Terms.Where(weights.ContainsKey).ToList();
        if (shared.Count < 2 || shared.Count < options.MinShared * headline.Terms.Length) return 0;
        var score = shared.Sum(t => weights[t]) / Math.Sqrt(headline.Terms.Length);
        return headline.Text.EndsWith('?') ? score * options.QuestionFactor : score;
    }

    /// <summary>
    /// The clause that reads most like a headline, one of a salient sentence and of words that the section shares before others.
    /// </summary>
    private string? Clause(SectionDraft section, Dictionary<ulong, double> weights)
    {
        (string Text, double Score)? best = null;
        foreach (var pick in section.Picks.OrderByDescending(p => p.Salience))
        {
            if (HeadingClause.Of(pick.Voice.Text, pick.Sentence, options) is not { } clause) continue;
            var text = Capitalized(clause.Span.Of(pick.Voice.Text));
            var told = Headline.Of(text, null).Terms.Sum(weights.GetValueOrDefault);
            var score = clause.Quality * (options.SalienceBase + pick.Salience) * told;
            if (!used.Contains(text) && (best is null || score > best.Value.Score)) best = (text, score);
        }

        return best?.Text;
    }

    private string? Phrase(SectionDraft section, Dictionary<ulong, double> weights) =>
        HeadingPhrase.Of(section, weights) is { } names && !used.Contains(names) ? names : null;

    /// <summary>A clause after "According to the board," becomes a heading of its own.</summary>
    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>
/// The numbers of <see cref="HeadingMaker"/> and <see cref="HeadingClause"/>: all by hand on invented stories, not fitted.
/// </summary>
internal sealed record SectionHeadingOptions
{
    public static SectionHeadingOptions Default { get; } = new();

    /// <summary>Words of a headline or sub-head that may stand over a section.</summary>
    public int MinWords { get; init; } = 3;

    public int MaxWords { get; init; } = 16;

    /// <summary>Share of a headline's words that the section's sentences must hold: less, and it speaks of something else.</summary>
    public double MinShared { get; init; } = 0.5;

    /// <summary>What a headline that asks keeps of its score.</summary>
    public double QuestionFactor { get; init; } = 0.7;

    /// <summary>What the clause of a sentence of no salience counts, against 1 + this for the most salient one.</summary>
    public double SalienceBase { get; init; } = 0.4;

    /// <summary>Words of a clause that may stand as a heading.</summary>
    public int MinClauseWords { get; init; } = 4;

    public int MaxClauseWords { get; init; } = 13;

    /// <summary>
    /// How well a cut reads against a whole sentence: one at a clause's end, one before a preposition, one behind an opening clause.
    /// </summary>
    public double ClauseQuality { get; init; } = 0.9;

    public double PhraseQuality { get; init; } = 0.7;

    public double OpeningQuality { get; init; } = 0.8;

    /// <summary>Share of a sentence that its opening clause may take up.</summary>
    public double MaxOpeningShare { get; init; } = 0.6;
}
