using System.Globalization;

namespace NewsTracker.Web.Words;

/// <summary>Counts and sizes in words.</summary>
internal static class CountText
{
    public static string Of(int number, string one, string? many = null) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A size in bytes as "812 bytes", "47 KB", "4.2 MB".</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => Of((int)bytes, "byte"),
        < 1_000_000 => $"{(bytes / 1_000d).ToString("0", CultureInfo.InvariantCulture)} KB",
        _ => $"{(bytes / 1_000_000d).ToString("0.0", CultureInfo.InvariantCulture)} MB",
    };

    /// <summary>A share of 0 to 1 as "82 %".</summary>
    public static string Percent(double share) => $"{Math.Round(share * 100).ToString(CultureInfo.InvariantCulture)} %";

    /// <summary>a, b, … z, aa, ab, … for back links; <paramref name="index"/> counts from 0.</summary>
    public static string Letter(int index) =>
        (index >= 26 ? Letter((index / 26) - 1) : "") + (char)('a' + (index % 26));
}
