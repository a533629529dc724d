using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>The sentences of one section, in reading order.</summary>
internal sealed record SectionDraft(List<Pick> Picks)
{
    public double Salience => Picks.Max(p => p.Salience);
}

/// <summary>
/// Divides the chosen sentences into sections: heads far from one another first, then each sentence to the nearest head with room; the
/// latest first where the story moves.
/// </summary>
internal sealed class SectionMaker(StoryCorpus story, SectionOptions options)
{
    public List<SectionDraft> Make(List<Pick> picks)
    {
        if (picks.Count == 0) return [];
        var wanted = Math.Clamp((picks.Count + 1) / options.SentencesPerSection, 1, options.MaxSections);
        var heads = Heads(picks, wanted);
        var sections = heads.ConvertAll(h => new List<Pick> { h });
        var room = (int)Math.Ceiling(options.Room * picks.Count / wanted);
        foreach (var pick in picks)
        {
            if (heads.Contains(pick)) continue;
            var best = -1;
            var like = double.MinValue;
            for (var i = 0; i < heads.Count; i++)
            {
                if (sections[i].Count >= room) continue;
                var found = sections[i].Average(p => Kinship(p, pick));
                if (found > like) (best, like) = (i, found);
            }

            sections[best].Add(pick);
        }

        JoinLonely(sections);
        return InOrder(sections.Select(s => new SectionDraft([.. s.OrderBy(p => p.Voice.Order).ThenBy(p => p.Sentence.Order)])));
    }

    /// <summary>
    /// Where the story moved over days, the section of the latest news comes first and the background last; else the most salient first.
    /// </summary>
    private List<SectionDraft> InOrder(IEnumerable<SectionDraft> sections)
    {
        var days = story.Voices.Select(v => v.Day?.DayNumber).OfType<int>().ToList();
        var moves = days.Distinct().Count() > 2 && days.Max() - days.Min() >= options.MinDaysOfMove;
        return [.. sections.OrderByDescending(s => moves ? s.Picks.Average(p => p.Voice.Order) : 0)
            .ThenByDescending(s => s.Salience).ThenBy(s => s.Picks[0].Voice.Order).ThenBy(s => s.Picks[0].Sentence.Order)];
    }

    /// <summary>A section of one sentence joins its nearest neighbour.</summary>
    private void JoinLonely(List<List<Pick>> sections)
    {
        for (var i = sections.Count - 1; i >= 0 && sections.Count > 1; i--)
        {
            if (sections[i].Count > 1) continue;
            var lonely = sections[i][0];
            sections.RemoveAt(i);
            sections.MaxBy(s => s.Average(p => Kinship(p, lonely)))!.Add(lonely);
        }
    }

    private List<Pick> Heads(List<Pick> picks, int count)
    {
        var heads = new List<Pick> { picks[0] };
        while (heads.Count < count)
        {
            var next = picks
                .Where(p => !heads.Contains(p))
                .MaxBy(p => (options.HeadBase + p.Salience) * (1 - heads.Max(h => Kinship(h, p))));
            if (next is null) break;
            heads.Add(next);
        }

        return heads;
    }

    private double Kinship(Pick left, Pick right)
    {
        var same = 0.0;
        if (left.Voice.Article.Id == right.Voice.Article.Id)
        {
            same += options.SameArticle;
            if (Math.Abs(left.Sentence.Order - right.Sentence.Order) <= options.NearSentences) same += options.NearSentence;
        }
        else if (left.Voice.Article.SubStory == right.Voice.Article.SubStory && left.Voice.Article.SubStory != 0)
            same += options.SameSubStory;

        return Math.Min(1, story.Likeness(left.Sentence.Terms, right.Sentence.Terms) + same);
    }
}

/// <summary>
/// The numbers of <see cref="SectionMaker"/>. There is no corpus of sectioned summaries: all by hand on invented stories, not fitted.
/// </summary>
internal sealed record SectionOptions
{
    public int MaxSections { get; init; } = 6;

    public int SentencesPerSection { get; init; } = 4;

    /// <summary>Sentences that a section may hold, against the mean of all sections.</summary>
    public double Room { get; init; } = 1.6;

    /// <summary>Days between a story's first and last article from which its sections go from the latest news to the background.</summary>
    public int MinDaysOfMove { get; init; } = 3;

    /// <summary>What a sentence of no salience counts as the head of a section, against 1 + this for the most salient one.</summary>
    public double HeadBase { get; init; } = 0.3;

    /// <summary>
    /// Added to the likeness (0 to 1) of two sentences of one article; again when at most so many sentences lie between them; of one
    /// sub-story.
    /// </summary>
    public double SameArticle { get; init; } = 0.12;

    public double NearSentence { get; init; } = 0.12;

    public int NearSentences { get; init; } = 2;

    public double SameSubStory { get; init; } = 0.08;
}
