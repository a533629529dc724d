using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>Sums over a page's blocks, so that any element's words and link words are two look-ups.</summary>
internal sealed class PageOutline
{
    private readonly int[] words;
    private readonly int[] characters;
    private readonly int[] linked;

    public PageOutline(HtmlPage page)
    {
        Page = page;
        var blocks = page.Blocks;
        words = new int[blocks.Count + 1];
        characters = new int[blocks.Count + 1];
        linked = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            words[i + 1] = words[i] + blocks[i].Words;
            characters[i + 1] = characters[i] + blocks[i].Text.Length;
            linked[i + 1] = linked[i] + blocks[i].LinkLength;
        }
    }

    public HtmlPage Page { get; }

    public int TotalWords => words[^1];

    public int WordsBefore(int block) => words[block];

    public int Words(PageNode node) => words[End(node)] - words[node.FirstBlock];

    public int Blocks(PageNode node) => End(node) - node.FirstBlock;

    public double LinkDensity(PageNode node)
    {
        var length = characters[End(node)] - characters[node.FirstBlock];
        return length == 0 ? 0 : (double)(linked[End(node)] - linked[node.FirstBlock]) / length;
    }

    private int End(PageNode node) => Math.Clamp(node.EndBlock, node.FirstBlock, words.Length - 1);
}
