using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>One event's articles and what they have in common.</summary>
internal sealed class SubStory(long id, long story)
{
    public long Id { get; } = id;

    public long Story { get; set; } = story;

    /// <summary>A person or a digest file said which story it belongs to.</summary>
    public bool IsFixed { get; set; }

    /// <summary>Holds the words of a story page, which tell of many events: no article joins it.</summary>
    public bool IsDigest { get; set; }

    /// <summary>
    /// A digest file's sub-story of which only headlines are on file: too little to judge by, so no article joins it but the ones it names.
    /// </summary>
    public bool IsImportedOnly => IsFixed && Members.TrueForAll(m => m.Sketch is null);

    /// <summary>Tells no event: no article joins it but a copy.</summary>
    public bool IsNoReport => Members.Count > 0 && Members[0].IsNoReport;

    public List<GroupedArticle> Members { get; } = [];

    /// <summary>Sum of the members' vectors, each made of length one; the strongest terms only.</summary>
    public TermVector Centroid { get; set; } = TermVector.Empty;

    /// <summary>The terms by which the sub-story is found, ascending.</summary>
    public int[] Indexed { get; set; } = [];

    /// <summary>The terms that stand for it once it is large, ascending.</summary>
    public int[] IndexedLarge { get; set; } = [];

    /// <summary>For each term of the centroid, how many members hold it.</summary>
    public TermVector Holders { get; set; } = TermVector.Empty;

    /// <summary>For each term of the centroid, how many members open with it.</summary>
    public TermVector Openers { get; set; } = TermVector.Empty;

    /// <summary>
    /// Sums over the members: logarithm of words, and words of a hundred that address the reader or report what was said.
    /// </summary>
    public float LengthSum { get; private set; }

    public float AddressedSum { get; private set; }

    public float ReportedSum { get; private set; }

    /// <summary>Length of the weighted centroid when the sub-story last changed.</summary>
    public float Norm { get; set; }

    /// <summary>The centroid as it was added to the story's sum, and the factor it was added with.</summary>
    public TermVector Contribution { get; set; } = TermVector.Empty;

    public float ContributionScale { get; set; }

    /// <summary>The openers as they were added to the story's, and the factor.</summary>
    public TermVector OpenerContribution { get; set; } = TermVector.Empty;

    public float OpenerScale { get; set; }

    /// <summary>Whether its story lists it.</summary>
    public bool IsListed { get; set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    /// <summary>The language of the first member that has one.</summary>
    public string? Language { get; private set; }

    /// <summary>Days between the article and the sub-story's own days; null when either is unknown.</summary>
    public int? DayGap(DateOnly? day)
    {
        if (day is not { } d || First is not { } first || Last is not { } last) return null;
        return d < first ? first.DayNumber - d.DayNumber : d > last ? d.DayNumber - last.DayNumber : 0;
    }

    /// <summary>Days between the two sub-stories' own days, 0 where they overlap; null when either is unknown.</summary>
    public int? DayGap(SubStory other) => DayGap(other.First) is { } first && DayGap(other.Last) is { } last
        ? other.First <= Last && First <= other.Last ? 0 : Math.Min(first, last)
        : null;

    /// <summary>Whether stories of the two languages may meet; an unknown language joins any.</summary>
    public static bool MayMeet(string? language, string? other) =>
        language is null || other is null || string.Equals(language, other, StringComparison.Ordinal);

    public void Join(GroupedArticle article)
    {
        article.SubStory = this;
        Members.Add(article);
        Extend(article);
    }

    public void Leave(IReadOnlyCollection<GroupedArticle> articles)
    {
        var leaving = articles.ToHashSet();
        Members.RemoveAll(leaving.Contains);
        (First, Last, Language) = (null, null, null);
        (LengthSum, AddressedSum, ReportedSum) = (0, 0, 0);
        foreach (var member in Members) Extend(member);
    }

    private void Extend(GroupedArticle article)
    {
        Language ??= article.Language;
        LengthSum += MathF.Log(1 + article.Terms.Words);
        AddressedSum += article.Terms.Addressed;
        ReportedSum += article.Terms.Reported;
        if (article.Day is not { } day) return;
        if (First is null || day < First) First = day;
        if (Last is null || day > Last) Last = day;
    }
}
