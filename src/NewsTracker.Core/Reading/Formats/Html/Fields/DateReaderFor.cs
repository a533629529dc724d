using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>
/// Reads dates the way one page writes them. Where 03/04/2026 could be two days, the page's language decides, unless another of its dates,
/// which is not in doubt, is one of the two.
/// </summary>
internal sealed class DateReaderFor
{
    private readonly bool monthFirst;
    private readonly HashSet<DateOnly> certain = [];

    public DateReaderFor(PageFacts facts)
    {
        monthFirst = DayOrder.Of(facts.Page.Blocks.Select(b => b.Text))
            ?? LanguageField.Declared(facts)?.Value is null or "en" or "en-US";
        foreach (var written in new[]
        {
            facts.Stated?.Published, facts.Stated?.Modified, facts.Meta.First("article:published_time"),
            facts.Meta.First("article:modified_time")
        })
        {
            if (written is { Length: >= 10 } && written[4] == '-' && ValueDateReader.Read(written) is { } date) certain.Add(date.Day);
        }
    }

    public WrittenDate? Read(string? text)
    {
        var date = ValueDateReader.Read(text, monthFirst);
        if (date is not { } found || certain.Count == 0 || certain.Contains(found.Day)) return date;
        return ValueDateReader.Read(text, !monthFirst) is { } other && certain.Contains(other.Day) ? other : date;
    }
}
