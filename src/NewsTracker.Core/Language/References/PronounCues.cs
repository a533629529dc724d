using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Language.References;

/// <summary>A pronoun at its place.</summary>
/// <param name="Word">The pronoun.</param>
/// <param name="Before">The word before it; empty at the head of the sentence.</param>
/// <param name="Gender">Whom it can speak of.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Quoted">True inside a quotation.</param>
/// <param name="Later">True when another person whom it fits is named later in the sentence.</param>
internal readonly record struct PronounPlace(
    string Word, string Before, PersonGender Gender, int Sentence, bool Quoted, bool Later);

/// <summary>
/// The cues of a pronoun and a person whom it may speak of: how far and in what part that person was told of last, who competes.
/// </summary>
internal static class PronounCues
{
    private const int MaxCount = 3;
    private static readonly string[] Counts = ["0", "1", "2", "3"];

    /// <param name="place">The pronoun.</param>
    /// <param name="person">The last mention of the person weighed.</param>
    /// <param name="others">The last mentions of all whom the pronoun fits.</param>
    /// <param name="told">The people and nouns before the pronoun.</param>
    /// <param name="people">The people of the article.</param>
    /// <param name="cues">The cues that are numbered.</param>
    public static List<int> Read(
        PronounPlace place, PersonMention person, IReadOnlyList<PersonMention> others, Discourse told, IReadOnlyList<NamedEntity> people,
        CueTable cues)
    {
        var into = new List<int>(32);
        var gap = Counts[Math.Min(MaxCount, place.Sentence - person.Sentence)];
        Add("bias", "");
        Add("gap:", gap);
        Add("gap-part:", gap + person.Part);
        Add("gap-name:", gap + person.ByName);
        Add("pronoun:", place.Word);
        Add("pronoun-part:", place.Word + person.Part + gap);
        Add("before:", place.Before.ToLowerInvariant());
        Add("gender:", people[person.Person].Gender == place.Gender ? "same" : "unknown");
        Add("first-name:", FirstName(people[person.Person], place.Gender));
        Add("kind:", people[person.Person].PersonOdds switch { > 0.9 => "sure", > 0.6 => "likely", _ => "doubtful" });
        Add("quoted:", $"{place.Quoted}{person.Quoted}");
        if (place.Later) Add("named-later", gap);
        var rivals = 0;
        for (var back = 0; back <= Discourse.Window; back++)
        {
            var sentence = place.Sentence - back;
            var names = others.Count(o => o.Sentence == sentence && o.Person != person.Person);
            var nouns = told.Rivals(sentence, place.Gender);
            rivals += names + (back < 2 ? nouns : 0);
            Add("names-back:", $"{back}{Counts[Math.Min(MaxCount, names)]}");
            Add("nouns-back:", $"{back}{Counts[Math.Min(MaxCount, nouns)]}");
        }

        Add("rivals:", Counts[Math.Min(MaxCount, rivals)]);
        Add("rivals-gap:", Counts[Math.Min(MaxCount, rivals)] + gap + people[person.Person].Gender);
        if (others.Count > 0 && others.MaxBy(o => o.Start).Person == person.Person) Add("last-told", "");
        if (others.Count > 0 && others.MinBy(o => (place.Sentence - o.Sentence, o.Start)).Person == person.Person)
            Add("first-of-last-sentence", "");
        var fit = people.Count(p => p.Gender == PersonGender.Unknown || p.Gender == place.Gender);
        Add("people:", Counts[Math.Min(MaxCount, fit)]);
        if (people.Max(p => p.Mentions.Count) == people[person.Person].Mentions.Count) Add("main-person:", Counts[Math.Min(MaxCount, fit)]);
        var chain = told.Chains.TryGetValue(place.Gender, out var last) && last.Sentence >= place.Sentence - 1
            ? last.Person == person.Person ? "same" : last.Person < 0 ? "open" : "other" : "none";
        Add("chain:", chain);
        Add("chain-gap:", chain + gap + (rivals > 0));
        return into;

        static string FirstName(NamedEntity person, PersonGender gender)
        {
            var classes = NameLexicon.Shared.Of(person.Name.Split(' ')[0]) & NameClass.FirstName;
            return classes is NameClass.None or NameClass.FirstName ? "open"
                : (classes == NameClass.MaleName) == (gender == PersonGender.He) ? "same" : "other";
        }

        void Add(string kind, string value) => into.Add(cues.Number(kind, value));
    }
}
