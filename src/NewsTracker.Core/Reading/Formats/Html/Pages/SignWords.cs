using System.Collections.Frozen;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>
/// The words that pages name their parts with, in the languages seen most, and what each says. Words of general use only; no site's own
/// names.
/// </summary>
internal static class SignWords
{
    private static readonly (Signs Sign, string Words)[] Table =
    [
        (Signs.Article, "article articles story post posts entry hentry artikel beitrag articulo noticia nota blog news newsarticle " +
            "blogposting single artigo articolo page-article"),
        (Signs.Body, "body articlebody storybody postbody text content contents texto inhalt contenu corps cuerpo contenido copy " +
            "richtext rich wysiwyg rte bodytext articletext articlecontent postcontent entrycontent fulltext testo conteudo maincontent " +
            "storycontent articlebodycontent prose markdown typography"),
        (Signs.Main, "main primary principal hauptinhalt center centre maincol"),
        (Signs.Navigation, "nav navigation menu breadcrumb breadcrumbs navbar topbar menubar toc tableofcontents pagination pager skip " +
            "skiplink subnav sitemap anchor jump tabs"),
        (Signs.Header, "header masthead kopf head top topper pageheader siteheader"),
        (Signs.Footer, "footer bottom copyright colophon fuss pagefooter foot imprint legal end"),
        (
            Signs.Side,
            "sidebar aside rail widget widgets secondary complementary rightcol right sidecolumn seitenleiste side sticky col2 marginalia"),
        (Signs.Related, "related relateds recommended recommendation recommendations recirc recirculation more moreon trending popular " +
            "mostread mostpopular latest suggested similar readmore also readalso weitere mehr relacionadas relacionados lire liens " +
            "seealso relatedposts relatedarticles relatedcontent upnext next prev previous outbrain taboola zergnet readnext " +
            "inline-related internallink explore discover top-stories other others further passend verwandte thema themen siehe dossier " +
            "series collection stories adjacent"),
        (Signs.Teaser, "teaser teasers card cards tease promo promos tile tiles feed grid carousel slider slide slideshow gallery swiper " +
            "item items river listing thumb thumbnail thumbs thumbnails excerpt archive loop module"),
        (
            Signs.Share,
            "share sharing social socials shares facebook twitter whatsapp follow bookmark print tool tools toolbar action actions " +
            "addtoany sharedaddy sharethis teilen compartir partager like likes vote rating button buttons btn icon icons reactions"),
        (Signs.Subscribe, "newsletter newsletters subscribe subscription subscriber signup sign paywall premium register registration " +
            "login abo piano offer donate donation support membership cta regwall metering gate abonnement optin mailchimp contribute " +
            "join account app download whatsappchannel"),
        (Signs.Comment, "comment comments commentlist disqus discussion kommentar kommentare respond reply replies commentaires " +
            "comentarios forum responses trackback pingback livefyre commenting"),
        (Signs.Advertisement, "ad ads advert adverts advertisement advertising advertorial sponsor sponsored sponsors banner banners " +
            "werbung anzeige publicidad pub dfp adslot adunit partner partners adsense gpt outstream adcontainer promoted affiliate " +
            "commercial pubblicita reklama annonce marketing"),
        (Signs.Caption, "caption captions figcaption credit credits photo photos photographer image images img picture media figure " +
            "video videos player bildunterschrift legende legend embed embeds imagen foto fotos bild wp-caption lightbox mediabox " +
            "copyrights audio podcast illustration crop visual infographic graphic iframe"),
        (
            Signs.Byline,
            "byline bylines author authors autor autoren auteur contributor contributors writer writers dateline meta metadata posted " +
            "published timestamp date dates time info vcard bio biography profile authorbox aboutauthor postmeta entry-meta publish " +
            "pubdate datum fecha updated journalist about reporter verfasser staff avatar user signature readtime reading duration"),
        (Signs.Topic, "tag tags topic topics category categories keyword keywords label labels badge kicker rubrik eyebrow cat taxonomy " +
            "schlagwort hashtag flag overline topline taglist section-name channel"),
        (Signs.Title, "title headline heading titel titre titulo hed headings headlines h1 titulo titolo entrytitle posttitle pagetitle"),
        (Signs.Lead, "lead lede summary standfirst dek deck subtitle subhead subheadline intro introduction abstract description chapo " +
            "vorspann sapo strapline subheading entradilla bajada synopsis keypoints highlights takeaways bullets sommario excerpt perex " +
            "leadtext preamble"),
        (Signs.Overlay, "hidden hide sr sronly visuallyhidden screen reader screenreader noprint modal popup overlay cookie cookies " +
            "consent gdpr tooltip notice alert toast dialog warning message messages notification notifications invisible offscreen " +
            "onetrust accessibility loading placeholder error backdrop drawer"),
        (Signs.Note, "disclaimer correction corrections footnote footnotes note notes endnote endnotes editor editors sources references " +
            "reference source fussnote boilerplate ethics methodology disclosure license licence terms mention"),
        (Signs.PullQuote, "pullquote quote quotes pull blockquote zitat citation tweet instagram testimonial"),
        (Signs.Box, "infobox factbox box inset glossary callout fact facts aufmacher kasten tabbed accordion panel spoiler sidebox " +
            "highlight well faq timeline stat stats quiz poll recipe"),
        (Signs.Product, "product products price prices buy shop shopping deal deals store cart amazon merch ecommerce booking listing " +
            "hotel ticket coupon"),
        (Signs.Paragraph, "paragraph paragraphs para textblock absatz parrafo paragraphe p textcomponent"),
    ];

    private static readonly FrozenDictionary<string, Signs> Exact = Build();

    /// <summary>Stems that tell even inside an unbroken word ("relatedlinks", "articletextcontainer").</summary>
    private static readonly (string Stem, Signs Sign)[] Stems =
    [
        ("articlebody", Signs.Article | Signs.Body), ("storybody", Signs.Article | Signs.Body), ("article", Signs.Article),
        ("story", Signs.Article), ("content", Signs.Body), ("text", Signs.Body), ("body", Signs.Body), ("related", Signs.Related),
        ("recommend", Signs.Related), ("popular", Signs.Related), ("recirc", Signs.Related), ("trending", Signs.Related),
        ("newsletter", Signs.Subscribe), ("subscri", Signs.Subscribe), ("paywall", Signs.Subscribe), ("comment", Signs.Comment),
        ("kommentar", Signs.Comment), ("share", Signs.Share), ("social", Signs.Share), ("caption", Signs.Caption), ("image", Signs.Caption),
        ("photo", Signs.Caption), ("video", Signs.Caption), ("gallery", Signs.Caption | Signs.Teaser), ("byline", Signs.Byline),
        ("author", Signs.Byline), ("autor", Signs.Byline), ("footer", Signs.Footer), ("header", Signs.Header), ("sidebar", Signs.Side),
        ("widget", Signs.Side), ("navi", Signs.Navigation), ("menu", Signs.Navigation), ("breadcrumb", Signs.Navigation),
        ("headline", Signs.Title), ("title", Signs.Title), ("teaser", Signs.Teaser), ("promo", Signs.Teaser), ("carousel", Signs.Teaser),
        ("advert", Signs.Advertisement), ("sponsor", Signs.Advertisement), ("banner", Signs.Advertisement), ("disclaimer", Signs.Note),
        ("cookie", Signs.Overlay), ("consent", Signs.Overlay), ("modal", Signs.Overlay), ("paragraph", Signs.Paragraph),
        ("product", Signs.Product), ("keyword", Signs.Topic), ("categor", Signs.Topic), ("summary", Signs.Lead), ("quote", Signs.PullQuote),
        ("timestamp", Signs.Byline),
    ];

    private static readonly FrozenDictionary<string, Signs>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What one word says.</summary>
    public static Signs Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 1 or > 40) return Signs.None;
        if (Lookup.TryGetValue(word, out var found)) return found;
        if (word.Length < 7) return Signs.None;
        var signs = Signs.None;
        foreach (var (stem, sign) in Stems)
        {
            if (word.Contains(stem, StringComparison.OrdinalIgnoreCase)) signs |= sign;
        }

        return signs;
    }

    private static FrozenDictionary<string, Signs> Build()
    {
        var all = new Dictionary<string, Signs>(StringComparer.OrdinalIgnoreCase);
        foreach (var (sign, words) in Table)
        {
            foreach (var word in words.Split(' ')) all[word] = all.GetValueOrDefault(word) | sign;
        }

        return all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
