using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Measures;

/// <summary>How far a number binds.</summary>
public enum MeasureBound : byte
{
    Exact,

    /// <summary>"about", "nearly", "some".</summary>
    About,
    AtLeast,
    MoreThan,

    /// <summary>"up to", "as many as", "no more than".</summary>
    AtMost,
    LessThan,

    /// <summary>From <see cref="Measure.Value"/> to <see cref="Measure.Upper"/>, both included.</summary>
    Between,

    /// <summary>"dozens", "hundreds": the value is only the magnitude (12, 100).</summary>
    Vague,
}

/// <summary>
/// A number of a sentence with what it measures. <paramref name="Span"/> covers the number with its unit and the words of its bound;
/// <paramref name="Upper"/> is the upper end of a range, else null; <paramref name="Unit"/> is in one spelling and in the singular
/// ("kilometre", "percent", "dollar"), null for a plain count.
/// </summary>
public sealed record Measure(Span Span, decimal Value, decimal? Upper, MeasureBound Bound, string? Unit)
{
    /// <summary>The words of what is counted, with the modifiers before the noun: "armed men"; null where nothing is named.</summary>
    public Span? Counted { get; init; }

    /// <summary>The dictionary form of the counted noun; "age" of "a 14-year-old".</summary>
    public string? CountedLemma { get; init; }

    /// <summary>What is told of those counted, as a verb in its dictionary form: "injure" of "14 people were injured".</summary>
    public string? Told { get; init; }

    /// <summary>Whether two numbers of one thing can both be true, as far as their bounds say.</summary>
    /// <returns>False where no number lies within both bounds; "about" allows a tenth.</returns>
    public bool Allows(Measure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Meet(Range(), other.Range());
    }

    /// <summary>The same for two numbers of which only bound and value are known.</summary>
    internal static bool Allows(MeasureBound bound, decimal value, MeasureBound otherBound, decimal other) =>
        Meet(Range(bound, value, null), Range(otherBound, other, null));

    private static bool Meet((decimal Low, decimal High) one, (decimal Low, decimal High) other) =>
        one.Low <= other.High && other.Low <= one.High;

    /// <summary>The least and the greatest number that it may stand for.</summary>
    private (decimal Low, decimal High) Range() => Range(Bound, Value, Upper);

    private static (decimal Low, decimal High) Range(MeasureBound bound, decimal value, decimal? upper) => bound switch
    {
        MeasureBound.About => (value - Math.Abs(value) / 10, value + Math.Abs(value) / 10),
        MeasureBound.AtLeast or MeasureBound.MoreThan => (value, decimal.MaxValue),
        MeasureBound.AtMost or MeasureBound.LessThan => (decimal.MinValue, value),
        MeasureBound.Between => (Math.Min(value, upper ?? value), Math.Max(value, upper ?? value)),
        MeasureBound.Vague => (value, decimal.MaxValue),
        _ => (value, value),
    };
}
