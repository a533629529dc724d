using System.Globalization;
using System.Text;
using Serilog.Events;
using Serilog.Formatting;

namespace NewsTracker.Web.Hosting.Logging;

/// <summary>
/// What stands in a log came in part from files and requests. Characters that steer a terminal, end a line or turn the direction of writing
/// are written as \uXXXX: an event stays one line, and what it quotes cannot pass for another.
/// </summary>
/// <param name="inner">Writes the event.</param>
/// <param name="keepLines">True lets the lines of a stack be lines, each set in; a new event alone begins at the margin.</param>
internal sealed class CleanText(ITextFormatter inner, bool keepLines) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        inner.Format(logEvent, text);
        output.Write(Of(text.ToString().TrimEnd('\r', '\n'), keepLines));
        output.WriteLine();
    }

    /// <returns>The text with nothing in it that steers.</returns>
    public static string Of(string text, bool keepLines)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '\n' && keepLines) clean.Append("\n    ");
            else if (c == '\r' && keepLines) continue;
            else if (Steers(c)) clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else clean.Append(c);
        }

        return clean.ToString();
    }

    private static bool Steers(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
