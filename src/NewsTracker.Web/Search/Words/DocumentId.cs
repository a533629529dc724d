namespace NewsTracker.Web.Search.Words;

/// <summary>What a search result is.</summary>
public enum SearchKind
{
    Article = 0,
    Sentence = 1,
    Event = 2,
    Story = 3,
}

/// <summary>
/// The number of a document in the search index: its day (days since 0001-01-01; 0 for none), a count within the day, and its kind, from
/// the high bits to the low. So the order of the numbers is the order of the dates, a span of days is a span of numbers, and the kind needs
/// no look-up.
/// </summary>
internal static class DocumentId
{
    private const int DayShift = 26;
    private const int KindBits = 2;

    /// <summary>The distance between two documents of one day.</summary>
    public const long Step = 1 << KindBits;

    public static long First(DateOnly? day) => (long)(day?.DayNumber ?? 0) << DayShift;

    /// <summary>The number behind the last one of the day.</summary>
    public static long End(DateOnly? day) => First(day) + (1L << DayShift);

    public static SearchKind Kind(long id) => (SearchKind)(id & (Step - 1));

    public static DateOnly? Day(long id) => id >> DayShift is var day and > 0 ? DateOnly.FromDayNumber((int)day) : null;
}
