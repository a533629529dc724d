using System.Text.RegularExpressions;
using NewsTracker.Core.Reading.Formats.Records;

namespace NewsTracker.Core.Reading.Formats.PressDatabases;

/// <summary>
/// One article of LexisNexis or Nexis Uni. The older form begins with the outlet and its day, the newer one with the headline; labelled
/// lines stand above and below the text.
/// </summary>
internal static partial class NexisPart
{
    private const int Head = 60;

    /// <summary>True when a text has the labels of such an article.</summary>
    public static bool Has(string text) => Length().IsMatch(text);

    public static ArticleRecord? Read(string part, bool isClassic)
    {
        var lines = DatabaseLine.Of(part);
        if (!isClassic) lines.RemoveAll(l => PressDatabase.IsCount(l.Text));
        var label = lines.FindIndex(l => Above().IsMatch(l.Text));
        var reach = label < 0 ? Math.Min(lines.Count, Head) : label;
        var date = isClassic ? lines.FindIndex(0, Math.Min(lines.Count, Head), l => l.Date() is not null)
            : lines.FindLastIndex(Math.Max(0, reach - 1), Math.Max(0, reach), l => l.Date() is not null);
        if (date < 1) return null;
        var isFirst = !isClassic && date >= 2;
        var at = date + 1;
        string? title = isFirst ? lines[date - 2].Text : null, author = null, place = null, section = null;
        var outlet = Outlet().Replace(lines[isClassic ? Math.Max(0, date - 1) : date - 1].Text, "");
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.Value("BYLINE", "Author", "AUTOR", "AUTORIN", "AUTOREN", "AUTEUR", "AUTEURS", "AUTORE") is { } by) author = by;
            else if (line.Value("HEADLINE", "Title", "ÜBERSCHRIFT", "TITEL", "TITRE", "TITULAR", "TÍTULO", "TITOLO") is { } headline)
                title = headline;
            else if (line.Value("DATELINE") is { } dateline) place = dateline;
            else if (line.Value("SECTION", "RUBRIK", "RUBRIQUE", "SECCIÓN", "SECCION", "SEZIONE", "RUBRIEK", "SEÇÃO") is { } written)
                section = written;
            else if (line.Text is "Body" or "Hauptteil" or "Corps" or "Cuerpo" or "Corpo" or "Testo")
            {
                at++;
                break;
            }
            else if (!Above().IsMatch(line.Text) && !Edition().IsMatch(line.Text))
            {
                if (title is not null || !lines.Skip(at + 1).Take(6).Any(l => Above().IsMatch(l.Text))) break;
                title = line.Text;
            }
        }

        var end = lines.FindIndex(Math.Min(at, lines.Count), l => Below().IsMatch(l.Text));
        var text = at >= lines.Count || end == at ? "" : part[lines[at].Start..(end < 0 ? part.Length : lines[end].Start)];
        return title is null && text.Length == 0 ? null : new()
        {
            Title = title, Outlet = outlet, Published = lines[date].Text, Authors = author is null ? [] : [author],
            Text = text, Place = place,
            Url = lines.Select(l => l.Value("URL")).FirstOrDefault(u => u is not null),
            Stripped =
            [
                .. lines.Skip(end < 0 ? lines.Count : end).Select(l => l.Text),
                .. section is null ? Array.Empty<string>() : ["Section: " + section]
            ],
        };
    }

    [GeneratedRegex(
        @"^[ \t]*(?:Length|Länge|Longueur|Longitud|Extensión|Lunghezza|Lengte|Comprimento|Extensão)\s*:\s*[0-9,.]+\s*\p{L}+",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    /// <summary>What stands between the headline and the text.</summary>
    [GeneratedRegex(
        @"^(?:(?:BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|SOURCE|Byline|Section|Length|Dateline|Highlight|Author|Edition" +
        @"|AUTOR|AUTEUR|RUBRIK|RUBRIQUE|SECCI[OÓ]N|LÄNGE|LONGUEUR|LONGITUD|ÜBERSCHRIFT|TITEL|TITRE|TITULAR" +
        @"|Autor(?:in|en)?|Auteurs?|Autore|Rubrik|Rubrique|Sección|Sezione|Rubriek|Seção|Länge|Longueur|Longitud|Extensión|Lunghezza" +
        @"|Lengte|Comprimento|Extensão|Ausgabe|Édition|Edición|Titel|Titre|Título|Titolo)\s*:" +
        @"|Copyright\b|©|All Rights Reserved|Alle Rechte vorbehalten|Tous droits réservés|Delivered by\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    [GeneratedRegex(
        @"^(?:(?:LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|SUBJECT|NOTES|CORRECTION(?:-DATE)?|TYPE|DOCUMENT-TYPE|JOURNAL-CODE|ACC-NO" +
        @"|GEOGRAPHIC" +
        @"|ORGANIZATION|COMPANY|COUNTRY|CITY|PERSON|INDUSTRY|TICKER|URL|CATEGORY|DISTRIBUTION|Load-Date|Language|Graphic|Publication-Type" +
        @"|Subject|Industry|Geographic|Notes|Journal Code|Company|Person|Correction" +
        @"|Update|Sprache|Grafik|Langue|Idioma|Lingua|Date de chargement|Fecha de carga|Data di caricamento|Publikationstyp" +
        @"|UPDATE|SPRACHE|GRAFIK|DATE-CHARGEMENT|LANGUE|FECHA-CARGA|IDIOMA|TYPE-PUBLICATION)\s*:" +
        @"|(?:Classification|Klassifizierung|Graphic|Grafik|Notes)$" +
        @"|End of Document" +
        @"|Copyright [0-9©]|©\s?[0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex(@"\b(?:edition|correction appended)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Edition();

    /// <summary>The town or country in brackets behind an outlet's name.</summary>
    [GeneratedRegex(@"\s*\([^()]*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Outlet();
}
