using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>How much speaks for it that two figures are of one thing. The bars are by hand, read on draws of ECB+ and T17.</summary>
internal sealed class FigureMatch
{
    /// <summary>Likeness of meaning of two nouns that may count one thing, and of two words that say one thing.</summary>
    private const float LikeThing = 0.6f;

    private const float LikeWord = 0.7f;

    /// <summary>Distance from the number within which a shared word says what is counted.</summary>
    private const int Close = 4;

    private const int SmallestCrowd = 50;

    /// <summary>Smaller numbers without a noun say nothing.</summary>
    public const int SmallestAlone = 100;

    /// <summary>Together the noun and what is told of it are so rare that a story tells it once. By hand.</summary>
    private const float TellingSlot = 4.5f;

    /// <summary>Rarity of nouns that are counted of anybody: "times".</summary>
    private const float PlainThing = 1.5f;

    /// <summary>So many rare words in common that none need stand close by.</summary>
    private const double Telling = 6;

    /// <summary>Rare words beside two stretches of time that are reckoned from one event.</summary>
    private const double TellingAnchored = 4;

    /// <summary>A number that two sentences hardly share by chance.</summary>
    private const int TellingNumber = 12;

    /// <summary>A number so great that two sentences of one story that both have it tell of one thing.</summary>
    public const int GreatNumber = 1000;

    /// <summary>Of so many things one may be forgotten, and no other thing has nearly as many.</summary>
    private const int Many = 50;

    public const decimal MiscountedShare = 0.02m;

    /// <summary>More points than one game has.</summary>
    private const int CareerNumber = 200;

    /// <summary>Of which another number of the sentence says which one it is: "on route 94 about 1:30 a.m.".</summary>
    private static readonly string?[] UnitsOfTime =
        [FigureUnits.Year, FigureUnits.Month, FigureUnits.Day, FigureUnits.Clock, FigureUnits.GameClock];

    private readonly List<(MeantWord Word, int Distance)> shared = [];

    public FigureMatch(Figure one, Figure other)
    {
        (One, Other) = (one, other);
        if (!FigureMarks.MayBeOfOneUnit(one, other)) return;
        if (one.Owner.IsNamesake(other.Owner) || AreOfTwoPlaces()) return;
        if (!ArePartsAlike() || one.HasWindow != other.HasWindow || one.Rate != other.Rate || !IsOneAnchor()) return;
        if (one.Unit is not (FigureUnits.Year or FigureUnits.Month or FigureUnits.Day)
            && SameEvent.AreOfOtherTimes(one.Profile, other.Profile)) return;
        // "on Saturday", "on Thursday" of two undated articles
        if (!UnitsOfTime.Contains(one.Unit) && AreOnOtherWeekdays()) return;
        Thing = LikenessOfThings(one, other);
        isOtherWord = Thing < LikeThing && AreDescribing();
        if (isOtherWord) Thing = LikeThing;
        if (Thing < LikeThing) return;
        var score = ReadShared();
        names = one.Profile.NameStems.Count(other.Profile.NameStems.Contains);
        IsOwned = one.Owner.Stem != 0 && one.Owner.Stem == other.Owner.Stem;
        AreCrowds = IsCrowd(one) && IsCrowd(other) && AreAtOnePlace();
        sharesNumber = UnitsOfTime.Contains(one.Unit) && SharesTellingNumber;
        deed = SharedDeed();
        isOneAge = one.Ages.Overlaps(other.Ages);
        score += (deed is null ? 0 : 1.2) + (isOneAge ? 1.5 : 0);
        IsOnlyDeath = one.Unit == ContrastWords.DeathPlace && TellsOneDeath(one) && TellsOneDeath(other)
            && (IsOwned || one.Owner.Stem == 0 || other.Owner.Stem == 0);
        SharesMeasure = one.Beside.Any(o => o != one && IsMeasure(o) && other.Beside.Any(t => t != other && t.Unit == o.Unit
            && t.Value == o.Value && LikenessOfThings(o, t) >= LikeThing));
        score += (sharesNumber || SharesMeasure || AreDeaths() ? 2 : 0) + (IsOnlyDeath ? 3 : 0);
        score += (one.Unit == FigureUnits.Calibre || IsOwned ? 3 : 0) + (AreCrowds ? 2.5 : 0);
        score += IsOfOnePlace ? 3 : 0;
        Score = (score + (0.4 * Math.Min(3, names))) * Thing;
    }

    private readonly int names;
    private readonly bool sharesNumber;
    private readonly MeantWord? deed;
    private readonly bool isOneAge;
    private readonly bool isOtherWord;

    public Figure One { get; }

    public Figure Other { get; }

    /// <summary>Both tell a share of one place: "82 percent in Veleria".</summary>
    public bool IsOfOnePlace => One.Place != 0 && One.Place == Other.Place;

    private bool AreOfTwoPlaces() => One.Place != Other.Place && One.Place != 0 && Other.Place != 0;

    /// <summary>How like the nouns are; 0 where the figures cannot be compared.</summary>
    public double Thing { get; }

    public double Score { get; }

    /// <summary>Both are told of one name.</summary>
    public bool IsOwned { get; }

    /// <summary>What a player is credited with.</summary>
    public bool IsCredit => IsOwned && IsScore(One);

    /// <summary>What is counted is counted again the next day: people, and what is damaged; what was seized or received is not.</summary>
    public bool Grows => !IsCredit && (One.Fate is not null || Other.Fate is not null || IsPerson(One) || IsPerson(Other)
        || One.Deeds.Concat(Other.Deeds).Any(d => FigureWords.Growing.Contains(d.Stem)));

    /// <summary>The same is told right beside both.</summary>
    public bool IsOfOneDeed => deed is not null;

    /// <summary>Another measure or count is the same in both sentences, so that they tell of one thing.</summary>
    public bool SharesMeasure { get; }

    /// <summary>Both sentences have a number, no part of a date, that two hardly share by chance.</summary>
    public bool SharesTellingNumber => One.Numbers.Any(n => n > TellingNumber && Other.Numbers.Contains(n));

    /// <summary>Each article tells of one death, and once where that was.</summary>
    public bool IsOnlyDeath { get; }

    /// <summary>Both tell how many came together at one place.</summary>
    public bool AreCrowds { get; }

    /// <summary>Words that both have near the number, the nearest to it first.</summary>
    public IEnumerable<ulong> Shared => shared.OrderBy(s => s.Distance).ThenByDescending(s => s.Word.Rarity).Select(s => s.Word.Stem);

    /// <summary>Enough to say that both tell one number.</summary>
    public bool IsSure()
    {
        var close = shared.Count(s => s.Distance <= Close);
        if (One.Unit == FigureUnits.Day) return false;
        if (One.Unit != Other.Unit) return IsOwned;
        if (One.Unit == FigureUnits.Bare) return IsOwned || close > 0;
        if (One.Unit == FigureUnits.Calibre) return true;
        if (One.Unit == FigureUnits.Magnitude) return names > 0 && !ArePlacesApart() && AreOfOneTime();
        if (One.Unit == FigureUnits.GameClock) return shared.Count > 2;
        if (One.Unit == FigureUnits.Clock)
        {
            return !ArePlacesApart() && Score > 2.5
                && (sharesNumber ? shared.Count > 0 : deed is not null && close > 0 && shared.Count > 1);
        }

        if (One.Unit == FigureUnits.Record) return IsOwned && (names > 1 || shared.Count > 0);
        if (One.Unit == FigureUnits.Year)
        {
            return !ArePlacesApart()
                && (SharesGreatNumber || (sharesNumber
                    ? shared.Count > 0 && Score > 2.5
                    : close > 0 && shared.Count > 2 && names > 0 && Score > 4));
        }

        if (ContrastWords.IsKind(One.Unit)) return !ArePlacesApart() && IsSureKind(close);
        if (IsOfOnePlace && AreOfOneTime() && !IsNarrowed(One, Other) && !IsNarrowed(Other, One)
            && CommonWords(One, Other) > 0) return true;
        if (One.Anchor != 0) return deed is { Rarity: >= PlainThing } && !ArePlacesApart()
                && (names > 0 || shared.Count > 2 || (shared.Count > 1 && Score >= TellingAnchored));
        if (One.Unit == FigureUnits.Month) return !ArePlacesApart() && (shared.Count > 2 || (shared.Count > 1 && names > 0));
        if (IsOwned && IsScore(One) && IsCareer() && AreNearlyOne()) return true;
        // "a mother of 12", "the Tarnwick mother of 13"
        if (One.Unit == FigureUnits.OfNoun && IsOwned && Thing == 1 && shared.Count > 1) return true;
        if (IsOwned && Thing == 1 && shared.Count > 0 && AreMiscounted()) return true;
        if (IsOwned && OwnedAlike() && IsOneOccasion() && !(IsTerm(One) && shared.Count < 2)) return true;
        if (AreDescribing() && names > 0 && shared.Count > (isOtherWord ? 2 : 1)) return true;
        if (ArePlacesApart() || ModifiersDiffer() || IsScore(One)) return false;
        // of times, days and the like everybody has some
        if (One.Unit is null && One.Thing!.Value.Rarity < PlainThing && names == 0 && !isOneAge) return false;
        if (One.Unit is not null && IsSomebodysOwn(One) != IsSomebodysOwn(Other)) return false;
        if (SharesMeasure && !IsTerm(One) && shared.Count > 0 && AreNamesOfOne() && PartnerSlot.IsOnly(One) && PartnerSlot.IsOnly(Other))
            return true;
        if (IsOneSlot() && (!IsTerm(One) || IsOneTerm())) return true;
        if (One.Joint != Other.Joint) return false;
        if (IsTerm(One) && close < 2) return false;
        if (One.Unit is not null) return close > 0 && Score >= 3.2 && (shared.Count > 2 || (shared.Count > 1 && (IsOwned || names > 1)));
        if (AreCrowds) return true;
        if ((IsCrowd(One) && IsCrowd(Other)) || One.Fate != Other.Fate || Thing < 0.75) return false;
        if (One.Fate is not null && IsPerson(One) && IsPerson(Other)) return true;
        if (Thing == 1 && names > 0 && shared.Exists(s => s.Distance == 1)) return true;
        if (shared.Count > 2 && Score >= Telling) return true;
        return close > 0 && Score >= 3.2 && (names > 0 || shared.Count > 1 || One.Fate is not null || Score > 3.4);
    }

    /// <summary>
    /// What the measure is told of is somebody's: "his village is 4 km from the town" is not the village that was attacked.
    /// </summary>
    public bool IsSomebodysOwn(Figure figure)
    {
        var words = figure.Sentence.ReadWords();
        return Enumerable.Range(1, words.Count - 1).Any(i => FigureWords.Owning.Contains(words[i - 1].Form)
            && shared.Exists(s => s.Distance <= Close && s.Word.Stem == words[i].Stem));
    }

    /// <summary>
    /// A noun that both tell of is narrowed by a word before it in one alone: "of voice traffic", "of traffic".
    /// </summary>
    private bool IsNarrowed(Figure figure, Figure other)
    {
        var (here, there) = (figure.Sentence.ReadWords(), other.Sentence.ReadWords());
        return here.Skip(1).Zip(here, (noun, before) => (noun, before)).Any(p => p.noun.Has(WordMarks.Joined)
            && !p.before.IsFunction && !p.before.IsNumber && WordMeanings.PartOf(WordMeanings.Find(p.before.Stem)) == CommonPart.Noun
            && there.Exists(w => w.Stem == p.noun.Stem) && !p.noun.IsFunction && !p.noun.IsNumber && !p.noun.Has(WordMarks.Capital)
            && !there.Exists(w => w.Stem == p.before.Stem));
    }

    /// <summary>"Sold for $30 million": both give it of one thing, and two words more are the same, wherever they stand.</summary>
    public bool SharesGreatNumber => One.Beside.Any(o => o.Value >= GreatNumber && !UnitsOfTime.Contains(o.Unit)
            && Other.Beside.Any(t => t.Value == o.Value && t.Unit == o.Unit && LikenessOfThings(o, t) >= LikeThing))
        && CommonWords(One, Other) > 1;

    public bool IsOneBehind() => One.Behind != 0 && One.Behind == Other.Behind;

    /// <summary>What is told in either word is one thing.</summary>
    private bool IsSureKind(int close) => One.Unit switch
    {
        ContrastWords.Colour => IsOneBehind() && (names > 0 || shared.Count > 1),
        ContrastWords.Side or ContrastWords.Kin => IsOneBehind() && shared.Count > 1,
        ContrastWords.Body => IsOwned && close > 0,
        ContrastWords.Stage => false,
        ContrastWords.Taking => SharesTellingNumber && names > 0 && shared.Count > 0,
        ContrastWords.Degree => IsOneBehind() && (names > 0 || shared.Count > 1),
        ContrastWords.DeathPlace => IsOnlyDeath || names > 0 || isOneAge || shared.Count > 1,
        ContrastWords.Manner => AreDeaths() && AreOfOneTime() && PartnerSlot.IsOnly(One) && PartnerSlot.IsOnly(Other)
            && (IsOwned || isOneAge || One.Numbers.Overlaps(Other.Numbers)),
        ContrastWords.Charge => (IsOwned || names > 0) && AreOfOneTime() && shared.Count > 1,
        _ => deed is not null ? names > 0 || shared.Count > 1 : close > 0 && shared.Count > 2,
    };

    /// <summary>Neither is a part of another number, or both come on top of others, or both tell by when.</summary>
    private bool ArePartsAlike() => One.Parts.SetEquals(Other.Parts)
        && One.Parts.Concat(Other.Parts).All(p => p == FigureWords.Another || p == FigureWords.By);

    /// <summary>Not each sentence names somebody of whom the other does not speak: two clubs bid for one player.</summary>
    private bool AreNamesOfOne() =>
        One.Profile.NameStems.IsSubsetOf(Other.Profile.NameStems) || Other.Profile.NameStems.IsSubsetOf(One.Profile.NameStems);

    /// <summary>As <see cref="AreNamesOfOne"/>, of a sum, and words of the dictionary name nobody: "Marle Group".</summary>
    public bool AreSumsOfTwo() => UnitNames.IsMoney(One.Unit) && NamesMore(One, Other) && NamesMore(Other, One);

    private static bool NamesMore(Figure figure, Figure other) => figure.Profile.NameStems.Any(n =>
        !other.Profile.NameStems.Contains(n) && WordMeanings.PartOf(WordMeanings.Find(n)) is not CommonPart.Noun);

    private static bool IsMeasure(Figure figure) => !IsTimeOrWord(figure)
        && figure.Unit != FigureUnits.Bare && (figure.Unit is not null || figure.Value > TellingNumber);

    /// <summary>Both say by a word how somebody lost his life.</summary>
    private bool AreDeaths() =>
        One.Unit == ContrastWords.Manner && One.Fate == ToldClass.Death && Other.Fate == ToldClass.Death;

    private static bool TellsOneDeath(Figure figure) => figure.InArticle.Count(f => f.Unit == figure.Unit) == 1
        && !figure.InArticle.Any(f => f.Fate == ToldClass.Death && f.Unit is null && f.Value > 1);

    private bool AreOnOtherWeekdays() => One.Profile.Weekdays.Count > 0 && Other.Profile.Weekdays.Count > 0
        && !One.Profile.Weekdays.Overlaps(Other.Profile.Weekdays) && !One.Profile.IsByNight && !Other.Profile.IsByNight;

    /// <summary>Both are reckoned from one time, so far as is told: "ago" by those who write within a day of each other.</summary>
    private bool IsOneAnchor() => One.Anchor == Other.Anchor
        && (One.Anchor != FigureWords.Ago || (One.Voice.Day is not null && Other.Voice.Day is not null && AreOfOneTime()));

    /// <summary>"An 84-yard scamper", "an 86-yard run": both describe a thing.</summary>
    private bool AreDescribing() => One.IsDescribing && Other.IsDescribing && !IsTerm(One);

    /// <summary>The same is told of the same thing, and no other thing of the story is likely to be told so.</summary>
    private bool IsOneSlot()
    {
        if (deed is not { } told || Thing < 0.8 || (One.Unit is null && One.Fate != Other.Fate)) return false;
        var further = shared.Count(s => s.Word.Stem != told.Stem);
        if (isOneAge || further > 1 || (further > 0 && names > 0)) return true;
        return One.Unit is null && Thing == 1 && told.Rarity + One.Thing!.Value.Rarity >= TellingSlot;
    }

    /// <summary>Days and more that somebody spent with one thing: "served ... in prison for his role", no other owner named.</summary>
    private bool IsOneTerm() => One.Unit == "day" && deed is { Rarity: >= PlainThing } told && names > 0
        && shared.Exists(s => s.Word.Stem != told.Stem) && (One.Owner.Stem == 0 || Other.Owner.Stem == 0 || IsOwned);

    /// <summary>What is told of both, the rarest; null for nothing.</summary>
    private MeantWord? SharedDeed()
    {
        MeantWord? best = null;
        foreach (var one in One.Deeds)
        {
            if (FigureWords.Vague.Contains(one.Stem) || (best is { } known && known.Rarity >= one.Rarity)) continue;
            foreach (var other in Other.Deeds)
            {
                if (one.Likeness(other) >= LikeWord) best = one;
            }
        }

        return best;
    }

    /// <summary>The words near both numbers that are alike, each with the greater distance; how telling they are together.</summary>
    private double ReadShared()
    {
        var score = 0.0;
        foreach (var word in One.Near)
        {
            var (best, distance) = (0f, 0);
            foreach (var near in Other.Near)
            {
                var like = word.Likeness(near);
                if (like > best && like >= LikeThing) (best, distance) = (like, Math.Max(word.Distance, near.Distance));
            }

            if (best == 0) continue;
            score += (best < 1 ? LikeWord * best : 1) * word.Rarity / 4;
            if (best >= LikeWord) shared.Add((word, distance));
        }

        return score;
    }

    /// <summary>How like the counted nouns are, 1 for the same; a little less where only a unit stands there.</summary>
    public static double LikenessOfThings(Figure one, Figure other)
    {
        if (one.Thing is not { } left || other.Thing is not { } right)
            return one.Unit is null ? 0 : one.Thing is null && other.Thing is null ? 0.9 : 0.8;
        if (left.Stem == right.Stem) return 1;
        return IsPerson(one) && IsPerson(other) ? 0.8 : left.Likeness(right);
    }

    /// <summary>"Carter scored 14 points", "Carter had 12 points": verbs that are alike or say nothing.</summary>
    private bool OwnedAlike() => One.Told != 0 && Other.Told != 0 && One.Owner.Distance < Close && Other.Owner.Distance < Close
        && Thing > 0.85
        && (One.Told == Other.Told || FigureWords.Vague.Contains(One.Told) || FigureWords.Vague.Contains(Other.Told));

    /// <summary>Somebody scores in many games: two names more are the same, or the number is one of a career.</summary>
    private bool IsOneOccasion() => !IsScore(One) || names > 2 || (IsCareer() && One.Told == Other.Told);

    /// <summary>Many, and a few more or less: "105 games", "106 games".</summary>
    private bool AreMiscounted() => Math.Min(One.Value, Other.Value) > Many
        && Math.Abs(One.Value - Other.Value) <= MiscountedShare * Math.Min(One.Value, Other.Value);

    /// <summary>A digit apart.</summary>
    public bool AreNearlyOne() => Math.Abs(One.Value - Other.Value) <= 0.1m * Math.Max(One.Value, Other.Value);

    /// <summary>Of points that one collects in many games.</summary>
    public bool IsCareer() => Math.Min(One.Value, Other.Value) > CareerNumber;

    /// <summary>Written within a day of each other.</summary>
    public bool AreOfOneTime() => One.Voice.Day is not { } day || Other.Voice.Day is not { } next
        || Math.Abs(day.DayNumber - next.DayNumber) <= 1;

    /// <summary>A year, a time of day or a word: no number that counts or measures.</summary>
    public static bool IsTimeOrWord(Figure figure) => UnitsOfTime.Contains(figure.Unit) || ContrastWords.IsKind(figure.Unit);

    public static bool IsScore(Figure figure) => figure.Unit is "point" or "yard"
        || (figure.Thing is { } thing && FigureWords.Scores.Contains(thing.Stem));

    public static bool IsTerm(Figure figure) =>
        UnitNames.IsTime(figure.Unit) || (figure.Thing is { } thing && FigureWords.Terms.Contains(thing.Stem));

    public static bool IsPerson(Figure figure) => figure.Thing is { } thing && FigureWords.People.Contains(thing.Stem);

    public static bool IsCrowd(Figure figure) => figure.Unit is null && figure.Value >= SmallestCrowd && IsPerson(figure)
        && (FigureWords.Crowd.Contains(figure.Thing!.Value.Stem) || figure.Profile.Words.Overlaps(FigureWords.Crowd));

    /// <summary>What their sentences tell has a name or two words in common.</summary>
    public static bool MayTellOne(Figure one, Figure other) => one.Profile.NameStems.Overlaps(other.Profile.NameStems)
        || CommonWords(one, other) > 1;

    private static int CommonWords(Figure one, Figure other) => one.Profile.Words.Count(w => other.Profile.Words.Contains(w)
        && !one.Profile.NameStems.Contains(w) && !FigureWords.Measuring.Contains(w));

    /// <summary>What names stand near are the same, or none do.</summary>
    private bool AreAtOnePlace() => (One.NamesNear.Count == 0 && Other.NamesNear.Count == 0) || One.NamesNear.Overlaps(Other.NamesNear)
        || (One.NamesNear.Count == 0 && IsAtOpening(One, Other.NamesNear))
        || (Other.NamesNear.Count == 0 && IsAtOpening(Other, One.NamesNear));

    /// <summary>A sentence without a name is about what its article begins with.</summary>
    private static bool IsAtOpening(Figure figure, HashSet<ulong> names) => figure.Profile.NameStems.Overlaps(names)
        || figure.Voice.Features.Sentences.Take(2).Any(s => s.Names.Exists(n => n.Stems.Any(names.Contains)));

    /// <summary>Both name somebody or some place near the number, and nothing in common.</summary>
    public bool ArePlacesApart() => !isOneAge && One.OwnNamesNear.Count > 0 && Other.OwnNamesNear.Count > 0
        && !One.OwnNamesNear.Overlaps(Other.Profile.NameStems) && !Other.OwnNamesNear.Overlaps(One.Profile.NameStems)
        && !One.NamesNear.Any(n => Other.NamesNear.Contains(n) && One.OwnNamesNear.Contains(n));

    /// <summary>"Armed men" are no "masked men"; with much in common one may leave the word out.</summary>
    public bool ModifiersDiffer() => One.Modifiers.Count > 0 && Other.Modifiers.Count > 0
        ? !One.Modifiers.Any(Other.Modifiers.Contains)
        : One.Modifiers.Count + Other.Modifiers.Count > 0 && Score < 4;
}
