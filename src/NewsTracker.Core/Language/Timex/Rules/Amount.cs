using System.Globalization;
using NewsTracker.Core.Language.Timex.Calendar;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>
/// A count of units ("two and a half years", "a few days", "10-year"): tokens up to <paramref name="To"/>, the number in half units so that
/// it stays whole, or <paramref name="Vague"/>.
/// </summary>
internal readonly record struct Amount(int To, int Halves, bool Vague, Unit Unit, bool Hyphenated, bool Plural)
{
    public bool IsWhole => Halves % 2 == 0;

    public int Count => Halves / 2;

    /// <summary>The count as a TIMEX3 duration: P2Y6M for two and a half years, PXD for a few days, P20Y for two decades.</summary>
    public string Value
    {
        get
        {
            var (unit, times) = Unit switch
            {
                Unit.Decade => (Unit.Year, 10L),
                Unit.Century => (Unit.Year, 100L),
                Unit.Weekend => (Unit.Day, 2L),
                _ => (Unit, 1L)
            };
            if (Vague) return Unit == Unit.Decade ? "PXE" : Unit == Unit.Century ? "PXC" : Form(unit, "X");
            var halves = Halves * times;
            if (halves % 2 == 0) return Form(unit, Figures(halves / 2));
            var whole = Figures(halves / 2);
            var head = halves > 1 ? whole : "";
            return unit switch
            {
                Unit.Year => head.Length > 0 ? $"P{whole}Y6M" : "P6M",
                Unit.Hour => head.Length > 0 ? $"PT{whole}H30M" : "PT30M",
                Unit.Minute => head.Length > 0 ? $"PT{whole}M30S" : "PT30S",
                _ => Form(unit, whole + ".5"),
            };
        }
    }

    private static string Figures(long n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Form(Unit unit, string n) => unit switch
    {
        Unit.Second => $"PT{n}S",
        Unit.Minute => $"PT{n}M",
        Unit.Hour => $"PT{n}H",
        Unit.Day => $"P{n}D",
        Unit.Week => $"P{n}W",
        Unit.Month => $"P{n}M",
        Unit.Quarter => $"P{n}Q",
        _ => $"P{n}Y",
    };
}
