using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Keeps what was computed of each article between two builds of a story,
/// so that a story that gained an article pays for that article alone.
/// An entry serves as long as the article's text object is the same one. Over its capacity the oldest entries go, but the grammar of their
/// words, and what was read of their sentences, which cost most, are kept packed for longer. Thread-safe.
/// </summary>
/// <param name="capacity">Characters of text whose features are kept at most; features take about six times the text's own memory.</param>
/// <param name="grammarCapacity">Bytes of packed grammar kept at most; an article of 800 words takes about 2,000.</param>
/// <param name="readingCapacity">Bytes of packed readings kept at most; an article of 800 words takes about 1,500.</param>
public sealed class DigestCache(long capacity = 3_000_000, long grammarCapacity = 24_000_000, long readingCapacity = 12_000_000)
{
    /// <summary>Articles from which a story's terms are worth keeping: those of fewer are numbered in a millisecond.</summary>
    private const int MinNumbered = 24;

    /// <summary>Stories whose terms are kept, the last ones: those of 2,800 articles take 8 MB.</summary>
    private const int MaxNumbered = 4;

    /// <summary>Pairs of sentences whose verdict is kept: those of the largest story whose texts are all read are some 30,000.</summary>
    private const int MaxPairs = 100_000;

    /// <summary>Claims that are kept: a page of the largest story shows some hundred.</summary>
    private const int MaxReadings = 2_000;

    private readonly PackedStore<PackedGrammar> grammars = new(grammarCapacity);
    private readonly PackedStore<PackedReading> readings = new(readingCapacity);
    private readonly Dictionary<long, LinkedListNode<Entry>> kept = [];
    private readonly LinkedList<Entry> byAge = [];
    private readonly Lock door = new();
    private readonly LinkedList<StoryTerms> terms = [];
    private long characters;
    private long? trimmed; // to so many characters
    private IReadOnlySet<long>? wanted; // what else is read beside them pushes none of them out

    private readonly record struct Entry(long Article, ArticleFeatures Features);

    /// <summary>What was found between two sentences.</summary>
    internal JudgedPairs Pairs { get; } = new(MaxPairs);

    /// <summary>What was read of single sentences.</summary>
    internal SentenceReadings Readings { get; } = new(MaxReadings);

    /// <summary>The names of the texts, for whoever else reads them.</summary>
    public NameMemory Names { get; } = new();

    /// <summary>Forgets the features; the packed grammar of words stays.</summary>
    public void Clear()
    {
        lock (door)
        {
            kept.Clear();
            byAge.Clear();
            characters = 0;
            trimmed = null;
            wanted = null;
            terms.Clear();
        }

        Pairs.Clear();
        Readings.Clear();
        Readings.IsOff = false;
    }

    /// <summary>Forgets the oldest features, down to those of so many characters, and keeps no more until all are forgotten.</summary>
    public void Trim(long length)
    {
        lock (door)
        {
            trimmed = Math.Min(capacity, length);
            terms.Clear();
            while (characters > trimmed) Drop(byAge.First!);
        }

        Readings.IsOff = true;
        Readings.Clear();
    }

    /// <summary>Keeps so many characters' features at least, as far as it may: a story's digest and its parts' read them both.</summary>
    public void Widen(long length)
    {
        lock (door)
        {
            if (trimmed < length) trimmed = Math.Min(capacity, length);
        }
    }

    /// <summary>Forgets the features of all other articles, and keeps those of others only where there is room.</summary>
    public void KeepOnly(IReadOnlySet<long> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        lock (door)
        {
            wanted = articles;
            foreach (var entry in byAge.Where(e => !articles.Contains(e.Article)).ToList()) Drop(kept[entry.Article]);
        }
    }

    /// <summary>Ends what <see cref="KeepOnly"/> began: what comes pushes out what is oldest.</summary>
    public void KeepAny()
    {
        lock (door) wanted = null;
    }

    /// <summary>Takes over the grammar that was read when an article came: digests need not read it again.</summary>
    public void Keep(long article, ArticleParse parse)
    {
        ArgumentNullException.ThrowIfNull(parse);
        if (parse.Grammar is { } grammar) grammars.Keep(article, grammar);
    }

    /// <summary>Those of some articles of which features, and with them the grammar or what was read, are not kept.</summary>
    /// <returns>Their ids.</returns>
    public IReadOnlyList<long> Unknown(IEnumerable<long> articles)
    {
        lock (door)
            return [.. articles.Where(a => !kept.ContainsKey(a) && (grammars.Peek(a) is null || readings.Peek(a) is null))];
    }

    /// <summary>
    /// Takes over what a store kept of an article; what is of other words, or of another version of the reader, is passed over.
    /// </summary>
    public void Restore(long article, byte[] stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var (grammar, sentences) = StorableReading.Parts(stored);
        if (grammar is not null) grammars.Keep(article, grammar);
        if (sentences is not null) readings.Keep(article, sentences);
    }

    /// <summary>Lets go what is kept packed of articles that are not asked for again soon, so that it pushes out nothing else.</summary>
    public void Release(IEnumerable<long> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles)
        {
            grammars.Remove(article);
            readings.Remove(article);
        }
    }

    /// <summary>What is kept of an article as a store keeps it.</summary>
    /// <param name="article">Its id.</param>
    /// <returns>Null where no grammar is kept here, or where all came from a store or went there.</returns>
    public StorableReading? Storable(long article)
    {
        var sentences = readings.Peek(article);
        return grammars.Peek(article) is { } grammar && !(grammar.IsStored && sentences is null or { IsStored: true })
            ? new StorableReading(grammar, sentences)
            : null;
    }

    /// <summary>
    /// The numbered terms of a story's articles as the last digest left them, for one digest alone; empty for another story.
    /// </summary>
    /// <param name="story">Its articles.</param>
    internal StoryTerms TakeTerms(IReadOnlyCollection<ArticleFeatures> story)
    {
        if (story.Count < MinNumbered) return new();
        lock (door)
        {
            var kept = terms.FirstOrDefault(t => t.Known(story) * 2 > Math.Max(t.Size, story.Count));
            if (kept is not null) terms.Remove(kept);
            return kept ?? new();
        }
    }

    /// <summary>Keeps the terms of a story for its next digest, but while many articles come, see <see cref="Trim"/>.</summary>
    internal void Keep(StoryTerms story)
    {
        lock (door)
        {
            if (story.Size < MinNumbered || trimmed is not null) return;
            terms.AddFirst(story);
            if (terms.Count > MaxNumbered) terms.RemoveLast();
        }
    }

    internal ArticleFeatures Of(StoryArticle article)
    {
        lock (door)
        {
            if (kept.TryGetValue(article.Id, out var found) && Serves(found.Value.Features, article)) return found.Value.Features;
        }

        var known = grammars.Find(article.Id)?.Unpack(article.Content); // dates may be read anew while the words stand
        var packed = readings.Find(article.Id);
        var (features, isNew) = Read(article, DayOf(article), known, packed);
        if (features.Published is { } stamp && StampDoubt.OwnDay(stamp, features) is { } written)
            (features, isNew) = Read(article, written, known ?? features.Grammar, packed);
        if (known is null && features.Grammar is { } read) grammars.Keep(article.Id, PackedGrammar.Of(read));
        if (isNew && features.Grammar is not null) readings.Keep(article.Id, PackedReading.Of(features));
        features.ReleaseGrammar();
        lock (door)
        {
            if (kept.TryGetValue(article.Id, out var former)) Drop(former);
            if (wanted?.Contains(article.Id) == false && characters + features.Content.Text.Length > (trimmed ?? capacity))
                return features;
            kept[article.Id] = byAge.AddLast(new Entry(article.Id, features));
            characters += features.Content.Text.Length;
            while (characters > (trimmed ?? capacity)) Drop(byAge.First!);
        }

        return features;
    }

    /// <param name="article">The article.</param>
    /// <param name="day">Its day: where that is not the stamp's, the dates in its words are counted from it.</param>
    /// <param name="grammar">What is known of its words.</param>
    /// <param name="packed">What was read of its sentences, perhaps of other ones.</param>
    private (ArticleFeatures Features, bool IsNew) Read(
        StoryArticle article, DateOnly? day, ArticleGrammar? grammar, PackedReading? packed)
    {
        var content = day == DayOf(article)
            ? article.Content
            : article.Content with { Dates = DateReader.Read(article.Content.Text, article.Content.Language, new DateAnchor(day)) };
        var known = grammar is not null && packed?.Serves(content, day) == true ? packed : null;
        return (new ArticleFeatures(content, article.Title, day, grammar, Names, known)
        {
            TitleDerived = article.TitleDerived, Source = article.Content, Stamp = DayOf(article),
        }, known is null);
    }

    private static bool Serves(ArticleFeatures features, StoryArticle article) =>
        ReferenceEquals(features.Source, article.Content) && features.Title == article.Title
        && features.TitleDerived == article.TitleDerived && features.Stamp == DayOf(article);

    private static DateOnly? DayOf(StoryArticle article) =>
        article.Published is { Date.Precision: DatePrecision.Day } published ? published.Date.Start : null;

    private void Drop(LinkedListNode<Entry> entry)
    {
        byAge.Remove(entry);
        kept.Remove(entry.Value.Article);
        characters -= entry.Value.Features.Content.Text.Length;
    }
}
