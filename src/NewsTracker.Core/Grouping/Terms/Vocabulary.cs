namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// The terms met so far: a dense id for each stem, the first surface form it was met in, and in how many articles it stands.
/// Weights of terms are inverse document frequencies smoothed by a prior, so that the first hundred articles already weigh words sensibly.
/// They are computed anew each time the number of articles has grown by a fiftieth, not in between.
/// </summary>
internal sealed class Vocabulary(TermOptions options)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<string> surfaces = [];
    private readonly List<float> prior = [];
    private readonly List<int> counts = [];
    private readonly List<float> weights = [];
    private readonly List<int> namings = [];
    private int documents;
    private int documentsWeighed;

    /// <summary>Every stem met, with its id.</summary>
    public IEnumerable<KeyValuePair<string, int>> Stems => ids;

    public string Surface(int id) => surfaces[id];

    /// <summary>The stem, for another language than English with its tag before it ("de:wort").</summary>
    public string Key(int id) => keys[id];

    /// <summary>The id of a stem; <paramref name="surface"/> is kept when the stem is new.</summary>
    /// <param name="key">The stem, after the language's tag and a colon where there is a language.</param>
    /// <param name="surface">As it is written.</param>
    /// <param name="language">The language's tag; null for English and for what has none.</param>
    public int Intern(ReadOnlySpan<char> key, ReadOnlySpan<char> surface, string? language)
    {
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(key, out var id)) return id;
        id = surfaces.Count;
        var text = key.ToString();
        ids.Add(text, id);
        keys.Add(text);
        surfaces.Add(surface.SequenceEqual(text) ? text
            : surface.ToString().Normalize()); // accents written apart are shown on their letters
        counts.Add(0);
        namings.Add(0);
        prior.Add(PriorOf(language is null ? text : text[(language.Length + 1)..], language));
        weights.Add(Weigh(id));
        return id;
    }

    /// <summary>
    /// Of two names in a row the rarer one's share, and less for what the other adds, where nothing is known of them together.
    /// </summary>
    private float PriorOf(string stem, string? language)
    {
        var share = options.PriorShare(stem, language);
        if (IsYear(stem)) return Math.Max(share, options.YearShare);
        var space = stem.IndexOf(' ', StringComparison.Ordinal);
        if (share > 0 || space < 0) return share;
        return Math.Min(options.PriorShare(stem[..space], language), options.PriorShare(stem[(space + 1)..], language)) * options.PairShare;
    }

    private static bool IsYear(string stem) =>
        stem.Length == 4 && (stem.StartsWith("19", StringComparison.Ordinal) || stem.StartsWith("20", StringComparison.Ordinal))
        && stem.All(char.IsAsciiDigit);

    /// <summary>Counts an article's terms (<paramref name="by"/> = 1) or takes them back (-1).</summary>
    public void CountArticle(ItemTerms terms, int by)
    {
        documents += by;
        for (var i = 0; i < terms.All.Count; i++)
        {
            counts[terms.All.Ids[i]] += by;
            if ((terms.Flags[i] & TermFlags.Name) != 0) namings[terms.All.Ids[i]] += by;
        }

        if (documents < documentsWeighed + options.MinNewArticles + documentsWeighed / options.NewShare) return;
        documentsWeighed = documents;
        for (var id = 0; id < weights.Count; id++) weights[id] = Weigh(id);
    }

    /// <summary>ln of the inverse smoothed share of articles that hold the term; at least a small positive number.</summary>
    public float Idf(int id) => weights[id];

    /// <summary>
    /// How much it says that two texts both hold the term: its weight above that of a common word, at most a bound for what is no name.
    /// 0 for a common word or name: a country, a currency, a unit.
    /// </summary>
    public float Evidence(int id)
    {
        var evidence = Math.Max(0, weights[id] - options.EvidenceFrom);
        return IsName(id) ? evidence : Math.Min(evidence, options.MaxWordEvidence);
    }

    /// <summary>Whether most articles write the term as a name.</summary>
    public bool IsName(int id) => 2 * namings[id] > counts[id];

    /// <summary>Whether the term is two names in a row.</summary>
    public bool IsFullName(int id) => keys[id].Contains(' ', StringComparison.Ordinal);

    private float Weigh(int id)
    {
        var share = (prior[id] * options.PriorArticles + counts[id] * options.OnlineWeight + 0.5)
            / (options.PriorArticles + documentsWeighed * options.OnlineWeight + 1);
        return (float)Math.Max(options.MinWeight, -Math.Log(share));
    }
}
