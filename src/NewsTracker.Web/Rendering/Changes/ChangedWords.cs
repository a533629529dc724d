using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Text.Diffs;
using NewsTracker.Web.Words;
using System.Text.Encodings.Web;

namespace NewsTracker.Web.Rendering.Changes;

/// <summary>
/// A stretch of words of one kind. White space stands outside what was removed or added, where a reader expects it: "14 knots [when it
/// hit], and".
/// </summary>
internal sealed record ChangedWords(DiffKind Kind, string Text)
{
    private const string Break = "\n\n";

    /// <summary>The words of both texts in the order they are read.</summary>
    public static IReadOnlyList<ChangedWords> Of(IReadOnlyList<DiffPart> parts, string old, string now) =>
        [.. FromBreaks([.. Spaced(parts, old, now)])];

    private static IEnumerable<ChangedWords> Spaced(IReadOnlyList<DiffPart> parts, string old, string now)
    {
        var (written, former) = ("\n", DiffKind.Same);
        foreach (var part in parts)
        {
            var isRemoved = part.Kind == DiffKind.Removed;
            var text = isRemoved ? part.Old.Of(old) : part.New.Of(now);
            var isApart = isRemoved
                ? IsApart(old, part.Old.Start)
                : former == DiffKind.Removed && (part.Kind == DiffKind.Added || IsApart(now, part.New.Start));
            if (isApart && !char.IsWhiteSpace(written[^1])) yield return new(DiffKind.Same, " ");
            var words = part.Kind == DiffKind.Same ? text : text.TrimEnd(' ');
            if (words.Length > 0) yield return new(part.Kind, written = words);
            if (part.Kind == DiffKind.Added && words.Length < text.Length) yield return new(DiffKind.Same, written = " ");
            former = part.Kind;
        }
    }

    private static bool IsApart(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]);

    /// <summary>
    /// A paragraph put in before a full stop is told as one put in behind it: ".¶ New words" and "." as "." and "¶ New words.".
    /// </summary>
    private static IEnumerable<ChangedWords> FromBreaks(List<ChangedWords> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var (kind, text) = all[i];
            var end = text.IndexOf(Break, StringComparison.Ordinal);
            var isAlone = kind != DiffKind.Same
                && (i == 0 || all[i - 1].Kind == DiffKind.Same)
                && i + 1 < all.Count
                && all[i + 1].Kind == DiffKind.Same;
            if (!isAlone || end <= 0 || !Begins(all[i + 1].Text, text[..end]))
            {
                yield return all[i];
                continue;
            }

            yield return new(DiffKind.Same, text[..end]);
            yield return new(kind, text[end..] + text[..end]);
            all[i + 1] = new(DiffKind.Same, all[i + 1].Text[end..]);
        }
    }

    private static bool Begins(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));
}

/// <summary>A sentence with what it lost struck and what it gained underlined, as <c>del</c> and <c>ins</c>.</summary>
internal sealed class WordDiffText(string before, string after) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var words in ChangedWords.Of(WordDiff.Compare(before, after), before, after))
        {
            var tag = words.Kind switch { DiffKind.Removed => "del", DiffKind.Added => "ins", _ => null };
            if (tag is not null) writer.Write($"<{tag}>");
            encoder.Encode(writer, words.Text);
            if (tag is not null) writer.Write($"</{tag}>");
        }
    }
}
