using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Records;

/// <summary>Makes documents of many records of one file; one that is no article is a rejection of its own.</summary>
internal static class RecordResult
{
    /// <param name="records">The records in the order of the file.</param>
    /// <param name="kind">The kind to stamp on the documents.</param>
    /// <param name="what">What one record is called in the file: "entry", "row", "note".</param>
    /// <param name="session">The bounds of the file.</param>
    public static ReadResult Of(IEnumerable<ArticleRecord> records, DocumentKind kind, string what, ReadingSession session)
    {
        var documents = new List<Document>();
        var rejections = new List<Rejection>();
        var number = 0;
        var all = records.Select(r => Checked(r, session)).Take(session.Options.MaxDocuments + 1).ToList();
        var order = DayOrder.Of(all.Select(r => r.Published ?? ""));
        foreach (var record in all)
        {
            session.Check();
            var entry = what + " " + (++number).ToString(CultureInfo.InvariantCulture);
            if (!session.MayAddDocument())
            {
                rejections.Add(session.TooManyDocuments(entry));
                break;
            }

            if (record.IsArticle) documents.Add((record with { IsMonthFirst = order ?? record.IsMonthFirst }).ToDocument(kind, session));
            else rejections.Add(new("empty", $"The {what} has neither a title nor a text.", entry));
        }

        return documents.Count + rejections.Count == 0
            ? ReadResult.Rejected("empty", "The file holds no articles.")
            : new(documents, rejections);
    }

    private static ArticleRecord Checked(ArticleRecord record, ReadingSession session)
    {
        session.Check();
        return record;
    }
}
