namespace NewsTracker.Core.Language.Names;

/// <summary>The candidates of one article that are written alike, and what the model makes of them.</summary>
internal sealed class NameGroup(string key)
{
    public string Key { get; } = key;

    public string[] Words { get; } = key.Split(' ');

    public List<NameCandidate> Mentions { get; } = [];

    /// <summary>The numbers of all cues of all mentions, each once.</summary>
    public HashSet<int> Cues { get; } = [];

    /// <summary>The probability of each kind, and last that it is no name.</summary>
    public double[] Odds
    {
        get;
        set
        {
            field = value;
            Kind = (NameKind)Array.IndexOf(value, value.Max());
        }
    } = [];

    public bool IsOneWord => Words.Length == 1;

    /// <summary>The likeliest kind.</summary>
    public NameKind Kind { get; private set; }

    public bool IsName => (int)Kind < NameKindModel.NoName;

    public PersonGender Gender { get; set; }

    public int First => Mentions[0].Span.Start;

    public double Of(NameKind kind) => Odds[(int)kind];

    /// <summary>Takes over what another form of the same name brings.</summary>
    public void Take(NameGroup other)
    {
        Mentions.AddRange(other.Mentions);
        Mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        Cues.UnionWith(other.Cues);
        if (Gender == PersonGender.Unknown) Gender = other.Gender;
    }
}
