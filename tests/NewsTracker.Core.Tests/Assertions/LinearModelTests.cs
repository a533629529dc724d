using NewsTracker.Core.Assertions.Learning;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>Models as text, and the words they know.</summary>
public sealed class LinearModelTests
{
    private static readonly string[] Names = ["Bias", "Tense.Past", "word:sank"];

    [Fact]
    public void Weights_are_written_and_read_back()
    {
        var model = new LinearModel(2, [[0.25, -0.25], [0, 0], [1.5, -3]]);
        var text = Write(model, "status");

        text.ShouldBe("# status\nBias\t0.25\t-0.25\nword:sank\t1.50\t-3.00\n");
        var again = LinearModel.Read("# other\nBias\t9\t9\n" + text + "# last\nBias\t7\t8\n", "status", 2, Names);
        Write(again, "status").ShouldBe(text);
        again.Judge([0, 1, 2]).ShouldBe(model.Judge([0, 1, 2]));
    }

    [Fact]
    public void A_cue_speaks_for_the_class_of_its_greater_weight()
    {
        var model = new LinearModel(2, [[0, 0], [Math.Log(3), 0], [0, 1000]]);

        model.Judge([]).ShouldBe([0.5, 0.5]);
        model.Judge([0, 1]).ShouldBe([0.75, 0.25], 1e-12);
        model.Judge([2]).ShouldBe([0, 1], 1e-12);
    }

    [Fact]
    public void A_cue_that_is_not_listed_weighs_nothing_and_an_unknown_line_is_passed_over() =>
        LinearModel.Read("# status\nGone\t5\t1\n", "status", 2, Names).Judge([0, 1, 2]).ShouldBe([0.5, 0.5]);

    [Fact]
    public void A_text_without_the_model_is_refused_by_its_name() =>
        Should.Throw<InvalidDataException>(() => LinearModel.Read("# dates\nBias\t1\t2\n", "status", 2, Names))
            .Message.ShouldBe("There is no model status.");

    [Fact]
    public void A_line_with_too_few_weights_is_refused_by_its_cue() =>
        Should.Throw<InvalidDataException>(() => LinearModel.Read("# status\nBias\t1\n", "status", 2, Names)).Message
            .ShouldBe("The model status lacks weights for Bias.");

    [Fact]
    public void A_weight_that_is_no_number_is_refused_by_its_cue() =>
        Should.Throw<InvalidDataException>(() => LinearModel.Read("# status\nBias\t1\tmuch\n", "status", 2, Names)).Message
            .ShouldBe("The model status has a weight for Bias that is no number: much.");

    [Fact]
    public void A_lexicon_knows_words_and_pairs_but_not_who_how_many_or_of_what()
    {
        var reading = Told.Reading("Tarnhold had 14 boats for Danish people.");

        CueWords.Names(reading.Sentence, -1, -1).Where(n => n.StartsWith(CueWords.Pair, StringComparison.Ordinal)).ShouldBe(
        [
            "pair:<name>", "pair:<s> <name>", "pair:had", "pair:<name> had", "pair:<number>", "pair:had <number>", "pair:<noun>",
            "pair:<number> <noun>", "pair:for", "pair:<noun> for", "pair:<name>", "pair:for <name>", "pair:people", "pair:<name> people",
            "pair:.", "pair:people .", "pair:. </s>",
        ]);
    }

    [Fact]
    public void A_lexicon_knows_verbs_adverbs_and_adjectives_and_the_predicates()
    {
        var reading = Told.Reading("The minister said quickly that old Tarnhold sank.");
        var (main, told) = (reading.Clauses[reading.Main].Predicate, reading.Clauses[reading.Told].Predicate);

        CueWords.Names(reading.Sentence, main, told)
            .Where(n => !n.StartsWith(CueWords.Pair, StringComparison.Ordinal))
            .ShouldBe(["told:sink", "main:say", "word:said", "word:quickly", "word:old", "word:sank"], ignoreOrder: true);
        List<int> cues = [7];
        new CueWords(["word:old", "told:sink", "word:new"], 100).Read(reading.Sentence, main, told, cues);
        cues.Order().ShouldBe([7, 100, 101]);
    }

    [Fact]
    public void A_lexicon_is_read_up_to_the_next_model()
    {
        CueWords.Read("# words\nword:a\nword:b\n# status\nBias\t1\n", 5).Words.ShouldBe(["word:a", "word:b"]);
        CueWords.Read("# words\nword:a", 5).Words.ShouldBe(["word:a"]);
        CueWords.Read("# status\nBias\t1\n", 5).Words.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_that_stands_twice_counts_once()
    {
        var reading = Told.Reading("The ship sank and the boat sank.");
        List<int> cues = [];

        new CueWords(["word:sank"], 3).Read(reading.Sentence, -1, -1, cues);

        cues.ShouldBe([3]);
    }

    private static string Write(LinearModel model, string name)
    {
        using var output = new StringWriter();
        model.Write(output, name, Names);
        return output.ToString();
    }
}
