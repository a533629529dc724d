using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Imported;

/// <summary>Tells what an imported page says already, so that only what is new is added to it.</summary>
internal sealed class ImportedNovelty
{
    private readonly List<HashSet<string>> sentences;
    private readonly ImportedOptions options;
    private readonly List<(ImportedEvent Event, HashSet<string> Words)> events;

    public ImportedNovelty(ImportedStory file, ImportedOptions options)
    {
        this.options = options;
        sentences = [.. file.Sections.SelectMany(s => s.Sentences).Select(s => TimelineReferenceWords.Of(s.Text))];
        events = [.. file.Timeline.Select(e => (e, TimelineReferenceWords.Of(e.Text, e.Quote)))];
    }

    public bool IsNew(DigestEvent told) => SameAs(told) is null;

    /// <summary>
    /// An event of a day that the page's own timeline tells, or of the first day of a stretch of it, stays in the full timeline: a day has
    /// one development, and the page has chosen it.
    /// </summary>
    public DigestEvent BesideStated(DigestEvent told) =>
        told.Shown && told.Date is { Precision: DatePrecision.Day } day && events.Exists(e => e.Event.Date?.Start == day.Start
            && e.Event.Date.End.DayNumber - e.Event.Date.Start.DayNumber <= options.MaxStretch)
            ? told with { Shown = false }
            : told;

    /// <summary>The stated event that a derived one tells again, the likest; null when it is new.</summary>
    public ImportedEvent? SameAs(DigestEvent told)
    {
        var words = TimelineReferenceWords.Of(told.Text);
        ImportedEvent? best = null;
        var most = 0d;
        foreach (var (stated, known) in events)
        {
            var near = told.Date is { } day && stated.Date is { } date && day.Start <= date.End && date.Start <= day.End;
            var shared = Shared(words, known);
            if (shared >= (near ? options.SameEvent : options.SameSentence) && shared + (near ? 1 : 0) > most)
                (best, most) = (stated, shared + (near ? 1 : 0));
        }

        return best;
    }

    /// <summary>
    /// Where the matter of a new sentence is stated: the place of the likest stated sentence in the file's order; null for none.
    /// </summary>
    public int? Matter(string sentence) => Likest(TimelineReferenceWords.Of(sentence), options.SameMatter);

    /// <summary>Where a sentence is stated already: the place of the sentence that says it; null where none does.</summary>
    public int? Stated(string sentence) => Likest(TimelineReferenceWords.Of(sentence), options.SameSentence);

    public bool IsNew(string sentence)
    {
        var words = TimelineReferenceWords.Of(sentence);
        return !sentences.Concat(events.Select(e => e.Words)).Any(known => Shared(words, known) >= options.SameSentence);
    }

    private int? Likest(HashSet<string> words, double bar)
    {
        int? best = null;
        var most = bar;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (Shared(words, sentences[i]) is var shared && shared >= most && (best is null || shared > most)) (best, most) = (i, shared);
        }

        return best;
    }

    /// <summary>Shared words over those of the shorter one.</summary>
    private double Shared(HashSet<string> a, HashSet<string> b)
    {
        var shorter = Math.Max(options.MinWords, Math.Min(a.Count, b.Count));
        return (double)a.Count(b.Contains) / shorter;
    }
}
