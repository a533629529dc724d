using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Finds the further independent voices whose own sentence carries a whole claim.</summary>
internal sealed class Corroborator
{
    private readonly StoryCorpus story;
    private readonly CorroborationOptions options;
    private readonly SupportOptions support = SupportOptions.Default;
    private readonly Dictionary<ulong, List<(int Voice, int Sentence)>> holders = [];

    public Corroborator(StoryCorpus story, CorroborationOptions options)
    {
        (this.story, this.options) = (story, options);
        for (var v = 0; v < story.Voices.Count; v++)
        {
            var sentences = story.Voices[v].Features.Sentences;
            for (var s = 0; s < sentences.Count; s++)
            {
                foreach (var term in sentences[s].Terms)
                {
                    if (!holders.TryGetValue(term, out var list)) holders[term] = list = [];
                    list.Add((v, s));
                }
            }
        }
    }

    /// <summary>One citation for each other outlet, the earliest telling, Close or better.</summary>
    public List<DigestCitation> Find(string text, IndependentArticle teller)
    {
        var claim = new Claim(text);
        var found = new Dictionary<string, DigestCitation>(StringComparer.Ordinal);
        if (story.Count < 2 || claim.Content.Count < options.MinWords) return [];
        foreach (var (v, s) in Candidates(claim))
        {
            var voice = story.Voices[v];
            if (voice.Outlet == teller.Outlet || found.ContainsKey(voice.Outlet)) continue;
            var sentence = voice.Features.Sentences[s];
            var (status, confidence) = PassageJudge.Judge(
                claim, new PassageWords(voice.Text, sentence.Words, voice.Features.Terms), support);
            if (status <= SupportStatus.Close)
                found[voice.Outlet] = new DigestCitation(voice.Article.Id, sentence.Span, status, Resolution.Confirmed, confidence);
            if (found.Count == options.MaxVoices) break;
        }

        return [.. found.Values];
    }

    /// <summary>
    /// Sentences that hold enough of the claim to be Close, in order of publication. As only a small share may be missing, each holds one
    /// of the rarest few terms: only their lists are read.
    /// </summary>
    private IEnumerable<(int Voice, int Sentence)> Candidates(Claim claim)
    {
        var lists = claim.Content.Select(t => holders.GetValueOrDefault(t) ?? []).OrderBy(l => l.Count).ToList();
        var missing = (int)((1 - support.CloseShare) * claim.Content.Count);
        var seen = new HashSet<(int, int)>();
        for (var i = 0; i <= missing && i < lists.Count; i++) seen.UnionWith(lists[i]);
        return seen.Where(at => Shared(claim, at) >= claim.Content.Count - missing - 1).OrderBy(at => at).Take(options.MaxJudged);
    }

    private int Shared(Claim claim, (int Voice, int Sentence) at) =>
        story.Voices[at.Voice].Features.Sentences[at.Sentence].Terms.Count(claim.Content.Contains);
}

/// <summary>The bounds of <see cref="Corroborator"/>: by hand, they bound the work and the length of a list, not what is found.</summary>
internal sealed record CorroborationOptions
{
    /// <summary>Further outlets named for one sentence.</summary>
    public int MaxVoices { get; init; } = 8;

    /// <summary>Sentences judged for one claim, in order of publication.</summary>
    public int MaxJudged { get; init; } = 200;

    /// <summary>A claim of fewer content words is carried by too many sentences to say anything.</summary>
    public int MinWords { get; init; } = 3;
}
