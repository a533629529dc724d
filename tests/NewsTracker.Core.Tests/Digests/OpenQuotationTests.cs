using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Which sentences stand inside a quotation that was opened before them.</summary>
public sealed class OpenQuotationTests
{
    private const string Next = "The lock is shut.";

    [Theory]
    [InlineData("“We wait. ", true)]
    [InlineData("“We wait.” ", false)]
    [InlineData("\"We wait. ", true)]
    [InlineData("\"We wait.\" ", false)]
    [InlineData("We wait. ", false)]
    public void A_sentence_behind_an_open_mark_is_somebodys_words(string before, bool isHeld) => Holds(before).ShouldBe(isHeld);

    [Theory]
    [InlineData(1_499, true)]
    [InlineData(1_500, true)]
    [InlineData(1_501, false)]
    public void A_mark_that_lost_its_partner_counts_for_a_while_only(int length, bool isHeld) =>
        Holds("“".PadRight(length, 'x')).ShouldBe(isHeld);

    [Fact]
    public void A_straight_mark_long_behind_a_lost_one_opens_again() => Holds("\"" + new string('x', 1_600) + "\"We wait. ").ShouldBeTrue();

    private static bool Holds(string before) =>
        new OpenQuotation(before + Next).Holds(new Span(before.Length, before.Length + Next.Length));
}
