using NewsTracker.Core.Digests.Support;
using NewsTracker.Core.Digests.Words;
using NewsTracker.Core.Language;

namespace NewsTracker.Core.Digests.Features;

/// <summary>What the digest steps need of one article, computed once for a text.</summary>
internal sealed class ArticleFeatures
{
    /// <summary>Sentences of one article that are looked at: a text with more is a transcript or a dump.</summary>
    public const int MaxSentences = 400;

    /// <summary>In characters; nothing longer is a sentence that a reader could be shown.</summary>
    private const int MaxSentenceLength = 2_000;

    public ArticleFeatures(AnalyzedText content, string title)
    {
        Content = content;
        Title = title;
        Sentences = ReadSentences(content);
        foreach (var sentence in Sentences) Terms.UnionWith(sentence.Terms);
        TitleTerms = [.. WordReader.Read(title).Where(w => !w.IsFunction).Select(w => w.Stem).Distinct()];
    }

    public AnalyzedText Content { get; }

    public string Title { get; }

    /// <summary>Sentences in order, without headings and repeats within the article.</summary>
    public List<SentenceFeatures> Sentences { get; }

    /// <summary>Distinct stems of the text's sentences.</summary>
    public HashSet<ulong> Terms { get; } = [];

    public ulong[] TitleTerms { get; }

    private static List<SentenceFeatures> ReadSentences(AnalyzedText content)
    {
        var read = new List<SentenceFeatures>();
        var seen = new HashSet<ulong>();
        foreach (var sentence in content.Sentences)
        {
            if (sentence.IsHeading || sentence.Span.Length is 0 or > MaxSentenceLength) continue;
            if (read.Count == MaxSentences) break;
            var words = WordReader.Read(content.Text, sentence.Span);
            if (words.Count == 0 || !seen.Add(words.Aggregate(0UL, (hash, word) => WordHash.Pair(hash, word.Form)))) continue;
            var core = SentenceEnds.Cut(content.Text, sentence.Span);
            read.Add(new SentenceFeatures
            {
                Span = sentence.Span,
                Core = core,
                Order = read.Count,
                Block = sentence.Block,
                Words = words,
                Terms = [.. words.Where(w => !w.IsFunction && w.Span.Start >= core.Start).Select(w => w.Stem).Distinct().Order()],
                Traits = TraitReader.Read(content.Text, sentence.Span, core, words),
                Names = NameRun.Read(content.Text, words),
            });
        }

        return read;
    }
}
