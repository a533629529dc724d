using NewsTracker.Core.Grouping.Copies;

namespace NewsTracker.Core.Grouping.Identity;

/// <summary>What identity looks at. A part that is null or empty never matches anything.</summary>
public sealed record IdentityCard
{
    public string? Url { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>Empty for a stub.</summary>
    public string Text { get; init; } = "";

    /// <summary>The id that the file itself gave the article.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The file that gave the article, when it gave more than one.</summary>
    public long? FileGroup { get; init; }
}

/// <summary>How two texts that carry the same key relate.</summary>
public enum Sameness
{
    Different,

    /// <summary>The same article again: a later text of it, or a text for what was a stub.</summary>
    Version,

    /// <summary>The same text under another masthead.</summary>
    Copy,
}

/// <summary>A verdict on two texts.</summary>
/// <param name="Because">The rule that decided: "same address", "same headline and day", "near copy from the same outlet", "stub", "near
/// copy", "given apart in one file", "".</param>
/// <param name="Likeness">The share of the shorter text that stands in the longer, 0 to 1; 0 when not compared.</param>
/// <param name="Sameness">How they relate.</param>
public sealed record IdentityVerdict(Sameness Sameness, string Because, double Likeness);

/// <summary>Decides whether two articles are the same one.</summary>
public static class ArticleIdentity
{
    private static readonly IdentityOptions Options = new();

    /// <summary>Compares what two texts say of themselves and their words.</summary>
    /// <returns>Whether they are one article, a new version of one, or two articles; and why.</returns>
    public static IdentityVerdict Compare(IdentityCard a, IdentityCard b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (urlA, urlB) = (IdentityKeys.Url(a.Url), IdentityKeys.Url(b.Url));
        var (outletA, outletB) = (IdentityKeys.Outlet(a.Outlet), IdentityKeys.Outlet(b.Outlet));
        var sameOutlet = outletA is not null && outletA == outletB;
        var (likeness, comparable) = Likeness(a.Text, b.Text); // not comparable: too short, or other names and numbers in the same words
        var nearCopy = comparable && likeness >= CopyOptions.Default.Bar;
        var apart = GivenApart(a, b, urlA, urlB);

        if (!apart && urlA is not null && urlA == urlB) return new(Sameness.Version, "same address", likeness);
        if (!apart && sameOutlet && SameTitle(a, b))
        {
            var stub = string.IsNullOrWhiteSpace(a.Text) || string.IsNullOrWhiteSpace(b.Text);
            if (stub && (a.Day is null || b.Day is null || a.Day == b.Day)) return new(Sameness.Version, "stub", 0);
            if (!stub && a.Day is not null && a.Day == b.Day && likeness >= Options.MinSharedText)
                return new(Sameness.Version, "same headline and day", likeness);
        }

        if (!apart && FillsStub(a, b, outletA, outletB)) return new(Sameness.Version, "stub", 0);
        if (!nearCopy) return new(Sameness.Different, "", likeness);
        if (!sameOutlet) return new(Sameness.Copy, "near copy", likeness);
        return apart
            ? new(Sameness.Different, "given apart in one file", likeness)
            : new(Sameness.Version, "near copy from the same outlet", likeness);
    }

    /// <summary>
    /// A text without an outlet, under the headline of a stub and not of another day, is that stub's: files of plain text seldom say who
    /// published them. A short headline says too little by itself.
    /// </summary>
    private static bool FillsStub(IdentityCard a, IdentityCard b, string? outletA, string? outletB) =>
        string.IsNullOrWhiteSpace(a.Text) != string.IsNullOrWhiteSpace(b.Text)
        && (string.IsNullOrWhiteSpace(a.Text) ? outletA is not null && outletB is null : outletB is not null && outletA is null)
        && SameTitle(a, b)
        && IdentityKeys.Title(a.Title)!.Count(c => c == ' ') + 1 >= Options.MinHeadlineWords
        && (a.Day is null || b.Day is null || a.Day == b.Day);

    private static bool SameTitle(IdentityCard a, IdentityCard b) =>
        IdentityKeys.Title(a.Title) is { } title && title == IdentityKeys.Title(b.Title);

    private static bool GivenApart(IdentityCard a, IdentityCard b, string? urlA, string? urlB)
    {
        if (a.FileGroup is null || a.FileGroup != b.FileGroup) return false;
        var otherId = a.ExternalId is not null
            && b.ExternalId is not null
            && !string.Equals(a.ExternalId, b.ExternalId, StringComparison.Ordinal);
        return otherId || urlA is not null && urlB is not null && urlA != urlB;
    }

    private static (double Likeness, bool Comparable) Likeness(string a, string b)
    {
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b)) return (0, false);
        if (string.Equals(a, b, StringComparison.Ordinal)) return (1, TextSketch.Of(a).Words >= Options.MinCopyWords);
        var (x, y) = (TextSketch.Whole(a), TextSketch.Whole(b));
        var (small, large) = x.Length.CompareTo(y.Length) <= 0 ? (x, y) : (y, x);
        var likeness = small.ContainedIn(large);
        return (
            likeness,
            small.Words >= Options.MinCopyWords
            && large.Words <= CopyOptions.Default.MaxLengthRatio * small.Words
            && CopyOptions.Default.AreOfOneText(small, large));
    }
}

/// <summary>The bars of <see cref="ArticleIdentity"/>. By hand, not fitted.</summary>
internal sealed record IdentityOptions
{
    /// <summary>
    /// A headline match also needs this share of the shorter text in the longer: a rewritten article keeps it, another of the same name
    /// ("Morning briefing") does not.
    /// </summary>
    public double MinSharedText { get; init; } = 0.15;

    /// <summary>Shorter texts, in words, are too short to be near copies.</summary>
    public int MinCopyWords { get; init; } = 30;

    /// <summary>A headline of fewer words ("Morning briefing") does not tell which stub a text without outlet fills.</summary>
    public int MinHeadlineWords { get; init; } = 5;
}
