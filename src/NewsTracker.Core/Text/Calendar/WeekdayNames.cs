namespace NewsTracker.Core.Text.Calendar;

/// <summary>Days of the week by their written names and short forms, 1 for Monday to 7.</summary>
internal static class WeekdayNames
{
    private static readonly NameTable Table = new(
        ("en", "monday/mon tuesday/tue/tues wednesday/wed/weds thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun"),
        ("de", "montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa sonntag/so"),
        ("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
        ("es", "lunes martes miércoles jueves viernes sábado domingo"),
        ("it", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
        ("nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        ("pl", "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
        ("ru", "понедельник/пн вторник/вт среда/ср четверг/чт пятница/пт суббота/сб воскресенье/вс"));

    /// <summary>The forms of each day by language, the full name first.</summary>
    public static IReadOnlyDictionary<string, string[][]> Languages => Table.Languages;

    /// <summary>The forms of each day in English, lower case, the full name first.</summary>
    public static string[][] English => Table.English;

    /// <returns>1 for Monday to 7 for a day's name in any of the languages; 0 for any other word.</returns>
    public static int Find(ReadOnlySpan<char> word) => Table.Find(word);

    /// <returns>1 for Monday to 7 for an English name or short form; 0 for any other word.</returns>
    public static int FindEnglish(ReadOnlySpan<char> word) => Table.FindEnglish(word);
}
