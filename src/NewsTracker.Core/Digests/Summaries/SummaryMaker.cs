using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Makes the sections of a summary: chooses sentences, divides them, adds headings and citations.</summary>
internal sealed class SummaryMaker(StoryCorpus story, SummaryOptions options)
{
    private readonly Corroborator corroborator = new(story, options.Corroboration);

    public List<Pick> Picks { get; } = new SentencePicker(story, options).Pick();

    public List<DigestSection> Sections(string title)
    {
        var headings = new HeadingMaker(story, title, options.Headings);
        var sections = new SectionMaker(story, options.Sections).Make(Picks);
        return sections.ConvertAll(s => new DigestSection(headings.Make(s), Origin.Derived, s.Picks.ConvertAll(Sentence)));
    }

    private DigestSentence Sentence(Pick pick)
    {
        var text = pick.Sentence.Core.Of(pick.Voice.Text);
        var own = new DigestCitation(pick.Voice.Article.Id, pick.Sentence.Span, SupportStatus.Verbatim, Resolution.Confirmed, 1);
        return new DigestSentence(text, Origin.Derived, pick.Salience, [own]) { Corroboration = corroborator.Find(text, pick.Voice) };
    }
}
