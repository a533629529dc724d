using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>A date expression over the tokens [<paramref name="From"/>, <paramref name="To"/>), with what it was resolved to.</summary>
internal readonly record struct Match(
    int From, int To, TimexType Type, string Value, DateSpan? Date, Unit Grain, string Rule, bool Explicit = false)
{
    public static Match OfDay(int from, int to, DateOnly day, string rule, bool isExplicit = false) =>
        new(from, to, TimexType.Date, Days.Value(day), DateSpan.Day(day), Unit.Day, rule, isExplicit);

    public static Match OfDate(int from, int to, Stretch stretch, string rule, bool isExplicit = false) =>
        new(from, to, TimexType.Date, stretch.Value, stretch.Span, stretch.Grain, rule, isExplicit);

    public static Match OfReference(int from, int to, string value) => new(from, to, TimexType.Date, value, null, Unit.None, "reference");

    public static Match OfDuration(int from, int to, string value, string rule = "duration") =>
        new(from, to, TimexType.Duration, value, null, Unit.None, rule);

    public static Match OfSet(int from, int to, string value) => new(from, to, TimexType.Set, value, null, Unit.None, "set");
}
