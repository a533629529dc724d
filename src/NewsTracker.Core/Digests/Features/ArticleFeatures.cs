using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>What the digest steps need of one article, computed once for a text.</summary>
internal sealed class ArticleFeatures
{
    private static long made;

    private readonly NameMemory memory;
    private IReadOnlyList<NamedEntity>? names;
    private IReadOnlyList<SureReference>? references;
    private volatile KeptReading[] kept = [];

    /// <param name="content">The article.</param>
    /// <param name="title">Its headline.</param>
    /// <param name="published">The day that it is read with.</param>
    /// <param name="grammar">The grammar of its sentences; read where it is not given.</param>
    /// <param name="names">Keeps the names of texts.</param>
    /// <param name="known">What was read of just this text with this day before; read anew where it is not given.</param>
    public ArticleFeatures(
        AnalyzedText content, string title, DateOnly? published = null, ArticleGrammar? grammar = null, NameMemory? names = null,
        PackedReading? known = null)
    {
        memory = names ?? new NameMemory();
        Published = published;
        LastWritten = published is null
            ? null
            : content.Dates.Where(d => !d.Planned && d.Date is { Precision: DatePrecision.Day }).Select(d => d.Date!.Start)
                .Append(published.Value).Max();
        if (AssertionReader.Reads(content.Language))
            IsRead = (Grammar = grammar ?? ArticleGrammar.Of(content, ArticleGrammar.MaxSentences)) is not null;
        Content = content;
        Title = title;
        var packed = new PackedWords(content.Text);
        var sentences = new SentenceList(content, published, Grammar, packed);
        Sentences = known is null ? sentences.Read() : sentences.Restore(known);
        Terms = [.. Sentences.SelectMany(s => s.Terms).Distinct().Order()];
        Headline = SentenceList.ReadHeadline(content, title, packed);
        packed.Close();
        TitleTerms = [.. WordReader.Read(title).Where(w => !w.IsFunction).Select(w => w.Stem).Distinct()];
    }

    /// <summary>Tells these features from all others of this process, of the same article too.</summary>
    public long Serial { get; } = Interlocked.Increment(ref made);

    public AnalyzedText Content { get; }

    public string Title { get; }

    /// <summary>The title was made from the text.</summary>
    public bool TitleDerived { get; init; }

    /// <summary>The text as it was handed in: <see cref="Content"/> has other dates where the stamp could not stand.</summary>
    public AnalyzedText Source { get => field ?? Content; init; }

    /// <summary>The day of publication that the sentences were read with: that of the page's own line where it refutes the stamp.</summary>
    public DateOnly? Published { get; }

    /// <summary>The day that stands on the article.</summary>
    public DateOnly? Stamp { get; init; }

    /// <summary>The day of which the text is; null where it is not known, or the text refutes the stamp and tells no other.</summary>
    public DateOnly? Day => Published is { } day && (day != Stamp || !RefutesStamp(day)) ? day : null;

    /// <summary>
    /// The last day on which the text was written: that of publication, but in a report that was carried on past it, whose dates tell of
    /// later days as past.
    /// </summary>
    public DateOnly? LastWritten { get; }

    /// <summary>The grammar of the sentences; null for languages without one, and once it has been released.</summary>
    public ArticleGrammar? Grammar { get; private set; }

    /// <summary>Whether the text is of a language whose grammar is read.</summary>
    public bool IsRead { get; }

    /// <summary>Sentences in order, without headings, repeats within the article and readers' comments.</summary>
    public List<SentenceFeatures> Sentences { get; }

    /// <summary>The headline where it stands as a line of its own above the text; null where the text begins without it.</summary>
    public SentenceFeatures? Headline { get; }

    /// <summary>Distinct stems of the text's sentences, ascending.</summary>
    public ulong[] Terms { get; }

    public ulong[] TitleTerms { get; }

    /// <summary>
    /// Whom and what the article names; read when first asked for. Two threads that ask at once get the same people: whom a pronoun means
    /// is one of them.
    /// </summary>
    public IReadOnlyList<NamedEntity> Names => names ?? Interlocked.CompareExchange(ref names, memory.Of(Content), null) ?? names;

    /// <summary>Of whom the pronouns and roles of a stretch surely speak; the article is read for them when first needed.</summary>
    public IEnumerable<SureReference> ReferencesIn(Span stretch) => ReferenceReader.MayRefer(stretch.In(Content.Text))
        ? ReferenceReader.Within(references ??= ReferenceReader.Read(Content, Names), stretch)
        : [];

    /// <summary>Lets the grammar go: what the sentences say has been read from it, and it takes as much memory as they do.</summary>
    public void ReleaseGrammar() => Grammar = null;

    /// <summary>
    /// What a step of digests reads of this article alone, kept for the next digest that it is in: one reading of each kind. Two threads
    /// may read it at once; either's is right.
    /// </summary>
    /// <typeparam name="T">Tells the readings apart. Holds nothing of a story, which may be another the next time.</typeparam>
    /// <param name="options">What it is read with: read again where that is another object. Null for none.</param>
    /// <param name="read">Reads it.</param>
    public T Once<T>(object? options, Func<T> read) where T : class
    {
        foreach (var (with, reading) in kept)
        {
            if (reading is T known && ReferenceEquals(with, options)) return known;
        }

        var made = read();
        kept = [.. kept.Where(k => k.Reading is not T), new(options, made)];
        return made;
    }

    /// <summary>Whether the text itself says that it is not of the day that stands on it.</summary>
    public bool RefutesStamp(DateOnly stamp) => Once(null, () => new StampReading(StampDoubt.Refutes(stamp, this))).IsRefuted;

    private sealed record StampReading(bool IsRefuted);

    private readonly record struct KeptReading(object? Options, object Reading);
}
