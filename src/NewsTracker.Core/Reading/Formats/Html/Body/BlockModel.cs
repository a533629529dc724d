using System.Globalization;

namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>
/// Says how likely a block belongs to the article: the sum of small decision trees over <see cref="BlockFeatures"/> (gradient boosting with
/// logistic loss, Friedman 2001). The trees stand in block-model.txt, one a line, nodes in pre-order: "feature&lt;threshold" for a split
/// (left when the feature is not above it), a bare number for a leaf.
/// </summary>
internal sealed class BlockModel
{
    private static readonly Lazy<BlockModel> Fitted = new(Load);

    private readonly Node[] nodes;
    private readonly int[] roots;

    private BlockModel(List<Node> nodes, List<int> roots)
    {
        this.nodes = [.. nodes];
        this.roots = [.. roots];
    }

    /// <summary>A split (left is the next node), or a leaf when the feature is negative.</summary>
    private readonly record struct Node(int Feature, float Value, int Right);

    /// <summary>The model that comes with the product.</summary>
    public static BlockModel Default => Fitted.Value;

    /// <summary>Log-odds that the block belongs to the article.</summary>
    public float Score(ReadOnlySpan<float> block)
    {
        var sum = 0f;
        foreach (var root in roots)
        {
            var node = root;
            ref readonly var at = ref nodes[node];
            while (at.Feature >= 0) at = ref nodes[block[at.Feature] <= at.Value ? node += 1 : node = at.Right];
            sum += at.Value;
        }

        return sum;
    }

    public static BlockModel Read(TextReader reader)
    {
        var nodes = new List<Node>();
        var roots = new List<int>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            roots.Add(nodes.Count);
            var tokens = line.Split(' ');
            var at = 0;
            Tree(tokens, ref at, nodes);
        }

        return new BlockModel(nodes, roots);
    }

    private static void Tree(string[] tokens, ref int at, List<Node> nodes)
    {
        var token = tokens[at++];
        var split = token.IndexOf('<', StringComparison.Ordinal);
        var place = nodes.Count;
        if (split < 0)
        {
            nodes.Add(new(-1, float.Parse(token, CultureInfo.InvariantCulture), 0));
            return;
        }

        var feature = int.Parse(token.AsSpan(0, split), CultureInfo.InvariantCulture);
        var threshold = float.Parse(token.AsSpan(split + 1), CultureInfo.InvariantCulture);
        nodes.Add(new(feature, threshold, 0));
        Tree(tokens, ref at, nodes);
        nodes[place] = new(feature, threshold, nodes.Count);
        Tree(tokens, ref at, nodes);
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
