using CsCheck;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

public sealed class SupportTests
{
    private const string Talks =
        "Envoys of Ostmark and Veleria met in Tarnhold for five hours on Tuesday. President Mira Orlovsky said the talks were useful and " +
        "constructive. " +
        "No agreement was reached on the Karsk valley, her adviser Tomas Brandt told reporters.";

    [Theory]
    [InlineData("useful and constructive", SupportStatus.Verbatim)]
    [InlineData("Useful and Constructive.", SupportStatus.Verbatim)]
    [InlineData("‘met in Tarnhold for five hours’", SupportStatus.Verbatim)]
    [InlineData("Envoys of Ostmark … met in Tarnhold", SupportStatus.Elided)]
    [InlineData("Envoys of Ostmark met in Tarnhold for five hours", SupportStatus.Elided)]
    [InlineData("Ostmark and Velerian envoys met for 5 hours in Tarnhold on Tuesday", SupportStatus.Weak)]
    [InlineData("Ostmark and Veleria envoys met for 5 hours in Tarnhold on Tuesday", SupportStatus.Close)]
    [InlineData("Ostmark and Veleria envoys met for six hours in Tarnhold on Tuesday", SupportStatus.Weak)]
    [InlineData("Mira Orlovskyy said talks had been useful, constructive", SupportStatus.Close)]
    [InlineData("President Mira Orlovsky said the talks were not useful and constructive", SupportStatus.Contradicts)]
    [InlineData("An agreement was reached on the Karsk valley", SupportStatus.Contradicts)]
    [InlineData("Former adviser Tomas Brandt told reporters no agreement was reached on the Karsk valley", SupportStatus.Weak)]
    [InlineData("Rain fell on the vineyards of the south coast", SupportStatus.NotFound)]
    [InlineData("", SupportStatus.NotFound)]
    public void A_claim_gets_the_status_its_passage_gives(string claim, SupportStatus expected) =>
        Judge(claim, Talks).Status.ShouldBe(expected);

    [Theory]
    [InlineData("The U.S. envoy left", "The US envoy left on Monday.", SupportStatus.Verbatim)]
    [InlineData("The bridge‑building company", "a bridge-building company sued; the bridge building company won", SupportStatus.Verbatim)]
    [InlineData("78,000 barrels", "Some 78000 barrels were lost.", SupportStatus.Verbatim)]
    [InlineData("$5bn fund pays fishing towns", "A fund of $5 billion pays fishing towns", SupportStatus.Close)]
    [InlineData("24 sailors drowned off Tarnhold", "Twenty-four sailors drowned off Tarnhold", SupportStatus.Close)]
    [InlineData("Police said 24 sailors drowned off Kolm", "Police said twenty-four sailors drowned off Kolm", SupportStatus.Close)]
    [InlineData("21 sailors drowned off Tarnhold", "Twenty-one sailors drowned off Tarnhold", SupportStatus.Close)]
    [InlineData("34 sailors drowned off Tarnhold", "Twenty-four sailors drowned off Tarnhold", SupportStatus.Contradicts)]
    [InlineData("Police said 12 sailors drowned off Tarnhold", "Police said a dozen sailors drowned off Tarnhold", SupportStatus.Close)]
    [InlineData(
        "Police said 13 sailors drowned off Tarnhold", "Police said a dozen sailors drowned off Tarnhold", SupportStatus.Contradicts)]
    [InlineData(
        "Police said 205 sailors drowned off Tarnhold", "Police said two hundred and five sailors drowned off Tarnhold", SupportStatus.Close)]
    [InlineData("European Union ministers fined Halden Steel", "EU ministers have fined Halden Steel twice", SupportStatus.Close)]
    [InlineData("The EU fined Halden Steel", "European Union ministers have fined Halden Steel twice", SupportStatus.Close)]
    [InlineData(
        "Igor Nemov was named head of the Torvik port authority on Monday by the council",
        "Pavel Orlov was named head of the Torvik port authority in Monday's vote by the council",
        SupportStatus.Weak)]
    [InlineData("Indigo Nemov Tarn was named head of the port council", "Int was named head of the port council", SupportStatus.Weak)]
    [InlineData("We will … sign the deal", "We will not sign the deal.", SupportStatus.Contradicts)]
    [InlineData("We will … sign the deal", "We will not go. We will sign the deal.", SupportStatus.Elided)]
    [InlineData(
        "Mayor Brask … sold the harbour to his brother", "Mayor Brask allegedly sold the harbour to his brother.", SupportStatus.Close)]
    [InlineData(
        "Mayor Brask sold the harbour to his brother", "Mayor Brask allegedly sold the harbour to his brother.", SupportStatus.Close)]
    [InlineData(
        "Mayor Brask sold the harbour to his brother",
        "Mayor Brask, it is false to say, sold the harbour to his brother.",
        SupportStatus.Weak)]
    [InlineData("Rebels seized Port Arlen", "The army denied that rebels had seized Port Arlen.", SupportStatus.Weak)]
    [InlineData("Rebels have not seized Port Arlen", "Rebels seized Port Arlen.", SupportStatus.Contradicts)]
    public void Writing_is_folded_and_sense_is_not(string claim, string passage, SupportStatus expected) =>
        Judge(claim, passage).Status.ShouldBe(expected);

    [Fact]
    public void The_best_sentence_is_found()
    {
        var article = Analyzed(Talks);

        var found = new PassageFinder(article).Find("The talks were useful and constructive");

        found.Status.ShouldBe(SupportStatus.Verbatim);
        found.Passage!.Value.Of(article.Text).ShouldStartWith("President Mira");
    }

    [Fact]
    public void A_claim_over_two_sentences_gets_both()
    {
        var article = Analyzed(Talks);

        var found = new PassageFinder(article)
            .Find("Envoys of Ostmark and Veleria met on Tuesday in Tarnhold; talks were useful, President Mira Orlovsky said");
        found.Status.ShouldBe(SupportStatus.Close);
        found.Passage!.Value.Of(article.Text).ShouldEndWith("constructive.");
    }

    [Fact]
    public void A_stub_has_no_text_and_a_foreign_claim_no_passage()
    {
        new PassageFinder(Analyzed("")).Find("Anything").Status.ShouldBe(SupportStatus.NoText);
        var none = new PassageFinder(Analyzed(Talks)).Find("Rain fell on the vineyards");
        none.Status.ShouldBe(SupportStatus.NotFound);
        none.Passage.ShouldBeNull();
    }

    [Fact]
    public void Any_run_of_a_text_is_verbatim_in_it_and_passages_stay_inside()
    {
        var article = Analyzed(Talks);
        var words = Talks.Split(' ');
        Gen.Int[0, words.Length - 2].SelectMany(from => Gen.Int[from + 1, words.Length].Select(to => (from, to))).Sample(range =>
        {
            var claim = string.Join(' ', words[range.from..range.to]);
            Judge(claim, Talks).Status.ShouldBe(SupportStatus.Verbatim);
            if (new PassageFinder(article).Find(claim).Passage is { } passage) new Span(0, Talks.Length).Contains(passage).ShouldBeTrue();
        });
    }

    [Fact]
    public void Odd_texts_are_judged_too()
    {
        Gen.String[0, 80].Select(Gen.String[0, 80]).Sample((claim, passage) => Judge(claim, passage).Confidence.ShouldBeInRange(0, 1));
        Judge(new string('y', 100_000), new string('y', 100_000)).Status.ShouldBe(SupportStatus.Verbatim);
    }

    private static Verdict Judge(string claim, string passage) =>
        PassageJudge.Judge(new Claim(claim), new PassageWords(passage, WordReader.Read(passage)), SupportOptions.Default);

    private static AnalyzedText Analyzed(string text) =>
        TextAnalyzer.Analyze(
            text, text.Length == 0 ? [] : [new Block(new Span(0, text.Length), BlockKind.Paragraph)], "en", new DateAnchor(null));
}
