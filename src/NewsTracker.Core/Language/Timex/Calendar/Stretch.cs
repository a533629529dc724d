using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Timex.Calendar;

/// <summary>A TIMEX3 value and the days it stands for; no days while the year is not known.</summary>
internal sealed record Stretch(string Value, DateSpan? Span, Unit Grain);
