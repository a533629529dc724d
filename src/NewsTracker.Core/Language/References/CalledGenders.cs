using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Language.References;

/// <summary>Whether an article calls a person "he" or "she", from the pronouns that a first reading resolves.</summary>
internal sealed class CalledGenders
{
    private static readonly ReferenceOptions Options = ReferenceOptions.Default;

    private readonly Dictionary<NamedEntity, PersonGender> genders = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NamedEntity, NamedEntity> originals = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<NamedEntity> mixed = new(ReferenceEqualityComparer.Instance);

    public static CalledGenders Of(string text, IEnumerable<WeighedPerson> answers)
    {
        var called = new CalledGenders();
        foreach (var person in answers.Where(a => a.Odds >= Options.CalledOdds && a.Person.Gender == PersonGender.Unknown)
            .GroupBy(a => a.Person, ReferenceEqualityComparer.Instance))
        {
            var he = person.Count(a => PersonWords.Pronoun(a.Pronoun.In(text)) == PersonGender.He);
            var she = person.Count() - he;
            var entity = (NamedEntity)person.Key!;
            if (he >= Options.CalledMargin * Math.Max(1, she)) called.genders[entity] = PersonGender.He;
            else if (she >= Options.CalledMargin * Math.Max(1, he)) called.genders[entity] = PersonGender.She;
            else if (he > 0 && she > 0) called.mixed.Add(entity);
        }

        return called;
    }

    /// <summary>Nobody's gender is told by the pronouns alone: a second reading would be the same.</summary>
    public bool IsEmpty => genders.Count == 0;

    public bool IsMixed(NamedEntity person) => mixed.Contains(person);

    /// <summary>The names, with the genders that were found.</summary>
    public IReadOnlyList<NamedEntity> Told(IReadOnlyList<NamedEntity> names)
    {
        var told = new List<NamedEntity>(names.Count);
        foreach (var name in names)
        {
            told.Add(genders.TryGetValue(name, out var gender) ? name with { Gender = gender } : name);
            originals[told[^1]] = name;
        }

        return told;
    }

    public NamedEntity Original(NamedEntity told) => originals[told];
}
