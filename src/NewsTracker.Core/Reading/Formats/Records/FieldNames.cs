using System.Collections.Frozen;
using System.Text;

namespace NewsTracker.Core.Reading.Formats.Records;

/// <summary>The fields of an article that tables and exports name, each under the names that they are met under.</summary>
internal enum RecordField
{
    Id,
    Url,
    Title,
    Outlet,
    Published,
    Updated,
    Language,
    Author,
    Summary,
    Html,
    Text,
}

/// <summary>Tells by the name of a column or key which field it holds. Letter case, blanks and joints do not matter.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, RecordField> Names = Build(
        (RecordField.Id, "id guid uuid uri articleid documentid docid storyid storiesid key externalid accessionnumber"),
        (
            RecordField.Url,
            "url link weburl articleurl permalink address href webpage resolvedurl givenurl originalurl sourceurl canonicalurl"),
        (
            RecordField.Title,
            "title headline webtitle articletitle heading resolvedtitle giventitle titel titre título titolo überschrift hed"),
        (
            RecordField.Outlet,
            "outlet source medianame publication publicationtitle publisher newspaper sourcename media domainname domain site " +
                "sitename website journal quelle medium fuente"),
        (RecordField.Published, "published publishedat publishdate publisheddate publicationdate date datepublished pubdate publishedon " +
            "webpublicationdate seendate datum fecha firstpublished versioncreated issued"),
        (RecordField.Updated, "updated updatedat modified datemodified lastmodified versionmodified"),
        (RecordField.Language, "language lang sprache idioma langue"),
        (RecordField.Author, "byline author authors creator publishedby writer journalist autor auteur reporter"),
        (RecordField.Summary, "summary description abstract excerpt teaser subtitle standfirst lead snippet selection"),
        (RecordField.Html, "html contenthtml bodyhtml bodyxhtml contentrendered htmlcontent"),
        (RecordField.Text, "text body bodytext fulltext articletext content contenttext articlebody maintext plaintext texto"));

    public static RecordField? Find(string name) => Names.TryGetValue(Key(name), out var field) ? field : null;

    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Length > 60 ? name[..60] : name)
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    private static FrozenDictionary<string, RecordField> Build(params (RecordField Field, string Names)[] rows) =>
        rows.SelectMany(r => r.Names.Split(' ').Select(n => (n, r.Field)))
            .ToFrozenDictionary(p => p.n, p => p.Field, StringComparer.Ordinal);
}
