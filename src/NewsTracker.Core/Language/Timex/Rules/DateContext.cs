using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Timex.Rules;

/// <summary>What the grammar remembers while it goes through a text: the anchor and what was told last.</summary>
internal sealed class DateContext(DateOnly? anchor)
{
    private readonly int[] years = new int[13]; // by month

    /// <summary>The day that "yesterday" and "last week" are counted from; null while nobody knows it.</summary>
    public DateOnly? Anchor { get; private set; } = anchor;

    /// <summary>
    /// The last day on which the text was written: later than the anchor in a report that was carried on past it; null for a text that came
    /// without a day.
    /// </summary>
    public DateOnly? LastWritten { get; init; }

    /// <summary>What the text told last, durations and sets apart.</summary>
    public Match? Told { get; private set; }

    /// <summary>The day told last.</summary>
    public DateOnly? ToldDay { get; private set; }

    /// <summary>Month and day told last while the year is not known ("22 January" without an anchor).</summary>
    public (int Month, int Day)? ToldPartial { get; private set; }

    /// <summary>The day of the last date that was written out in full; in a text with an anchor, only within the paragraph.</summary>
    public DateOnly? ToldInFull { get; private set; }

    /// <summary>The year with which the text named a month last ("July 2021"), null where it named none.</summary>
    public int? YearOf(int month) => years[month] == 0 ? null : years[month];

    /// <summary>The last quarter told anywhere in the text.</summary>
    public Match? ToldQuarter { get; private set; }

    /// <summary>True when what was told last was told in the paragraph that is being read.</summary>
    public bool ToldHere { get; private set; }

    /// <summary>What "a day earlier" counts from: the day told last, else the anchor.</summary>
    public DateOnly? Reference => ToldDay ?? (ToldPartial is null ? Anchor : null);

    /// <summary>What "two years later" counts from: a month or year told last where the unit is no finer, else the day.</summary>
    public DateOnly? ReferenceFor(Unit unit) =>
        unit >= Unit.Month && Told is { Date: { } span, Grain: Unit.Month or Unit.Season or Unit.Quarter or Unit.Year }
            ? span.Start
            : Reference;

    public void BeginParagraph()
    {
        ToldHere = false;
        ToldInFull = Anchor is null ? ToldInFull : null;
    }

    /// <param name="match">What was read.</param>
    /// <param name="dateline">Whether it stands where a dateline stands: a full date there anchors a text that came without a date.</param>
    public void Tell(Match match, bool dateline)
    {
        if (match.Type is TimexType.Duration or TimexType.Set || match.Grain == Unit.None) return;
        Told = match;
        ToldHere = true;
        if (match is { Explicit: true, Grain: Unit.Day or Unit.Month, Date: { } named }) years[named.Start.Month] = named.Start.Year;
        if (match.Grain == Unit.Quarter && match.Date is not null && match.Rule == "quarter") ToldQuarter = match;
        if (match.Grain != Unit.Day) return;
        ToldPartial = null;
        if (match.Date is not { } span)
        {
            if (Partial(match.Value) is not { } partial) return;
            ToldPartial = partial;
            ToldDay = null;
            return;
        }

        ToldDay = span.End;
        if (!match.Explicit) return;
        ToldInFull = span.End;
        if (Anchor is null && dateline && span.Start == span.End) Anchor = span.End;
    }

    private static (int Month, int Day)? Partial(string value) =>
        value.Length >= 10
            && value.StartsWith("XXXX-", StringComparison.Ordinal)
            && int.TryParse(value.AsSpan(5, 2), out var month)
            && int.TryParse(value.AsSpan(8, 2), out var day)
            ? (month, day)
            : null;
}
