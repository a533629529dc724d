using NewsTracker.Core.Assertions.Measures;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>When two figures of one thing are one number, and when they are two that it cannot have both.</summary>
internal sealed class FigureValues(DisagreementOptions options)
{
    /// <summary>Share by which a number in another unit may miss, as both are rounded.</summary>
    private const decimal Converted = 0.1m;

    private const decimal ConvertedTime = 0.3m;

    /// <summary>Seconds that two writers may read otherwise.</summary>
    private const decimal GameClockApart = 10;

    private const int MaxMonthsApart = 12;

    /// <summary>Share by which two numbers alone may miss and still be of one thing.</summary>
    private const decimal MiscountedShare = 0.02m;

    /// <summary>Times by which stretches of time in two units may differ and still be of one thing.</summary>
    private const decimal MaxTimeApart = 12;

    /// <summary>As for two estimates of a crowd: its own and that of the police.</summary>
    private const decimal MaxCrowdsApart = 10;

    /// <summary>Fewer things than this nobody rounds.</summary>
    private const decimal FewCounted = 20;

    /// <summary>Share by which a rounded percentage may miss.</summary>
    private const decimal RoundedShare = 0.03m;

    /// <summary>More lies between two quakes.</summary>
    private const decimal MaxMagnitudesApart = 1;

    /// <summary>One number, a converted one or a time nearly.</summary>
    public bool AreEqual(Figure one, Figure other)
    {
        var apart = Math.Abs(one.Value - other.Value);
        return one.Unit switch
        {
            FigureUnits.Clock => apart < options.ClockApart,
            FigureUnits.GameClock => apart <= GameClockApart,
            _ => one.WrittenUnit == other.WrittenUnit ? apart == 0 : apart <= ConvertedApart(one) * Math.Max(one.Value, other.Value),
        };
    }

    public bool Differ(Figure one, Figure other)
    {
        var (low, high) = (Math.Min(one.Value, other.Value), Math.Max(one.Value, other.Value));
        if (ContrastWords.IsKind(one.Unit)) return low != high;
        return one.Unit switch
        {
            FigureUnits.Calibre => low != high,
            FigureUnits.Record => low != high && RecordFigures.AreNear(low, high),
            FigureUnits.GameClock => !AreEqual(one, other),
            FigureUnits.Magnitude => low != high && high - low <= MaxMagnitudesApart && !one.Allows(other),
            FigureUnits.Year => low != high && high - low <= options.MaxYearsApart,
            FigureUnits.Month => low != high && high - low <= MaxMonthsApart,
            FigureUnits.Clock => !AreEqual(one, other) && high - low <= options.MaxClockApart,
            FigureUnits.Bare => low != high && high - low <= MiscountedShare * low,
            FigureUnits.Day => low != high && high - low <= options.EventDays,
            _ => low != high && low > 0 && high <= MaxApart(one, other) * low && !one.Allows(other)
                && !AreEqual(one, other) && !AreRounded(one, other),
        };
    }

    /// <summary>One may mistake months for years.</summary>
    private decimal MaxApart(Figure one, Figure other) =>
        UnitNames.IsTime(one.Unit) && one.WrittenUnit != other.WrittenUnit ? MaxTimeApart
        : FigureMatch.IsCrowd(one) && FigureMatch.IsCrowd(other) ? MaxCrowdsApart : options.MaxFigureApart;

    /// <summary>Weeks and months are told roundly.</summary>
    private static decimal ConvertedApart(Figure figure) => UnitNames.IsTime(figure.Unit) ? ConvertedTime : Converted;

    private bool AreRounded(Figure one, Figure other)
    {
        // of so few each is counted: "10 games" is not nine
        if (one.WrittenUnit is null && Math.Max(one.Value, other.Value) < FewCounted) return false;
        var share = one.Unit == "percent" ? RoundedShare : options.RoundedFigure;
        bool AreOne(decimal here, decimal there) => IsRounded(here, there, share) || IsRounded(there, here, share);
        if (one.WrittenUnit is null) return AreOne(one.Value, other.Value);
        return one.WrittenUnit == other.WrittenUnit
            ? AreOne(one.WrittenValue, other.WrittenValue)
            : !UnitNames.IsTime(one.Unit) && AreOne(one.Value, other.Value);
    }

    /// <summary>One number is the other with fewer digits: 2,000 for 2,116.</summary>
    private static bool IsRounded(decimal round, decimal full, decimal share)
    {
        if (round == 0 || round != decimal.Truncate(round)) return false;
        var step = 1m;
        while (round % (step * 10) == 0) step *= 10;
        while (round % step != 0) step /= 10;
        return full % step != 0 && Math.Abs(full - round) < step && Math.Abs(full - round) <= share * full;
    }
}
