using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Imported;

/// <summary>
/// Puts what articles add to an imported page where it belongs: behind the stated sentence of the same matter and about the same days, or
/// behind the one that tells what it follows on in its own article. What has no such place keeps its own section.
/// </summary>
internal sealed class ImportedWeaver
{
    /// <summary>Blanks between two sentences of a paragraph.</summary>
    private const int MaxBlanks = 2;

    private readonly Dictionary<long, StoryArticle> articles;
    private readonly ImportedNovelty known;
    private readonly DigestCache cache;
    private readonly ImportedOptions options;
    private readonly DateOnly? lastDay;

    public ImportedWeaver(
        ImportedStory file, IReadOnlyList<StoryArticle> articles, ImportedNovelty known, DigestCache cache, ImportedOptions options)
    {
        (this.known, this.cache, this.options) = (known, cache, options);
        this.articles = articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        lastDay = file.Timeline.Select(e => e.Date?.Start).Append(file.Updated?.Start).Max();
    }

    /// <param name="sections">What the articles give by themselves.</param>
    /// <param name="stated">The page's sentences, in its order.</param>
    /// <returns>The new sentences by the place of the stated one that they stand behind, and the sections that are left.</returns>
    public (ILookup<int, DigestSentence> Woven, List<DigestSection> Added) Weave(
        IReadOnlyList<DigestSection> sections, List<DigestSentence> stated)
    {
        var (woven, added) = (new List<(int Place, DigestSentence Sentence)>(), new List<DigestSection>());
        foreach (var section in sections)
        {
            var left = Place(section, stated, woven);
            if (left.Count == 0) continue;
            var heading = IsOvertaken(left) ? LatestHeading.Overtaken(section.Heading) : section.Heading;
            if (added.FindIndex(s => s.Heading == heading) is >= 0 and var same)
                added[same] = added[same] with { Sentences = [.. added[same].Sentences, .. left] };
            else added.Add(section with { Heading = heading, Sentences = left });
        }

        return (woven.ToLookup(w => w.Place, w => w.Sentence), added);
    }

    private List<DigestSentence> Place(
        DigestSection section, List<DigestSentence> stated, List<(int Place, DigestSentence Sentence)> woven)
    {
        var left = new List<DigestSentence>();
        DigestSentence? before = null;
        int? at = null;
        foreach (var sentence in section.Sentences)
        {
            var follows = before is not null && Follows(before, sentence);
            var stays = before is not null && left.Count > 0 && left[^1] == before;
            before = sentence;
            if (!known.IsNew(sentence.Text))
            {
                at = known.Stated(sentence.Text);
                continue;
            }

            var own = known.Matter(sentence.Text) is { } matter && AreNear(sentence, stated[matter]) ? matter : (int?)null;
            var hangs = Hangs(sentence);
            at = follows && (hangs || own is null) ? at : hangs ? null : own;
            if (at is { } place) woven.Add((place, sentence));
            else if (stays || !hangs) left.Add(sentence);
        }

        return left;
    }

    /// <summary>The articles of what is left came out before the last day that the page itself tells of.</summary>
    private bool IsOvertaken(List<DigestSentence> left) =>
        lastDay is { } last && left.TrueForAll(s => Days(s) is { Count: > 0 } days && days.TrueForAll(d => d.End < last));

    private static bool Follows(DigestSentence before, DigestSentence sentence) =>
        before.Citations is [{ Passage: { } first } one, ..] && sentence.Citations is [{ Passage: { } second } two, ..]
        && one.Article == two.Article && second.Start >= first.End && second.Start - first.End <= MaxBlanks;

    /// <summary>Its subject, or "that mark" in it, is told in the sentence before.</summary>
    private bool Hangs(DigestSentence sentence)
    {
        if (sentence.Citations is not [{ Article: { } id, Passage: { } passage }, ..]) return false;
        if (!articles.TryGetValue(id, out var article)) return false;
        var features = cache.Of(article);
        var told = features.Sentences.Find(s => s.Span.Start <= passage.Start && passage.Start < s.Span.End);
        return told is not null
            && ((told.Has(SentenceTraits.Dangling) && !told.Has(SentenceTraits.Personal))
                || DefiniteSubject.Of(features.Content.Text, told) is not null
                || OpenNouns.Of(new IndependentArticle(article, features, 0, article.Outlet ?? ""), told, false).Count > 0);
    }

    /// <summary>Where the days of either are not known, the matter decides alone.</summary>
    private bool AreNear(DigestSentence a, DigestSentence b)
    {
        var (x, y) = (Days(a), Days(b));
        return x.Count == 0 || y.Count == 0 || x.Exists(d => y.Exists(e =>
            d.Start <= e.End.AddDays(options.MaxDaysApart) && e.Start <= d.End.AddDays(options.MaxDaysApart)));
    }

    private List<DateSpan> Days(DigestSentence sentence) => [.. sentence.Citations
        .Select(c => c.Article is { } id ? articles.GetValueOrDefault(id)?.Published?.Date : null)
        .OfType<DateSpan>()];
}
