using NewsTracker.Core.StoryPages.Lines;

namespace NewsTracker.Core.StoryPages.Read;

/// <summary>
/// Separates an event's own quotation, which follows its text, from quotations inside the text. The tail is a quotation when it opens
/// behind a sentence's end (or directly behind another quotation) and either closes at the end of the line or closes earlier without the
/// comma of reported speech.
/// </summary>
internal static class TimelineQuote
{
    /// <summary>
    /// The text, and the quotation without its outer marks; null when there is none. An early-closing one keeps its marks.
    /// </summary>
    public static (string Text, string? Quote) Split(string body)
    {
        var open = OpeningOfWholeTail(body);
        if (open < 0) open = OpeningOfLooseTail(body);
        return open < 0 ? (Unstopped(body), null) : (Unstopped(body[..open].TrimEnd()), Unwrap(body[open..]));
    }

    /// <summary>The quotation as it is written behind the text: with outer marks, unless it brings its own.</summary>
    public static string Wrap(string quote) =>
        quote.Length > 0 && PageText.IsOpeningDouble(quote[0]) && Unwrap(quote) == quote ? quote : $"“{quote}”";

    /// <summary>Takes off a pair of marks that encloses the whole.</summary>
    public static string Unwrap(string quote)
    {
        var bare = quote.Length > 1 && quote[^1] == '.' && IsClosing(quote[^2]) ? quote[..^1] : quote;
        if (bare.Length < 2 || !IsOpening(bare[0])) return quote;
        if (!IsClosing(bare[^1])) return Closes(bare) ? quote : bare[1..].Trim();
        return OpeningOf(bare, bare.Length - 1) == 0 ? bare[1..^1].Trim() : quote;
    }

    /// <summary>"text ." stands for a text that has no stop of its own.</summary>
    private static string Unstopped(string text) => text.EndsWith(" .", StringComparison.Ordinal) ? text[..^2].TrimEnd() : text;

    private static int OpeningOfWholeTail(string body)
    {
        var end = body.Length - 1;
        if (end > 0 && body[end] == '.' && IsClosing(body[end - 1])) end--;
        if (end <= 0 || !IsClosing(body[end])) return -1;
        var open = OpeningOf(body, end);
        return open > 0 && BeginsAnew(body, open) ? open : -1;
    }

    private static int OpeningOfLooseTail(string body)
    {
        var found = -1;
        var inside = -1; // the closing mark of the quotation the scan is in
        for (var i = 0; i < body.Length; i++)
        {
            if (i <= inside || !PageText.IsOpeningDouble(body[i])) continue;
            var close = PageText.Closing(body, i);
            var speech = close > i && body[close - 1] == ',';
            if (i > 0 && !speech && BeginsAnew(body, i)) found = i;
            if (close < 0) break;
            inside = close;
        }

        return found;
    }

    /// <summary>The mark that opened what closes at <paramref name="end"/>, nested quotations skipped; -1 when there is none.</summary>
    private static int OpeningOf(string body, int end)
    {
        var closing = body[end];
        if (closing == '"')
        {
            // Straight marks do not nest: the first one that begins a quotation anew and leaves an even number behind it.
            var marks = 0;
            var found = -1;
            for (var i = end; i >= 0; i--)
            {
                if (body[i] != '"') continue;
                marks++;
                if (marks % 2 == 0 && (found < 0 || i == 0 || BeginsAnew(body, i))) found = i;
            }

            return found;
        }

        var opening = closing switch { '”' => '“', '»' => '«', _ => '‘' };
        var depth = 0;
        for (var i = end; i >= 0; i--)
        {
            if (body[i] == closing && !IsApostrophe(body, i, end)) depth++;
            else if (body[i] == opening && --depth == 0) return i;
        }

        return -1;
    }

    private static bool IsApostrophe(string body, int at, int end) =>
        body[at] == '’' && at != end && at > 0 && char.IsLetter(body[at - 1]) && char.IsLetter(body[at + 1]);

    private static bool BeginsAnew(string body, int open)
    {
        if (open < 2 || body[open - 1] != ' ') return false;
        var before = open - 2;
        if (IsClosing(body[before]) && body[before] != '’') return true;
        while (before > 0 && (body[before] == ')' || IsClosing(body[before]))) before--;
        if (!PageText.IsStop(body[before])) return false;
        return !PageSentenceEnd.IsAbbreviation(body, before) || (open + 1 < body.Length && char.IsUpper(body[open + 1]));
    }

    private static bool Closes(string quote) => PageText.IsOpeningDouble(quote[0]) && PageText.Closing(quote, 0) > 0;

    private static bool IsOpening(char c) => PageText.IsOpeningDouble(c) || c == '‘';

    private static bool IsClosing(char c) => PageText.IsClosingDouble(c) || c == '’';
}
