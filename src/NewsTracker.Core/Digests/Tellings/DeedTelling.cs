using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;

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

    /// <param name="claim">What is claimed.</param>
    /// <param name="own">Its sentence.</param>
    public DeedTelling(ToldClaim claim, JudgedSentence own)
    {
        (this.claim, this.own) = (claim, own);
        mains = MainDeeds.Of(own);
        contents = MainDeeds.ContentOf(own, mains);
    }

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
                if (points >= bar && !new DeedGuards(own, main, heard, other).Speak(claim, points)) return true;
            }
        }

        return false;
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
