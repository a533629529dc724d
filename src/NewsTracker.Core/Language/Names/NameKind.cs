namespace NewsTracker.Core.Language.Names;

/// <summary>What a name is the name of. The order is that of the classes of the model of kinds.</summary>
public enum NameKind
{
    /// <summary>A human being, or a figure that is told of like one.</summary>
    Person,

    /// <summary>A company, authority, party, court, club, band: what acts as a group of people.</summary>
    Body,

    /// <summary>A land, town, region, mountain, building.</summary>
    Place,

    /// <summary>A thing that is made or sold, a ship, a substance.</summary>
    Product,

    /// <summary>A war, a championship, a disaster with a name of its own.</summary>
    Event,

    /// <summary>A holiday or an age.</summary>
    Time,

    /// <summary>A language, a work, a law, a prize, an idea: whatever is none of the others.</summary>
    Other,
}
