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
            "url link weburl articleurl permalink address href webpage resolvedurl givenurl originalurl sourceurl canonicalurl "
                + "lien enlace collegamento adresse lienweb verknüpfung 链接 鏈接 网址 リンク ссылка адрес"),
        (
            RecordField.Title,
            "title headline webtitle articletitle heading resolvedtitle giventitle titel titre título titolo überschrift hed "
                + "schlagzeile titular encabezado manchete titulo rubrik overskrift överskrift tittel kop tytuł nagłówek otsikko "
                + "nadpis "
                + "标题 題名 题名 標題 タイトル 見出し заголовок название"),
        (
            RecordField.Outlet,
            "outlet source medianame publication publicationtitle publisher newspaper sourcename media domainname domain site " +
                "sitename sourcedomain sourcehostname hostname website journal quelle medium fuente medio fonte testata "
                + "zeitung publikation médias média veículo krant bron tidning avis gazeta źródło lehti noviny mediaoutlet "
                + "来源 來源 媒体 媒體 出典 источник издание"),
        (RecordField.Published, "published publishedat publishdate publisheddate publicationdate date datepublished datepublish pubdate " +
            "publishedon " +
            "publicado publié webpublicationdate seendate datum fecha firstpublished versioncreated issued "
            + "datedepublication datedeparution fechadepublicación erscheinungsdatum veröffentlicht veröffentlichungsdatum "
            + "data datapubblicazione datadipubblicazione datadepublicação datadepublicación publiceringsdatum publisert publicerad "
            + "dato publiceringsdag datapublikacji päivämäärä dateofpublication "
            + "publicatiedatum 日期 发布时间 發布時間 发布日期 日付 公開日 дата датапубликации"),
        (RecordField.Updated, "updated updatedat modified datemodified lastmodified versionmodified"),
        (RecordField.Language, "language lang sprache idioma langue"),
        (RecordField.Author, "byline author authors creator publishedby writer journalist autor auteur reporter "
            + "autorin autores autore verfasser influencer auteurs writtenby författare forfatter skribent schrijver kirjoittaja "
            + "firma signature signatur "
            + "作者 記者 记者 著者 筆者 автор"),
        (RecordField.Summary, "summary description abstract excerpt teaser subtitle standfirst lead snippet "
            + "selection openingtext hitsentence "
            + "zusammenfassung vorspann résumé resumen sommario 摘要 要約 аннотация"),
        (RecordField.Html, "html contenthtml bodyhtml bodyxhtml contentrendered htmlcontent"),
        (RecordField.Text, "text body bodytext fulltext articletext content contenttext articlebody maintext plaintext texto volltext "
            + "fullarticle fullstory texteintégral contenu contenido conteúdo contenuto inhalt inhoud texte textocompleto "
            + "cuerpo testo testocompleto tekst artikeltext brödtext brødtekst treść teksti bodycopy copy "
            + "正文 全文 内容 內容 本文 текст полныйтекст"));

    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(
        StringComparer.Ordinal, "titel", "titre", "titulo", "titolo", "titular", "encabezado", "manchete", "schlagzeile", "datum", "fecha",
        "data", "datedepublication", "datedeparution", "erscheinungsdatum", "datapubblicazione", "publicatiedatum", "datadipubblicazione",
        "rubrik", "overskrift", "tittel", "kop", "otsikko", "nadpis", "publiceringsdatum", "publiceringsdag", "publisert", "publicerad",
        "dato", "datapublikacji");

    /// <summary>What stands behind a field's name and says no more than that the table is one of articles: "Text of the article".</summary>
    private static readonly string[] Whose =
    [
        "ofarticle", "ofthearticle", "ofstory", "ofthestory", "desartikels", "desbeitrags", "delarticle", "delartículo", "dellarticolo",
        "doartigo",
    ];

    /// <summary>Small words behind a field's name: "Veröffentlicht am", "Publicado el", "Publié le".</summary>
    private static readonly string[] Behind = ["am", "on", "at", "el", "le", "il", "em", "op", "den"];

    /// <summary>What stands before a field's name and says no more than that the table is one of articles.</summary>
    private static readonly string[] Before = ["article", "story", "news", "post", "item"];

    public static RecordField? Find(string name)
    {
        var key = Key(name);
        return Named(key)
            ?? Whose.Where(w => key.EndsWith(w, StringComparison.Ordinal))
                .Select(w => Named(key[..^w.Length]))
                .FirstOrDefault(f => f is not null)
            ?? (name.IndexOf('(', StringComparison.Ordinal) is > 0 and var note ? Find(name[..note]) : null);
    }

    private static RecordField? Named(string key) =>
        Known(key)
            ?? Before.Where(b => key.StartsWith(b, StringComparison.Ordinal))
                .Select(b => Known(key[b.Length..]))
                .FirstOrDefault(f => f is not null)
            ?? (key.EndsWith("name", StringComparison.Ordinal) ? Known(key[..^4]) : null)
            ?? Behind.Where(b => key.EndsWith(b, StringComparison.Ordinal))
                .Select(b => Known(key[..^b.Length]))
                .FirstOrDefault(f => f is not null);

    /// <summary>A name that says no more than that the column is of articles.</summary>
    public static bool IsArticle(string name) => Before.Contains(Key(name));

    private static RecordField? Known(string key) => Names.TryGetValue(key, out var field) ? field : null;

    /// <summary>True for the name of a title or day in a language that writes the day before the month.</summary>
    public static bool IsForeign(string name) => Key(name) is var key && (!System.Text.Ascii.IsValid(key) || Foreign.Contains(key));

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
