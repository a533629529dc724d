using System.Collections.Frozen;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>Month names and their short forms in the languages seen most.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Months = Build(
    [
        "january jan jänner januar janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty ledna leden января январь янв ocak ιανουαρίου січня janúar tammikuuta",
        "february feb februar février fevrier févr fév febrero febbraio fevereiro fev februari luty lutego února únor февраля февраль фев şubat φεβρουαρίου лютого febrúar helmikuuta",
        "march mar märz maerz mrz mär mars marzo março marco maart mrt marzec marca března březen марта март мар mart μαρτίου березня maaliskuuta",
        "april apr avril avr abril abr aprile kwiecień kwietnia dubna duben апреля апрель апр nisan απριλίου квітня apríl huhtikuuta",
        "may mai mayo maggio mag maio mei maj maja května květen мая май mayıs μαΐου травня maí toukokuuta",
        "june jun juni juin junio giugno giu junho czerwiec czerwca června červen июня июнь июн haziran ιουνίου червня júní kesäkuuta",
        "july jul juli juillet juil julio luglio lug julho lipiec lipca července červenec июля июль июл temmuz ιουλίου липня júlí heinäkuuta",
        "august aug août aout agosto ago ags augustus augusti sierpień sierpnia srpna srpen августа август авг ağustos αυγούστου серпня ágúst elokuuta",
        "september sept sep septembre septiembre settembre set setembro wrzesień września września září сентября сентябрь сен eylül σεπτεμβρίου вересня syyskuuta",
        "october oct oktober okt octobre octubre ottobre ott outubro out październik października října říjen октября октябрь окт ekim οκτωβρίου жовтня október lokakuuta",
        "november nov novembre noviembre novembro listopad listopada listopadu ноября ноябрь ноя kasım νοεμβρίου листопада nóvember marraskuuta",
        "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des grudzień grudnia prosince prosinec декабря декабрь дек aralık δεκεμβρίου грудня joulukuuta",
    ]);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or null for a word that is no month.</summary>
    public static int? Number(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var month) ? month : null;

    private static FrozenDictionary<string, int> Build(string[] names)
    {
        var all = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' ')) all.TryAdd(name, i + 1);
        }

        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
