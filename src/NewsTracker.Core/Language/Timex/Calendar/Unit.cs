namespace NewsTracker.Core.Language.Timex.Calendar;

/// <summary>Calendar and clock units, from short to long. Also the grain of what a text told last.</summary>
internal enum Unit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}
