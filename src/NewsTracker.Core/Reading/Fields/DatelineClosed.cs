using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// A dateline that a full stop closes where others write a dash: "Skelmünd, den 9. März 2027. ", "МОСКВА, 9 марта 2027 года. /ТАСС/. ". It
/// counts only with a place and a whole day before the stop.
/// </summary>
internal static partial class DatelineClosed
{
    private const int Reach = 80;

    public static Dateline? Find(string text)
    {
        var reach = text.Length > Reach ? text[..Reach] : text;
        if (WrittenDate.Find(reach) is not { Date.Precision: Text.DatePrecision.Day, Span: var span } date) return null;
        if (Close().Match(text, span.End, Math.Min(12, text.Length - span.End)) is not { Success: true } stop) return null;
        var place = Article().Replace(text[..span.Start].TrimEnd(), "").TrimEnd(' ', ',', '.');
        if (place.Length == text[..span.Start].TrimEnd().Length || !place.Split(", ").All(Dateline.IsPlace)) return null;
        var end = span.End + stop.Length;
        if (end >= text.Length || !(char.IsUpper(text[end]) || text[end] is '/' or '"' or '“' or '„' or '«')) return null;
        string? outlet = null;
        if (text[end] == '/' && Dateline.Agency(text, end) is var (agency, behind)) (outlet, end) = (agency, behind);
        return new(Wording.IsCapitals(place) ? Wording.ToTitle(place) : place, date, outlet, end);
    }

    [GeneratedRegex(@"\G(?: года| г\.?)?\s?(?:\.-|\.|:)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Close();

    /// <summary>A comma, and the small word before a day.</summary>
    [GeneratedRegex(@",\s*(?:den|dem|le|el|il|a|am|on)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
