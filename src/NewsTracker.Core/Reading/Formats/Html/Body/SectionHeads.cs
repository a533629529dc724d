using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>For each block the heading above it: the last heading, or short line that divides the text like one, before it.</summary>
internal sealed class SectionHeads
{
    private const int MaxHeadWords = 12;

    private readonly int[] head;
    private readonly int[] topHeads;

    public SectionHeads(IReadOnlyList<PageBlock> blocks, int[] textSigns)
    {
        head = new int[blocks.Count];
        topHeads = new int[blocks.Count];
        int last = -1, tops = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            head[i] = last;
            topHeads[i] = tops;
            var isHeading = blocks[i].Kind == BlockKind.Heading;
            if (isHeading && blocks[i].Level == 1) tops++;
            if (isHeading || (blocks[i].Words <= MaxHeadWords && textSigns[i] != 0 && !TextShape.EndsLikeSentence(blocks[i].Text)))
                last = i;
        }
    }

    /// <summary>Index of the head above the block, or -1.</summary>
    public int Above(int block) => head[block];

    /// <summary>How many headings of the first level stand before the block.</summary>
    public int TopHeadings(int block) => topHeads[block];
}
