using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;

namespace NewsTracker.Core.Digests.Imported;

/// <summary>Tells what a stated page says already, so that only what is new is added to it.</summary>
internal sealed class ImportedNovelty
{
    /// <summary>Share of a sentence's content words that stand in one stated sentence or event, from which on it says nothing new.</summary>
    private const double SameSentence = 0.6;

    /// <summary>The same for events of overlapping dates, which are alike by their date already.</summary>
    private const double SameEvent = 0.35;

    /// <summary>Fewer words than this are not enough to be told apart by.</summary>
    private const int LeastWords = 4;

    private readonly List<HashSet<string>> sentences;
    private readonly List<(ImportedEvent Event, HashSet<string> Words)> events;

    public ImportedNovelty(ImportedStory file)
    {
        sentences = [.. file.Sections.SelectMany(s => s.Sentences).Select(s => TimelineReferenceWords.Of(s.Text))];
        events = [.. file.Timeline.Select(e => (e, TimelineReferenceWords.Of(e.Text, e.Quote)))];
    }

    /// <summary>The section with its new sentences; null when it has none.</summary>
    public DigestSection? NewOf(DigestSection section)
    {
        var fresh = section.Sentences.Where(s => IsNew(s.Text)).ToList();
        return fresh.Count == 0 ? null : section with { Sentences = fresh };
    }

    public bool IsNew(DigestEvent told)
    {
        var words = TimelineReferenceWords.Of(told.Text);
        foreach (var (stated, known) in events)
        {
            var near = told.Date is { } day && stated.Date is { } date && day.Start <= date.End && date.Start <= day.End;
            if (Shared(words, known) >= (near ? SameEvent : SameSentence)) return false;
        }

        return true;
    }

    private bool IsNew(string sentence)
    {
        var words = TimelineReferenceWords.Of(sentence);
        return !sentences.Concat(events.Select(e => e.Words)).Any(known => Shared(words, known) >= SameSentence);
    }

    /// <summary>Shared words over those of the shorter one.</summary>
    private static double Shared(HashSet<string> a, HashSet<string> b)
    {
        var shorter = Math.Max(LeastWords, Math.Min(a.Count, b.Count));
        return (double)a.Count(b.Contains) / shorter;
    }
}
