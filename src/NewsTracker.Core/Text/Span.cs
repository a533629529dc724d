namespace NewsTracker.Core.Text;

/// <summary>
/// A half-open stretch [<paramref name="Start"/>, <paramref name="End"/>) of a text, in UTF-16 code units. May be empty; never negative.
/// Outside the process offsets are Unicode code points: see <see cref="CodePoints"/>.
/// </summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    public int Length => End - Start;

    /// <summary>The stretch's words, cut from <paramref name="text"/>.</summary>
    /// <returns>A new string.</returns>
    public string Of(string text) => text[Start..End];

    /// <summary>The characters of this span, without copying.</summary>
    /// <returns>A view into the text.</returns>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Tells whether another span lies inside this one.</summary>
    /// <returns>True also when they are equal.</returns>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Tells whether two spans share a character.</summary>
    /// <returns>False for spans that only touch.</returns>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Moves both ends.</summary>
    /// <returns>A span of the same length.</returns>
    public Span Shift(int by) => new(Start + by, End + by);

    /// <summary>Orders by start, then by end.</summary>
    /// <returns>Negative when this one comes first.</returns>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
