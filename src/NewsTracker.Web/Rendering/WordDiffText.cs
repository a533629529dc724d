using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Text.Diffs;

namespace NewsTracker.Web.Rendering;

/// <summary>A sentence with what it lost struck and what it gained underlined, as <c>del</c> and <c>ins</c>.</summary>
internal sealed class WordDiffText(string before, string after) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var part in WordDiff.Compare(before, after))
        {
            var tag = part.Kind switch { DiffKind.Removed => "del", DiffKind.Added => "ins", _ => null };
            var words = part.Kind == DiffKind.Removed ? part.Old.Of(before) : part.New.Of(after);
            if (tag is null)
            {
                encoder.Encode(writer, words);
                continue;
            }

            writer.Write($"<{tag}>");
            encoder.Encode(writer, words.TrimEnd());
            writer.Write($"</{tag}> ");
        }
    }
}
