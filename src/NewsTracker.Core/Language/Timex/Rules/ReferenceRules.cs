using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Today and its neighbours, and the times that no calendar names: now, recently, soon, the future.</summary>
internal static class ReferenceRules
{
    public static Match? Day(Scan scan, int i)
    {
        var row = scan.Row;
        if (row.Is(i, DateWord.Today) && row[i].Capital && !row.BeginsSentence(i) && IsName(row[i - 1])) return null;
        var by = row.Kind(i) switch { DateWord.Yesterday => -1, DateWord.Tomorrow => 1, _ => 0 };
        if (row.Kind(i) == DateWord.Tonight)
            return scan.Anchor is { } tonight
                ? ClockRules.Timed(Match.OfDay(i, i + 1, tonight, "today"), i, i + 1, "NI")
                : Unknown(i, "NI");
        if (row.Kind(i) == DateWord.Overnight)
            return scan.Anchor is { } night
                ? ClockRules.Timed(Match.OfDay(i, i + 1, Days.Add(night, -1) ?? night, "overnight"), i, i + 1, "NI")
                : Unknown(i, "NI");
        if (scan.Anchor is not { } anchor || Days.Add(anchor, by) is not { } day)
            return Partials.Unknown(i, i + 1, Unit.Day, by == 0 ? "today" : by < 0 ? "yesterday" : "tomorrow");
        return ClockRules.After(scan, Match.OfDay(i, i + 1, day, by == 0 ? "today" : by < 0 ? "yesterday" : "tomorrow"));
    }

    /// <summary>A newspaper or a programme: "USA Today", "the Today show".</summary>
    private static bool IsName(DateToken before) => before is { Kind: DateWord.None, Capital: true } or { Kind: DateWord.The };

    /// <summary>"the day before yesterday", "the day after tomorrow", "the day before", "the day after", "the other day".</summary>
    public static Match? TheDay(Scan scan, int i)
    {
        var row = scan.Row;
        if (!row.Is(i, DateWord.Unit) || row.Value(i) != (int)Unit.Day || row.Kind(i + 1) is not (DateWord.Before or DateWord.After))
            return null;
        var by = row.Is(i + 1, DateWord.Before) ? -1 : 1;
        var rule = by < 0 ? "day-earlier" : "day-later";
        if (Grammar.DayAt(scan, i + 2) is { Date: { } other } told)
            return Days.Add(other.Start, by) is { } beside ? Match.OfDay(i, told.To, beside, rule) : null;
        if (row.Kind(i + 2) is not (DateWord.Comma or DateWord.Dot or DateWord.Break or DateWord.End or DateWord.And
            or DateWord.Preposition))
            return null;
        if (scan.Context.ToldPartial is { } partial) return Partials.Shifted(i, i + 2, partial, by);
        return scan.Context.Reference is { } origin && Days.Add(origin, by) is { } day ? Match.OfDay(i, i + 2, day, rule) : null;
    }

    /// <summary>"the morning", "mid-afternoon", "the evening of 3 March": of the day named, else of the day told last.</summary>
    public static Match? PartOfDay(Scan scan, int i)
    {
        var row = scan.Row;
        var before = row.Is(i - 1, DateWord.Hyphen) ? i - 2 : i - 1;
        var part = ClockRules.Part(row.Value(i));
        if (row.Is(i + 1, DateWord.Of) && Grammar.DayAt(scan, i + 2) is { } named) return ClockRules.Timed(named, i, named.To, part);
        if (row.Kind(before) is DateWord.Part && Grammar.DayAt(scan, i + 1) is { } beside)
            return ClockRules.Timed(beside, i, beside.To, part);
        if (part == "NI"
            || !(row.Is(before, DateWord.Part) || (row.Is(i - 1, DateWord.The) && row.Spelled(i - 2, "in")))
            || scan.Context.Reference is not { } day)
            return null;
        return ClockRules.Timed(Match.OfDay(i, i + 1, day, "day-part"), i, i + 1, part);
    }

    public static Match? Vague(Scan scan, int i)
    {
        var row = scan.Row;
        switch (row.Kind(i))
        {
            case DateWord.Now:
                return row.Is(i + 1, DateWord.Comma) && row.EndsSentence(i - 1) ? null : Match.OfReference(i, i + 1, "PRESENT_REF");
            case DateWord.Reference:
                return Match.OfReference(i, i + 1, row.Value(i) == 0 ? "PRESENT_REF" : "PAST_REF");
            case DateWord.Recent:
                return row.Is(i + 1, DateWord.Units) ? Match.OfReference(i, i + 2, "PAST_REF") : Match.OfReference(i, i + 1, "PAST_REF");
            case DateWord.Soon:
                if (row.Is(i + 1, DateWord.After) || row.Spelled(i + 1, "as") || row.Spelled(i - 1, "as") || row.Is(i + 1, DateWord.Before))
                    return null;
                return row.Spelled(i, "soon") ? Match.OfReference(i, i + 1, "FUTURE_REF") : null;
            case DateWord.Future:
                if (row.Kind(i + 1) is DateWord.Units) return Match.OfReference(i, i + 2, "FUTURE_REF");
                if (!(row.Is(i - 1, DateWord.The) || row.Spelled(i - 1, "in") || row.Spelled(i - 1, "near"))
                    || row.Is(i + 1, DateWord.Of)
                    || row.Is(i + 1, DateWord.None) && !row.EndsSentence(i + 1) && row[i - 1].Kind != DateWord.The)
                    return null;
                return Match.OfReference(i, i + 1, "FUTURE_REF");
            case DateWord.Current:
                return row[i].Capital ? null : Match.OfReference(i, i + 1, "PRESENT_REF");
            default:
                return null;
        }
    }

    private static Match Unknown(int i, string part) => new(i, i + 1, TimexType.Time, "XXXX-XX-XXT" + part, null, Unit.None, "today");
}
