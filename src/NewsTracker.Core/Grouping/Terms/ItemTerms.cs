namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// What one article's words come to: its strongest terms with weights, which of them are names or numbers, and how long it is.
/// </summary>
/// <param name="All">All kept terms.</param>
/// <param name="Flags">For each term of <paramref name="All"/>.</param>
/// <param name="Words">Words read.</param>
internal sealed record ItemTerms(TermVector All, TermFlags[] Flags, int Words);

[Flags]
internal enum TermFlags : byte
{
    None = 0,
    Name = 1,
    Number = 2,
    Title = 4,
    Calendar = 8,
}
