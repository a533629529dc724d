using System.Buffers;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Who met whom: meetings of one length ("five-hour") within a few days that share one party and differ in the other. Further tellings of
/// the same two on those days join their side. A person may meet several on one day; a like length is what makes two tellings one meeting.
/// </summary>
internal sealed class MeetingFinder(DisagreementOptions options)
{
    public const string Kind = "meeting";

    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["meet", "met ", "talks", "session", "negotiat", "discussion", "summit"], StringComparison.OrdinalIgnoreCase);

    /// <param name="articles">Articles in order; copies are passed over.</param>
    /// <param name="imported">Events that a digest file states, each with its citations.</param>
    public IEnumerable<Disagreement> Find(IEnumerable<StoryArticle> articles, IEnumerable<DigestEvent> imported)
    {
        var meetings = imported
            .Select(Imported)
            .OfType<Meeting>()
            .Concat(articles.Where(a => a.CopyOf is null).SelectMany(InArticle))
            .Take(options.MaxMeetings)
            .ToList();
        var told = new HashSet<(ulong, ulong)>();
        foreach (var one in meetings.Where(m => m.Length != 0))
        {
            foreach (var shared in new[] { one.First, one.Second })
            {
                var other = one.Other(shared.Surname)!;
                var rivals = meetings.Where(m => m.Length == one.Length
                    && m.Voice != one.Voice
                    && IsNear(m, one)
                    && m.Other(shared.Surname) is { } o
                    && o.Surname != other.Surname).ToList();
                if (rivals.Count == 0 || !told.Add((shared.Surname, one.Length))) continue;
                var sides = rivals
                    .Select(r => r.Other(shared.Surname)!)
                    .Prepend(other)
                    .DistinctBy(p => p.Surname)
                    .Select(p => Side(meetings, one, shared, p))
                    .ToList();
                yield return new Disagreement(Kind, $"Who met {shared.Name}: {one.LengthText} meeting", sides);
            }
        }
    }

    private DisagreementSide Side(List<Meeting> meetings, Meeting one, Person shared, Person party)
    {
        var tellings = meetings.Where(m => IsNear(m, one) && m.Other(shared.Surname) is { } o && o.Surname == party.Surname).ToList();
        var name = tellings.Select(m => m.Other(shared.Surname)!.Name).MaxBy(n => n.Length) ?? party.Name;
        return new(name, [.. tellings.SelectMany(m => m.Citations).Distinct().Take(options.MaxCitations)]);
    }

    private bool IsNear(Meeting left, Meeting right) =>
        left.Day is { } a && right.Day is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= options.MeetingDays;

    private static Meeting? Imported(DigestEvent happening)
    {
        if (happening.Date is not { Precision: DatePrecision.Day } day
            || happening.Citations.Count == 0
            || MeetingReader.Read(happening.Text, WordReader.Read(happening.Text)) is not { } read)
            return null;
        return new(
            read.First, read.Second, day.Start, read.Length, read.LengthText, $"stated {happening.Citations[0].ImportedNumber}",
            happening.Citations);
    }

    private static IEnumerable<Meeting> InArticle(StoryArticle article)
    {
        var content = article.Content;
        var published = article.Published is { Date.Precision: DatePrecision.Day } known ? known.Date.Start : (DateOnly?)null;
        var next = 0;
        foreach (var sentence in content.Sentences)
        {
            while (next < content.Dates.Count && content.Dates[next].Span.End <= sentence.Span.Start) next++;
            if (sentence.IsHeading
                || sentence.Span.Length > 1_000
                || content.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).IndexOfAny(Signs) < 0)
                continue;
            if (MeetingReader.Read(content.Text, WordReader.Read(content.Text, sentence.Span)) is not { } read) continue;
            var day = published;
            for (var i = next; i < content.Dates.Count && content.Dates[i].Span.Start < sentence.Span.End; i++)
            {
                if (content.Dates[i].Date is { Precision: DatePrecision.Day } named) day = named.Start;
            }

            var voice = StoryCorpus.OutletKey(article);
            yield return new(
                read.First, read.Second, day, read.Length, read.LengthText, voice,
                [new(article.Id, sentence.Span, SupportStatus.Verbatim, Resolution.Confirmed, 1)]);
        }
    }
}
