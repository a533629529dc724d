using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>An article's sentences with their grammar and the places of their dates, and what the article as a whole is like.</summary>
internal sealed class ArticleReading
{
    private readonly double shareTelling;
    private readonly double sharePersonal;

    public ArticleReading(AnalyzedText content, DateOnly? published, int max)
    {
        Content = content;
        Published = published;
        var (next, telling, personal) = (0, 0, 0);
        foreach (var sentence in content.Sentences.Take(max))
        {
            while (next < content.Dates.Count && content.Dates[next].Span.End <= sentence.Span.Start) next++;
            var reading = SentenceReading.Of(content.Text, sentence.Span);
            Sentences.Add(new(reading, sentence.Span, Links(reading, sentence.Span, next)));
            if (reading.Clauses.Exists(c => c.Tense is VerbTense.Past or VerbTense.PastPerfect)) telling++;
            if (IsPersonal(reading)) personal++;
        }

        var count = Math.Max(1, Sentences.Count);
        (shareTelling, sharePersonal) = ((double)telling / count, (double)personal / count);
    }

    public AnalyzedText Content { get; }

    public DateOnly? Published { get; }

    public List<(SentenceReading Reading, Span Span, List<DateLink> Links)> Sentences { get; } = [];

    public SentencePlace Place(int index)
    {
        var sentence = Content.Sentences[index];
        var kind = sentence.Block >= 0 && sentence.Block < Content.Blocks.Count ? Content.Blocks[sentence.Block].Kind : BlockKind.Paragraph;
        return new SentencePlace(index, sentence.IsHeading, kind is BlockKind.ListItem or BlockKind.TableRow, shareTelling, sharePersonal);
    }

    private List<DateLink> Links(SentenceReading reading, Span sentence, int from)
    {
        var links = new List<DateLink>();
        for (var i = from; i < Content.Dates.Count && Content.Dates[i].Span.Start < sentence.End; i++)
        {
            var date = Content.Dates[i];
            if (date is { Date: not null, Type: TimexType.Date or TimexType.Time }) links.Add(DateAttachment.Of(reading, i, date.Span));
        }

        return links;
    }

    private static bool IsPersonal(SentenceReading reading)
    {
        for (var i = 0; i < reading.Sentence.Count; i++)
        {
            if (reading.Sentence.Form(i) is "I" or "we" or "We" or "you" or "You" or "your" or "Your") return true;
        }

        return false;
    }
}
