using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// A stretch of an article's text with its cited passages as <c>mark</c> elements. Passages may nest and cross; crossing ones are cut into
/// pieces so that the elements nest. The piece with the passage's first character carries its address, the others name it in
/// <c>data-of</c>.
/// </summary>
internal sealed class MarkedText(string text, Span part, IReadOnlyList<CitedPassage> cited) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var open = new List<CitedPassage>(); // the innermost last
        var starting = cited.Where(c => c.Span.Overlaps(part)).OrderBy(c => c.Span.Start).ThenByDescending(c => c.Span.End).ToList();
        var next = 0;
        var at = part.Start;
        while (true)
        {
            CloseEnded();
            for (; next < starting.Count && starting[next].Span.Start <= at; next++)
                Open(starting[next], first: starting[next].Span.Start >= part.Start);
            if (at >= part.End) break;
            var stop = part.End;
            if (next < starting.Count) stop = Math.Min(stop, starting[next].Span.Start);
            foreach (var passage in open) stop = Math.Min(stop, passage.Span.End);
            encoder.Encode(writer, text, at, stop - at);
            at = stop;
        }

        void Open(CitedPassage passage, bool first)
        {
            writer.Write(first ? "<mark id=\"" : "<mark data-of=\"");
            encoder.Encode(writer, passage.Anchor);
            writer.Write("\">");
            open.Add(passage);
        }

        void CloseEnded()
        {
            var outermost = open.FindIndex(p => p.Span.End <= at || at >= part.End);
            if (outermost < 0) return;
            var again = open.GetRange(outermost, open.Count - outermost).Where(p => p.Span.End > at && at < part.End).ToList();
            for (var i = open.Count; i > outermost; i--) writer.Write("</mark>");
            open.RemoveRange(outermost, open.Count - outermost);
            foreach (var passage in again) Open(passage, first: false);
        }
    }
}
