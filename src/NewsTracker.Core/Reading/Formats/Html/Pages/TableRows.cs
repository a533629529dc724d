using AngleSharp.Dom;
using NewsTracker.Core.Reading.Formats.Html.Parsing;

namespace NewsTracker.Core.Reading.Formats.Html.Pages;

/// <summary>Tells rows of data from rows that only lay out a page.</summary>
internal static class TableRows
{
    private const int MaxCellLength = 400;

    /// <summary>A row of data has two cells or more, each short and without blocks of its own beyond a single paragraph.</summary>
    public static bool IsData(IElement row)
    {
        if (row.ChildElementCount < 2) return false;
        foreach (var cell in row.Children)
        {
            var budget = MaxCellLength;
            if (!IsPlain(cell, ref budget)) return false;
        }

        return true;
    }

    private static bool IsPlain(IElement element, ref int budget)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text) budget -= text.Length;
            else if (child is IElement inner
                && ((!TagSets.Inline.Contains(inner.LocalName) && inner.LocalName is not ("p" or "br" or "div"))
                    || !IsPlain(inner, ref budget)))
                return false;
            if (budget < 0) return false;
        }

        return true;
    }
}
