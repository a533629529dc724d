using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>
/// Forms of dates that only values use and prose rules do not: digits of other scripts, years of the Buddhist era, of Japanese reigns and
/// of the Republic of China, months of further languages.
/// </summary>
internal static partial class LocalForms
{
    /// <summary>Years that stand for the Buddhist era (543 years ahead): 1977 to 2100 of the common one.</summary>
    private const int FirstBuddhist = 2520, LastBuddhist = 2643, Buddhist = 543;

    private static readonly NameTable Months = new(
        ("en", "january february march april may june july august september october november december"),
        ("ar", "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر"),
        ("fa", "ژانویه فوریه مارس آوریل مه/می ژوئن/جون ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر"),
        ("ur", "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
        ("bn", "জানুয়ারি/জানুয়ারী/জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট/আগষ্ট/অগাস্ট সেপ্টেম্বর " +
            "অক্টোবর নভেম্বর ডিসেম্বর"),
        ("he", "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר " +
            "אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר"),
        ("hi", "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर"),
        ("th", "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย " +
            "ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค"),
        ("ro", "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie decembrie"),
        (
            "hu",
            "január február március/márc április/ápr május/máj június/jún július/júl augusztus szeptember/szept október november december"),
        ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
        ("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
        ("pl", "sty lut mar kwi maj cze lip sie wrz paź lis gru"),
        ("tr", "oca şub mar nis may haz tem ağu eyl eki kas ara"),
        ("el", "ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ"));

    /// <summary>1 to 12 for a month's name in any language that is read, 0 for any other word.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        MonthNames.Find(word) is > 0 and var month ? month : Months.Find(word.TrimEnd('.'));

    /// <summary>A year as the common era counts it.</summary>
    public static int Year(int written) => written is >= FirstBuddhist and <= LastBuddhist ? written - Buddhist : written;

    /// <summary>The same text with every decimal digit written 0 to 9.</summary>
    public static string Digits(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0660', '\uFF19') < 0 || !text.Any(c => c > '9' && char.IsDigit(c))) return text;
        return string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = char.IsDigit(from[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(from[i])) : from[i];
        });
    }

    /// <summary>The text with days of reigns, of the republic and of the Persian calendar written as year, month and day.</summary>
    public static string Eras(string text) =>
        text.Contains('年', StringComparison.Ordinal) ? Chinese(text) : PersianDays.Common(text);

    private static string Chinese(string text) =>
        Era().Replace(text, match =>
        {
            var first = match.Groups[1].Value switch { "令和" => 2018, "平成" => 1988, "昭和" => 1925, _ => 1911 };
            var number = match.Groups[2].Value == "元" ? 1 : int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
            return (first + number).ToString(CultureInfo.InvariantCulture) + "年";
        });

    [GeneratedRegex("(令和|平成|昭和|民國|民国)\\s?([0-9]{1,3}|元)年", RegexOptions.CultureInvariant)]
    private static partial Regex Era();
}
