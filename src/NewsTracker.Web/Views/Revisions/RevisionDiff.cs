using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>
/// What differs between two states of a story, in the order of the later one; what was dropped comes where its kind is listed, last.
/// </summary>
public sealed record RevisionDiff(
    string? FormerTitle,
    IReadOnlyList<SentenceChange> Sentences,
    IReadOnlyList<EventChange> Events,
    IReadOnlyList<ArticleChange> Articles,
    int SentencesKept,
    int EventsKept)
{
    public bool IsEmpty => FormerTitle is null && Sentences.Count == 0 && Events.Count == 0 && Articles.Count == 0;

    /// <summary>Compares two states of a story.</summary>
    /// <param name="before">The earlier; null before the first.</param>
    /// <param name="after">The later.</param>
    /// <returns>What was added, dropped, reworded, re-dated, or told by more or fewer outlets.</returns>
    public static RevisionDiff Between(StoryView? before, StoryView after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var sentences = SentencePairs(before, after);
        var events = EventPairs(before, after);
        return new RevisionDiff(
            before is not null && before.Title != after.Title ? before.Title : null,
            [.. sentences.Where(s => s.Kind != ChangeKind.Kept)], [.. events.Where(e => e.Kind != ChangeKind.Kept)],
            ArticlesBetween(before, after),
            sentences.Count(s => s.Kind == ChangeKind.Kept), events.Count(e => e.Kind == ChangeKind.Kept));
    }

    private static List<SentenceChange> SentencePairs(StoryView? before, StoryView after)
    {
        var old = All(before);
        var now = All(after);
        var pairs = WordLikeness.Pair([.. old.Select(s => s.Sentence.Text)], [.. now.Select(s => s.Sentence.Text)]);
        var changes = now.Select((s, i) => new SentenceChange(
            Kind(s.Sentence, pairs[i] is { } j ? old[j].Sentence : null), s.Heading, pairs[i] is { } k ? old[k].Sentence : null,
            s.Sentence));
        var dropped = old.Where((_, i) => !pairs.Contains(i))
            .Select(s => new SentenceChange(ChangeKind.Dropped, s.Heading, s.Sentence, null));
        return [.. changes, .. dropped];

        static ChangeKind Kind(SentenceView now, SentenceView? old) =>
            old is null ? ChangeKind.Added
                : old.Text != now.Text ? ChangeKind.Reworded
                : old.Voices != now.Voices ? ChangeKind.Retold
                : ChangeKind.Kept;
    }

    private static List<EventChange> EventPairs(StoryView? before, StoryView after)
    {
        IReadOnlyList<EventView> old = before?.Timeline ?? [];
        var pairs = WordLikeness.Pair([.. old.Select(e => e.Text)], [.. after.Timeline.Select(e => e.Text)]);
        var changes = after.Timeline.Select((e, i) =>
            new EventChange(Kind(e, pairs[i] is { } j ? old[j] : null), pairs[i] is { } k ? old[k] : null, e));
        var dropped = old.Where((_, i) => !pairs.Contains(i)).Select(e => new EventChange(ChangeKind.Dropped, e, null));
        return [.. changes, .. dropped];

        static ChangeKind Kind(EventView now, EventView? old) =>
            old is null ? ChangeKind.Added
                : old.Date != now.Date ? ChangeKind.Redated
                : old.Text != now.Text ? ChangeKind.Reworded
                : old.Voices != now.Voices && old.Voices > 0 ? ChangeKind.Retold
                : ChangeKind.Kept;
    }

    private static List<ArticleChange> ArticlesBetween(StoryView? before, StoryView after)
    {
        var old = (before?.Articles ?? []).Select(a => a.Id).ToHashSet();
        var now = after.Articles.Select(a => a.Id).ToHashSet();
        return
        [
            .. after.Articles.Where(a => !old.Contains(a.Id)).Select(a => new ArticleChange(ChangeKind.Added, a)),
            .. (before?.Articles ?? []).Where(a => !now.Contains(a.Id)).Select(a => new ArticleChange(ChangeKind.Dropped, a))
        ];
    }

    private static List<(string Heading, SentenceView Sentence)> All(StoryView? story) =>
        [.. (story?.Sections ?? []).SelectMany(s => s.Sentences.Select(sentence => (s.Heading, sentence)))];
}

/// <summary>How a part of a story changed. Retold: the same words, now carried by more or fewer outlets.</summary>
public enum ChangeKind
{
    Kept,
    Added,
    Dropped,
    Reworded,
    Redated,
    Retold,
}

/// <summary>What became of a sentence.</summary>
/// <param name="Kind">The change.</param>
/// <param name="Heading">The section it stands in.</param>
/// <param name="Before">Null when it was added.</param>
/// <param name="After">Null when it was dropped.</param>
public sealed record SentenceChange(ChangeKind Kind, string Heading, SentenceView? Before, SentenceView? After);

/// <summary>What became of a timeline event.</summary>
/// <param name="Kind">The change.</param>
/// <param name="Before">Null when it was added.</param>
/// <param name="After">Null when it was dropped.</param>
public sealed record EventChange(ChangeKind Kind, EventView? Before, EventView? After);

/// <summary>An article that joined or left.</summary>
/// <param name="Kind">The change.</param>
/// <param name="Article">The article as the story lists it.</param>
public sealed record ArticleChange(ChangeKind Kind, ArticleRow Article);
