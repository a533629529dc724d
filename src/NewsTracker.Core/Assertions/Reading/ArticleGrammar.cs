using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>
/// The grammar of an article's sentences, which depends on its words alone: it may be kept while dates are read anew. Only sentences that
/// may reach a timeline are parsed: those of the opening, and those that hold a date.
/// </summary>
internal sealed class ArticleGrammar
{
    /// <summary>
    /// Sentences from the beginning that are always parsed. By hand: of the sentences that tell what a page lacks and several outlets tell
    /// (two draws of 600 texts, 262) a hundred stood at the sixth to eighth place; further ones without a date are shown nowhere.
    /// </summary>
    public const int Opening = 8;

    /// <summary>Sentences of one article that are looked at: a text with more is a transcript or a dump.</summary>
    public const int MaxSentences = 400;

    private readonly SentenceReading[] readings;

    private ArticleGrammar(string text, SentenceReading[] readings) => (Text, this.readings) = (text, readings);

    public string Text { get; }

    /// <summary>How many sentences were looked at.</summary>
    public int Count => readings.Length;

    /// <summary>The reading of a sentence; <see cref="SentenceReading.Unread"/> where it was not parsed.</summary>
    public SentenceReading this[int sentence] => readings[sentence];

    /// <summary>Every sentence read.</summary>
    public static ArticleGrammar Whole(AnalyzedText content) =>
        new(content.Text, [.. SentenceReading.All(content.Text, content.Sentences.Select(s => Part(content.Text, s)))]);

    /// <summary>The grammar of readings made before, of the first sentences in order.</summary>
    public static ArticleGrammar Of(AnalyzedText content, SentenceReading[] readings) => new(content.Text, readings);

    /// <param name="content">The article.</param>
    /// <param name="max">Sentences looked at, from the first.</param>
    public static ArticleGrammar Of(AnalyzedText content, int max)
    {
        var readings = new SentenceReading[Math.Min(max, content.Sentences.Count)];
        Array.Fill(readings, SentenceReading.Unread);
        var next = 0;
        List<int> read = [];
        for (var i = 0; i < readings.Length; i++)
        {
            if (Matters(content, i, ref next)) read.Add(i);
        }

        var parts = read.Select(i => Part(content.Text, content.Sentences[i]));
        foreach (var (i, reading) in read.Zip(SentenceReading.All(content.Text, parts))) readings[i] = reading;
        return new ArticleGrammar(content.Text, readings);
    }

    /// <summary>Whether a sentence may reach a timeline. Sentences are asked for in order.</summary>
    /// <param name="content">The article.</param>
    /// <param name="sentence">Which.</param>
    /// <param name="next">The first date that does not end before it; moved on.</param>
    public static bool Matters(AnalyzedText content, int sentence, ref int next)
    {
        var span = content.Sentences[sentence].Span;
        while (next < content.Dates.Count && content.Dates[next].Span.End <= span.Start) next++;
        return sentence < Opening || (next < content.Dates.Count && content.Dates[next].Span.Start < span.End);
    }

    /// <summary>What is parsed of a sentence.</summary>
    private static Span Part(string text, Sentence sentence) => sentence.IsHeading ? sentence.Span : Datelines.Cut(text, sentence.Span);
}
