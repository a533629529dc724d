using NewsTracker.Core.Digests;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

public sealed class CorroborationTests
{
    private const string Told = "people were injured and one was missing after the ferry Halcyon ran aground off Port Arlen on Friday.";

    [Fact]
    public void A_sentence_told_otherwise_on_its_day_is_contradicted()
    {
        var others = Sentences("2031-05-03").SelectMany(s => s.Corroboration).Select(c => c.Support).ToList();

        others.ShouldContain(SupportStatus.Contradicts);
        others.ShouldAllBe(s => s == SupportStatus.Contradicts || s <= SupportStatus.Close);
    }

    [Fact]
    public void A_count_that_a_later_one_replaces_is_left_out()
    {
        var told = Sentences("2031-05-05");

        told.ShouldContain(s => s.Text.StartsWith("Seventeen", StringComparison.Ordinal));
        told.ShouldNotContain(s => s.Text.StartsWith("Fourteen", StringComparison.Ordinal));
        told.SelectMany(s => s.Corroboration).ShouldAllBe(c => c.Support <= SupportStatus.Close);
    }

    private static List<DigestSentence> Sentences(string laterDay) =>
    [
        .. DigestBuilder.Build([
            InventedStory.Article(1, "A", "2031-05-03", "Ferry Halcyon runs aground off Port Arlen",
                "Fourteen " + Told, "Divers searched the harbour of Port Arlen through the night, the coast guard said."),
            InventedStory.Article(2, "B", laterDay, "Halcyon aground: many hurt",
                "Seventeen " + Told, "The owner of the ferry Halcyon sent a second boat to Port Arlen at dawn.")
        ]).Sections.SelectMany(s => s.Sentences)
    ];

    [Fact]
    public void The_same_fact_in_other_words_is_a_further_telling()
    {
        var digest = DigestBuilder.Build([
            InventedStory.Article(2, "A", "2031-05-03", "Ferry Halcyon runs aground off Port Arlen",
                "The ferry Halcyon ran aground off Port Arlen on Friday.", "Divers searched the harbour through the night."),
            InventedStory.Article(1, "B", "2031-05-03", "Halcyon aground",
                "On Friday the ship Halcyon, a ferry, ran aground near the harbour off Port Arlen, the coast guard said.",
                "Its owner sent a second boat at dawn.")
        ]);

        digest.Sections.SelectMany(s => s.Sentences).First(s => s.Text.StartsWith("The ferry Halcyon", StringComparison.Ordinal))
            .Corroboration.ShouldHaveSingleItem().Support.ShouldBe(SupportStatus.Close);
    }
}
