using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// A line that only says where a text comes from and who made it: 来源：… 作者：… with a date, as Chinese pages have it, or in English who
/// looked it over.
/// </summary>
/// <param name="Outlet">Where it comes from; null where the line does not say.</param>
/// <param name="Authors">Who wrote it.</param>
internal sealed partial record CreditLine(string? Outlet, IReadOnlyList<string> Authors)
{
    private const int MaxLength = 120;

    /// <summary>What a line credits; null for any other line.</summary>
    public static CreditLine? Of(string line)
    {
        line = line.Trim();
        if (line.Length is < 4 or > MaxLength) return null;
        if (Checked().IsMatch(line)) return new(null, []);
        if (!Label().IsMatch(line)) return null;
        string? outlet = null;
        var authors = new List<string>();
        var rest = Credit().Replace(line, m =>
        {
            var value = m.Groups["value"].Value.Trim();
            if (m.Groups["source"].Success) outlet ??= value;
            else if (m.Groups["author"].Success) authors.AddRange(AuthorValueReader.Read([value]));
            return " ";
        });
        rest = Clock().Replace(Day().Replace(rest, " "), " ");
        return rest.AsSpan().IndexOfAnyExcept(Between) < 0 ? new(outlet, authors) : null;
    }

    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\n　\u00A0|｜/／·•-—,，;；()（）【】[]");

    [GeneratedRegex(@"(?:来源|來源|出处|出處|稿源|作者|记者|記者|撰文|编辑|編輯|责编|責編|(?:发布|發布|发表|發表)(?:时间|時間|日期))\s?[：: 　]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"(?:(?<source>(?:文章|新闻|新聞|消息|信息|稿件|资料|資料)?(?:来源|來源)|出处|出處|稿源)"
        + @"|(?<author>(?:文章|本文)?作者|本报记者|本報記者|记者|記者|撰文|文)|(?:责任|責任)?(?:编辑|編輯)|责编|責編|审核|審核|校对|校對|监制|監製)"
        + @"(?:\s?[：:]\s*|(?<=者)[ 　]+)(?<value>[^\s　：:|｜，。；,;()（）]{2,20})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Credit();

    [GeneratedRegex(
        @"(?:(?:发布|發布|发表|發表|更新|时间|時間|日期)+\s?[：:]?\s*)?(?:19|20)[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}\s?[-/.月]\s?[0-9]{1,2}\s?日?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^(?:(?:medically|clinically|scientifically|technically|legally|financially|expert|editorially)[ -](?:reviewed|checked|approved"
        + @"|verified)|fact[ -]?checked)\s+by:?\s+(?=\p{Lu})(?:[^.!?]|(?<=\b(?:Dr|Prof|Mr|Mrs|Ms|M|D|Ph))\.)+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Checked();
}
