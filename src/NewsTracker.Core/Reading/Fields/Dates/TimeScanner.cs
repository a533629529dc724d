using System.Globalization;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>Reads a time of day behind a date: "T14:05:09.25+02:00", ", 2:05 p.m. EST", " at 14.05", " 10:00 GMT".</summary>
internal ref struct TimeScanner(string text, int at)
{
    /// <summary>ISO 8601 at its own offset, the offset only where one is written.</summary>
    public string? Iso { get; private set; }

    public int End { get; private set; } = at;

    public bool Read()
    {
        var i = End;
        for (var n = 0; n < 6
            && i < text.Length
            && text[i] is ' ' or ',' or 'T' or 't' or '-' or '|' or '@' or '\u00A0' or '\u202F' or '·' or '•' or '–' or '—'; n++)
            i++;
        foreach (var word in new[] { "at ", "um ", "à ", "a las ", "alle ", "o " })
        {
            if (i + word.Length >= text.Length || !text.AsSpan(i).StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            i += word.Length;
            break;
        }

        var from = i;
        if (!Number(ref i, out var hour) || i - from > 2) return false;
        int minute = 0, second = -1;
        var colon = i + 2 < text.Length && text[i] is ':' or '.' or 'h' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]);
        if (colon)
        {
            if (text[i] == '.' && !HalfDayFollows(i + 3) && !(i + 3 == text.Length)) return false;
            i++;
            Number(ref i, out minute);
            if (i + 2 < text.Length && text[i] == ':' && char.IsAsciiDigit(text[i + 1]))
            {
                i++;
                Number(ref i, out second);
                if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
                {
                    i++;
                    while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
                }
            }
        }

        if (!HalfDay(ref i, ref hour) && !colon) return false;
        if (hour == 24 && minute == 0) hour = 0;
        if (hour > 23 || minute > 59 || second > 60) return false;
        var zone = Zone(ref i);
        Iso = second < 0
            ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}{zone}")
            : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}:{Math.Min(second, 59):00}{zone}");
        End = i;
        return true;
    }

    private readonly bool HalfDayFollows(int i)
    {
        var hour = 1;
        return HalfDay(ref i, ref hour);
    }

    private readonly bool HalfDay(ref int i, ref int hour)
    {
        var j = i;
        while (j < text.Length && text[j] is ' ' or '\u00A0' or '\u202F') j++;
        if (j >= text.Length || (text[j] | 0x20) is not ('a' or 'p')) return false;
        var afternoon = (text[j] | 0x20) == 'p';
        j++;
        if (j < text.Length && text[j] == '.') j++;
        if (j >= text.Length || (text[j] | 0x20) != 'm') return false;
        j++;
        if (j < text.Length && char.IsLetter(text[j])) return false;
        if (j < text.Length && text[j] == '.') j++;
        if (hour is < 1 or > 12) return false;
        hour = hour % 12 + (afternoon ? 12 : 0);
        i = j;
        return true;
    }

    private readonly string Zone(ref int i)
    {
        var j = i;
        while (j < text.Length && j - i < 2 && text[j] is ' ' or '\u00A0' or '(') j++;
        if (j < text.Length && text[j] is '+' or '-' or '\u2212')
        {
            var sign = text[j] == '+' ? '+' : '-';
            var k = j + 1;
            var digits = 0;
            var value = 0;
            while (k < text.Length && digits < 4 && (char.IsAsciiDigit(text[k]) || (text[k] == ':' && digits == 2)))
            {
                if (text[k] != ':')
                {
                    value = value * 10 + (text[k] - '0');
                    digits++;
                }

                k++;
            }

            if (digits is not (2 or 4)) return "";
            var (hours, minutes) = digits == 2 ? (value, 0) : (value / 100, value % 100);
            if (hours > 14 || minutes > 59) return "";
            i = k;
            return string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}:{minutes:00}");
        }

        var end = j;
        while (end < text.Length && end - j < 5 && char.IsAsciiLetter(text[end])) end++;
        if (TimeZoneNames.Find(text.AsSpan(j, end - j)) is not { } offset) return "";
        i = end;
        return offset == "Z" && end + 1 < text.Length && text[end] is '+' or '-' or '\u2212' && char.IsAsciiDigit(text[end + 1])
            ? FromUniversal(ref i)
            : offset;
    }

    /// <summary>An offset behind "UTC" or "GMT": "UTC+1", "GMT+0100".</summary>
    private readonly string FromUniversal(ref int i)
    {
        var signed = i;
        return Zone(ref signed) is { Length: > 0 } written && written[0] is '+' or '-' ? Taken(ref i, signed, written) : OfHours(ref i);
    }

    private static string Taken(ref int i, int end, string offset)
    {
        i = end;
        return offset;
    }

    private readonly string OfHours(ref int i)
    {
        var digits = i + 1;
        if (!Number(ref digits, out var hours) || hours > 14 || (digits < text.Length && text[digits] == ':')) return "Z";
        var sign = text[i] == '+' ? '+' : '-';
        i = digits;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}:00");
    }

    private readonly bool Number(ref int i, out int value)
    {
        value = 0;
        var from = i;
        while (i < text.Length && i - from < 3 && char.IsAsciiDigit(text[i])) value = value * 10 + (text[i++] - '0');
        return i > from;
    }
}

/// <summary>
/// Offsets of zone abbreviations that news and feeds write. Names with more than one common meaning stand for the one RFC 5322 or the news
/// use gives them.
/// </summary>
internal static class TimeZoneNames
{
    private static readonly Dictionary<string, string> Offsets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = "Z", ["UTC"] = "Z", ["GMT"] = "Z", ["UT"] = "Z", ["WET"] = "+00:00",
        ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00", ["CDT"] = "-05:00", ["MST"] = "-07:00", ["MDT"] = "-06:00",
        ["PST"] = "-08:00", ["PDT"] = "-07:00",
        ["AKST"] = "-09:00", ["AKDT"] = "-08:00", ["HST"] = "-10:00", ["AST"] = "-04:00", ["ADT"] = "-03:00",
        ["BST"] = "+01:00", ["CET"] = "+01:00", ["MEZ"] = "+01:00", ["CEST"] = "+02:00", ["MESZ"] = "+02:00", ["EET"] = "+02:00",
        ["EEST"] = "+03:00", ["WEST"] = "+01:00", ["MSK"] = "+03:00", ["TRT"] = "+03:00", ["GST"] = "+04:00", ["PKT"] = "+05:00",
        ["IST"] = "+05:30", ["SGT"] = "+08:00", ["HKT"] = "+08:00", ["JST"] = "+09:00", ["KST"] = "+09:00",
        ["AEST"] = "+10:00", ["AEDT"] = "+11:00", ["NZST"] = "+12:00", ["NZDT"] = "+13:00",
    };

    public static string? Find(ReadOnlySpan<char> name) =>
        Offsets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var offset) ? offset : null;
}
