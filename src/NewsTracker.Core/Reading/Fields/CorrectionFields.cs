using System.Globalization;
using System.Text;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>A field's value in the form in which it is kept (null: there is none), or what is wrong with it in a sentence.</summary>
public sealed record CorrectionField(string? Value, string? Fault);

/// <summary>
/// The fields of an article that a person may state in place of what was read, each as one text: a byline has one name a line, a date is
/// "YYYY[-MM[-DD[Thh:mm[:ss][+hh:mm]]]]". The words of an article are not among them: they stay those of the file.
/// </summary>
public static class CorrectionFields
{
    private const int MaxTitleLength = 500;
    private const int MaxNameLength = 200;
    private const int MaxAuthors = 50;
    private const int MaxAddressLength = 2000;
    private const int FirstYear = 1600;

    /// <summary>Names as `extract` writes them, in the order in which a form shows them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["title", "outlet", "byline", "published", "url", "language"];

    /// <summary>Reads what a person entered in place of a field.</summary>
    /// <param name="field">One of <see cref="Names"/>.</param>
    /// <param name="text">What was given; empty or null says that the article has none.</param>
    /// <param name="thisYear">Dates after the year that follows are refused.</param>
    /// <returns>The value as stored, or why it is refused.</returns>
    public static CorrectionField Check(string field, string? text, int thisYear)
    {
        if (text?.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) == true)
            return Fault("It holds control characters; type the value anew.");
        var value = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return field switch
        {
            "title" => value is null ? Fault("An article needs a headline; write one.") : Line(value, MaxTitleLength),
            "outlet" => Line(value, MaxNameLength),
            "byline" => Byline(value),
            "published" => Date(value, thisYear),
            "url" => Address(value),
            "language" => Language(value),
            _ => Fault($"“{field}” is no field that can be corrected; those are {string.Join(", ", Names)}."),
        };
    }

    /// <summary>The date of a checked value, with "person" as its evidence; null for none.</summary>
    /// <returns>The date; null when the value is null or no date.</returns>
    public static Published? Published(string? value) => value is null ? null : CorrectionDate.Parse(value);

    /// <summary>The value that <see cref="Check"/> would keep for this date.</summary>
    /// <returns>The value as a person would enter it; null without a date.</returns>
    public static string? Write(Published? date) => date?.Date.Precision switch
    {
        null => null,
        DatePrecision.Year => date.Date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => date.Date.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => date.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + (date.Time is null ? "" : "T" + date.Time),
    };

    private static CorrectionField Line(string? value, int longest)
    {
        if (value is null) return new(null, null);
        var line = OneLine(value);
        return line.Length > longest ? Fault($"It has {line.Length} characters; at most {longest} are kept.") : new(line, null);
    }

    private static CorrectionField Byline(string? value)
    {
        if (value is null) return new(null, null);
        var names = value.Split('\n').Select(OneLine).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count > MaxAuthors) return Fault($"{names.Count} names are given; at most {MaxAuthors} are kept.");
        return names.Find(n => n.Length > MaxNameLength) is { } name
            ? Fault($"“{name[..40]}…” is too long for a name; write one name a line.")
            : new(string.Join('\n', names), null);
    }

    private static CorrectionField Date(string? value, int thisYear)
    {
        if (value is null) return new(null, null);
        if (CorrectionDate.Parse(value) is not { } date) return Fault(
            "This is no date: give a year, a year and month, or a full day such as 2026-03-04; a time such as 14:05 needs the full day.");
        if (date.Date.Start.Year < FirstYear) return Fault($"The year must be {FirstYear} or later.");
        return date.Date.Start.Year > thisYear + 1
            ? Fault($"The year lies in the future: {date.Date.Start.Year}.")
            : new(Write(date), null);
    }

    private static CorrectionField Address(string? value)
    {
        if (value is null) return new(null, null);
        if (value.Length > MaxAddressLength) return Fault($"It has {value.Length} characters; at most {MaxAddressLength} are kept.");
        return WebAddress.Clean(value) is { } address
            ? new(address, null)
            : Fault("This is no full web address; it begins with http:// or https:// and holds no spaces.");
    }

    private static CorrectionField Language(string? value)
    {
        if (value is null) return new(null, null);
        return LanguageTag.Clean(value) is { } tag ? new(tag, null) : Fault("This is no language code; write one such as en, fr or pt-BR.");
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDirection(rune.Value)) continue;
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)) line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            else line.Append(rune);
        }

        return line.ToString().Trim();
    }

    // Marks that turn the direction of what follows could make a name read as another.
    private static bool IsDirection(int c) => c is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static CorrectionField Fault(string sentence) => new(null, sentence);
}
