using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>The words by which figures are read and compared.</summary>
internal static class FigureWords
{
    /// <summary>Words right before a number that make it a part of another, or a number beside another.</summary>
    public static readonly FrozenSet<ulong> Parting = WordHash.Set(
        "including included another other additional further more extra last each every per only just by next past no number top " +
        "within first final opening");

    /// <summary>Words right behind it that make it a part, a comparison or a rate.</summary>
    public static readonly FrozenSet<ulong> Behind = WordHash.Set(
        "of more fewer less apiece per each other others later earlier ago old before after");

    /// <summary>Behind "of" they name a whole of which a number is some: "four of its updates".</summary>
    public static readonly FrozenSet<ulong> Wholes = WordHash.Set("the its their his her our these those");

    public static readonly FrozenSet<ulong> Owning = WordHash.Set("his her their my our");

    /// <summary>"10 total games" are ten games.</summary>
    public static readonly ulong Total = WordReader.Stems("total").Single();

    public static readonly ulong By = WordHash.Of("by");

    public static readonly ulong Per = WordHash.Of("per");

    public static readonly ulong A = WordHash.Of("a");

    /// <summary>Of which a rate may be told by "a" alone: "$5 a day".</summary>
    public static readonly FrozenSet<ulong> Shares = WordReader.Stems("hour day week month year season game share barrel head");

    /// <summary>Behind a stretch of time they tell from when it is reckoned.</summary>
    public static readonly FrozenSet<ulong> Anchors = WordHash.Set("ago before after");

    public static readonly ulong Ago = WordHash.Of("ago");

    /// <summary>"Shortly after 2 a.m." is a time, and no stretch that begins then.</summary>
    public static readonly FrozenSet<ulong> Nearly = WordHash.Set("shortly just soon right moments minutes little");

    /// <summary>Words of a part of the time.</summary>
    public static readonly FrozenSet<ulong> Partial = WordHash.Set(
        "half quarter halftime inning period run stretch overtime round rounds average averaging averaged straight");

    /// <summary>Before a number it makes it a part; behind one it names a part of it.</summary>
    public static readonly ulong Including = WordHash.Of("including");

    /// <summary>Words before a time that tell of a stretch of it, or when the text was written.</summary>
    public static readonly FrozenSet<ulong> Between = WordHash.Set("between until from to till before by after since updated published");

    /// <summary>Words of numbers, bounds and units, which say nothing of what is measured.</summary>
    public static readonly FrozenSet<ulong> Measuring = WordReader.Stems(
        "$ dollars euros pounds £ € million billion thousand hundred dozen percent miles kilometers kilometres feet metres meters yards " +
        "seconds minutes hours days weeks months years roughly approximately nearly almost about around estimated least over up");

    /// <summary>Behind a count they name the stretch of time in which it was counted.</summary>
    public static readonly FrozenSet<ulong> Windows = WordHash.Set("since last past previous far");

    /// <summary>"More than 20" is a bound, "2 percent than" a comparison.</summary>
    public static readonly FrozenSet<ulong> Bounding = WordHash.Set("more fewer less greater higher");

    /// <summary>The counted ones come on top of others.</summary>
    public static readonly FrozenSet<ulong> More = WordHash.Set("another additional further more extra other");

    public static readonly ulong Another = WordHash.Of("another");

    public static readonly ulong Than = WordHash.Of("than");

    public static readonly FrozenSet<ulong> Joints = WordHash.Set("in at with of for from to on");

    /// <summary>Behind a number and its noun they name of whom it is told.</summary>
    public static readonly FrozenSet<ulong> Holding = WordHash.Set("from by");

    public static readonly FrozenSet<ulong> Having = WordHash.Set("have has had");

    /// <summary>Verbs that say nothing but that somebody has a number of something.</summary>
    public static readonly FrozenSet<ulong> Vague = WordReader.Stems("have had has finish finished added get got record recorded");

    /// <summary>What is told of things whose count goes up while it is being found out.</summary>
    public static readonly FrozenSet<ulong> Growing = WordReader.Stems(
        "destroyed damaged wrecked razed flattened burned collapsed hit affected confirmed infected flooded lost");

    /// <summary>Behind a time of day they name its zone.</summary>
    public static readonly FrozenSet<ulong> Zones = WordHash.Set(
        "et est edt ct cst cdt mt mst mdt pt pst pdt eastern central mountain pacific gmt bst utc cet cest ist jst hkt aest aedt nzst " +
        "msk local");

    public static readonly FrozenSet<ulong> Crowd = WordReader.Stems(
        "crowd march marched marching marchers rally protest protesters demonstration demonstrators demonstrated streets gathered " +
        "gathering attended turnout");

    public static readonly ulong At = WordHash.Of("at");

    /// <summary>What a crowd is counted in.</summary>
    public static readonly MeantWord Person = MeantWord.Of(WordReader.Stems("people").Single(), 0);

    public static readonly FrozenSet<ulong> People = WordReader.Stems(
        "people persons villagers victims men women residents civilians passengers protesters demonstrators marchers workers teenagers");

    /// <summary>What players are credited with, of which each game has its own.</summary>
    public static readonly FrozenSet<ulong> Scores = WordReader.Stems(
        "points yards goals touchdowns tds homers runs rebounds assists blocks punches carries passes catches " +
        "wickets tries interceptions");

    /// <summary>Stretches of time, of which a life and a season have many.</summary>
    public static readonly FrozenSet<ulong> Terms = WordReader.Stems("season seasons game games match year years month months");

    /// <summary>Before a time they tell what came before or behind what is told.</summary>
    public static readonly FrozenSet<ulong> Turning = WordHash.Set("after before since until");

    public static readonly ulong The = WordHash.Of("the");

    public static readonly ulong Over = WordHash.Of("over");

    public static readonly FrozenSet<ulong> Old = WordHash.Set("old olds");
}
