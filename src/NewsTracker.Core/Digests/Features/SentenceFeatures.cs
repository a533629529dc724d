using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>One sentence made ready for comparing. <see cref="Order"/> counts the article's sentences without headings from 0.</summary>
internal sealed class SentenceFeatures
{
    private List<NameRun>? names;
    private AssertionMatter? matter;
    private List<AssertionMatter>? happenings;

    public required Span Span { get; init; }

    /// <summary>The span without a dateline or a leading connective: what a summary shows.</summary>
    public required Span Core { get; init; }

    public required int Order { get; init; }

    public required int Block { get; init; }

    /// <summary>Where its words stand.</summary>
    public required PackedWords Packed { private get; init; }

    /// <summary>Their place in what is packed.</summary>
    public required int WordsAt { private get; init; }

    public required int WordCount { get; init; }

    /// <summary>Distinct stems of everything but function words, ascending.</summary>
    public required ulong[] Terms { get; init; }

    public required SentenceTraits Traits { get; init; }

    /// <summary>Its names, read when first asked for: few sentences are compared by them.</summary>
    public List<NameRun> Names => names ??= ReadNames();

    /// <summary>As <see cref="Names"/>, but not kept where nobody has asked for them.</summary>
    public List<NameRun> ReadNames() => names ?? NameRun.Read(Packed.Text, ReadWords());

    /// <summary>
    /// What the sentence says; null for headlines, for languages without a grammar, and beyond the sentences that are read.
    /// </summary>
    public Assertion? Assertion { get; init; }

    /// <summary>What the sentence tells in the main, to be compared; null without a reading.</summary>
    public AssertionMatter? Matter => matter ??= Assertion?.ReadPropositions() is [var told, ..] ? AssertionMatter.Of(told) : null;

    /// <summary>All that it tells as having taken place, the main thing first; empty without a reading.</summary>
    public IReadOnlyList<AssertionMatter> Happenings => happenings ??=
    [
        .. (Assertion?.Propositions ?? [])
            .Where(p => p.Kind is PropositionKind.Main || p.Status is PropositionStatus.Happened).Select(AssertionMatter.Of),
    ];

    /// <summary>What it needs in brackets, once somebody has asked <see cref="AdditionFinder"/>.</summary>
    public SentenceAdditions? Additions { get; set; }

    /// <summary>Its words in order, unpacked anew at each call.</summary>
    public List<Word> ReadWords() => Packed.Read(WordsAt, WordCount);

    /// <summary>Those of <see cref="ReadWords"/> that begin in its <see cref="Core"/> or behind it.</summary>
    public List<Word> ReadCoreWords() => Packed.Read(WordsAt, WordCount, Core.Start);

    public SentenceFeatures With(SentenceTraits traits) =>
        new()
        {
            Span = Span,
            Core = Core,
            Order = Order,
            Block = Block,
            Packed = Packed,
            WordsAt = WordsAt,
            WordCount = WordCount,
            Terms = Terms,
            Traits = Traits | traits,
            Assertion = Assertion
        };

    /// <summary>One of its names holds the term.</summary>
    public bool IsInName(ulong term) => Names.Exists(n => n.Stems.Contains(term));

    public bool Has(SentenceTraits traits) => (Traits & traits) != 0;
}

[Flags]
internal enum SentenceTraits : short
{
    None = 0,

    /// <summary>Opens with a word whose meaning lies in the sentence before: "he", "this", "the move".</summary>
    Dangling = 1,

    /// <summary>Speaks as "I", "we" or "you" outside quotation marks.</summary>
    Personal = 2,

    Question = 4,

    /// <summary>Ends without a full stop: a caption, a menu, a list item.</summary>
    Unfinished = 8,

    /// <summary>Under six words, or over sixty.</summary>
    OddLength = 16,

    /// <summary>Mostly quoted, or a quotation mark without its partner.</summary>
    Quoted = 32,

    /// <summary>What was cut at the front leaves a small letter there.</summary>
    CutOpen = 64,

    /// <summary>Asks the reader to do something with the page: follow, subscribe, click, read more.</summary>
    Furniture = 128,

    /// <summary>
    /// A verb in the past or of saying stands outside its quotation marks: something took place, rather than is so or will be.
    /// </summary>
    Tells = 256,
}
