using NewsTracker.Core.Reading.Formats.Html.Pages;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// Blocks whose elements look alike (same names and classes of the element and its parent):
/// the paragraphs of an article are one family, the teasers of a list another.
/// What a block alone leaves open its family often tells.
/// </summary>
internal sealed class BlockFamilies
{
    private readonly int[] family;
    private readonly List<Totals> totals = [];

    public BlockFamilies(IReadOnlyList<PageBlock> blocks)
    {
        family = new int[blocks.Count];
        var known = new Dictionary<(string, string?, string?, string?), int>();
        foreach (var block in blocks)
        {
            var node = block.Node;
            var key = (node.Tag, node.Attribute("class"), node.Parent?.Tag, node.Parent?.Attribute("class"));
            if (!known.TryGetValue(key, out var id))
            {
                known[key] = id = totals.Count;
                totals.Add(new Totals());
            }

            family[block.Index] = id;
            totals[id].Add(block);
        }
    }

    public Totals Of(int block) => totals[family[block]];

    public int Id(int block) => family[block];

    public int Count => totals.Count;

    public sealed class Totals
    {
        private int linked;
        private int length;

        public int Blocks { get; private set; }

        public int Words { get; private set; }

        public int First { get; private set; } = -1;

        public int Last { get; private set; }

        public double LinkDensity => length == 0 ? 0 : (double)linked / length;

        public void Add(PageBlock block)
        {
            Blocks++;
            Words += block.Words;
            length += block.Text.Length;
            linked += block.LinkLength;
            if (First < 0) First = block.Index;
            Last = block.Index;
        }
    }
}
