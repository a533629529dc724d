using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>
/// Whether another sentence of the same event tells what a claim tells in the main, in whatever words: a deed that has enough in common
/// with it, and nothing that tells the two apart.
/// </summary>
internal sealed class DeedTelling
{
    private readonly ToldClaim claim;
    private readonly JudgedSentence own;
    private readonly List<Proposition> mains;
    private readonly List<Proposition> contents;
    private HashSet<ulong>? people;
    private HashSet<ulong>? places;

    /// <param name="claim">What is claimed.</param>
    /// <param name="own">Its sentence.</param>
    public DeedTelling(ToldClaim claim, JudgedSentence own)
    {
        (this.claim, this.own) = (claim, own);
        mains = MainDeeds.Of(own);
        contents = MainDeeds.ContentOf(own, mains);
    }

    /// <summary>
    /// Of the people of whom the claim tells, or of the places of its deed, the whole other article names none, and the sentence names
    /// other people, or nothing that the claim names.
    /// </summary>
    public bool IsOfOthers(JudgedSentence heard)
    {
        var isOfOtherPeople = IsOfOtherPeople(heard);
        places ??= [.. JudgedSentence.StemsOf(mains.SelectMany(m => m.Of(ParticipantRole.Where)).SelectMany(p => p.Names))];
        if (!isOfOtherPeople && (places.Count == 0 || places.Any(heard.Voice.Names))) return false;
        return !own.NameStems.Overlaps(heard.NameStems) || (isOfOtherPeople && heard.PersonsIn(heard.Sentence.Span).Count > 0);
    }

    /// <summary>Of the people of whom the claim tells the whole other article names none.</summary>
    public bool IsOfOtherPeople(JudgedSentence heard)
    {
        people ??= [.. mains.SelectMany(m => own.PersonsIn(m.Clause)).Except(
            mains.Where(m => m.Speaker is not null).SelectMany(m => own.PersonsIn(m.Speaker!.Phrase)))];
        return people.Count > 0 && !people.Any(heard.Voice.Names);
    }

    /// <summary>As <see cref="ToldClaim.PointsOf"/>.</summary>
    public double PointsOf(JudgedSentence heard, SupportOptions options) => mains
        .SelectMany(m => heard.Said.Select(p => DeedMatch.Points(own, m, heard, p, options))).DefaultIfEmpty().Max();

    /// <summary>As <see cref="ToldClaim.IsDoneByOthers"/>.</summary>
    public bool IsDoneByOthers(JudgedSentence heard, SupportOptions options)
    {
        var (found, apart) = (false, true);
        foreach (var main in mains)
        {
            var told = new ToldDeed(main, own.Voice.Text);
            foreach (var other in heard.Said.Where(p => told.IsAlike(p, options)))
            {
                found = true;
                apart &= new DeedGuards(own, main, heard, other).PersonsDiffer();
            }
        }

        return found && apart;
    }

    /// <summary>
    /// The claim's news may be what befell people: it tells no charge or arrest, and no more than a clause about a noun.
    /// </summary>
    public bool MayTellFate => mains.Count > 0 && !mains.Exists(DeedGuards.IsOfSuspects)
        && own.Said.All(p => p.Status != PropositionStatus.Planned)
        && (ToldClass.FateOf(mains[0].Lemma) is not null
            || own.Said.Any(p => p.Kind is not (PropositionKind.Relative or PropositionKind.Noun)
            && ToldClass.FateOf(p.Lemma) is not null));

    /// <param name="heard">The other sentence.</param>
    /// <param name="options">Bars of likeness.</param>
    public bool Tells(JudgedSentence heard, SupportOptions options)
    {
        if (!TellsContent(heard, options)) return false;
        foreach (var main in mains)
        {
            // of what "and" joins, more has to be the same
            var bar = main.Kind == PropositionKind.Main ? DeedMatch.Enough : DeedMatch.EnoughJoined;
            foreach (var other in heard.Said)
            {
                var points = DeedMatch.Points(own, main, heard, other, options);
                if (points < bar && IsOfOneDay(main, heard, other)) return true;
                if (points >= bar && !new DeedGuards(own, main, heard, other).Speak(claim, points)) return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The same deed of one day that both give it, with a name and two further words in common: whoever is said to have been convicted
    /// that day by his name and by what he is.
    /// </summary>
    private bool IsOfOneDay(Proposition main, JudgedSentence heard, Proposition other)
    {
        if (main.Lemma != other.Lemma || DeedMatch.IsVague(main) || main.IsNegated != other.IsNegated) return false;
        if (main.Status != PropositionStatus.Happened || other.Status != PropositionStatus.Happened) return false;
        if (DayOf(own, main) is not { } day || DayOf(heard, other) != day) return false;
        // "a gang member", "Orram": what somebody is, and his name
        var (whom, theirs) = (main.Of(ParticipantRole.Whom).ToList(), other.Of(ParticipantRole.Whom).ToList());
        if (!whom.Exists(a => theirs.Exists(b => a.IsName != b.IsName || ToldDeed.IsShared(a, b)))) return false;
        if (new ToldDeed(main, own.Voice.Text).IsOfAnother(other, heard.Voice.Text)) return false;
        return own.NameStems.Any(heard.NameStems.Contains) && claim.Whole.Content.Count(heard.Passage.Stems.Contains) > MinShared;
    }

    private const int MinShared = 3;

    /// <summary>The only day that a deed is given.</summary>
    private static DateSpan? DayOf(JudgedSentence sentence, Proposition said)
    {
        var days = said.Dates.Select(d => sentence.Voice.Features.Content.Dates[d].Date).OfType<DateSpan>().Distinct().ToList();
        return days is [{ Precision: DatePrecision.Day } only] ? only : null;
    }

    /// <summary>
    /// A deed of it may be the claim's: it has something in common and nothing tells the two apart. True as well where one of the
    /// sentences has no deed that can be read. Of 21 tellings in the main that a reader judged (8 wrong) it takes away seven wrong ones and
    /// one right one.
    /// </summary>
    /// <param name="heard">The other sentence.</param>
    /// <param name="options">Bars of likeness.</param>
    public bool MayTell(JudgedSentence heard, SupportOptions options) => mains.Count == 0 || heard.Said.Count == 0
        || mains.Exists(m => heard.Said.Any(p => MayBe(m, p, heard, options)));

    private bool MayBe(Proposition main, Proposition other, JudgedSentence heard, SupportOptions options)
    {
        // of a state its words say all: "is over"
        if (main.Status == PropositionStatus.State && main.Lemma == other.Lemma && main.IsNegated == other.IsNegated) return true;
        var points = DeedMatch.Points(own, main, heard, other, options);
        var bar = new ToldDeed(main, own.Voice.Text).IsAkin(other) ? DeedMatch.Little : DeedMatch.Enough;
        return points >= bar && !new DeedGuards(own, main, heard, other).Speak(claim, points);
    }

    /// <summary>Of what was said, ordered, seen or begun something is told as well.</summary>
    private bool TellsContent(JudgedSentence heard, SupportOptions options) => contents.Count == 0 || contents.Exists(c =>
    {
        var content = new ToldDeed(c, own.Voice.Text);
        return heard.Said.Any(p => content.IsAlike(p, options));
    });
}
