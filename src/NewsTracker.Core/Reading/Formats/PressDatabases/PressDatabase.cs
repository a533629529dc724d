using System.Buffers;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Records;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.PressDatabases;

/// <summary>
/// Reads the many articles that press databases put into one file: LexisNexis and Nexis Uni, Factiva, ProQuest, in whatever format they
/// export (text, Word, RTF, HTML). The marks between articles tell the database.
/// </summary>
internal static partial class PressDatabase
{
    private static readonly SearchValues<string> PageMarks = SearchValues.Create(
        [" DOCUMENTS", "End of Document", "ProQuest document", "Document "], StringComparison.Ordinal);

    private static readonly SearchValues<string> PageLabels = SearchValues.Create(
        ["Load-Date", "ProQuest document ID", "Factiva", "Dow Jones"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Longest text that is searched for marks, in characters.</summary>
    private const int MaxLength = 60_000_000;

    /// <summary>The articles, null when the text is no such export.</summary>
    public static ReadResult? Read(string text, ReadingSession session)
    {
        if (text.Length > MaxLength) return null;
        var records = text.Contains("ProQuest document", StringComparison.OrdinalIgnoreCase) && ProQuestPart.Has(text)
            ? Parts(text, Rule()).SelectMany(ProQuestPart.Read)
            : Ended().IsMatch(text) && NexisPart.Has(text)
            ? Parts(text, Ended()).Select(p => NexisPart.Read(p, isClassic: false))
            : Counted().IsMatch(text) ? Parts(text, Counted(), first: 1).Select(p => NexisPart.Read(p, isClassic: true))
            : Factiva().IsMatch(text) ? FactivaPart.Parts(text, Factiva()).Select(FactivaPart.Read)
            : null;
        var found = records?.OfType<ArticleRecord>().ToList();
        return found is { Count: > 0 } ? RecordResult.Of(found, DocumentKind.PressDatabase, "document", session) : null;
    }

    /// <summary>A line that counts the articles of an export: "Document 1 of 2", "2 of 40 DOCUMENTS".</summary>
    public static bool IsCount(string line) => Counted().IsMatch(line);

    /// <summary>True for a page in which the words of such marks stand, before its text is known.</summary>
    public static bool MayBePage(string html) =>
        html.AsSpan().ContainsAny(PageMarks) && (html.AsSpan().ContainsAny(PageLabels) || FactivaNumber().IsMatch(html));

    /// <summary>The same for a text that is already cut into pieces.</summary>
    public static ReadResult? Read(IReadOnlyList<Piece> pieces, ReadingSession session) =>
        Read(string.Join("\n\n", pieces.Select(p => p.Text)), session);

    private static IEnumerable<string> Parts(string text, Regex separator, int first = 0) =>
        separator.Split(text).Skip(first).Where(p => !string.IsNullOrWhiteSpace(p));

    [GeneratedRegex(
        @"^[ \t\f]*(?:(?:Document|Dokument|Documento) )?[0-9]{1,5} (?:of|von|de|di|sur|van) [0-9]{1,5}" +
        @"(?: (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?))?[ \t\r]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"^[ \t\f]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento)[ \t\r]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    [GeneratedRegex(@"^[ \t\f]*_{20,}[ \t\r]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    /// <summary>The number of an article of Factiva anywhere in a page: the outlet's code, the day, the language, a count.</summary>
    [GeneratedRegex(@"\bDocument [A-Z0-9]{2,10}0{1,8}(?:19|20)[0-9]{6}[a-z]{2}[a-z0-9]{5,12}\b", RegexOptions.CultureInvariant)]
    private static partial Regex FactivaNumber();

    [GeneratedRegex(
        @"^[ \t\f]*(?:Document|Dokument|Documento|AN[ \t|]+Document) [A-Z]{2,}[A-Za-z0-9]{14,}[ \t\r]*$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Factiva();
}
