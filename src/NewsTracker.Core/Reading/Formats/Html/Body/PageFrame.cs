using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// The frame of a page: head, foot, menus, lists of other articles. A page whose text is loaded by a script holds nothing else.
/// </summary>
internal static class PageFrame
{
    private const int Reach = 12;
    private const int MinWords = 5;
    private const int MaxNotice = 30;

    private const Signs TextSigns = Signs.Article | Signs.Body | Signs.Main | Signs.StatedBody | Signs.Paragraph;

    private const Signs FrameSigns = Signs.Footer | Signs.Navigation | Signs.Overlay | Signs.Comment | Signs.Advertisement;

    public static bool Contains(PageBlock block) =>
        block.Node.SelfAndAncestors().Take(Reach).TakeWhile(n => n.Tag is not ("article" or "main" or "body"))
            .Any(n => n.Tag is "footer" or "nav" or "header" or "form" || (n.Signs & FrameSigns) != 0);

    /// <summary>In an element for the foot or the menus of a page, and in none for articles.</summary>
    /// <param name="block">The block.</param>
    /// <param name="bySigns">An element that is only named so counts as well.</param>
    public static bool IsFoot(PageBlock block, bool bySigns) =>
        block.Node.SelfAndAncestors().Take(Reach).TakeWhile(n => n.Tag is not ("article" or "main" or "body"))
            .Any(n =>
                (n.Tag is "footer" or "nav" || (bySigns && (n.Signs & (Signs.Footer | Signs.Navigation)) != 0))
                && (n.Signs & TextSigns) == 0);

    /// <summary>True when no block outside the frame says anything but the headline and small lines like a date.</summary>
    public static bool IsAll(HtmlPage page, int heading) =>
        page.Blocks.Any(b => Contains(b) || AsksForScript(b))
        && !page.Blocks.Any(b =>
            b.Index != heading
            && b.Kind != BlockKind.Heading
            && b.LinkDensity < 0.6
            && b.Words >= MinWords
            && !Contains(b)
            && !AsksForScript(b));

    /// <summary>A short notice in place of a text that a script would show.</summary>
    private static bool AsksForScript(PageBlock block) =>
        block.Words <= MaxNotice
        && (block.Text.Contains("JavaScript", StringComparison.OrdinalIgnoreCase)
            || block.Text.StartsWith("Loading", StringComparison.OrdinalIgnoreCase));
}
