using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Tables;

/// <summary>Reads values parted by commas, semicolons, tabs or bars (RFC 4180) as a table of articles.</summary>
internal static class CsvTableReader
{
    private const int MaxHeader = 4_000;

    private const int MaxField = 5_000_000;

    private const int MaxLooked = 5, MaxNamed = 8;

    /// <summary>The header's separator when the first line names the fields of articles; null for any other text.</summary>
    public static char? Separator(string text)
    {
        text = WithoutHint(text);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end is < 3 or > MaxHeader) return null;
        var header = text[..end].TrimStart('\uFEFF').TrimEnd('\r');
        foreach (var separator in ",;\t|")
        {
            var names = header.Split(separator);
            if (names.Length >= 2
                && names.All(n => n.Length <= 40)
                && ArticleTable.Of([.. names.Select(n => n.Trim(' ', '"'))]) is not null)
                return separator;
        }

        return null;
    }

    /// <summary>
    /// The names in the first line where all of the first lines have as many values as it has: a table of something else. Null for any
    /// other text.
    /// </summary>
    public static string? Columns(string text)
    {
        List<string> lines =
            [.. text.TrimStart('\uFEFF').Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0).Take(MaxLooked)];
        foreach (var separator in ",;\t|")
        {
            var names = lines[0].Split(separator);
            if (names.Length < 2 || lines.Count < 2 || lines.Skip(1).Any(l => l.Split(separator).Length < names.Length)) continue;
            return string.Join(", ", names.Take(MaxNamed).Select(n => "“" + Short(n.Trim(' ', '"')) + "”"));
        }

        return null;
    }

    /// <summary>The table without the line that tells a spreadsheet what parts its values: "sep=;".</summary>
    private static string WithoutHint(string text)
    {
        text = text.TrimStart('\uFEFF');
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end is >= 5 and <= 6 && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? text[(end + 1)..] : text;
    }

    private static string Short(string name) => name.Length > 40 ? name[..40] + "…" : name;

    public static ReadResult Read(string text, char separator, ReadingSession session)
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(), BadDataFound = null, MissingFieldFound = null, IgnoreBlankLines = true,
            MaxFieldSize = MaxField, Mode = CsvMode.RFC4180, HasHeaderRecord = false,
        };
        try
        {
            using var parser = new CsvParser(new StringReader(WithoutHint(text)), options);
            if (!parser.Read() || parser.Record is not { } header) return ReadResult.Rejected("empty", "The table has no rows.");
            return ArticleTable.Read(Rows(parser, session), [.. header.Select(h => h.Trim())], DocumentKind.Csv, session);
        }
        catch (Exception fault) when (fault is CsvHelperException or ArgumentException or InvalidOperationException)
        {
            return ReadResult.Rejected("malformed", "The table is damaged and could not be read; save it as CSV again.");
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(CsvParser parser, ReadingSession session)
    {
        while (parser.Read())
        {
            session.Check();
            if (parser.Record is { } row) yield return row;
        }
    }
}
