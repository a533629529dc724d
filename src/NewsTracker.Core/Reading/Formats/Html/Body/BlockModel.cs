using System.Globalization;
using System.Runtime.CompilerServices;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// Says how likely a block belongs to the article: the sum of small decision trees over <see cref="BlockFeatures"/> (gradient boosting with
/// logistic loss, Friedman 2001). The trees stand in block-model.txt, one a line, nodes in pre-order: "feature&lt;threshold" for a split
/// (left when the feature is not above it), a bare number for a leaf.
/// </summary>
internal sealed class BlockModel
{
    private static readonly Lazy<BlockModel> Fitted = new(Load);

    /// <summary>Trees that are gone through side by side, so that the steps of one fill the waiting of the others.</summary>
    private const int Together = 4;

    private readonly Node[] nodes;
    private readonly float[] leaves;
    private readonly Root[] roots;

    private BlockModel(List<Node> nodes, List<float> leaves, List<Root> roots)
    {
        // trees without a split fill the last four up
        while (roots.Count % Together != 0)
        {
            roots.Add(new(nodes.Count, 0));
            nodes.Add(Node.Leaf);
            leaves.Add(0);
        }

        (this.nodes, this.leaves, this.roots) = ([.. nodes], [.. leaves], [.. roots]);
    }

    /// <summary>
    /// A split: not above the threshold leads to the next node, above it as many nodes further as <paramref name="Right"/> says. A leaf
    /// leads to itself, for nothing is below a threshold that is no number.
    /// </summary>
    private readonly record struct Node(float Threshold, ushort Feature, ushort Right)
    {
        public static Node Leaf => new(float.NaN, 0, 0);
    }

    /// <summary>A tree's first node, and how many steps lead from it to the furthest leaf.</summary>
    private readonly record struct Root(int Node, int Depth);

    /// <summary>The model that comes with the product.</summary>
    public static BlockModel Default => Fitted.Value;

    /// <summary>Log-odds that the block belongs to the article.</summary>
    /// <remarks>No step branches: where a block goes in a tree cannot be foretold, and a processor that guesses wrong loses more.</remarks>
    public float Score(ReadOnlySpan<float> block)
    {
        var sum = 0f;
        ReadOnlySpan<Node> all = nodes;
        for (var i = 0; i < roots.Length; i += Together)
        {
            var four = roots.AsSpan(i, Together);
            var (a, b, c, d) = (four[0].Node, four[1].Node, four[2].Node, four[3].Node);
            var depth = Math.Max(Math.Max(four[0].Depth, four[1].Depth), Math.Max(four[2].Depth, four[3].Depth));
            for (var step = 0; step < depth; step++)
            {
                a = Next(all, a, block);
                b = Next(all, b, block);
                c = Next(all, c, block);
                d = Next(all, d, block);
            }

            sum += leaves[a];
            sum += leaves[b];
            sum += leaves[c];
            sum += leaves[d];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(ReadOnlySpan<Node> all, int at, ReadOnlySpan<float> block)
    {
        ref readonly var node = ref all[at];
        var isBelow = block[node.Feature] <= node.Threshold ? 1 : 0;
        return at + node.Right + (-isBelow & (1 - node.Right));
    }

    public static BlockModel Read(TextReader reader)
    {
        var (nodes, leaves, roots) = (new List<Node>(), new List<float>(), new List<Root>());
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var (root, at) = (nodes.Count, 0);
            roots.Add(new(root, Tree(line.Split(' '), ref at, nodes, leaves)));
        }

        return new BlockModel(nodes, leaves, roots);
    }

    /// <returns>The steps from its first node to the furthest leaf.</returns>
    private static int Tree(string[] tokens, ref int at, List<Node> nodes, List<float> leaves)
    {
        var token = tokens[at++];
        var split = token.IndexOf('<', StringComparison.Ordinal);
        var place = nodes.Count;
        nodes.Add(Node.Leaf);
        leaves.Add(split < 0 ? float.Parse(token, CultureInfo.InvariantCulture) : 0);
        if (split < 0) return 0;
        var feature = ushort.Parse(token.AsSpan(0, split), CultureInfo.InvariantCulture);
        var threshold = float.Parse(token.AsSpan(split + 1), CultureInfo.InvariantCulture);
        var left = Tree(tokens, ref at, nodes, leaves);
        nodes[place] = new(threshold, feature, checked((ushort)(nodes.Count - place)));
        return 1 + Math.Max(left, Tree(tokens, ref at, nodes, leaves));
    }

    private static BlockModel Load()
    {
        var assembly = typeof(BlockModel).Assembly;
        using var stream = assembly.GetManifestResourceStream("NewsTracker.Core.Reading.Formats.Html.Body.block-model.txt")
            ?? throw new InvalidOperationException("The block model is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
