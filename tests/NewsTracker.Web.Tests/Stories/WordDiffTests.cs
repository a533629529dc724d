using NewsTracker.Web.Stories;

namespace NewsTracker.Tests.Stories;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Fourteen people were hurt.", "Seventeen people were hurt.")]
    [InlineData("The gate failed on Monday.", "The gate of the lock failed.")]
    [InlineData("one two  three", "")]
    [InlineData("", "a b")]
    public void Both_texts_can_be_read_from_the_runs(string before, string after)
    {
        var runs = WordDiff.Between(before, after);

        Words(runs.Where(r => r.Kind != ChangeKind.Added)).ShouldBe(Words(before));
        Words(runs.Where(r => r.Kind != ChangeKind.Dropped)).ShouldBe(Words(after));
    }

    [Fact]
    public void Only_the_changed_words_are_marked() =>
        WordDiff.Between("Fourteen people were hurt.", "Seventeen people were hurt.").Select(r => (r.Kind, r.Text.Trim()))
            .ShouldBe([(ChangeKind.Dropped, "Fourteen"), (ChangeKind.Added, "Seventeen"), (ChangeKind.Kept, "people were hurt.")]);

    [Fact]
    public void A_sentence_is_paired_with_its_equal_first_and_its_likest_next()
    {
        string[] before = ["The gate failed on Monday morning.", "Nothing else was said.", "Fourteen barges were trapped in the canal."];
        string[] after = ["Seventeen barges were trapped in the canal.", "Something new was found by divers.", "The gate failed on Monday morning."];

        WordLikeness.Pair(before, after).ShouldBe([2, null, 0]);
    }

    private static string Words(IEnumerable<WordRun> runs) => Words(string.Concat(runs.Select(r => r.Text)));

    private static string Words(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
