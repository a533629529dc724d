using NewsTracker.Core.Digests.Disagreements;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Imported;

/// <summary>Joins what a digest file states with what its story's articles say.</summary>
public static class ImportedDigest
{
    /// <summary>
    /// The file's sections, events and descriptions stay as stated, first. Each stated sentence and event is checked against the texts on
    /// file and gains citations to further articles whose passages support it; sections and events of <paramref name="derived"/> that tell
    /// something new are added as derived.
    /// </summary>
    /// <param name="file">The digest file as read.</param>
    /// <param name="articleIds">The story's article for each entry of <see cref="ImportedStory.Articles"/>.</param>
    /// <param name="articles">All articles of the story, those joined later included.</param>
    /// <param name="derived">What the articles with text give by themselves.</param>
    /// <param name="cache">What the build of <paramref name="derived"/> computed of the articles.</param>
    /// <returns>What the file states, with citations resolved, and what newer articles add to it.</returns>
    public static StoryDigest Grow(
        ImportedStory file,
        IReadOnlyList<long> articleIds,
        IReadOnlyList<StoryArticle> articles,
        StoryDigest derived,
        DigestCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(articleIds);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(derived);
        var options = ImportedOptions.Default;
        var cited = new ImportedCitations(file, articleIds, articles, options);
        var known = new ImportedNovelty(file, options);
        var again = derived.Timeline.Select(e => (Event: e, Stated: known.SameAs(e))).Where(e => e.Stated is not null)
            .ToLookup(e => e.Stated!, e => e.Event);
        var stated = file.Sections
            .Select((s, i) => Section(s, cited, 1 - (options.SectionFall * i / file.Sections.Count), options.SentenceFall))
            .ToList();
        cache ??= new DigestCache();
        var weaver = new ImportedWeaver(file, articles, known, cache, options);
        var (woven, added) = weaver.Weave(derived.Sections, [.. stated.SelectMany(s => s.Sentences)]);
        var place = 0;
        var events = file.Timeline.Select(e => Event(e, cited, again[e])).ToList();
        return new()
        {
            Title = file.Title,
            Sections =
            [
                .. stated.Select(s => s with { Sentences = [.. s.Sentences.SelectMany(t => woven[place++].Prepend(t))] }), .. added,
            ],
            Timeline = InOrder([.. events, .. derived.Timeline.Where(known.IsNew).Select(known.BesideStated)]),
            Sources = Sources(file, cited, derived),
            Disagreements = DisagreementFinder.WithStated(
                derived.Disagreements, new StoryCorpus(articles, cache), events, DisagreementOptions.Default),
            Findings = [.. file.Findings, .. derived.Findings.Except(file.Findings)],
        };
    }

    /// <summary>
    /// Salience falls along the page, so that a cut keeps what a reader meets first: each section's opening before its details.
    /// </summary>
    private static DigestSection Section(ImportedSection section, ImportedCitations cited, double salience, double fall)
    {
        var sentences = section.Sentences.Select((s, i) =>
            new DigestSentence(s.Text, Origin.Imported, salience * (1 - (fall * i / section.Sentences.Count)), cited.Of(s)));
        return new(section.Heading, Origin.Imported, [.. sentences]);
    }

    private static DigestEvent Event(ImportedEvent told, ImportedCitations cited, IEnumerable<DigestEvent> again) =>
        new(told.Label, told.Date, told.Text, told.Quote, Origin.Imported, 1, "stated", Planned: false, Shown: true, cited.Of(told, again));

    private static List<SourceNote> Sources(ImportedStory file, ImportedCitations cited, StoryDigest derived)
    {
        var notes = new List<SourceNote>();
        foreach (var source in file.Sources)
        {
            if (cited.ArticleOf(source) is { } article) notes.Add(new(article, source.Description, source.Number));
        }

        var described = notes.Select(n => n.Article).ToHashSet();
        notes.AddRange(derived.Sources.Where(n => described.Add(n.Article)));
        return notes;
    }

    /// <summary>By date; an event whose date could not be read keeps its place behind the one before it.</summary>
    private static List<DigestEvent> InOrder(List<DigestEvent> events)
    {
        DateSpan? last = null;
        var dated = new List<(DigestEvent Event, DateSpan? Date)>(events.Count);
        foreach (var told in events) dated.Add((told, last = told.Date ?? last));
        return [.. dated
            .OrderBy(d => d.Date?.Start ?? DateOnly.MinValue).ThenBy(d => d.Date?.End ?? DateOnly.MinValue)
            .Select(d => d.Event)];
    }
}
