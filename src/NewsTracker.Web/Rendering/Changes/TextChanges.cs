using NewsTracker.Core.Text.Diffs;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Changes;

/// <summary>Paragraphs beside each other: one that changed, or a run of those that did not.</summary>
internal sealed record ChangedParagraphs(bool IsChanged, IReadOnlyList<IReadOnlyList<ChangedWords>> Paragraphs);

/// <summary>What changed between two texts, paragraph by paragraph.</summary>
internal sealed record TextChanges(IReadOnlyList<ChangedParagraphs> Groups, int Added, int Removed)
{
    private static readonly char[] Break = ['\n'];

    public bool Any => Added + Removed > 0;

    public static TextChanges Between(string old, string now)
    {
        var parts = WordDiff.Compare(old, now);
        var paragraphs = new List<List<ChangedWords>> { new() };
        foreach (var part in ChangedWords.Of(parts, old, now))
        {
            var pieces = part.Text.Split("\n\n");
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0 && paragraphs[^1].Count > 0) paragraphs.Add([]);
                if (pieces[i].Trim(Break) is { Length: > 0 } words) paragraphs[^1].Add(new(part.Kind, words));
            }
        }

        return new(
            [.. Grouped(paragraphs.Where(p => p.Any(words => !string.IsNullOrWhiteSpace(words.Text))))],
            parts.Where(p => p.Kind == DiffKind.Added).Sum(p => Words(p.New.Of(now))),
            parts.Where(p => p.Kind == DiffKind.Removed).Sum(p => Words(p.Old.Of(old))));
    }

    private static IEnumerable<ChangedParagraphs> Grouped(IEnumerable<List<ChangedWords>> paragraphs)
    {
        var same = new List<IReadOnlyList<ChangedWords>>();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.All(p => p.Kind == DiffKind.Same))
            {
                same.Add(paragraph);
                continue;
            }

            if (same.Count > 0) yield return new(false, same);
            same = [];
            yield return new(true, [paragraph]);
        }

        if (same.Count > 0) yield return new(false, same);
    }

    private static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
