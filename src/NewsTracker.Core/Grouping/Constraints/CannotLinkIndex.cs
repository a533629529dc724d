namespace NewsTracker.Core.Grouping.Constraints;

/// <summary>Cannot-link facts by article: answers whether a fact has articles of two sets on its opposite sides.</summary>
internal sealed class CannotLinkIndex
{
    private readonly Dictionary<long, List<Side>> sides = [];

    /// <summary>One side of a fact, named by the fact's place in the list.</summary>
    private readonly record struct Side(int Fact, bool IsFirst, bool IsWhole);

    public bool IsEmpty => sides.Count == 0;

    /// <summary>Replaces the facts.</summary>
    public void Set(IReadOnlyList<CannotLink> facts)
    {
        sides.Clear();
        for (var i = 0; i < facts.Count; i++)
        {
            foreach (var article in facts[i].Stays) Of(article).Add(new(i, true, facts[i].WholeStories));
            foreach (var article in facts[i].Leaves) Of(article).Add(new(i, false, facts[i].WholeStories));
        }
    }

    /// <summary>Whether any fact names the article.</summary>
    public bool Names(long article) => sides.ContainsKey(article);

    /// <summary>Whether a fact keeps an article of one set apart from one of the other.</summary>
    /// <param name="some">Articles of one set.</param>
    /// <param name="others">Articles of the other; not enumerated where no fact concerns the first.</param>
    /// <param name="wholeOnly">Look only at facts about whole stories.</param>
    public bool Forbids(IEnumerable<long> some, IEnumerable<long> others, bool wholeOnly)
    {
        var own = some.SelectMany(a => sides.GetValueOrDefault(a) ?? []).Where(s => s.IsWhole || !wholeOnly).Distinct().ToList();
        return own.Count > 0
            && others.Any(a => sides.TryGetValue(a, out var met) && met.Exists(o => own.Contains(o with { IsFirst = !o.IsFirst })));
    }

    private List<Side> Of(long article)
    {
        if (!sides.TryGetValue(article, out var own)) sides.Add(article, own = []);
        return own;
    }
}
