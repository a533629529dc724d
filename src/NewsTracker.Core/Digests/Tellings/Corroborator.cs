using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Voices;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>Finds the further independent voices whose own sentence carries a claim, whole or in the main.</summary>
internal sealed class Corroborator
{
    private readonly StoryCorpus story;
    private readonly CorroborationOptions options;
    private readonly SupportOptions support = SupportOptions.Default;
    private readonly int[] holders = [];
    private readonly int[] starts = [];
    private readonly List<(int Voice, int Sentence)> places = [];
    private readonly int[] shared = [];
    private readonly bool isOfManyTimes;
    private readonly bool isOfManyWeeks;
    private readonly Dictionary<(int Voice, int Sentence), JudgedSentence> judged = [];

    public Corroborator(StoryCorpus story, CorroborationOptions options)
    {
        (this.story, this.options) = (story, options);
        var gap = WidestGap();
        (isOfManyTimes, isOfManyWeeks) = (gap > options.FarDays, gap > options.WeekdayDays);
        HasOthers = story.Voices.Exists(v => v.Outlet != story.Voices[0].Outlet);
        if (!HasOthers) return;
        starts = new int[story.Frequencies.Length + 1];
        for (var v = 0; v < story.Voices.Count; v++)
        {
            for (var s = 0; s < story.Voices[v].Features.Sentences.Count; s++)
            {
                places.Add((v, s));
                foreach (var term in story.Numbers(story.Voices[v], s)) starts[term]++;
            }
        }

        // the places of each term's sentences lie one after the other; filled from behind, each begins where it should
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        holders = new int[starts[^1]];
        for (var at = places.Count - 1; at >= 0; at--)
        {
            foreach (var term in story.Numbers(story.Voices[places[at].Voice], places[at].Sentence)) holders[--starts[term]] = at;
        }

        shared = new int[places.Count];
    }

    /// <summary>The sentences that hold a term.</summary>
    private ArraySegment<int> Holders(ulong term) =>
        story.Number(term) is >= 0 and var number ? new(holders, starts[number], starts[number + 1] - starts[number]) : [];

    /// <summary>Several outlets tell the story: only then is anything looked for.</summary>
    public bool HasOthers { get; }

    private bool IsOfOneEvent => story.Count <= options.OneEventArticles;

    /// <summary>Who else tells a sentence: as <see cref="Find(ToldClaim, IndependentArticle)"/>.</summary>
    public List<DigestCitation> Find(IndependentArticle teller, SentenceFeatures sentence) =>
        HasOthers ? Find(ToldClaim.Of(story, teller, sentence), teller) : [];

    /// <summary>
    /// One citation for each other outlet, its best telling: Close or better where it tells the whole, Weak where it tells the main
    /// statement, with who, where, when and how many, and lacks a detail; after them those that tell it otherwise at the same time, or a
    /// later count.
    /// </summary>
    /// <param name="claim">What is claimed.</param>
    /// <param name="teller">The article that tells it.</param>
    public List<DigestCitation> Find(ToldClaim claim, IndependentArticle teller)
    {
        var asked = IsOfOneEvent ? PairQuestion.Voice : PairQuestion.Telling;
        if (!HasOthers || claim.Main.Content.Count < (IsOfOneEvent ? options.MinWordsOfOneEvent : options.MinWords)) return [];
        var carried = new Dictionary<string, Telling>(StringComparer.Ordinal);
        var other = new Dictionary<string, Telling>(StringComparer.Ordinal);
        foreach (var (v, s) in IsOfOneEvent ? Nearest(claim.Whole, teller.Outlet) : Candidates(claim.Main, teller.Outlet))
        {
            var voice = story.Voices[v];
            if (IsOfUnknownWeek(voice, voice.Features.Sentences[s])) continue;
            if (MayBeOfAnotherTime(teller, voice) && !NameOneTime(claim.Sentence, teller, voice.Features.Sentences[s], voice)) continue;
            if (carried.TryGetValue(voice.Outlet, out var known) && known.Citation.Support <= SupportStatus.Close) continue;
            var (status, confidence, differs) = story.Pairs.Of(
                asked, (teller.Features, claim.Sentence), (voice.Features, voice.Features.Sentences[s]), () => IsOfOneEvent
                    ? claim.JudgeVoice(ToldClaim.Of(story, voice, voice.Features.Sentences[s]), support)
                    : claim.Judge(SentenceAt(v, s), support));
            var telling = new Telling(v, s, new DigestCitation(
                voice.Article.Id, voice.Features.Sentences[s].Span, status, Resolution.Confirmed, confidence));
            if (status <= SupportStatus.Close) carried[voice.Outlet] = telling;
            else if (status == SupportStatus.Weak) carried.TryAdd(voice.Outlet, telling);
            else if (IsOfOneTime(status, differs, teller, voice)) other.TryAdd(voice.Outlet, telling);
            if (carried.Count == options.MaxVoices) break;
        }

        return
        [
            .. WithoutCopies(carried.Values, claim, teller).OrderBy(t => t.Voice).ThenBy(t => t.Sentence).Select(t => t.Citation),
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

    /// <summary>
    /// Of a story that goes on for months each part is of its own time: what was written far from the claim tells of another event of the
    /// kind, and when an undated text was written nobody knows.
    /// </summary>
    private bool MayBeOfAnotherTime(IndependentArticle teller, IndependentArticle voice) => isOfManyTimes
        && (teller.Day is not { } day || voice.Day is not { } other || Math.Abs(day.DayNumber - other.DayNumber) > options.FarDays);

    private static bool NameOneTime(SentenceFeatures one, IndependentArticle teller, SentenceFeatures other, IndependentArticle voice)
    {
        var (here, there) = (TimesOf(one, teller), TimesOf(other, voice));
        return here.Exists(a => there.Exists(b => a.Start <= b.End && b.Start <= a.End));
    }

    private static List<DateSpan> TimesOf(SentenceFeatures sentence, IndependentArticle voice) =>
        [.. TimeExpression.Within(voice.Features.Content.Dates, sentence.Span).Where(t => t.Date is not null).Select(t => t.Date!)];

    /// <summary>
    /// "On Tuesday" of an undated text may be any of the weeks that a story goes on for: of which, nobody knows.
    /// </summary>
    private bool IsOfUnknownWeek(IndependentArticle voice, SentenceFeatures sentence) => isOfManyWeeks && voice.Day is null
        && TimesOf(sentence, voice).Count == 0
        && sentence.ReadWords().Exists(w => CalendarWords.KeyOf(voice.Text, w) is > 100 and < 200);

    /// <summary>The most days between two articles next to each other in time: so many, and they are of two events.</summary>
    private int WidestGap()
    {
        var days = story.Voices.Select(v => v.Day?.DayNumber).OfType<int>().Order().ToList();
        return days.Zip(days.Skip(1)).Select(d => d.Second - d.First).DefaultIfEmpty().Max();
    }

    /// <summary>Where others tell it in their own words too, those who print the teller's add nothing.</summary>
    private IEnumerable<Telling> WithoutCopies(ICollection<Telling> tellings, ToldClaim claim, IndependentArticle teller)
    {
        var all = tellings.ToList();
        if (all.Count < 2) return all;
        List<ToldPassage> passages =
        [
            ToldPassage.Of(teller.Outlet, teller.Text, claim.Sentence.Span),
            .. all.Select(t => ToldPassage.Of(story.Voices[t.Voice].Outlet, story.Voices[t.Voice].Text, t.Citation.Passage!.Value)),
        ];
        var same = VoiceCounter.Of(passages)[0].Passages;
        return same.Count == passages.Count ? all : all.Where((_, i) => !same.Contains(i + 1));
    }

    private sealed record Telling(int Voice, int Sentence, DigestCitation Citation);

    /// <summary>Taken apart once, whatever is asked of it.</summary>
    private JudgedSentence SentenceAt(int voice, int sentence)
    {
        if (judged.TryGetValue((voice, sentence), out var known)) return known;
        return judged[(voice, sentence)] = new JudgedSentence(story.Voices[voice], story.Voices[voice].Features.Sentences[sentence]);
    }

    /// <summary>Sentences of other outlets that share two words with the claim, those that share the rarest ones first.</summary>
    private IEnumerable<(int Voice, int Sentence)> Nearest(Claim claim, string outlet)
    {
        var held = new Dictionary<int, (int Count, float Weight)>();
        foreach (var term in claim.Content)
        {
            var weight = WordMeanings.Rarity(WordMeanings.Find(term));
            foreach (var at in Holders(term))
            {
                var (count, sum) = held.GetValueOrDefault(at);
                held[at] = (count + 1, sum + weight);
            }
        }

        // these are numbered in order of articles and sentences
        return held.Where(h => h.Value.Count > 1 && story.Voices[places[h.Key].Voice].Outlet != outlet)
            .OrderByDescending(h => h.Value.Weight).ThenBy(h => h.Key).Take(options.MaxNearest).Select(h => places[h.Key]);
    }

    /// <summary>
    /// Sentences of other outlets that hold enough of the claim to be Close, those that hold most first. As only a share may be missing,
    /// each holds one of the rarer terms: only their lists are read.
    /// </summary>
    private List<(int Voice, int Sentence)> Candidates(Claim claim, string outlet)
    {
        var lists = claim.Content.Select(t => Holders(t)).OrderBy(l => l.Count).ToList();
        var missing = (int)((1 - options.SharedWords) * claim.Content.Count);
        var found = new List<int>();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var at in lists[i])
            {
                if (shared[at] > 0) shared[at]++;
                else if (i <= missing)
                {
                    shared[at] = 1;
                    found.Add(at);
                }
            }
        }

        // these are numbered in order of articles and sentences
        var held = found.FindAll(at => shared[at] >= lists.Count - missing && story.Voices[places[at].Voice].Outlet != outlet)
            .OrderByDescending(at => shared[at]).ThenBy(at => at).Take(options.MaxJudged).Select(at => places[at]).ToList();
        foreach (var at in found) shared[at] = 0;
        return held;
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

    /// <summary>
    /// Sentences judged for one claim, those that hold most of it first. Of 40 no more were carried in two deals of ECB+, and a story of
    /// 100 articles took half as long again.
    /// </summary>
    public int MaxJudged { get; init; } = 16;

    /// <summary>The same in a story of one event, where they need not hold much of its words.</summary>
    public int MaxNearest { get; init; } = 24;

    /// <summary>
    /// Share of the main statement's content words that a sentence must hold to be judged; the rest may be told in other words.
    /// </summary>
    public double SharedWords { get; init; } = 0.4;

    /// <summary>
    /// A story of no more articles tells of one event, for which the main statement may be told in words farther from it. By hand, read in
    /// draws of ECB+ and T17: larger stories hold several events of one kind.
    /// </summary>
    public int OneEventArticles { get; init; } = 12;

    /// <summary>Days between two articles from which they are of two events. By hand.</summary>
    public int FarDays { get; init; } = 60;

    /// <summary>Days between two articles from which a bare weekday of an undated text says nothing. By hand.</summary>
    public int WeekdayDays { get; init; } = 14;

    /// <summary>A claim of fewer content words is carried by too many sentences to say anything.</summary>
    public int MinWords { get; init; } = 3;

    /// <summary>In a story of one event two say enough, where somebody who takes part is the same: "the bank had been evacuated".</summary>
    public int MinWordsOfOneEvent { get; init; } = 2;
}
