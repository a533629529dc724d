using System.Globalization;
using ExcelDataReader;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Tables;

/// <summary>Reads the sheets of an Excel workbook (XLSX or XLS) that are tables of articles.</summary>
internal static class WorkbookReader
{
    private const int MaxColumns = 200, HeaderRows = 10;

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes.ToArray(), writable: false));
            var documents = new List<Document>();
            var rejections = new List<Rejection>();
            do
            {
                if (Header(reader) is not { } header) continue;
                var sheet = ArticleTable.Read(Rows(reader, session), header, DocumentKind.Xlsx, session);
                documents.AddRange(sheet.Documents);
                rejections.AddRange(sheet.Rejections.Select(r => r with { Entry = reader.Name + " " + r.Entry }));
            }
            while (reader.NextResult());
            return documents.Count + rejections.Count > 0
                ? new(documents, rejections)
                : ReadResult.Rejected(
                    "unknown",
                    "The file is an Excel workbook without a table of articles: no sheet has a row that names a title or a text.");
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or ReadingBoundException or OutOfMemoryException))
        {
            return ReadResult.Rejected("malformed", "The Excel workbook is damaged and could not be read; save it again or as CSV.");
        }
    }

    /// <summary>The first of the top rows that names the fields of articles.</summary>
    private static List<string>? Header(IExcelDataReader reader)
    {
        for (var i = 0; i < HeaderRows && reader.Read(); i++)
            if (Cells(reader) is var cells && ArticleTable.Of(cells) is not null) return cells;
        return null;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(IExcelDataReader reader, ReadingSession session)
    {
        while (reader.Read())
        {
            session.Check();
            yield return Cells(reader);
        }
    }

    private static List<string> Cells(IExcelDataReader reader) =>
        [.. Enumerable.Range(0, Math.Min(reader.FieldCount, MaxColumns)).Select(i => reader.GetValue(i) switch
        {
            null => "",
            DateTime day => day.ToString(
                day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        })];
}
