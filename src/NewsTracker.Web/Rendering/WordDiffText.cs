using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Rendering;

/// <summary>A sentence with what it lost struck and what it gained underlined, as <c>del</c> and <c>ins</c>.</summary>
internal sealed class WordDiffText(string before, string after) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var run in WordDiff.Between(before, after))
        {
            var tag = run.Kind switch { ChangeKind.Dropped => "del", ChangeKind.Added => "ins", _ => null };
            if (tag is not null) writer.Write($"<{tag}>");
            encoder.Encode(writer, tag is null ? run.Text : run.Text.TrimEnd());
            if (tag is not null) writer.Write($"</{tag}>{(run.Text.Length > run.Text.TrimEnd().Length || run.Kind == ChangeKind.Dropped ? " " : "")}");
        }
    }
}
