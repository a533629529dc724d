using NewsTracker.Core.Text.Diffs;
using NewsTracker.Web.Rendering.Changes;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class TextChangesTests
{
    [Theory]
    [InlineData(
        "The gate is shut, he said.",
        "The gate is shut, he said.\n\nCorrection: she said.",
        "= The gate is shut, he said.|+ Correction: she said.")]
    [InlineData("The gate is shut.\n\nIt opens on Monday.", "The gate is shut.", "= The gate is shut.|- It opens on Monday.")]
    [InlineData(
        "The gate hurt 12 people.\n\nIt is shut.",
        "The gate hurt 14 people.\n\nIt is shut.",
        "= The gate hurt - 12 + 14 = people.|= It is shut.")]
    public void A_paragraph_that_came_or_went_is_told_whole(string old, string now, string told)
    {
        var paragraphs = TextChanges.Between(old, now).Groups.SelectMany(g => g.Paragraphs);

        string.Join('|', paragraphs.Select(Told)).ShouldBe(told);
    }

    private static string Told(IReadOnlyList<ChangedWords> paragraph) =>
        string.Join(
            ' ',
            paragraph
                .Where(w => !string.IsNullOrWhiteSpace(w.Text))
                .Aggregate(new List<(DiffKind Kind, string Text)>(), Joined)
                .Select(w => $"{w.Kind switch { DiffKind.Added => '+', DiffKind.Removed => '-', _ => '=' }} {w.Text.Trim()}"));

    private static List<(DiffKind Kind, string Text)> Joined(List<(DiffKind Kind, string Text)> told, ChangedWords words)
    {
        if (told.Count > 0 && told[^1].Kind == words.Kind) told[^1] = (words.Kind, told[^1].Text + words.Text);
        else told.Add((words.Kind, words.Text));
        return told;
    }
}
