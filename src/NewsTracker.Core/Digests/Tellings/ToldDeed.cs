using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Tellings;

/// <summary>
/// What a sentence tells in the main, as a predicate with who and whom: another sentence tells it only where such a predicate of it took
/// place and has nobody else in their places. That its words stand there is not enough: "signed the cook" holds most of "the line signed
/// the captain".
/// </summary>
internal sealed class ToldDeed
{
    /// <summary>
    /// Likeness from which two nouns may name one thing. By hand: a ship and a vessel have .51, a quake and a tremor .46, an island and an
    /// area .32, a bill and a reform 0.
    /// </summary>
    private const float OneThing = 0.3f;

    /// <summary>Likeness from which one noun is another word for the other.</summary>
    public const float OneWord = 0.6f;

    /// <summary>Words before a noun that say it is not the one spoken of.</summary>
    private static readonly FrozenSet<ulong> Other = WordHash.Set("another other others separate different further additional");

    private readonly Proposition told;
    private readonly string text;
    private readonly int meaning;

    /// <param name="told">The main proposition of a sentence.</param>
    /// <param name="text">The text that it is of.</param>
    public ToldDeed(Proposition told, string text) => (this.told, this.text, meaning) = (told, text, MeaningOf(told.Lemma));

    /// <param name="said">All that the other sentence says.</param>
    /// <param name="saidIn">The text that it is of.</param>
    /// <param name="options">Bars of likeness.</param>
    /// <returns>Null where nothing that it says is such a predicate.</returns>
    public bool? IsToldIn(IReadOnlyList<Proposition> said, string saidIn, SupportOptions options)
    {
        bool? found = null;
        foreach (var one in said)
        {
            if (!IsAlike(one, options)) continue;
            if (TookPlace(one) && !AreOthers(one, saidIn, ParticipantRole.Who) && !AreOthers(one, saidIn, ParticipantRole.Whom))
                return true;
            found = false;
        }

        return found;
    }

    /// <summary>As <see cref="IsToldIn"/>, and somebody or something that takes part is the same in both.</summary>
    public bool IsSurelyToldIn(IReadOnlyList<Proposition> said, string saidIn, SupportOptions options) =>
        IsToldIn([.. said.Where(p => told.Participants.Any(a => p.Participants.Any(b => IsShared(a, b))))], saidIn, options) == true;

    public static bool IsShared(Participant one, Participant other)
    {
        if (one.IsPronoun || other.IsPronoun) return false;
        if (one.Names.Count > 0 && other.Names.Count > 0) return IsOneName(one, other);
        if (one.Lemma == other.Lemma) return true;
        return !one.IsName && !other.IsName && MeaningOf(one.Lemma) is >= 0 and var left && MeaningOf(other.Lemma) is >= 0 and var right
            && WordMeanings.Likeness(left, right) >= OneWord;
    }

    /// <summary>The word is a verb more often than anything else.</summary>
    public static bool IsVerb(string lemma) => WordMeanings.PartOf(MeaningOf(lemma)) == CommonPart.Verb;

    /// <summary>The same word, or one that may stand for it.</summary>
    public static bool AreNear(string one, string other) => one == other
        || (MeaningOf(one) is >= 0 and var left && MeaningOf(other) is >= 0 and var right
            && WordMeanings.Likeness(left, right) >= OneThing);

    /// <summary>The last word of one is in the other: "Kolm", "Mara Kolm"; of a name beside a noun any word.</summary>
    private static bool IsOneName(Participant one, Participant other) => one.IsName && other.IsName
        ? one.Lemma == other.Lemma || one.Names.Contains(other.Lemma) || other.Names.Contains(one.Lemma)
        : one.Names.Any(other.Names.Contains);

    /// <param name="said">All that the other sentence says.</param>
    /// <param name="options">Bars of likeness.</param>
    /// <returns>True where it tells such a predicate, and only of others by name.</returns>
    public bool IsToldOfOthers(IReadOnlyList<Proposition> said, SupportOptions options)
    {
        var alike = said.Where(p => IsAlike(p, options)).ToList();
        return alike.Count > 0 && alike.TrueForAll(p => NamesOthers(p, ParticipantRole.Who) || NamesOthers(p, ParticipantRole.Whom));
    }

    private bool NamesOthers(Proposition one, ParticipantRole role)
    {
        var (own, others) = (told.Of(role).ToList(), one.Of(role).ToList());
        return own.Count > 0 && others.Count > 0 && own.TrueForAll(a => a.IsName && others.TrueForAll(b => b.IsName
            && !a.Names.Any(b.Names.Contains)));
    }

    /// <summary>The same predicate, or one akin to it by the dictionary.</summary>
    public bool IsAkin(Proposition one) => VerbKinship.Of(told.Lemma, one.Lemma) != Kinship.None;

    /// <summary>As <see cref="IsAkin"/>, or a verb of like meaning.</summary>
    public bool IsAlike(Proposition one, SupportOptions options)
    {
        if (VerbKinship.Of(told.Lemma, one.Lemma) != Kinship.None) return true;
        return MeaningOf(one.Lemma) is >= 0 and var other && meaning >= 0
            && WordMeanings.PartOf(meaning) == CommonPart.Verb && WordMeanings.PartOf(other) == CommonPart.Verb
            && WordMeanings.Likeness(meaning, other) >= options.SameEventVerb;
    }

    /// <summary>One is done to "another" of a kind.</summary>
    public bool IsOfAnother(Proposition one, string saidIn) =>
        told.Of(ParticipantRole.Whom).Any(p => IsAnother(p, text)) != one.Of(ParticipantRole.Whom).Any(p => IsAnother(p, saidIn));

    public bool IsOfOthers(Proposition one, string saidIn) =>
        AreOthers(one, saidIn, ParticipantRole.Who) || AreOthers(one, saidIn, ParticipantRole.Whom);

    /// <summary>What happened is not told by what was only asked for, allowed or possible.</summary>
    public bool TookPlace(Proposition one) => told.Status != PropositionStatus.Happened || one.Kind == PropositionKind.Main
        || one.Status is not (PropositionStatus.Mentioned or PropositionStatus.Possible);

    /// <summary>Both say who, and nobody of the one may be somebody of the other.</summary>
    private bool AreOthers(Proposition one, string saidIn, ParticipantRole role)
    {
        var own = told.Of(role).ToList();
        var others = one.Participants.Where(p => p.Role == role
            || (one.RolesMayTurn && p.Role is ParticipantRole.Who or ParticipantRole.Whom)).ToList();
        return own.Count > 0 && others.Count > 0 && !own.Exists(a => others.Exists(b => MayBeOne(a, b, saidIn)));
    }

    private bool MayBeOne(Participant one, Participant other, string saidIn)
    {
        if (IsAnother(one, text) != IsAnother(other, saidIn)) return false;
        if (one.IsPronoun || other.IsPronoun) return true;
        // "captain Mara Kolm", "engineer Tobin Reyes"
        if (one.Names.Count > 0 && other.Names.Count > 0) return IsOneName(one, other);
        // a captain may be called by name
        if (one.IsName || other.IsName || one.Lemma == other.Lemma) return true;
        var (left, right) = (MeaningOf(one.Lemma), MeaningOf(other.Lemma));
        return left < 0 || right < 0 || WordMeanings.Likeness(left, right) >= OneThing;
    }

    private static bool IsAnother(Participant one, string text) =>
        WordReader.Read(text, one.Phrase).Exists(w => Other.Contains(w.Form));

    private static int MeaningOf(string lemma) => WordReader.Read(lemma) is [var word, ..] ? WordMeanings.Find(word.Stem) : -1;
}
