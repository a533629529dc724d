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

    /// <summary>
    /// One citation for each other outlet, its best telling, Close or better, in order of publication; after them those that tell it
    /// otherwise at the same time, or a later count.
    /// </summary>
    public List<DigestCitation> Find(string text, IndependentArticle teller)
    {
        var claim = new Claim(text, teller.Day);
        if (story.Count < 2 || claim.Content.Count < options.MinWords) return [];
        var carried = new Dictionary<string, Telling>(StringComparer.Ordinal);
        var other = new Dictionary<string, Telling>(StringComparer.Ordinal);
        foreach (var (v, s) in Candidates(claim, teller.Outlet))
        {
            var voice = story.Voices[v];
            if (carried.ContainsKey(voice.Outlet)) continue;
            var (status, confidence, differs) = PassageJudge.Judge(claim, Passage(voice, s), support);
            var telling = new Telling(v, s, new DigestCitation(
                voice.Article.Id, voice.Features.Sentences[s].Span, status, Resolution.Confirmed, confidence));
            if (status <= SupportStatus.Close) carried[voice.Outlet] = telling;
            else if (IsOfOneTime(status, differs, teller, voice)) other.TryAdd(voice.Outlet, telling);
            if (carried.Count == options.MaxVoices) break;
        }

        return
        [
            .. carried.Values.OrderBy(t => t.Voice).ThenBy(t => t.Sentence).Select(t => t.Citation),
            .. other.Where(o => !carried.ContainsKey(o.Key)).Select(o => o.Value).OrderBy(t => t.Voice).ThenBy(t => t.Sentence)
                .Take(options.MaxOthers).Select(t => t.Citation),
        ];
    }

    /// <summary>A contradiction is told on the same day, an update later within days: else the two speak of two times.</summary>
    private bool IsOfOneTime(
        SupportStatus status, IReadOnlyList<SupportDifference> differs, IndependentArticle teller, IndependentArticle voice)
    {
        if (teller.Day is not { } day || voice.Day is not { } other || differs.Count != 1) return false;
        var later = other.DayNumber - day.DayNumber;
        return status switch
        {
            SupportStatus.Contradicts => later == 0,
            SupportStatus.Update => later > 0 && later <= options.UpdateDays,
            _ => false,
        };
    }

    private sealed record Telling(int Voice, int Sentence, DigestCitation Citation);

    private static PassageWords Passage(IndependentArticle voice, int at)
    {
        var (features, dates) = (voice.Features, voice.Features.Content.Dates);
        return new PassageWords(voice.Text, features.Sentences[at].Words, features.Terms, voice.Day)
        {
            AllDates = dates,
            Before = at == 0 ? null : new PassageWords(voice.Text, features.Sentences[at - 1].Words, null, voice.Day) { AllDates = dates },
        };
    }

    /// <summary>
    /// Sentences of other outlets that hold enough of the claim to be Close, those that hold most first. As only a share may be missing,
    /// each holds one of the rarer terms: only their lists are read.
    /// </summary>
    private IEnumerable<(int Voice, int Sentence)> Candidates(Claim claim, string outlet)
    {
        var lists = claim.Content.Select(t => holders.GetValueOrDefault(t) ?? []).OrderBy(l => l.Count).ToList();
        var missing = (int)((1 - options.SharedWords) * claim.Content.Count);
        var shared = new Dictionary<(int Voice, int Sentence), int>();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var at in lists[i])
            {
                if (i <= missing) shared[at] = shared.GetValueOrDefault(at) + 1;
                else if (shared.TryGetValue(at, out var count)) shared[at] = count + 1;
            }
        }

        return shared.Where(s => s.Value >= lists.Count - missing && story.Voices[s.Key.Voice].Outlet != outlet)
            .OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(options.MaxJudged).Select(s => s.Key);
    }
}

/// <summary>The bounds of <see cref="Corroborator"/>: by hand, they bound the work and the length of a list, not what is found.</summary>
internal sealed record CorroborationOptions
{
    /// <summary>Further outlets named for one sentence.</summary>
    public int MaxVoices { get; init; } = 8;

    /// <summary>Passages named that tell one sentence otherwise, and days within which a later count is of the same thing.</summary>
    public int MaxOthers { get; init; } = 3;

    public int UpdateDays { get; init; } = 7;

    /// <summary>Sentences judged for one claim, those that hold most of it first.</summary>
    public int MaxJudged { get; init; } = 40;

    /// <summary>Share of the claim's content words that a sentence must hold to be judged; the rest may be told in other words.</summary>
    public double SharedWords { get; init; } = 0.45;

    /// <summary>A claim of fewer content words is carried by too many sentences to say anything.</summary>
    public int MinWords { get; init; } = 3;
}
