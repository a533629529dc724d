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

    /// <param name="articles">Articles in order; copies are passed over.</param>
    /// <param name="imported">Events that a digest file states, each with its citations.</param>
    public IEnumerable<Disagreement> Find(IEnumerable<IndependentArticle> articles, IEnumerable<DigestEvent> imported)
    {
        var meetings = imported
            .Select(Imported)
            .OfType<Meeting>()
            .Concat(articles.Where(a => a.Article.CopyOf is null).SelectMany(InArticle))
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

    private static IEnumerable<Meeting> InArticle(IndependentArticle voice)
    {
        var told = voice.Features.Once(null, () => ToldMeetings.Read(voice.Features));
        return told.All.Select(m => new Meeting(
            m.First, m.Second, m.Day, m.Length, m.LengthText, voice.Outlet,
            [new(voice.Article.Id, m.Sentence, SupportStatus.Verbatim, Resolution.Confirmed, 1)]));
    }
}
