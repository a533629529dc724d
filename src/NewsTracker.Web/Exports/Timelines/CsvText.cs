using System.Text;

namespace NewsTracker.Web.Exports.Timelines;

/// <summary>Rows of CSV (RFC 4180): commas, CR LF, quotes where a value needs them. No value can become a formula in a spreadsheet.</summary>
internal static class CsvText
{
    public static void Row(StringBuilder text, IEnumerable<string?> values) => text.AppendJoin(',', values.Select(v => Quote(Inert(v ?? "")))).Append("\r\n");

    /// <summary>
    /// Spreadsheets run a cell that begins with = + - @ (or its full-width twin), a tab or a line break: such a value, white space before it or not, gets an
    /// apostrophe before it, which they show as text.
    /// </summary>
    internal static string Inert(string value)
    {
        if (value.Length == 0) return value;
        var first = value.AsSpan().TrimStart();
        var starts = first.Length > 0 && first[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        return starts || value[0] is '\t' or '\r' or '\n' ? "'" + value : value;
    }

    private static string Quote(string value) =>
        value.AsSpan().ContainsAny(",\"\r\n") || value.StartsWith(' ') || value.EndsWith(' ') ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : value;
}
