using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

/// <summary>What the rules give for words that no treebank taught.</summary>
public sealed class LemmatizerTests
{
    private static readonly LemmaTable Empty = new([], []);

    [Theory]
    [InlineData("zorked", FineTag.Vbd, "zork")]
    [InlineData("blipped", FineTag.Vbd, "blip")]
    [InlineData("carried", FineTag.Vbn, "carry")]
    [InlineData("recharging", FineTag.Vbg, "recharge")]
    [InlineData("fizzing", FineTag.Vbg, "fizz")]
    [InlineData("devalues", FineTag.Vbz, "devalue")]
    [InlineData("rewatches", FineTag.Vbz, "rewatch")]
    [InlineData("reclassifies", FineTag.Vbz, "reclassify")]
    [InlineData("LEFT", FineTag.Vb, "left")]
    public void Endings_of_verbs_come_off(string form, FineTag tag, string lemma) =>
        Lemmatizer.Lemma(form, PartOfSpeech.Verb, tag, Empty).ShouldBe(lemma);

    [Fact]
    public void A_form_read_before_under_other_tags_has_its_own_lemma()
    {
        for (var i = 0; i < 2; i++)
        {
            Lemmatizer.Lemma("Blips", PartOfSpeech.Verb, FineTag.Vbz, Empty).ShouldBe("blip");
            Lemmatizer.Lemma("Blips", PartOfSpeech.ProperNoun, FineTag.Nnp, Empty).ShouldBe("Blips");
            Lemmatizer.Lemma("Blips", PartOfSpeech.Adjective, FineTag.Jj, Empty).ShouldBe("blips");
        }
    }

    [Theory]
    [InlineData("drones", "drone")]
    [InlineData("gearboxes", "gearbox")]
    [InlineData("dinghies", "dinghy")]
    [InlineData("glass", "glass")]
    public void Endings_of_nouns_come_off(string form, string lemma) =>
        Lemmatizer.Lemma(form, PartOfSpeech.Noun, FineTag.Nns, Empty).ShouldBe(lemma);

    [Fact]
    public void A_known_lemma_wins_over_the_rule()
    {
        var known = new LemmaTable([("went", LemmaClass.Past, "go")], [("hope", LemmaClass.Gerund)]);

        Lemmatizer.Lemma("hoping", PartOfSpeech.Verb, FineTag.Vbg, known).ShouldBe("hope");
        Lemmatizer.Lemma("went", PartOfSpeech.Verb, FineTag.Vbd, known).ShouldBe("go");
    }
}
