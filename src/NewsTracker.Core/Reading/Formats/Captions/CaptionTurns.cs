using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Captions;

/// <summary>
/// Puts the cues of captions together: what one speaker says is one paragraph, cut behind a sentence where it grows long; what a rolling
/// caption repeats is said once.
/// </summary>
internal sealed class CaptionTurns
{
    private const int MaxParagraph = 600;

    private readonly List<(string? Speaker, StringBuilder Words)> turns = [];
    private string last = "";

    /// <param name="speaker">Who speaks, where the captions say so.</param>
    /// <param name="words">A line, tidied; it may begin with the marks ">>" or "-" of another speaker.</param>
    public void Add(string? speaker, string words)
    {
        if (words.Length == 0 || words == last) return;
        last = words;
        var isNew = turns.Count == 0
            || (speaker is not null && speaker != turns[^1].Speaker)
            || words.StartsWith(">>", StringComparison.Ordinal)
            || (words.Length > 2 && words[0] is '-' or '–' && words[1] == ' ')
            || (turns[^1].Words.Length > MaxParagraph && Wording.EndsSentence(turns[^1].Words.ToString(turns[^1].Words.Length - 3, 3)));
        if (isNew) turns.Add((speaker ?? (words[0] is '>' or '-' or '–' ? null : turns.LastOrDefault().Speaker), new()));
        turns[^1].Words.Append(turns[^1].Words.Length > 0 ? " " : "").Append(words.TrimStart('>', '-', '–', ' '));
    }

    /// <summary>A paragraph a turn, the speaker's name before it.</summary>
    public IEnumerable<Piece> Pieces() =>
        turns.Select(t => new Piece((t.Speaker is null ? "" : t.Speaker + ": ") + Tidy.Line(t.Words.ToString())));
}
