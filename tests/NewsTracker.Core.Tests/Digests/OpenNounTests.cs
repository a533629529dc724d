using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What of a sentence only the text before it says, and what a heading may leave out of one.</summary>
public sealed class OpenNounTests
{
    private const string Before = "Police of Tarnhold found nine rifles in a barge of the Ostmark line.";

    [Theory]
    [InlineData("Divers took the rifles to a yard in Harsk.", true)]
    [InlineData("Divers took the rifles of the coast guard to a yard in Harsk.", false)]
    [InlineData("Divers took the nine rifles from Ostmark to a yard in Harsk.", false)]
    [InlineData("Divers took the lamps to a yard in Harsk.", false)]
    [InlineData("Divers in Harsk took part in the mission.", true)]
    [InlineData("Divers of Harsk had seen the spokesman.", true)]
    [InlineData("Divers of Harsk took the Ostmark-based rifles to a yard.", true)]
    [InlineData("Divers of Harsk praised the Ostmark line at a yard.", false)]
    public void A_noun_that_only_the_text_before_explains_is_open(string sentence, bool open)
    {
        var voice = Voice("2031-03-04", Before, sentence);

        (OpenNouns.Of(voice, voice.Features.Sentences[1], false).Count > 0).ShouldBe(open);
    }

    [Fact]
    public void Right_behind_the_sentence_before_it_a_person_is_known()
    {
        var voice = Voice("2031-03-04", Before, "Divers of Harsk had seen the spokesman.");

        OpenNouns.Of(voice, voice.Features.Sentences[1], true).ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_with_an_open_noun_is_not_told()
    {
        var texts = DigestBuilder.Build(
        [
            InventedStory.Article(1, "Courier", "2031-03-04", "Tarnhold opens bridge",
                "Did Mayor Ilse Vantongeren give nine medals to a welder from Harsk?",
                "The council of Tarnhold opened a bridge to cars on Tuesday.",
                "Jan Ostrek, 61, sold the medals to a museum in Harsk on Tuesday."),
        ]).Sections.SelectMany(s => s.Sentences).Select(s => s.Text).ToList();

        texts.ShouldBe(["The council of Tarnhold opened a bridge to cars on Tuesday."]);
    }

    [Theory]
    [InlineData("Mayor Ilse Vantongeren urged crews to leave", true)]
    [InlineData("Mayor urged crews to leave", false)]
    [InlineData("Mayor Ilse Vantongeren urged crews", false)]
    public void A_heading_is_not_torn(string heading, bool whole)
    {
        var voice = Voice(
            "2031-03-04", "Mayor Ilse Vantongeren, speaking at the mole, urged crews to leave on Tuesday after a storm.");

        LeftOut.IsWhole(heading, voice, voice.Features.Sentences[0]).ShouldBe(whole);
    }

    [Theory]
    [InlineData("Page last updated at 07:48 GMT, Tuesday, 8 November 2031 The council of Tarnhold closed the harbour bridge.")]
    [InlineData("8 November 2031 Last updated at 06:28 The council of Tarnhold closed the harbour bridge.")]
    [InlineData("Friday, 7 November 2031 08:02 UK (an error occurred) The council of Tarnhold closed the harbour bridge.")]
    [InlineData(
        "Mara Kolm's brother, found guilty Mara Kolm's brother has been found guilty of closing the harbour bridge.",
        "Mara Kolm's brother has")]
    public void The_line_of_a_page_is_cut_off_its_first_sentence(string text, string start = "The council of Tarnhold closed")
    {
        var voice = Voice("2031-11-08", text);
        var core = voice.Features.Sentences[0].Core;

        voice.Text[core.Start..core.End].ShouldStartWith(start);
    }

    [Theory]
    [InlineData("The council of Tarnhold said on 8 November 2031 that Mara Kolm has closed the harbour bridge.")]
    [InlineData("Mara Kolm's lawyer says Mara Kolm has closed the harbour bridge of Tarnhold.")]
    public void A_sentence_without_such_a_line_is_whole(string text) =>
        Voice("2031-11-08", text).Features.Sentences[0].Core.Start.ShouldBe(0);

    private static IndependentArticle Voice(string day, params string[] sentences) =>
        new StoryCorpus([InventedStory.Article(1, "Courier", day, "Harbour", sentences)], new DigestCache()).Voices[0];
}
