namespace NewsTracker.Core.Text;

/// <summary>
/// A half-open stretch [<paramref name="Start"/>, <paramref name="End"/>) of a text, in UTF-16 code units. May be empty; never negative.
/// Outside the process offsets are Unicode code points: see <see cref="CodePoints"/>.
/// </summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    public int Length => End - Start;

    /// <summary>The stretch's words, cut from <paramref name="text"/>.</summary>
    public string Of(string text) => text[Start..End];

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public Span Shift(int by) => new(Start + by, End + by);

    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
