using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// Seasons: "the summer of 2003", "last fall", "spring 1998". "Fall" and "spring" alone need a word that makes them a season.
/// </summary>
internal static class SeasonRules
{
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        var season = (char)row.Value(i);
        var at = i + 1;
        if (QuarterRules.Year(scan, at) is { } own) return Told(i, own.To, own.Year, season, YearRules.IsYear(row, own.To - 1));
        var spokenAt = scan.After(at, DateWord.Of);
        if (YearRules.Spoken(row, spokenAt) is { } spoken) return Told(i, spoken.To, spoken.Year, season, true);
        var led = row.Kind(i - 1) is DateWord.Part || row.Spelled(i - 1, "in") || row.Spelled(i - 1, "during")
            || row.Is(i - 1, DateWord.Until)
            || (row.Is(i - 1, DateWord.The) && row.Kind(i - 2) is DateWord.Preposition or DateWord.Of or DateWord.Part or DateWord.Until);
        if (!led || row[i].Capital || row.Is(at, DateWord.Of)) return null;
        if (scan.Anchor is not { } anchor) return new(i, at, TimexType.Date, "XXXX-" + Code(season), null, Unit.None, "season");
        var future = scan.Tense(i, at) == Tense.Future;
        return Told(i, at, future ? NextYear(anchor, season) : LastYear(anchor, season, true), season, false);
    }

    public static Match? Modified(Scan scan, int from, int to, char season, DateWord modifier)
    {
        if (scan.Anchor is not { } anchor) return new(from, to, TimexType.Date, "XXXX-" + Code(season), null, Unit.None, "season");
        var year = modifier switch
        {
            DateWord.Last or DateWord.Past or DateWord.Previous => LastYear(anchor, season, false),
            DateWord.Next or DateWord.Coming or DateWord.Following => NextYear(anchor, season),
            _ => season == 'W' && anchor.Month <= 3 ? anchor.Year - 1 : anchor.Year,
        };
        return Told(from, to, year, season, false);
    }

    /// <summary>The year of the last such season that ended, or with <paramref name="begun"/> that began.</summary>
    private static int LastYear(DateOnly anchor, char season, bool begun)
    {
        for (var year = anchor.Year; year > anchor.Year - 2; year--)
        {
            if (Days.Season(year, season)?.Span is { } span && (begun ? span.Start : span.End) <= anchor) return year;
        }

        return anchor.Year - 2;
    }

    private static int NextYear(DateOnly anchor, char season) =>
        Days.Season(anchor.Year, season)?.Span is { } span && span.Start > anchor ? anchor.Year : anchor.Year + 1;

    private static Match? Told(int from, int to, int year, char season, bool isExplicit) =>
        Days.Season(year, season) is { } stretch ? Match.OfDate(from, to, stretch, "season", isExplicit) : null;

    private static string Code(char season) => season switch { 'P' => "SP", 'U' => "SU", 'F' => "FA", _ => "WI" };
}
