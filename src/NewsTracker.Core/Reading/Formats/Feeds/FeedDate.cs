using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Formats.Feeds;

/// <summary>A feed's date: RFC 5322 as RSS has it, W3CDTF as Atom has it ("2026", "20260303"), and what feeds write instead.</summary>
internal static class FeedDate
{
    public static Published? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (WrittenDate.Parse(text, monthFirst: true) is { } written) return written.ToPublished("feed");
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 4 && text.Length == 4 && Number(text) is >= 1600 and <= 2200 and var year)
            return new(DateSpan.Year(year), null, "feed");
        if (digits == 8 && WrittenDate.Parse(text[..4] + "-" + text[4..6] + "-" + text[6..]) is { } compact)
            return compact.ToPublished("feed");
        return null;
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
