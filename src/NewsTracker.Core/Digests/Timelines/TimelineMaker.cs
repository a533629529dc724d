using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>Makes a story's timeline: candidates, dates in rank, events of each date, and the short view.</summary>
internal sealed class TimelineMaker(StoryCorpus story, TimelineOptions options)
{
    public List<EventCandidate> Candidates { get; } = new CandidateReader(story, options).Read();

    /// <summary>All events in order of date; the short view's are marked, and have the passages of all outlets that tell them.</summary>
    public List<DigestEvent> Make(Corroborator corroborator)
    {
        var groups = DateRanker.Rank(Candidates, options);
        if (groups.Count == 0) return [];
        var chooser = new EventChooser(story, options);
        var perDate = Math.Clamp(
            options.EventSpread * options.MaxEvents / groups.Count, options.MinEventsPerDate, options.MaxEventsPerDate);
        var all = new List<ChosenEvent>();
        foreach (var group in groups) all.AddRange(chooser.Choose(group, perDate));
        var top = groups[0].Score;
        var joiner = new TellingJoiner(options);
        var kept = joiner.Join(all.Select(e => new RankedEvent(e, Salience(e, top)))
            .OrderByDescending(e => e.Salience).ThenBy(e => e.Event.Group.Date.Start).ThenBy(e => e.Event.Group.Date.End)
            .Take(options.MaxEvents));
        var shown = new ShortView(story, options, joiner).Choose(kept.ConvertAll(k => k.Event));
        return [.. kept.OrderBy(k => k.Event.Group.Date.Start).ThenBy(k => k.Event.Group.Date.End).ThenByDescending(k => k.Salience)
            .Select(k => shown.TryGetValue(k.Event, out var best)
                ? Write(best.Event, k.Salience, best.Additions, corroborator)
                : Write(k.Event, k.Salience, null, corroborator))];
    }

    /// <summary>The date's own score for its first event; each further one a falling share of it, so that dates stay in rank.</summary>
    private double Salience(ChosenEvent chosen, double top)
    {
        var date = Math.Sqrt(Math.Clamp(chosen.Group.Score / top, 0, 1));
        return date * (chosen.Rank == 0 ? 1 : options.FurtherEvent * Math.Pow(options.FurtherDecay, chosen.Rank));
    }

    private DigestEvent Write(ChosenEvent chosen, double salience, IReadOnlyList<Addition>? shown, Corroborator corroborator)
    {
        var teller = chosen.Teller;
        // "But by Saturday": what a connective opens begins with it
        var isOpen = shown is null && teller.Sentence.Has(SentenceTraits.CutOpen)
            && char.IsLower(teller.Voice.Text[teller.Sentence.Core.Start]);
        var (core, article) = (teller.Sentence.Core, teller.Voice.Text);
        var told = EntryLabel.Cut(article, isOpen ? teller.Sentence.Span : core, teller.Voice.Features.Content.Dates, teller.Date);
        var label = TimeExpression.IsPart(teller.From) ? DateLabel.OfPart(teller.Date) : DateLabel.Of(teller.Date);
        return new DigestEvent(
            label, teller.Date, told.Of(article), teller.Sentence.Span.Of(article), Origin.Derived, salience, teller.From,
            chosen.Tellings.TrueForAll(t => t.Planned), shown is not null,
            Cite(chosen, shown is not null && corroborator.HasOthers ? corroborator : null))
        {
            Additions = shown is { Count: > 0 } ? [.. shown.Select(a => a with { At = a.At - (told.Start - core.Start) })] : null,
        };
    }

    /// <summary>The teller's passage first, then one passage of each further article that tells the same.</summary>
    private List<DigestCitation> Cite(ChosenEvent chosen, Corroborator? corroborator)
    {
        var (voice, sentence) = (chosen.Teller.Voice, chosen.Teller.Sentence);
        var citations = new List<DigestCitation>
        {
            new(voice.Article.Id, sentence.Span, SupportStatus.Verbatim, Resolution.Confirmed, 1),
        };
        if (chosen.Tellings.Count < 2 && corroborator is null) return citations;
        var cited = new HashSet<long> { voice.Article.Id };
        var claim = ToldClaim.Of(story, voice, sentence);
        foreach (var telling in chosen.Tellings.OrderBy(t => t.Voice.Order))
        {
            if (cited.Contains(telling.Voice.Article.Id)) continue;
            var (status, confidence, _) = story.Pairs.Of(
                PairQuestion.TellingOfOneEvent, (voice.Features, sentence), (telling.Voice.Features, telling.Sentence),
                () => claim.JudgeOfOneEvent(new JudgedSentence(telling.Voice, telling.Sentence), SupportOptions.Default));
            if (status > SupportStatus.Weak) continue;
            cited.Add(telling.Voice.Article.Id);
            citations.Add(new(telling.Voice.Article.Id, telling.Sentence.Span, status, Resolution.Confirmed, confidence));
        }

        foreach (var further in corroborator?.Find(claim, voice) ?? [])
        {
            if (further.Support <= SupportStatus.Weak && cited.Add(further.Article!.Value)) citations.Add(further);
        }

        return citations;
    }
}
