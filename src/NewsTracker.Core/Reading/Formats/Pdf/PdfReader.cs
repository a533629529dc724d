using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.PressDatabases;
using NewsTracker.Core.Reading.Session;
using NewsTracker.Core.Text;
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
            using var pdf = PdfDocument.Open(
                FormCycles.Broken(bytes.ToArray()), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
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
        var (taken, scans, slugs) = (new List<string>(), new List<int>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var page in pdf.GetPages())
        {
            session.Check();
            if (session.Elapsed > session.Options.MaxTime * 4)
                return ReadResult.Rejected("tooSlow", "Reading the PDF took too long; cut out the article.");
            var glyphs = PdfGlyphReader.Of(page);
            if (glyphs.Letters.Count == 0 && page.NumberOfImages > 0) scans.Add(page.Number);
            if (glyphs.Across.Length > 0) taken.Add(glyphs.Across);
            var lines = PdfLines.Of(glyphs);
            taken.AddRange(PageMarks.Take(lines, slugs));
            pages.Add((lines, glyphs.Height));
        }

        var stripped = RunningHeads.Strip(pages);
        var masthead = pages.Count > 0 ? Masthead.Take(pages[0].Lines, pages[0].Height) : null;
        var pieces = PdfParagraphs.Of([.. pages.SelectMany(p => ReadingOrder.Of(PdfTables.Of(p.Lines)))]);
        if (pieces.Count == 0) return ReadResult.Rejected("empty", "The PDF has no text in it; it may be a scan.");
        if (PressDatabase.Read(pieces, session) is { } articles) return articles;
        var draft = new Draft(DocumentKind.Pdf, pieces);
        if (scans.Count > 0) draft.Warnings.Add(Scanned(scans, pages.Count));
        if (masthead is var (outlet, day, folio))
        {
            draft.SetOutlet(outlet, "masthead", 0.8);
            taken.AddRange([outlet, folio]);
            draft.SetPublished(day.ToPublished("masthead"), 0.7);
        }

        foreach (var text in taken) draft.AddStripped(text);
        foreach (var head in stripped)
        {
            draft.AddStripped(head);
            if (OutletOf(head) is { } name) draft.SetOutlet(name, "running head", 0.6);
        }

        Properties(pdf, draft);
        var read = ArticleComposer.Compose(draft, draft.Pieces.Count(p => p.Kind == BlockKind.Heading) > 1);
        var running = read.Published is null
            ? stripped.Select(h => WrittenDate.Parse(h)).FirstOrDefault(d => d is { Date.Precision: DatePrecision.Day })
            : null;
        return ReadResult.Of(running is null ? read : read with { Published = running.ToPublished("running head") });
    }

    private static string Scanned(List<int> scans, int pages)
    {
        var numbers = string.Join(", ", scans.Take(20).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        return scans.Count == 1
            ? $"Page {numbers} of {pages} is a picture without text (a scan) and was not read."
            : $"Pages {numbers}{(scans.Count > 20 ? " and more" : "")} of {pages} are pictures without text (scans) and were not read.";
    }

    /// <summary>The outlet that a running head names, beside its day or alone.</summary>
    private static string? OutletOf(string head)
    {
        var name = WrittenDate.Parse(head) is { } day ? head.Remove(day.Span.Start, day.Span.End - day.Span.Start) : head;
        name = name.Trim(' ', ',', '|', '·', '•', '-', '–', '—', ';', ':');
        return !BylineLineReader.IsOutlet(name) ? null : Wording.IsCapitals(name) ? Wording.ToTitle(name) : name;
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
