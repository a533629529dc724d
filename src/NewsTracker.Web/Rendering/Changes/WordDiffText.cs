using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Text.Diffs;

namespace NewsTracker.Web.Rendering.Changes;

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
