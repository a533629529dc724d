using System.Text.RegularExpressions;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>
/// The quarters of a game: in a report of one, "the fourth quarter" without a year is no stretch of the calendar. The expression stays
/// among the text's; it dates nothing.
/// </summary>
internal static partial class GameQuarters
{
    /// <summary>Words of play in a text that is a report of a game: a single one may be a figure of speech.</summary>
    private const int Few = 2;

    /// <summary>The text tells of a game with quarters.</summary>
    public static bool AreIn(AnalyzedText content) =>
        content.Dates.Any(IsOpen) && Play().Count(content.Text) >= Few && !Trade().IsMatch(content.Text);

    /// <summary>A quarter without a year.</summary>
    public static bool IsOpen(TimeExpression date) => date is { Rule: "quarter", Explicit: false };

    [GeneratedRegex(
        """
        \b(touchdowns?|interceptions?|quarterbacks?|fumble[ds]?|halftime|half-time|field\s+goals?|kickers?|punt(s|ed)?|rebounds?
        |outscored|three-pointers?|3-pointers?|free\s+throws?|tip-off|linebackers?|end\s+zone|yards?\s+rushing|rushing\s+yards?
        |point\s+guards?|layups?|jumpers?|buzzer)\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Play();

    /// <summary>"rebound" and "fumble" are words of markets too.</summary>
    [GeneratedRegex(
        @"\b(revenues?|earnings|net\s+income|shareholders?|gross\s+domestic)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Trade();
}
