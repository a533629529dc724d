using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Tables;

/// <summary>
/// A table of articles: a header row whose names tell the fields, an article a row. Which column gave which field is said with the first
/// article.
/// </summary>
internal sealed class ArticleTable
{
    /// <summary>A cell of so many words is no label, name or note.</summary>
    private const int MinTextWords = 15;

    private readonly RecordField?[] columns;
    private readonly string[] names;
    private readonly bool isEnglish;
    private bool isFirst = true;

    private ArticleTable(string[] names, RecordField?[] columns)
    {
        (this.names, this.columns) = (names, columns);
        isEnglish = !names.Where((_, i) => columns[i] is RecordField.Title or RecordField.Published).Any(FieldNames.IsForeign);
    }

    /// <summary>The table with such a header; null when it does not name a title, an address or a text, and one more field.</summary>
    public static ArticleTable? Of(IReadOnlyList<string> header)
    {
        var found = new HashSet<RecordField>();
        var columns = new RecordField?[header.Count];
        for (var i = 0; i < columns.Length; i++)
            if (FieldNames.Find(header[i]) is { } field && found.Add(field)) columns[i] = field;
        // "Story" beside "Full article" is its title
        if (found.Contains(RecordField.Text) && !found.Contains(RecordField.Title))
        {
            var at = Enumerable.Range(0, columns.Length).FirstOrDefault(i => columns[i] is null && FieldNames.IsArticle(header[i]), -1);
            if (at >= 0) columns[at] = RecordField.Title;
        }

        var names = found.Contains(RecordField.Title) || found.Contains(RecordField.Text);
        return names && found.Count >= 2 ? new([.. header], columns) : null;
    }

    public ArticleRecord Row(IReadOnlyList<string> cells)
    {
        if (isFirst) FindText(cells);
        var record = new ArticleRecord
        {
            Id = Cell(RecordField.Id), Url = Cell(RecordField.Url), Title = Cell(RecordField.Title), Outlet = Cell(RecordField.Outlet),
            Published = Cell(RecordField.Published), Updated = Cell(RecordField.Updated), Language = Cell(RecordField.Language),
            Authors = Cell(RecordField.Author) is { } authors ? [authors] : [], Summary = Cell(RecordField.Summary),
            Html = Cell(RecordField.Html), Text = Cell(RecordField.Text),
            Warnings = isFirst ? [Description()] : [], IsMonthFirst = isEnglish,
        };
        isFirst = false;
        return record;

        string? Cell(RecordField field)
        {
            var at = Array.IndexOf(columns, field);
            return at >= 0 && at < cells.Count && !string.IsNullOrWhiteSpace(cells[at]) ? cells[at].Trim() : null;
        }
    }

    public static ReadResult Read(
        IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<string> header, DocumentKind kind, ReadingSession session)
    {
        var table = Of(header)!;
        return RecordResult.Of(
            rows.Where(r => r.Any(c => !string.IsNullOrWhiteSpace(c))).Select(table.Row), kind, "row", session);
    }

    /// <summary>Where no column is named as the text, it is the one with the longest cell of the first row, if that is a text.</summary>
    private void FindText(IReadOnlyList<string> cells)
    {
        if (columns.Contains(RecordField.Text) || columns.Contains(RecordField.Html)) return;
        var open = Enumerable.Range(0, Math.Min(columns.Length, cells.Count)).Where(i => columns[i] is null).ToList();
        if (open.Count == 0) return;
        var longest = open.MaxBy(i => cells[i].Length);
        if (Wording.Words(cells[longest]) >= MinTextWords) columns[longest] = RecordField.Text;
    }

    private string Description()
    {
        var read = columns.Select((c, i) => c is { } field ? $"{Name(field)} from “{names[i]}”" : null).OfType<string>();
        var left = names.Where((n, i) => columns[i] is null && n.Length > 0).ToList();
        return "Columns read: " + string.Join(", ", read) + "." +
            (left.Count > 0 ? " Not read: " + string.Join(", ", left.Take(20)) + "." : "");
    }

    private static string Name(RecordField field) => field.ToString().ToLower(CultureInfo.InvariantCulture);
}
