using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// Which sentences of a summary a reader asked for, by who tells them: a value of <see cref="Kinds"/>, null for all of them.
/// </summary>
internal sealed record SummaryChoice(string? Kind)
{
    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } =
        [("contested", "Contested"), ("single", "Single source"), ("several", "Several outlets")];

    public static SummaryChoice All { get; } = new(Kind: null);

    /// <summary>The kinds between which a story gives a choice, with how many sentences each has; none where all are of one kind.</summary>
    public static List<(string Value, string Name, int Count)> Of(StoryView story)
    {
        var all = story.Sections.Sum(s => s.Sentences.Count);
        var kinds = Kinds.Select(k =>
            (k.Value, k.Name, Count: story.Sections.Sum(s => s.Sentences.Count(new SummaryChoice(k.Value).Takes))))
            .Where(k => k.Count > 0).ToList();
        return kinds.Exists(k => k.Value == "contested") || kinds.TrueForAll(k => k.Count < all) ? kinds : [];
    }

    public bool Takes(SentenceView sentence) => Kind switch
    {
        "contested" => sentence.IsContested,
        "single" => sentence.Voices <= 1,
        "several" => sentence.Voices > 1,
        _ => true,
    };

    /// <summary>The sections that hold such a sentence, with these alone, and their numbers in the whole summary, from 1.</summary>
    public List<(int Number, SectionView Section)> Sections(StoryView story)
    {
        var numbered = story.Sections.Select((s, i) => (Number: i + 1, Section: s));
        return Kind is null
            ? [.. numbered]
            : [.. numbered
                .Select(s => (s.Number, s.Section with { Sentences = [.. s.Section.Sentences.Where(Takes)] }))
                .Where(s => s.Item2.Sentences.Count > 0)];
    }

    /// <summary>The address of this choice on a story's page.</summary>
    /// <param name="slug">The story's.</param>
    /// <param name="at">A sentence, whose page of the summary is shown.</param>
    public string Address(string slug, string? at = null) => (Kind, at) switch
    {
        (null, null) => $"/stories/{slug}#summary",
        (null, _) => $"/stories/{slug}?at={at}#summary",
        (_, null) => $"/stories/{slug}?sentences={Uri.EscapeDataString(Kind)}#summary",
        _ => $"/stories/{slug}?sentences={Uri.EscapeDataString(Kind)}&at={at}#summary",
    };
}
