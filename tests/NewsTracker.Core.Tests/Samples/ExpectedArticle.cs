using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Samples;

/// <summary>
/// What one article of a sample file must be read as. <paramref name="Index"/> is its place among the file's articles.
/// <paramref name="Opens"/> stands in the article's first sentence, after at most a standfirst and a dateline; <paramref name="Ends"/> are
/// the last words of its last paragraph; both are empty for a stub.
/// </summary>
internal sealed record ExpectedArticle(
    string File,
    int Index,
    DocumentKind Kind,
    string Title,
    string? Outlet,
    string? Published,
    string? Language,
    string Opens,
    string Ends)
{
    public DateSpan? Day =>
        Published is null ? null : DateSpan.Day(DateOnly.ParseExact(Published, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public bool IsStub => Opens.Length == 0;
}
