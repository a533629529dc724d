using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Detection.Languages;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// Makes an article of pieces in reading order: the one way from plain text, Markdown, mail, PDF and Word to a <see cref="Document"/>.
/// </summary>
internal static class ArticleComposer
{
    /// <param name="draft">The pieces, and the fields that the format itself gave.</param>
    /// <param name="hasMarkup">True when the format marks its headings, so that none is guessed.</param>
    public static Document Compose(Draft draft, bool hasMarkup)
    {
        if (!draft.HasFields)
        {
            HeaderLines.Take(draft);
            PressRelease.Take(draft);
        }

        Furniture.Strip(draft);
        var spaced = draft.Pieces.Count > 0 && draft.Pieces[0].Spaced;
        if (!draft.HasFields)
        {
            TitleLine.Take(draft);
            TopMatter.Take(draft);
        }

        SignOff.Take(draft);
        if (!hasMarkup)
        {
            SubHeads.Mark(draft.Pieces);
            if (draft is { Title: { } title, TitleConfirmed: false } && SubHeads.IsOpening(title, spaced, draft.Pieces))
                draft.SetTitle(title, "first sub-head", 0.6, derived: true);
        }

        var begin = DatelineStep.Read(draft);
        if (draft.Title is null && draft.Pieces.Find(p => p.Kind == BlockKind.Paragraph) is { } first)
            draft.SetTitle(DerivedTitle.Of(first.Text, begin), "first sentence", 0.5, derived: true);
        if (draft.Published is null) TranscriptDate.Take(draft);
        if (UrlDate.Find(draft.Url) is { } day) draft.SetPublished(new(day, null, "url"), 0.8);
        draft.TakeUpdate();
        if (draft.Language is null && LanguageDetector.Detect(draft.Title, draft.Pieces.Select(p => p.Text)) is { } language)
            draft.SetLanguage(language.Code, "text", language.Confidence);
        return draft.ToDocument();
    }
}
