using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// The day in the title of a transcript, a speech or minutes, which is when the words were said: "Transcript: Interview with Per Holm,
/// March 9, 2027". In other titles a day is that of an event.
/// </summary>
internal static partial class TranscriptDate
{
    private const int MinTurns = 3;

    public static void Take(Draft draft)
    {
        if (draft.Title is not { } title || !(Kind().IsMatch(title) || draft.Pieces.Count(p => Turn().IsMatch(p.Text)) >= MinTurns)) return;
        if (WrittenDate.Find(title) is { Date.Precision: DatePrecision.Day } day) draft.SetPublished(day.ToPublished("title"), 0.7);
    }

    [GeneratedRegex(
        @"\b(?:transcript|transcription|interview|remarks|speech|statement|briefing|press conference|minutes|hearing|protokoll|wortlaut" +
        @"|rede" +
        @"|abschrift|entretien|discours|entrevista|discurso|transcripción|intervista|discorso|trascrizione|интервью|стенограмма)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();

    /// <summary>A speaker's name in capitals, or a short one in ordinary letters, and a colon.</summary>
    [GeneratedRegex(@"^(?:[\p{Lu}][\p{Lu}.'’ -]{1,40}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):\s", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
