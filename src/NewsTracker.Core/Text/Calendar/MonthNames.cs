namespace NewsTracker.Core.Text.Calendar;

/// <summary>
/// Months by their written names and short forms, 1 for January to 12. No word names different months in two of the languages.
/// </summary>
internal static class MonthNames
{
    private static readonly NameTable Table = new(
        ("en", "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct " +
            "november/nov december/dec"),
        ("de", "januar/jänner februar märz/maerz/mär/mrz april mai juni juli august september oktober/okt november dezember/dez"),
        ("fr", "janvier/janv février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre " +
            "décembre/decembre/déc"),
        ("es", "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic"),
        ("it", "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre"),
        ("pt", "janeiro fevereiro/fev março abril maio junho julho agosto setembro/set outubro/out novembro dezembro"),
        ("nl", "januari februari maart/mrt april mei juni juli augustus september oktober november december"),
        ("da", "januar februar marts april maj juni juli august september oktober november december"),
        ("no", "januar februar mars april mai juni juli august september oktober november desember/des"),
        ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
        ("fi", "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta " +
            "joulukuuta"),
        ("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        ("pl", "styczeń/stycznia/sty luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia " +
            "wrzesień/września " +
            "październik/października listopad/listopada grudzień/grudnia"),
        ("cs", "leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září " +
            "říjen/října listopad/listopadu " +
            "prosinec/prosince"),
        ("sk", "január/januára február/februára marec/marca apríl/apríla máj/mája jún/júna júl/júla august/augusta september/septembra " +
            "október/októbra " +
            "november/novembra december/decembra"),
        ("tr", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
        ("id", "januari februari maret april mei juni juli agustus/ags september oktober november desember"),
        ("ru", "январь/января/янв февраль/февраля/фев март/марта/мар апрель/апреля/апр май/мая июнь/июня/июн июль/июля/июл " +
            "август/августа/авг " +
            "сентябрь/сентября/сен октябрь/октября/окт ноябрь/ноября/ноя декабрь/декабря/дек"),
        ("uk", "січень/січня лютий/лютого березень/березня квітень/квітня травень/травня червень/червня липень/липня серпень/серпня " +
            "вересень/вересня " +
            "жовтень/жовтня листопад/листопада грудень/грудня"),
        ("el", "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου"));

    /// <summary>The forms of each month by language, the full name first.</summary>
    public static IReadOnlyDictionary<string, string[][]> Languages => Table.Languages;

    /// <summary>The forms of each month in English, lower case, the full name first.</summary>
    public static string[][] English => Table.English;

    /// <returns>1 to 12 for a month's name in any of the languages, with or without a final stop; 0 for any other word.</returns>
    public static int Find(ReadOnlySpan<char> word) => Table.Find(word.TrimEnd('.'));

    /// <returns>1 to 12 for an English name or short form; 0 for any other word.</returns>
    public static int FindEnglish(ReadOnlySpan<char> word) => Table.FindEnglish(word);
}
