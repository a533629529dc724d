using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// What the articles of a development agree in near their tops: who, where, how many and what was done, as words that several outlets tell
/// it with. A summary that holds these words holds the main facts. After coverage of concepts by how many texts hold them (Gillick and
/// Favre, A Scalable Global Model for Summarization, 2009).
/// </summary>
internal sealed class CoreFacts
{
    private readonly CoreFactOptions options;
    private readonly Dictionary<ulong, Concept> concepts = [];

    /// <param name="voices">The articles of the development.</param>
    /// <param name="options">The tuned numbers.</param>
    public CoreFacts(IReadOnlyList<IndependentArticle> voices, CoreFactOptions options)
    {
        this.options = options;
        var outlets = voices.Take(options.MaxVoices).GroupBy(v => v.Outlet, StringComparer.Ordinal)
            .Select(o => o.Select(v => v.Features.Once(options, () => Read(v))).ToList()).ToList();
        if (outlets.Count < options.MinOutlets) return;
        var told = outlets.SelectMany(o => o.SelectMany(t => t.Told).Distinct()).CountBy(t => t);
        var marked = outlets.SelectMany(o => o).SelectMany(t => t.Marked).ToHashSet();
        foreach (var (term, count) in told)
        {
            var share = count / (double)outlets.Count;
            var isMarked = marked.Contains(term);
            if (count < options.MinOutlets || share < (isMarked ? options.MarkedShare : options.PlainShare)) continue;
            var meaning = WordMeanings.Find(term);
            var rarity = Math.Min(1, WordMeanings.Rarity(meaning) / options.FullRarity);
            concepts[term] = new(share * rarity * (isMarked ? options.Marked : 1), share >= options.MustShare, meaning);
            Mass += concepts[term].Weight;
        }
    }

    /// <summary>The weight of all that is told; 0 where too few outlets tell anything.</summary>
    public double Mass { get; }

    /// <summary>Share (0 to 1) of the whole that a sentence tells.</summary>
    public double Share(SentenceFeatures sentence) =>
        Mass <= 0 ? 0 : sentence.Terms.Sum(t => concepts.GetValueOrDefault(t).Weight) / Mass;

    /// <summary>What is still to be told beside some sentences, which have said it in these or like words.</summary>
    public MissingFacts Beside(IEnumerable<SentenceFeatures> told)
    {
        var known = told.SelectMany(t => t.Terms).ToHashSet();
        var meanings = known.Select(WordMeanings.Find).Where(m => m >= 0).ToList();
        return new(concepts.Where(c => !known.Contains(c.Key) && !IsSaid(c.Value.Meaning, meanings))
            .ToDictionary(c => c.Key, c => (c.Value.Weight / Mass, c.Value.IsMust)));
    }

    private bool IsSaid(int meaning, List<int> known) =>
        meaning >= 0 && known.Exists(m => WordMeanings.Likeness(m, meaning) >= options.SameMeaning);

    /// <summary>The words at the top of an article without its days, and who says so: neither a date nor a spokesman is a fact.</summary>
    private TopWords Read(IndependentArticle voice)
    {
        var (told, marked) = (new HashSet<ulong>(), new HashSet<ulong>());
        if (!voice.Article.TitleDerived) told.UnionWith(voice.Features.TitleTerms);
        foreach (var sentence in voice.Features.Sentences.Where(SentencePool.IsWhole).Take(options.TopSentences))
        {
            var (words, names) = (sentence.ReadCoreWords(), sentence.ReadNames());
            var dates = TimeExpression.Within(voice.Features.Content.Dates, sentence.Core).Select(d => d.Span).ToList();
            var outside = words.Where(w => dates.Exists(d => d.Contains(w.Span))).Select(w => w.Stem).ToHashSet();
            if (sentence.Assertion is { Source: { } source })
                outside.UnionWith(names.Where(n => n.Span.Contains(source)).SelectMany(n => n.Stems));
            told.UnionWith(sentence.Terms.Where(t => !outside.Contains(t)));
            marked.UnionWith(names.SelectMany(n => n.Stems));
            marked.UnionWith(words.Where(w => w.Kind == WordKind.Number).Select(w => w.Stem));
        }

        return new([.. told], [.. marked]);
    }

    /// <param name="Weight">By how many outlets tell it, how rare it is, and whether it is a name or a number.</param>
    /// <param name="IsMust">So many tell it that a summary must.</param>
    /// <param name="Meaning">Its place among the meanings of words; -1 for none.</param>
    private readonly record struct Concept(double Weight, bool IsMust, int Meaning);

    /// <param name="Told">The stems at an article's top.</param>
    /// <param name="Marked">Those of them in names and numbers.</param>
    private sealed record TopWords(ulong[] Told, ulong[] Marked);
}

/// <summary>What a development's outlets tell that a summary lacks: shares (0 to 1) of the whole.</summary>
internal sealed class MissingFacts(Dictionary<ulong, (double Share, bool IsMust)> open)
{
    /// <summary>Share (0 to 1) of the whole that is missing.</summary>
    public double Mass => open.Values.Sum(o => o.Share);

    /// <summary>Share (0 to 1) of the whole that a sentence adds; 0 where it adds nothing that many tell.</summary>
    public double Gain(SentenceFeatures sentence)
    {
        var (sum, isMust) = (0.0, false);
        foreach (var term in sentence.Terms)
        {
            if (!open.TryGetValue(term, out var found)) continue;
            sum += found.Share;
            isMust |= found.IsMust;
        }

        return isMust ? sum : 0;
    }

    /// <summary>How many of its words add something.</summary>
    public int Count(SentenceFeatures sentence) => sentence.Terms.Count(open.ContainsKey);
}

/// <summary>The numbers of <see cref="CoreFacts"/>: by hand on the stories of two draws of ECB+ and T17, not fitted.</summary>
internal sealed record CoreFactOptions
{
    /// <summary>Outlets that tell a word, at least.</summary>
    public int MinOutlets { get; init; } = 2;

    /// <summary>Sentences of an article in which its main facts stand.</summary>
    public int TopSentences { get; init; } = 8;

    /// <summary>Articles that are read: bounds the work.</summary>
    public int MaxVoices { get; init; } = 30;

    /// <summary>Share of the outlets that tell a word of a name or a number, or another word, for it to count.</summary>
    public double MarkedShare { get; init; } = 0.25;

    public double PlainShare { get; init; } = 0.34;

    /// <summary>The same for what a summary must tell.</summary>
    public double MustShare { get; init; } = 0.34;

    /// <summary>What a name or a number counts against other words.</summary>
    public double Marked { get; init; } = 2;

    /// <summary>Rarity of a word (it stands in one of 2^n documents) from which it counts in full.</summary>
    public double FullRarity { get; init; } = 7;

    /// <summary>Likeness of two words from which the one says the other again.</summary>
    public double SameMeaning { get; init; } = 0.6;

    /// <summary>What an opening keeps that tells none of the facts.</summary>
    public double NoFacts { get; init; } = 0.6;

    /// <summary>
    /// Openings of the lead that are tried, share of the weight of the best that one must have, and what a section is worth that tells
    /// none of the facts against one that tells all, less 1.
    /// </summary>
    public int Tries { get; init; } = 5;

    public double NearBest { get; init; } = 0.5;

    public double BaseWorth { get; init; } = 0.3;

    /// <summary>Share of all that is told which what goes on from there holds, told again or not: with less it is colour.</summary>
    public double MinShare { get; init; } = 0.03;

    /// <summary>Share of all that is told which a further sentence must add.</summary>
    public double MinGain { get; init; } = 0.035;

    /// <summary>
    /// Share of what it tells of the facts that must be new: with less it tells the news over again. More of what an article opens with.
    /// </summary>
    public double NewPart { get; init; } = 0.45;

    public double NewPartOfTop { get; init; } = 0.6;

    /// <summary>The same of the whole, from which it may tell an act again of which it tells how, where and when.</summary>
    public double MuchGain { get; init; } = 0.12;

    /// <summary>Words of facts that it then adds at least: one place is no how, where and when.</summary>
    public int MuchWords { get; init; } = 3;

    /// <summary>What a further sentence must add, times <see cref="MinGain"/>, whose weekday is open.</summary>
    public double OpenDayGain { get; init; } = 1.3;

    /// <summary>
    /// Sentences of the latest development with those that tell the missing facts: so many, more for each article, and at most.
    /// </summary>
    public double BaseSentences { get; init; } = 2;

    public double PerArticle { get; init; } = 0.67;

    public int MaxSentences { get; init; } = 7;

    /// <summary>Sentences of an article from which missing facts are told.</summary>
    public int MaxPlace { get; init; } = 10;

    /// <summary>What each sentence further down loses as one that tells missing facts.</summary>
    public double PlaceDecay { get; init; } = 0.93;

    /// <summary>Sentences at the top of a text, and share of them that are views or speak as "I", from which it is a column.</summary>
    public int ColumnSentences { get; init; } = 12;

    public int MinColumn { get; init; } = 4;

    public double ColumnShare { get; init; } = 0.4;

    /// <summary>Probability of a view over which a sentence tells no fact.</summary>
    public double MaxView { get; init; } = 0.35;
}
