using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Makes a story's title and the sections of its summary, with headings and citations.</summary>
internal sealed class SummaryMaker
{
    private readonly StoryCorpus story;
    private readonly SummaryOptions options;
    private readonly List<SectionDraft> drafts;

    /// <param name="story">The story's articles.</param>
    /// <param name="candidates">The events that its sentences tell, with their days.</param>
    /// <param name="options">The tuned numbers.</param>
    public SummaryMaker(StoryCorpus story, IReadOnlyList<EventCandidate> candidates, SummaryOptions options)
    {
        (this.story, this.options) = (story, options);
        drafts = new SectionPlanner(story, new SentencePool(story, candidates, options), options).Plan();
    }

    /// <summary>The latest development; null for a story without text.</summary>
    public SectionDraft? Lead => drafts.FirstOrDefault();

    public List<DigestSection> Sections(string title, Corroborator corroborator)
    {
        var headings = new HeadingMaker(title, options.Headings);
        var salience = Salience();
        var latest = !drafts.Exists(d => (d.IsFresh ? d.Day : d.ToldDay) > drafts[0].Day);
        return drafts.ConvertAll(d => new DigestSection(
            headings.Make(d, d == drafts[0], latest), Origin.Derived, d.Picks.ConvertAll(p => Sentence(p, salience[p], corroborator))));
    }

    /// <summary>Falls from 1: the lead first, then what says most; a section's first sentence before those that go on from it.</summary>
    private Dictionary<Pick, double> Salience()
    {
        var ranked = drafts
            .SelectMany((d, i) => d.Picks.Select((p, j) => (Pick: p, Group: i == 0 && j == 0 ? 0 : j == 0 || i == 0 ? 1 : 2)))
            .OrderBy(p => p.Group).ThenByDescending(p => p.Pick.Score * Recency(p.Pick.Voice)).ToList();
        var salience = new Dictionary<Pick, double>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < ranked.Count; i++) salience[ranked[i].Pick] = 1 - (i / (double)(ranked.Count + 1));
        return salience;
    }

    private double Recency(IndependentArticle voice) => voice.Order == 0 ? 1 : options.Recency(story.Count - 1 - voice.Order);

    private static DigestSentence Sentence(Pick pick, double salience, Corroborator corroborator)
    {
        var told = OpenDays.Without(pick.Voice, pick.Sentence, pick.Additions);
        var (text, additions) = told ?? (pick.Sentence.Core.Of(pick.Voice.Text), pick.Additions);
        var status = told is null ? SupportStatus.Verbatim : SupportStatus.Elided;
        var own = new DigestCitation(pick.Voice.Article.Id, pick.Sentence.Span, status, Resolution.Confirmed, 1);
        return new DigestSentence(text, Origin.Derived, salience, [own])
        {
            Corroboration = corroborator.Find(pick.Voice, pick.Sentence),
            Additions = additions.Count > 0 ? additions : null,
        };
    }
}
