using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Commands;

/// <summary>The lines of `extract` for one file: one JSON object a document, then one a rejection.</summary>
internal static class ExtractLines
{
    /// <param name="name">What the file is called in them.</param>
    /// <param name="result">What reading it gave.</param>
    /// <param name="assertions">Also say what the sentences assert.</param>
    public static FileLines Of(string name, ReadResult result, bool assertions)
    {
        var lines = new List<byte[]>();
        for (var i = 0; i < result.Documents.Count; i++)
        {
            var document = result.Documents[i];
            lines.Add(document.Digest is null
                ? ArticleLineWriter.Of(Article(name, i, document, assertions))
                : JsonForm.Line(DigestLine.Of(name, i, document)));
        }

        lines.AddRange(result.Rejections.Select(r => JsonForm.Line(RejectionLine.Of(name, r))));
        if (result.Container is { } empty) lines.Add(JsonForm.Line(EmptyContainerLine.Of(name, empty)));
        return new(lines, result.Rejections.Count > 0);
    }

    private static ArticleJson Article(string name, int index, Document document, bool assertions)
    {
        var content = FileReading.Analyze(document);
        return ArticleJson.Of(name, index, document, content.Dates) with
        {
            Assertions = assertions ? AssertionJson.Of(content, FileReading.AnchorOf(document)) : null
        };
    }
}
