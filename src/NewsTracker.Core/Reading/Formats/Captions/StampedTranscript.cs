using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Captions;

/// <summary>
/// Reads a transcript copied from a player: a line with a time ("0:04"), then what is said from there on. The times are left out; lines
/// above the first one are the title.
/// </summary>
internal static partial class StampedTranscript
{
    /// <summary>So many times in the first lines, growing, are no list of results or of opening hours.</summary>
    private const int MinTimes = 4, Looked = 60, MaxAbove = 2;

    public static bool Recognizes(string text)
    {
        int seen = 0, times = 0, above = 0;
        var last = TimeSpan.MinValue;
        var wasTime = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty) continue;
            var isTime = Time(line) is not null;
            if (!isTime && times == 0 && ++above > MaxAbove) return false;
            if (isTime)
            {
                if (wasTime || Time(line) < last) return false;
                (last, times) = (Time(line)!.Value, times + 1);
            }

            wasTime = isTime;
            if (++seen == Looked) break;
        }

        return times >= MinTimes && times * 4 >= seen;
    }

    public static Document Read(string text)
    {
        var (title, turns, begun) = ("", new CaptionTurns(), false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (Time(line) is not null) begun = true;
            else if (begun) turns.Add(null, Tidy.Line(line));
            else if (title.Length == 0) title = Tidy.Line(line);
        }

        var draft = new Draft(DocumentKind.Captions, turns.Pieces()) { HasFields = true };
        draft.SetTitle(title, "first line", 0.8);
        return ArticleComposer.Compose(draft, hasMarkup: true);
    }

    private static TimeSpan? Time(ReadOnlySpan<char> line) =>
        line.Length is >= 4 and <= 8 && Form().IsMatch(line)
            && TimeSpan.TryParse(line.Count(':') == 1 ? "0:" + line.ToString() : line, CultureInfo.InvariantCulture, out var at)
            ? at
            : null;

    [GeneratedRegex("^(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
