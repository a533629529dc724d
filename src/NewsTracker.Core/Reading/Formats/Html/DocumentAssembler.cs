using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Html.Body;
using NewsTracker.Core.Reading.Formats.Html.Fields;

namespace NewsTracker.Core.Reading.Formats.Html;

/// <summary>Puts a page's text and fields together, with the evidence for each.</summary>
internal static class DocumentAssembler
{
    public static Document Assemble(PageFacts facts, BodyText body, HtmlFragment text, HtmlContext context)
    {
        var title = TitleField.Read(facts);
        var derived = title is null && text.Blocks is [var first, ..] ? DerivedTitle.Of(first.Span.Of(text.Text), 0) : null;
        var authors = AuthorField.Read(facts);
        var outlet = OutletField.Read(facts);
        var url = UrlField.Read(facts);
        var language = LanguageField.Read(facts, text.Text);
        var published = DateField.Published(facts);
        var provenance = new Dictionary<string, Evidence>(StringComparer.Ordinal) { ["text"] = new(body.Reason, body.Confidence) };
        Note("title", title?.Evidence);
        Note("byline", authors?.Evidence);
        Note("outlet", outlet?.Evidence);
        Note("url", url?.Evidence);
        Note("language", language?.Evidence);
        if (published is not null) provenance["published"] = new(published.From, DateField.Confidence(published.From));
        if (derived is not null) provenance["title"] = new("first sentence", 0.5);
        return new Document
        {
            Kind = context.Kind,
            Entry = context.Entry,
            Title = title?.Value ?? derived,
            TitleDerived = derived is not null,
            Byline = authors?.Value ?? [],
            Outlet = outlet?.Value,
            Url = url?.Value,
            Published = published,
            Updated = DateField.Updated(facts),
            Language = language?.Value,
            Text = text.Text,
            Blocks = text.Blocks,
            Links = text.Links,
            Stripped = StrippedText.List(facts.Page, body, HtmlOptions.Default),
            Warnings = text.Warnings,
            Summary = TextTidying.Tidy(
                facts.Meta.First("description", "og:description", "twitter:description") ?? facts.JsonLdArticle?.Description),
            Provenance = provenance,
        };

        void Note(string field, Evidence? evidence)
        {
            if (evidence is not null) provenance[field] = evidence;
        }
    }
}
