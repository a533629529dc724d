using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Language;

/// <summary>Names are read once for a text, and again when it is read otherwise.</summary>
public sealed class NameMemoryTests
{
    private const string Text =
        "Harbour minister Odile Tranter met envoy Tomas Weil in Quillport. On Friday Odile Tranter flew to Brennard with Weil.";

    [Fact]
    public void A_text_is_read_once()
    {
        var memory = new NameMemory();
        var content = Content("en");

        memory.Of(content).ShouldNotBeEmpty();
        memory.Of(content with { Dates = [] }).ShouldBeSameAs(memory.Of(content));
    }

    [Fact]
    public void Another_language_or_other_sentences_are_read_anew()
    {
        var memory = new NameMemory();
        var content = Content("en");
        var english = memory.Of(content);

        memory.Of(content with { Language = "de" }).ShouldBeEmpty();
        memory.Of(content with { Sentences = [.. content.Sentences.Take(1)] })
            .Sum(n => n.Mentions.Count).ShouldBeLessThan(english.Sum(n => n.Mentions.Count));
    }

    private static AnalyzedText Content(string language) => new(Text, [], SentenceSplitter.Split(Text, []), [], language);
}
