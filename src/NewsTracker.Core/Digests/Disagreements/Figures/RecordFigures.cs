using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// How often somebody has won and lost, as sport tells it: "Tarnwick (10-5)", "improved to 58-3", "a 9-14 record". The value is wins,
/// losses and draws, three digits each.
/// </summary>
internal static partial class RecordFigures
{
    /// <summary>More games than this nobody has in one record, and a score is one of points.</summary>
    private const int MaxGames = 999;

    private const int Digits = 1000;

    public static IEnumerable<FigureTime> In(FigureContext context)
    {
        var start = context.Sentence.Span.Start;
        foreach (Match match in Record().Matches(context.Sentence.Span.Of(context.Text)))
        {
            int Part(string group) => match.Groups[group] is { Success: true } part
                ? int.Parse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : 0;
            var (won, lost, drawn) = (Part("won"), Part("lost"), Part("drawn"));
            var from = start + match.Groups["won"].Index;
            // "the 2008 team ended with a 2-14 record"
            if (won + lost + drawn > MaxGames || context.Times.Exists(t => IsYear(t) && t.Span.End <= from)) continue;
            var last = match.Groups["drawn"].Success ? match.Groups["drawn"] : match.Groups["lost"];
            yield return new(new(from, start + last.Index + last.Length), (((won * Digits) + lost) * Digits) + drawn, FigureUnits.Record);
        }
    }

    /// <summary>Two records of which one has a game more, or one won that the other lost: others are of two seasons.</summary>
    public static bool AreNear(decimal one, decimal other) =>
        Math.Abs(Won(one) - Won(other)) <= 1 && Math.Abs(Lost(one) - Lost(other)) <= 1 && (int)one % Digits == (int)other % Digits;

    private static bool IsYear(TimeExpression date) => date is { Explicit: true, Date.Precision: DatePrecision.Year };

    private static int Won(decimal record) => (int)record / Digits / Digits;

    private static int Lost(decimal record) => (int)record / Digits % Digits;

    private const string Games =
        @"(?<won>[0-9]{1,3}) ?[-–] ?(?<lost>[0-9]{1,3})(?: ?[-–] ?(?<drawn>[0-9]{1,3}))?(?![0-9]| ?[-–] ?[0-9])";

    [GeneratedRegex(
        @"(?<![0-9] ?[-–] ?)(?:(?<=\p{L} ?\( ?|\b(?:improved|improves|improve|fell|falls|dropped|rose|moved|stand|stands) (?:to|at) "
        + @"|\brecord (?:to|at|of|is|was) |\b(?:went|goes|are|is|was|were|now) )" + Games
        + @"|\b" + Games + @"(?= (?:season|record|start|finish|mark|in (?:\w+ ){0,2}(?:games?|matches)|this season|on the season)\b))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Record();
}
