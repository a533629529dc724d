using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>Tells names under which a whole staff signs ("Courier Staff", "Web desk", "Die Redaktion") from those of people.</summary>
public static partial class StaffNames
{
    /// <summary>Tells a name of a staff, a desk, a newsroom or an administrator, with or without its outlet.</summary>
    /// <param name="name">A name of a byline.</param>
    /// <returns>True for a staff; false for a person and whatever else is not surely one.</returns>
    public static bool Is(string name) => Staff().IsMatch(name.Trim());

    /// <summary>Tells a name that is a staff's or the outlet's own: it signs, and is no person.</summary>
    /// <param name="name">A name of a byline.</param>
    /// <param name="outlet">The outlet's name, where it is known.</param>
    /// <returns>True for a staff and for the outlet.</returns>
    public static bool Is(string name, string? outlet) => Is(name) || name.Equals(outlet, StringComparison.OrdinalIgnoreCase);

    // the last word tells in most languages, the first in Romance ones and where an outlet follows
    [GeneratedRegex(
        @"^(?:\S+\s){0,4}(?:staff|newsroom|(?:web)?desk|team|editors|reporters|editorial\sboard|agencies|admin|administrator|webmaster" +
        @"|\p{L}*-?redaktion(?:en)?|redactie|redaksjonen|toimitus)$" +
        @"|^(?:\S+\s){0,3}staff(?:\sand)?\s(?:reports?|writers?|reporters?|correspondents?|agencies|wires?|wire\sreports)$" +
        @"|^(?:our|a|an|own|special)\s(?:\S+\s){0,2}(?:correspondents?|reporters?)$" +
        @"|^(?:(?:die|la|de|il|el|a)\s)?(?:redaktion|rédaction|redacción|redazione|redação|redactie|редакция|equipo|équipe" +
        @"|agencias)(?:\s.*)?$" +
        @"|^.{0,12}(?:編集部|编辑部|編輯部|取材班|报道组)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Staff();
}
