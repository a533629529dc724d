using CsCheck;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language.Syntax;

public sealed class SyntaxTokenizerTests
{
    private static readonly string[] Pieces =
    [
        "don't", "John\u2019s", "U.S.", "Mr.", "$5", "3.5%", "10:30", "a.m.", "well-known", "e-mail", "http://a.example/b?c=1",
        "ann@post.example", "\u201CYes,\u201D", "(so)", "...", "?!", "--", "\u2014",
        "\ud83d\ude00", "\ud83d", "\u0645\u0631\u062d", "1,200", "'s", "'", "n't", ".", "9/11", "713-555-0142", " ", "\n", "\u00A0",
        "AT&T", "'90s", ":)", "\u200B", "cannot", "co-",
    ];

    [Theory]
    [InlineData("They don't know.", "They|do|n't|know|.")]
    [InlineData("They don\u2019t know.", "They|do|n\u2019t|know|.")]
    [InlineData("John's sister can't, and we'll cannot.", "John|'s|sister|ca|n't|,|and|we|'ll|can|not|.")]
    [InlineData("the workers' boats", "the|workers|'|boats")]
    [InlineData("a well\u2011known mayor and a re-elected one", "a|well|\u2011|known|mayor|and|a|re-elected|one")]
    [InlineData("Mr. Reyes of the U.S. Navy paid $5.20, or 3.5%, on Jan. 4.",
        "Mr.|Reyes|of|the|U.S.|Navy|paid|$|5.20|,|or|3.5|%|,|on|Jan.|4|.")]
    [InlineData("At 10:30am 1,200 came (mostly by boat).", "At|10:30|am|1,200|came|(|mostly|by|boat|)|.")]
    [InlineData("\u201CYes,\u201D she said. \"No...\"", "\u201C|Yes|,|\u201D|she|said|.|\"|No|...|\"")]
    [InlineData("See http://harbour.example/a?b=1, or write to ann@post.example.",
        "See|http://harbour.example/a?b=1|,|or|write|to|ann@post.example|.")]
    [InlineData("Call 713-555-0142 for the 2024-2026 plan.", "Call|713-555-0142|for|the|2024|-|2026|plan|.")]
    [InlineData("the harbour\u2014closed since 9/11\u2014and AT&T", "the|harbour|\u2014|closed|since|9/11|\u2014|and|AT&T")]
    [InlineData("It was No. 5. He said no.", "It|was|No.|5|.|He|said|no|.")]
    public void Text_is_cut_as_the_treebanks_cut_it(string text, string tokens) =>
        string.Join('|', Tokens(text).Select(t => t.Of(text))).ShouldBe(tokens);

    [Fact]
    public void Only_the_given_range_is_read()
    {
        const string Text = "One yard. They don't know. Two yards.";
        var tokens = new List<Span>();
        SyntaxTokenizer.Tokenize(Text, 10, 26, tokens);

        string.Join('|', tokens.Select(t => t.Of(Text))).ShouldBe("They|do|n't|know|.");
    }

    [Fact]
    public void Tokens_are_in_order_hold_no_space_and_leave_out_nothing_else() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(p => string.Concat(p)))
            .Sample(text =>
        {
            var at = 0;
            foreach (var token in Tokens(text))
            {
                token.Length.ShouldBeGreaterThan(0);
                token.Start.ShouldBeGreaterThanOrEqualTo(at);
                Blank(text[at..token.Start]).ShouldBeTrue();
                token.Of(text).Any(char.IsWhiteSpace).ShouldBeFalse();
                at = token.End;
            }

            Blank(text[at..]).ShouldBeTrue();
        }, iter: 5_000);

    private static bool Blank(string text) =>
        text.All(c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F');

    private static List<Span> Tokens(string text)
    {
        var tokens = new List<Span>();
        SyntaxTokenizer.Tokenize(text, 0, text.Length, tokens);
        return tokens;
    }
}
