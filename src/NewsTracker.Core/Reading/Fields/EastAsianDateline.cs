using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Datelines of Chinese and Japanese news: 【東京共同】, ［東京 ９日 ロイター］, （東京中央社9日電）, 新华社北京2027年3月9日电. They have no dash and
/// no capitals; the agency stands beside the place.
/// </summary>
internal static partial class EastAsianDateline
{
    /// <summary>How far behind the mark the sentence's own full date may stand to be the day of the report, in characters.</summary>
    private const int DateReach = 40;

    public static Dateline? Find(string text)
    {
        if (text.Length == 0 || !(Wording.IsDense(text[0]) || text[0] is '【' or '［' or '[' or '（' or '(' or '〔')) return null;
        var head = text[..Math.Min(text.Length, 60)];
        var match = Bracket().Match(head);
        if (!match.Success) match = Wire().Match(head);
        if (!match.Success || !match.Value.Any(Wording.IsDense)) return null;
        var agency = match.Groups["agency"].Value.Trim();
        var place = match.Groups["place"].Value.Trim(' ', '　', '=', '＝', '・');
        var end = match.Length;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '-' or '–' or '—' or '－')) end++;
        return new(place.Length > 0 ? place : null, DateOf(text, match), agency.Length > 0 ? agency : null, end);
    }

    /// <summary>The mark's own day where it has a year, else the full date that opens the sentence behind it.</summary>
    private static WrittenDate? DateOf(string text, Match match)
    {
        if (match.Groups["date"].Success && ValueDateReader.Read(match.Groups["date"].Value) is { } own) return own;
        var rest = text[match.Length..Math.Min(text.Length, match.Length + DateReach)];
        var clause = rest.IndexOfAny(['。', '、', '，']) is > 0 and var stop ? rest[..stop] : rest;
        return ValueDateReader.Read(clause);
    }

    [GeneratedRegex(
        @"^[【［\[（(〔](?<place>[^】］\]）)〕0-9０-９]{0,12}?)[\s　=＝・]*(?<date>(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?[\s　=＝・]*" +
        @"(?:[記记]者[^】］\]）)〕0-9０-９]{2,12}?)?(?<agency>共同(?:通信)?|時事(?:通信)?|ロイター|ＡＦＰ|AFP(?:＝時事)?|AP|ＡＰ|聯合ニュース|CNN|ブルームバーグ|中央社|新華社|新华社|中新社" +
        @"|[^】］\]）)〕\s　=＝・]{1,8}(?:新聞|通信|通訊社|通讯社|社|网|網|報|报))?(?:[記记]者[^】］\]）)〕0-9０-９]{2,12})?" +
        @"(?<date>(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日)?[電电]?(?:綜合報導|综合报道|訊|讯)?[】］\]）)〕]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(
        @"^(?<agency>[\p{Lo}]{1,6}(?:社|网|網))(?:记者|記者)?(?<place>[\p{Lo}·]{0,8}?)" +
        @"(?<date>(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}月[0-9０-９]{1,2}日)[电電讯訊]" +
        @"(?:[（(][^）)]{2,24}[）)])?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Wire();
}
