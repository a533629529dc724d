using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Language.Timex.Lexer;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>Times that return: "every week", "each Thursday", "Tuesday nights", "daily".</summary>
internal static class SetRules
{
    /// <summary>From "each" or "every".</summary>
    public static Match? Read(Scan scan, int i)
    {
        var row = scan.Row;
        var at = i + 1;
        if (row.Is(at, DateWord.Adjective) || row.Is(at, DateWord.Fiscal)) at++;
        switch (row.Kind(at))
        {
            case DateWord.Unit:
                return Match.OfSet(i, at + 1, new Amount(at + 1, 2, false, (Unit)row.Value(at), false, false).Value);
            case DateWord.Weekday:
                return WithPart(row, i, at + 1, $"XXXX-WXX-{row.Value(at)}");
            case DateWord.Month when row[at].Capital:
                return Match.OfSet(i, at + 1, $"XXXX-{row.Value(at):00}");
            case DateWord.DayPart:
                return Match.OfSet(i, at + 1, "XXXX-XX-XXT" + ClockRules.Part(row.Value(at)));
            case DateWord.Season:
                return Match.OfSet(i, at + 1, "XXXX-" + (char)row.Value(at) switch { 'P' => "SP", 'U' => "SU", 'F' => "FA", _ => "WI" });
            case DateWord.Weekend:
                return Match.OfSet(i, at + 1, "XXXX-WXX-WE");
            default:
                if (row.Is(at, DateWord.A) || row.Is(at, DateWord.Of)) return null;
                if (QuarterRules.Ordinal(row, at) is { } ordinal && row.Is(ordinal.To, DateWord.Unit))
                {
                    return Match.OfSet(
                        i, ordinal.To + 1, new Amount(0, ordinal.Number * 2, false, (Unit)row.Value(ordinal.To), false, false).Value);
                }

                return AmountReader.Read(row, at) is { } amount ? Match.OfSet(i, amount.To, amount.Value) : null;
        }
    }

    /// <summary>"Tuesdays", "on Sundays".</summary>
    public static Match? Weekdays(TokenRow row, int i) => WithPart(row, i, i + 1, $"XXXX-WXX-{row.Value(i)}");

    /// <summary>"Tuesday nights".</summary>
    public static Match? Nights(TokenRow row, int i) =>
        row.Is(i + 1, DateWord.DayParts) ? Match.OfSet(i, i + 2, $"XXXX-WXX-{row.Value(i)}T{ClockRules.Part(row.Value(i + 1))}") : null;

    public static Match? Adverb(TokenRow row, int i)
    {
        if (row[i].Capital && !row.EndsSentence(i - 1)) return null;
        return Match.OfSet(i, i + 1, new Amount(0, 2, false, (Unit)row.Value(i), false, false).Value);
    }

    private static Match WithPart(TokenRow row, int from, int to, string value) =>
        row.Kind(to) is DateWord.DayPart or DateWord.DayParts
            ? Match.OfSet(from, to + 1, value + "T" + ClockRules.Part(row.Value(to)))
            : Match.OfSet(from, to, value);
}
