using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.Linking;

/// <summary>A story: its sub-stories and what they have in common.</summary>
internal sealed class StoryState(long id)
{
    public long Id { get; } = id;

    public List<SubStory> SubStories { get; } = [];

    /// <summary>Sum of the sub-stories' centroids, each made of length one and weighted by its size.</summary>
    public TermVector Sum { get; set; } = TermVector.Empty;

    /// <summary>The strongest terms of the sum.</summary>
    public TermVector Profile { get; set; } = TermVector.Empty;

    /// <summary>
    /// How many of the sub-stories open with a term: the sum of each one's share of its articles; the strongest terms only.
    /// </summary>
    public TermVector Openers { get; set; } = TermVector.Empty;

    /// <summary>Means over the articles: logarithm of words, words of a hundred that address the reader, that report.</summary>
    public float Length { get; private set; }

    public float Addressed { get; private set; }

    public float Reported { get; private set; }

    /// <summary>The terms by which the story is found, ascending.</summary>
    public int[] Indexed { get; set; } = [];

    /// <summary>The terms that stand for it once it is large, ascending.</summary>
    public int[] IndexedLarge { get; set; } = [];

    /// <summary>Length of the weighted profile when the story last changed.</summary>
    public float Norm { get; set; }

    /// <summary>
    /// The weight from which a term belongs to the profile's core (<see cref="LinkOptions.CoreTerms"/>), and the sum of their weights.
    /// </summary>
    public float CoreBar { get; set; }

    public float CoreSum { get; set; }

    public int Articles { get; private set; }

    public bool IsFixed { get; private set; }

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    public string? Language { get; private set; }

    /// <summary>Takes over the counts of a story whose sub-stories have just been put behind its own.</summary>
    public void Absorb(StoryState other)
    {
        var part = (float)other.Articles / Math.Max(1, Articles + other.Articles);
        Length += (other.Length - Length) * part;
        Addressed += (other.Addressed - Addressed) * part;
        Reported += (other.Reported - Reported) * part;
        Articles += other.Articles;
        IsFixed |= other.IsFixed;
        if (First is null || other.First < First) First = other.First ?? First;
        if (Last is null || other.Last > Last) Last = other.Last ?? Last;
        Language ??= other.Language;
    }

    /// <summary>Counts the sub-stories anew.</summary>
    public void Refresh()
    {
        Articles = SubStories.Sum(s => s.Members.Count);
        Length = SubStories.Sum(s => s.LengthSum) / Math.Max(1, Articles);
        Addressed = SubStories.Sum(s => s.AddressedSum) / Math.Max(1, Articles);
        Reported = SubStories.Sum(s => s.ReportedSum) / Math.Max(1, Articles);
        IsFixed = SubStories.Exists(s => s.IsFixed);
        First = SubStories.Min(s => s.First);
        Last = SubStories.Max(s => s.Last);
        Language = SubStories.Find(s => s.Language is not null)?.Language;
    }
}
