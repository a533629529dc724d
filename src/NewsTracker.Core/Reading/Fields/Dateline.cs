using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// What comes before an article's first sentence: "MOSCOW — ", "KYIV, Ukraine, March 3, 2026 (Harbour Wire) - ", "(Harbour Wire) - ". A
/// place in ordinary letters counts when a date or an outlet stands with it, or when a spaced dash and a capital follow it and the sentence
/// has no second dash.
/// </summary>
/// <param name="Place">The place in ordinary spelling, null when there is only the outlet.</param>
/// <param name="Date">The date between place and dash, when it has a year.</param>
/// <param name="End">Where the sentence begins.</param>
internal sealed record Dateline(string? Place, WrittenDate? Date, string? Outlet, int End)
{
    private const int Reach = 110;

    private static readonly string[] Dashes = [" — ", " – ", " -- ", " - ", " _ ", "— ", "– ", "—", ").-", ").–", ").—", ") -"];

    public static Dateline? Find(string text)
    {
        if (EastAsianDateline.Find(text) is { } eastern) return eastern;
        if (Dashed(text) is not { } line) return DatelineClosed.Find(text);
        // "SKELMOUTH, Ostmark – March 9, 2027 – …": the day between two dashes
        if (line.Date is null
            && WrittenDate.Find(text[..Math.Min(text.Length, line.End + 40)], line.End) is { } day
            && day.Span.Start == line.End
            && text.AsSpan(day.Span.End).TrimStart() is ['–' or '—' or '-' or ':', .. var sentence])
            return line with { Date = day, End = text.Length - sentence.TrimStart().Length };
        // "(ANSA) - ROMA, 9 MAR 2027 - …": the agency first, then the place
        if (line is { Place: null, Date: null, Outlet: { } outlet } && Dashed(text[line.End..]) is { Outlet: null } place)
            return place with { Outlet = outlet, End = line.End + place.End };
        return line;
    }

    private static Dateline? Dashed(string text)
    {
        var reach = text.Length > Reach ? text[..Reach] : text;
        var (at, dash) = (-1, "");
        foreach (var mark in Dashes)
        {
            var found = reach.IndexOf(mark, StringComparison.Ordinal);
            if (found >= 0 && (at < 0 || found < at)) (at, dash) = (found, mark);
        }

        if (at < 1) return null;
        if (dash[0] == ')') at++;
        var head = text[..at].Trim();
        var end = at + dash.Length - (dash[0] == ')' ? 1 : 0);
        while (end < text.Length && text[end] is ' ' or '-' or '–' or '—' or '.') end++;
        if (end >= text.Length || !StartsSentence(text, end)) return null;
        return Judge(text, head, dash, end);
    }

    private static bool StartsSentence(string text, int at)
    {
        while (at < text.Length && text[at] is '"' or '“' or '‘' or '\'' or '«' or '(') at++;
        return at < text.Length && (char.IsDigit(text[at]) || (char.IsLetter(text[at]) && !char.IsLower(text[at])));
    }

    private static Dateline? Judge(string text, string head, string dash, int end)
    {
        string? outlet = null;
        // "BERLIN (Reuters) 09.03.2027 - …", "BERLIN (Reuters), 9. März 2027 - …": the day behind the agency
        head = head.Replace("), ", ") ", StringComparison.Ordinal);
        if (head.LastIndexOf(") ", StringComparison.Ordinal) is > 0 and var close && IsMonthDay(head[(close + 2)..].Trim(' ', ',')))
        {
            var open = head.LastIndexOf('(', close);
            if (open > 0) head = head[..open].TrimEnd(' ', ',') + ", " + head[(close + 2)..].Trim(' ', ',') + " " + head[open..(close + 1)];
        }

        if (head.EndsWith(')'))
        {
            var open = head.LastIndexOf('(');
            if (open < 0) return null;
            outlet = head[(open + 1)..^1].Trim();
            if (outlet.Length is 0 or > 40 || Wording.Words(outlet) > 5 || (!outlet.Any(char.IsUpper) && !IsSmallName(outlet))) return null;
            head = head[..open].TrimEnd(' ', ',', '.');
            if (head.Length == 0) return new(null, null, outlet, end);
        }

        var parts = Parts(head);
        // "Казань. 9 марта. ИНТЕРФАКС - …": full stops for commas, the agency last
        if (outlet is null && head.Split(". ") is [var town, var written, { Length: > 2 and < 30 } last] && IsMonthDay(written)
            && Wording.IsCapitals(last.Replace(".RU", "", StringComparison.Ordinal)))
            (parts, outlet) = ([town, written], last);
        if (parts.Length is 0 or > 5) return null;
        var date = WrittenDate.Find(head);
        var dated = date is not null || parts.Any(IsMonthDay);
        if (IsMonthDay(parts[0])) return outlet is not null ? new(null, date, outlet, end) : null;
        var place = parts[0];
        if (!IsPlace(place) || !parts.Skip(1).All(p => IsMonthDay(p) || IsPlace(p) || (p.Length == 4 && p.All(char.IsAsciiDigit))))
            return null;
        var capitals = Wording.IsCapitals(place);
        if (!capitals && outlet is null && !dated && (parts.Length > 2 || Wording.Words(place) > 3 || !IsLoneDash(text, dash, end)))
            return null;
        if (outlet is null && dated && Agency(text, end) is var (agency, behind)) (outlet, end) = (agency, behind);
        return new(capitals ? Wording.ToTitle(place) : place, date, outlet, end);
    }

    /// <summary>The parts between commas; a day may stand behind the place without one: "MADRID 9 Mar. 2027".</summary>
    private static string[] Parts(string head)
    {
        var parts = head.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return parts;
        var first = parts[0];
        var digit = first.AsSpan().IndexOfAnyInRange('0', '9');
        var place = digit > 2 ? first[..digit].TrimEnd(' ', '.') : first;
        return digit > 2 && IsPlace(place) && IsMonthDay(first[digit..]) ? [place, first[digit..], .. parts[1..]] : parts;
    }

    /// <summary>An agency's name in small letters, as German and Italian ones write theirs: "dpa", "dpa/lno", "askanews".</summary>
    private static bool IsSmallName(string text) =>
        text.Length is >= 3 and <= 16 && text.All(c => char.IsLetter(c) || c is '/' or '-' or '.') && text.AsSpan().IndexOf(". ") < 0;

    /// <summary>
    /// The agency that Russian and Ukrainian datelines write behind the dash as a sentence: "— РИА Новости. ", "/ТАСС/. ".
    /// </summary>
    internal static (string Name, int End)? Agency(string text, int from)
    {
        var stop = text.IndexOf(". ", from, Math.Min(40, text.Length - from), StringComparison.Ordinal);
        if (stop < 0) return null;
        var name = text[from..stop].Trim('/', ' ');
        var words = name.Split(' ');
        return words.Length <= 3
            && words.All(w => w.Length > 1 && char.IsUpper(w[0]))
            && words.Any(w => Wording.IsCapitals(w) || words.Length == 1)
            ? (name, stop + 2)
            : null;
    }

    private static bool IsLoneDash(string text, string dash, int end)
    {
        if (dash is not (" — " or " – ")) return false;
        var sentence = text[end..(end + Wording.FirstSentenceEnd(text[end..Math.Min(text.Length, end + 600)]))];
        return !sentence.Contains(dash.Trim(), StringComparison.Ordinal);
    }

    internal static bool IsPlace(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 4
            && words.All(w =>
                (char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'' or '/'))
                || w is "of" or "de" or "la" or "le" or "el" or "al" or "upon" or "am" or "an" or "and");
    }

    /// <summary>"March 3", "3 March", "Tuesday", "March 3 2026".</summary>
    internal static bool IsMonthDay(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 6) return false;
        if (words.Length == 1 && words[0].EndsWith("day", StringComparison.OrdinalIgnoreCase)) return true;
        if (words.Length == 1 && char.IsAsciiDigit(text[0]) && WrittenDate.Parse(text) is { } whole && whole.Span.End == text.Length)
            return true;
        return words.Any(w => MonthNames.Find(w) > 0) && words.Any(w => char.IsAsciiDigit(w[0]));
    }
}
