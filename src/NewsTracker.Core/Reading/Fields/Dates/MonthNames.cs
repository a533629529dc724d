namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>Months by their written names: English in full and abbreviated, and the common forms of eleven more languages.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int> Months = Table(
        "january jan januar janvier enero gennaio janeiro januari stycznia января січня ocak styczeń январь januára ledna jänner janv ene gen sty leden янв ιανουαρίου janúar tammikuuta",
        "february feb februar février fevrier febrero febbraio fevereiro februari lutego февраля лютого şubat luty февраль févr fév fev února únor фев φεβρουαρίου febrúar helmikuuta",
        "march mar märz maerz mars marzo março marco maart marca марта березня mart marzec март březen mrz mär mrt března мар μαρτίου maaliskuuta",
        "april apr avril abril aprile kwietnia апреля квітня nisan kwiecień апрель avr abr dubna duben апр απριλίου apríl huhtikuuta",
        "may mai mayo maggio maio mei maja мая травня mayıs maj май mag května květen μαΐου maí toukokuuta",
        "june jun juni juin junio giugno junho czerwca июня червня haziran czerwiec июнь giu června červen июн ιουνίου júní kesäkuuta",
        "july jul juli juillet julio luglio julho lipca июля липня temmuz lipiec июль juil lug července červenec июл ιουλίου júlí heinäkuuta",
        "august aug août aout agosto augustus augusti sierpnia августа серпня ağustos sierpień август ago ags srpna srpen авг αυγούστου ágúst elokuuta",
        "september sep sept septembre septiembre settembre setembro września сентября вересня eylül wrzesień сентябрь set září сен σεπτεμβρίου syyskuuta",
        "october oct oktober octobre octubre ottobre outubro października октября жовтня ekim październik октябрь okt ott out října říjen окт οκτωβρίου október lokakuuta",
        "november nov novembre noviembre novembro listopada ноября листопада kasım listopad ноябрь listopadu ноя νοεμβρίου nóvember marraskuuta",
        "december dec dezember décembre decembre diciembre dicembre dezembro grudnia декабря грудня aralık grudzień декабрь dez déc dic desember des prosince prosinec дек δεκεμβρίου joulukuuta");

    /// <summary>1 to 12, or 0 when the word is no month. A final stop is ignored.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is < 3 or > 13) return 0;
        return Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;
    }

    private static Dictionary<string, int> Table(params string[] names)
    {
        var table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var month = 1; month <= names.Length; month++)
            foreach (var name in names[month - 1].Split(' ')) table[name] = month;
        return table;
    }
}
