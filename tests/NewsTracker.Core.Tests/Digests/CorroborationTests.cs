using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

public sealed class CorroborationTests
{
    private const string Told = "people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen on Friday.";

    [Theory]
    [InlineData("2031-05-03", SupportStatus.Contradicts)]
    [InlineData("2031-05-05", SupportStatus.Update)]
    public void A_sentence_told_otherwise_is_contradicted_on_its_day_and_updated_later(string day, SupportStatus expected)
    {
        var digest = DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "Ferry Halcyon runs aground off Port Arlen",
                "Fourteen " + Told, "Divers searched the harbour of Port Arlen through the night, the coast guard said."),
            InventedStory.Article(2, "B", day, "Halcyon aground: many hurt",
                "Seventeen " + Told, "The owner of the ferry Halcyon sent a second boat to Port Arlen at dawn.")
        ]);

        var others = digest.Sections.SelectMany(s => s.Sentences).SelectMany(s => s.Corroboration).Select(c => c.Support).ToList();

        others.ShouldContain(expected);
        others.ShouldAllBe(s => s == expected || s <= SupportStatus.Close);
    }

    [Fact]
    public void The_same_fact_in_other_words_is_a_further_telling()
    {
        var digest = DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "Ferry Halcyon runs aground off Port Arlen",
                "The ferry Halcyon ran aground off Port Arlen on Friday.", "Divers searched the harbour through the night."),
            InventedStory.Article(2, "B", "2031-05-03", "Halcyon aground",
                "On Friday the ship Halcyon, a ferry, ran aground near the harbour off Port Arlen, the coast guard said.",
                "Its owner sent a second boat at dawn.")
        ]);

        digest.Sections.SelectMany(s => s.Sentences).First(s => s.Text.StartsWith("The ferry Halcyon", StringComparison.Ordinal))
            .Corroboration.ShouldHaveSingleItem().Support.ShouldBe(SupportStatus.Close);
    }
}
