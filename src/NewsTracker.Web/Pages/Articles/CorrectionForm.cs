using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NewsTracker.Web.Views.Articles;

namespace NewsTracker.Web.Pages.Articles;

/// <summary>
/// The fields of an article as a form has them: the date in its parts, each of which may be left empty when it is not known.
/// </summary>
public sealed record CorrectionForm
{
    public string? Title { get; set; }

    public string? Outlet { get; set; }

    /// <summary>One name a line.</summary>
    public string? Byline { get; set; }

    public string? Year { get; set; }

    public string? Month { get; set; }

    public string? Day { get; set; }

    /// <summary>"14:05", with seconds and an offset where they are known.</summary>
    public string? Time { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    /// <summary>For each field with a fault what is wrong with it.</summary>
    [BindNever]
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    /// <summary>The form as it is shown first.</summary>
    /// <returns>Each field with its present value.</returns>
    public static CorrectionForm Of(IReadOnlyList<FieldView> fields)
    {
        var values = fields.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        var (date, time) = values["published"]?.Split('T') is { } halves
            ? (halves[0].Split('-'), halves.ElementAtOrDefault(1))
            : ([], null);
        return new()
        {
            Title = values["title"], Outlet = values["outlet"], Byline = values["byline"], Url = values["url"],
            Language = values["language"],
            Year = date.ElementAtOrDefault(0), Month = date.ElementAtOrDefault(1), Day = date.ElementAtOrDefault(2), Time = time,
        };
    }

    /// <summary>The values by name of field. A date whose parts do not follow each other is given on as it is and refused there.</summary>
    /// <returns>By the name of the field; null where nothing was entered.</returns>
    public IReadOnlyDictionary<string, string?> Values() => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["title"] = Title, ["outlet"] = Outlet, ["byline"] = Byline, ["published"] = Published(), ["url"] = Url, ["language"] = Language,
    };

    private string? Published()
    {
        var (year, month, day, time) = (Year?.Trim() ?? "", TwoDigits(Month), TwoDigits(Day), Time?.Trim() ?? "");
        if (year.Length + month.Length + day.Length + time.Length == 0) return null;
        if (month.Length == 0 && day.Length > 0) return $"{year}-?-{day}";
        if (day.Length == 0 && time.Length > 0) return $"{year}-{month}-?T{time}";
        return year + (month.Length > 0 ? "-" + month : "") + (day.Length > 0 ? "-" + day : "") +
            (time.Length > 0 ? "T" + (time.IndexOf(':', StringComparison.Ordinal) == 1 ? "0" : "") + time : "");
    }

    private static string TwoDigits(string? part) =>
        int.TryParse(part?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("00", CultureInfo.InvariantCulture)
            : part?.Trim() ?? "";
}
