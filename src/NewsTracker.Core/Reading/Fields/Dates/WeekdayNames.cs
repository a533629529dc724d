namespace NewsTracker.Core.Reading.Fields.Dates;

/// <summary>Weekdays as they stand before written dates, English in full and abbreviated, and the common forms of a few more languages.</summary>
internal static class WeekdayNames
{
    private static readonly HashSet<string> Names = new(
        ("mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so " +
        "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica " +
        "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс poniedziałek wtorek środa czwartek piątek sobota niedziela maandag dinsdag woensdag donderdag vrijdag zaterdag zondag").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(ReadOnlySpan<char> word) => Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
