using System.Buffers;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>The meetings that an article tells of, in the order of its text.</summary>
internal sealed record ToldMeetings(ToldMeeting[] All)
{
    /// <summary>In characters; nothing longer is a sentence.</summary>
    private const int MaxSentence = 1_000;

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["meet", "met ", "talks", "session", "negotiat", "discussion", "summit"], StringComparison.OrdinalIgnoreCase);

    public static ToldMeetings Read(ArticleFeatures article)
    {
        var content = article.Content;
        var found = new List<ToldMeeting>();
        var next = 0;
        foreach (var sentence in content.Sentences)
        {
            while (next < content.Dates.Count && content.Dates[next].Span.End <= sentence.Span.Start) next++;
            if (sentence.IsHeading
                || sentence.Span.Length > MaxSentence
                || content.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).IndexOfAny(Signs) < 0)
                continue;
            if (MeetingReader.Read(content.Text, WordReader.Read(content.Text, sentence.Span)) is not { } read) continue;
            var day = article.Published;
            for (var i = next; i < content.Dates.Count && content.Dates[i].Span.Start < sentence.Span.End; i++)
            {
                if (content.Dates[i].Date is { Precision: DatePrecision.Day } named) day = named.Start;
            }

            found.Add(new ToldMeeting(read.First, read.Second, day, read.Length, read.LengthText, sentence.Span));
        }

        return new([.. found]);
    }
}

/// <summary>One of them, see <see cref="Meeting"/>, with the sentence that tells it.</summary>
internal sealed record ToldMeeting(Person First, Person Second, DateOnly? Day, ulong Length, string LengthText, Span Sentence);
