namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// What one article's words come to: its strongest terms with weights, which of them are names or numbers, and how long it is.
/// </summary>
/// <param name="All">All kept terms.</param>
/// <param name="Flags">For each term of <paramref name="All"/>.</param>
/// <param name="Words">Words read.</param>
/// <param name="Addressed">Of a hundred words, those that speak to the reader (you, your): a guide, a shop, a review.</param>
/// <param name="Reported">Of a hundred words, those that give what somebody said: a report.</param>
internal sealed record ItemTerms(TermVector All, TermFlags[] Flags, int Words, float Addressed = 0, float Reported = 0)
{
    /// <summary>The terms of the headline and the first words, ascending.</summary>
    public int[] Opening { get; } = [.. All.Ids.Where((_, i) => (Flags[i] & TermFlags.Opening) != 0)];
}

[Flags]
internal enum TermFlags : byte
{
    None = 0,
    Name = 1,
    Number = 2,
    Title = 4,
    Calendar = 8,

    /// <summary>In the headline or the first words of the text.</summary>
    Opening = 16,

    /// <summary>Two capitalised words in a row.</summary>
    FullName = 32,
}
