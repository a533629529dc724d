using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// Plain words of which a thing can be but one: it is a van or a car, red or blue, in the neck or in the leg. Words of one group say one
/// thing. By hand; words that also say something else are left out or read only in the phrase that tells them.
/// </summary>
internal static class ContrastWords
{
    /// <summary>Begins the unit of a figure that stands for a word, and no number.</summary>
    private const string Prefix = "kind of ";

    public const string Colour = Prefix + "colour";

    public const string Body = Prefix + "injury";

    public const string Side = Prefix + "direction";

    public const string Kin = Prefix + "relation";

    public const string Charge = Prefix + "charge";

    public const string Vehicle = Prefix + "vehicle";

    public const string Weapon = Prefix + "weapon";

    public const string Room = Prefix + "room";

    public const string DeathPlace = Prefix + "place of death";

    /// <summary>How somebody lost his life.</summary>
    public const string Manner = Prefix + "manner of death";

    public const string Order = Prefix + "ruling";

    /// <summary>How far a case came in a year that is named.</summary>
    public const string Stage = Prefix + "step of the case";

    /// <summary>What was done with so many people: saved or taken.</summary>
    public const string Taking = Prefix + "what was done";

    /// <summary>Well or badly: "well equipped", "insufficiently equipped".</summary>
    public const string Degree = Prefix + "degree";

    private static readonly FrozenDictionary<ulong, (string Class, int Group)> Table = Read(
        (Vehicle, "car sedan suv jeep hatchback|van minivan minibus|bus coach|truck lorry pickup|motorcycle motorbike scooter|bicycle|" +
            "tram|taxi cab|ambulance|helicopter|limousine|tractor"),
        (Weapon, "shotgun|rifle carbine|pistol handgun revolver|knife dagger|machete|axe hatchet|hammer|crowbar|sword|grenade|screwdriver"),
        (Colour, "red|blue|green|yellow|black|white|grey gray|silver|brown|orange|purple|pink"),
        (Body, "head skull|face cheek jaw|neck throat|shoulder|arm elbow forearm|hand wrist finger|chest torso|stomach abdomen belly|" +
            "hip|leg thigh shin calf|knee|ankle|foot toe|groin"),
        (Side, "north northern|south southern|east eastern|west western|northeast northeastern|northwest northwestern|" +
            "southeast southeastern|southwest southwestern"),
        (Kin, "mother mum mom|father dad|sister|brother|wife|husband|son|daughter|girlfriend|boyfriend|cousin|uncle|aunt|nephew|niece|" +
            "grandmother|grandfather|stepfather|stepmother|stepson|fiancee"),
        (Charge, "murder|manslaughter|assault|kidnapping|burglary|arson"),
        (Room, "office|closet cupboard|kitchen|bathroom restroom toilet|bedroom|basement cellar|garage|attic|lounge|hallway corridor|" +
            "lobby|backyard garden|cafeteria canteen"),
        (Degree, "well properly adequately sufficiently|insufficiently inadequately poorly improperly"),
        (Manner, "burned burnt burn|suffocated suffocate asphyxiated asphyxiation choked|drowned drown|strangled strangle|stabbed stab|" +
            "shot|poisoned|hanged|electrocuted|crushed trampled|bludgeoned|froze frozen"),
        (Stage, "charged charge|convicted convict|acquitted acquit"),
        (Taking, "rescued rescue saved freed|captured capture apprehended apprehend arrested arrest detained detain seized"),
        (Order, "memorandum memo|decree|proclamation|ordinance"));

    public static bool IsKind(string? unit) => unit is not null && unit.StartsWith(Prefix, StringComparison.Ordinal);

    /// <returns>The class of a unit, as a label says it.</returns>
    public static string LabelOf(string unit) => unit[Prefix.Length..];

    /// <returns>The kind of a difference in such words.</returns>
    public static string KindOf(string unit) => unit switch
    {
        Side or Room or DeathPlace or Body => DifferenceKinds.Where,
        Stage or Taking => DifferenceKinds.Happened,
        Kin => DifferenceKinds.Role,
        _ => Other,
    };

    private const string Other = "other";

    /// <returns>False for a word that is none of them.</returns>
    public static bool TryGet(ulong stem, out (string Class, int Group) found) => Table.TryGetValue(stem, out found);

    private static FrozenDictionary<ulong, (string Class, int Group)> Read(params (string Class, string Groups)[] rows) => rows
        .SelectMany(r => r.Groups.Split('|').SelectMany((g, i) => WordReader.Stems(g).Select(s => (Stem: s, r.Class, Group: i + 1))))
        .DistinctBy(r => r.Stem).ToFrozenDictionary(r => r.Stem, r => (r.Class, r.Group));
}
