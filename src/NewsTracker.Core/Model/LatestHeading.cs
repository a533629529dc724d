using System.Globalization;

namespace NewsTracker.Core.Model;

/// <summary>The heading over a story's latest development: "Latest: 5 May 2031", or "Latest, reported 5 May 2031".</summary>
public static class LatestHeading
{
    internal const string Reported = "Reported ";

    private const string Told = "Latest: ";
    private const string ToldAsReported = "Latest, reported ";
    private const string Day = "d MMMM yyyy";

    /// <summary>The day that such a heading names.</summary>
    /// <param name="heading">A heading of a summary.</param>
    /// <returns>Null for any other heading.</returns>
    public static DateOnly? DayOf(string? heading) =>
        Rest(heading) is { } day && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var named)
            ? named
            : null;

    internal static string Of(string day, bool reported) => (reported ? ToldAsReported : Told) + day;

    /// <summary>The heading as it stands over what something later follows.</summary>
    /// <returns>Any other heading as it is.</returns>
    internal static string Overtaken(string heading) =>
        heading.StartsWith(ToldAsReported, StringComparison.Ordinal) ? Reported + Rest(heading) : Rest(heading) ?? heading;

    private static string? Rest(string? heading)
    {
        foreach (var opening in new[] { Told, ToldAsReported })
            if (heading?.StartsWith(opening, StringComparison.Ordinal) == true) return heading[opening.Length..];
        return null;
    }
}
