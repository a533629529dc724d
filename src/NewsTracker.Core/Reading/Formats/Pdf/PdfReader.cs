using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Session;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Reads an article from a PDF with text in it: reading order, paragraphs, headings by size of type, running heads off. A scan has no text
/// and is refused.
/// </summary>
internal static class PdfReader
{
    private const int MaxPages = 500;

    /// <summary>A PDF may begin behind a little rubbish (ISO 32000-1, Annex H).</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadingSession session)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            if (pdf.NumberOfPages > MaxPages)
                return ReadResult.Rejected("tooMany", $"The PDF has more than {MaxPages} pages; cut out the article.");
            return Article(pdf, session);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadResult.Rejected("encrypted", "The PDF is protected by a password; save it without one.");
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or ReadingBoundException))
        {
            return ReadResult.Rejected("malformed", "The PDF is damaged and could not be read; print it to PDF again.");
        }
    }

    private static ReadResult Article(PdfDocument pdf, ReadingSession session)
    {
        var pages = new List<(List<PdfLine> Lines, double Height)>();
        foreach (var page in pdf.GetPages())
        {
            session.Check();
            if (session.Elapsed > session.Options.MaxTime * 4)
                return ReadResult.Rejected("tooSlow", "Reading the PDF took too long; cut out the article.");
            pages.Add((PdfLines.Of(page), page.Height));
        }

        var stripped = RunningHeads.Strip(pages);
        var pieces = PdfParagraphs.Of([.. pages.SelectMany(p => ReadingOrder.Of(p.Lines))]);
        if (pieces.Count == 0) return ReadResult.Rejected("empty", "The PDF has no text in it; it may be a scan.");
        var draft = new Draft(DocumentKind.Pdf, pieces);
        foreach (var head in stripped)
        {
            draft.AddStripped(head);
            if (BylineLineReader.IsOutlet(head)) draft.SetOutlet(head, "running head", 0.6);
        }

        Properties(pdf, draft);
        return ReadResult.Of(ArticleComposer.Compose(draft, draft.Pieces.Count(p => p.Kind == BlockKind.Heading) > 1));
    }

    /// <summary>A title property counts only when the text says it too; many are names of files.</summary>
    private static void Properties(PdfDocument pdf, Draft draft)
    {
        var title = Tidy.Line(pdf.Information.Title);
        if (title.Length > 8 && draft.Pieces.FindIndex(
            0, Math.Min(5, draft.Pieces.Count), p => string.Equals(p.Text, title, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at)
        {
            draft.SetTitle(draft.Pieces[at].Text, "properties", 1);
            draft.Pieces.RemoveAt(at);
        }

        if (BylineLineReader.OfLine("By " + Tidy.Line(pdf.Information.Author)) is ({ Count: > 0 } people, _))
            draft.AddByline(people, "properties", 0.6);
    }
}
