using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Reads the sentences of an article that count, or takes them, the same, from what was read before.</summary>
internal sealed class SentenceList(AnalyzedText content, DateOnly? published, ArticleGrammar? grammar, PackedWords packed)
{
    /// <summary>In characters; nothing longer is a sentence that a reader could be shown.</summary>
    private const int MaxSentenceLength = 2_000;

    /// <summary>In order, without headings, repeats within the article and readers' comments.</summary>
    public List<SentenceFeatures> Read()
    {
        var assertions = grammar is null ? [] : AssertionReader.Shared.Read(content, published, grammar);
        var next = 0;
        var read = new List<SentenceFeatures>();
        var seen = new HashSet<ulong>();
        var quotation = new OpenQuotation(content.Text);
        var comments = ReaderComments.Start(content.Text);
        foreach (var sentence in content.Sentences)
        {
            var assertion = next < assertions.Count ? assertions[next] : null;
            next++;
            if (sentence.IsHeading && !(read.Count == 0 && IsStandfirst(content.Text, sentence.Span))) continue;
            if (sentence.Span.Length is 0 or > MaxSentenceLength) continue;
            if (read.Count == ArticleGrammar.MaxSentences || sentence.Span.Start >= comments) break;
            var words = WordReader.Read(content.Text, sentence.Span);
            if (words.Count == 0 || !seen.Add(Identity(words))) continue;
            if (grammar is not null && (sentence.IsHeading || (read.Count == 0 && assertion is not null)))
                assertion = ReadAlone(sentence) ?? assertion;
            var features = Read(content.Text, sentence, words, packed, read.Count, assertion);
            read.Add(quotation.Holds(sentence.Span) ? features.With(SentenceTraits.Quoted) : features);
        }

        return read;
    }

    /// <summary>As <see cref="Read()"/>, from what was read of the same article: only words and grammar are looked at again.</summary>
    public List<SentenceFeatures> Restore(PackedReading known)
    {
        var read = new List<SentenceFeatures>();
        foreach (var kept in known.Sentences())
        {
            var sentence = content.Sentences[kept.At];
            var words = WordReader.Read(content.Text, sentence.Span);
            var assertion = kept.IsReadAlone ? ReadAlone(sentence) : kept.Judged?.With(grammar![kept.At], sentence.Span, content);
            read.Add(Made(sentence, kept.Core, words, packed, read.Count, kept.Traits, assertion));
        }

        return read;
    }

    /// <summary>The headline where it stands as a line of its own above the text; null where the text begins without it.</summary>
    public static SentenceFeatures? ReadHeadline(AnalyzedText content, string title, PackedWords packed)
    {
        if (content.Sentences.Count == 0 || !content.Sentences[0].IsHeading || content.Sentences[0].Span.Length > MaxSentenceLength)
            return null;
        var words = WordReader.Read(content.Text, content.Sentences[0].Span);
        return words.Count > 0 && Identity(words) == Identity(WordReader.Read(title))
            ? Read(content.Text, content.Sentences[0], words, packed, 0)
            : null;
    }

    /// <summary>A whole sentence above the text that its page shows as a heading: an introduction, which tells the news.</summary>
    private static bool IsStandfirst(string text, Span heading) =>
        heading.Length > 0 && text[heading.End - 1] == '.' && heading.In(text).Count(' ') >= MinStandfirst;

    private const int MinStandfirst = 14;

    /// <summary>
    /// A sentence that stands as a heading is read as one of the text, and a text's first sentence without the line of its page that was
    /// run into it: its grammar is another one.
    /// </summary>
    /// <returns>Null where there is no such line.</returns>
    private Assertion? ReadAlone(Sentence sentence)
    {
        if (sentence.IsHeading)
            return AssertionReader.Shared.Read(content with { Sentences = [sentence with { IsHeading = false }] }, published)[0];
        var core = SentenceEnds.Cut(content.Text, sentence.Span);
        return core.Start - sentence.Span.Start > MinLine && core.Start > Datelines.Cut(content.Text, sentence.Span).Start
            ? AssertionReader.Shared.Read(content with { Sentences = [sentence with { Span = core }] }, published)[0]
            : null;
    }

    /// <summary>The words without those of a line of the page, which count for nothing.</summary>
    private static List<Word> Told(List<Word> words, Span sentence, Span core) =>
        core.Start - sentence.Start > MinLine ? words.FindAll(w => w.Span.Start >= core.Start) : words;

    /// <summary>Characters of such a line; fewer are a connective ("But").</summary>
    private const int MinLine = 15;

    private static SentenceFeatures Read(
        string text, Sentence sentence, List<Word> words, PackedWords packed, int order, Assertion? assertion = null)
    {
        var core = SentenceEnds.Cut(text, sentence.Span);
        var traits = TraitReader.Read(text, sentence.Span, core, Told(words, sentence.Span, core), order == 0)
            | VerbReader.Read(text, core, words);
        return Made(sentence, core, words, packed, order, traits, assertion);
    }

    private static SentenceFeatures Made(
        Sentence sentence, Span core, List<Word> words, PackedWords packed, int order, SentenceTraits traits, Assertion? assertion) =>
        new()
        {
            Span = sentence.Span,
            Core = core,
            Order = order,
            Block = sentence.Block,
            Packed = packed,
            WordsAt = packed.Add(words),
            WordCount = words.Count,
            Terms = [.. words.Where(w => !w.IsFunction && w.Span.Start >= core.Start).Select(w => w.Stem).Distinct().Order()],
            Traits = traits,
            Assertion = assertion,
        };

    private static ulong Identity(List<Word> words) => words.Aggregate(0UL, (hash, word) => WordHash.Pair(hash, word.Form));
}
