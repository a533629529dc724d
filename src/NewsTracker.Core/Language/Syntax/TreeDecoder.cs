namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The best tree under scores of single arcs. The best head of each word is taken where these form a tree with one root, else the best
/// projective tree (Eisner 1996) with one root.
/// </summary>
internal sealed class TreeDecoder
{
    private float[] open = [];
    private float[] closed = [];
    private short[] openSplit = [];
    private short[] closedSplit = [];
    private int[] seenBy = [];

    /// <summary>
    /// Heads from 1, 0 for the root. <paramref name="scores"/> has a row of <paramref name="columns"/> for each word: the root, then the
    /// words.
    /// </summary>
    public void Decode(ReadOnlySpan<float> scores, int columns, Span<int> heads)
    {
        for (var i = 0; i < heads.Length; i++) heads[i] = Best(scores.Slice(i * columns, heads.Length + 1), i + 1);
        if (!IsTree(heads)) Project(scores, columns, heads);
    }

    private static int Best(ReadOnlySpan<float> row, int self)
    {
        var best = 0;
        for (var j = 1; j < row.Length; j++)
        {
            if (j != self && row[j] > row[best]) best = j;
        }

        return best;
    }

    private bool IsTree(ReadOnlySpan<int> heads)
    {
        if (seenBy.Length < heads.Length) seenBy = new int[heads.Length];
        var seen = seenBy.AsSpan(0, heads.Length);
        seen.Clear();
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == 0 && ++roots > 1) return false;
            var at = i;
            while (seen[at] == 0)
            {
                seen[at] = i + 1;
                if (heads[at] == 0) break;
                at = heads[at] - 1;
                if (seen[at] == i + 1) return false;
            }
        }

        return roots == 1;
    }

    /// <summary>Tables over spans s..t: index 2 × (s × n + t) + (1 when the head is the left end).</summary>
    private void Project(ReadOnlySpan<float> scores, int columns, Span<int> heads)
    {
        var n = heads.Length;
        Size(2 * n * n);
        for (var s = 0; s < n; s++) closed[2 * (s * n + s)] = closed[2 * (s * n + s) + 1] = 0;
        for (var width = 1; width < n; width++)
        {
            for (var s = 0; s + width < n; s++) Fill(s, s + width, n, scores, columns);
        }

        var best = 0;
        var most = float.NegativeInfinity;
        for (var r = 0; r < n; r++)
        {
            var score = closed[2 * r] + closed[2 * (r * n + n - 1) + 1] + scores[r * columns];
            if (score > most) (most, best) = (score, r);
        }

        heads[best] = 0;
        Closed(0, best, 0, n, heads);
        Closed(best, n - 1, 1, n, heads);
    }

    private void Fill(int s, int t, int n, ReadOnlySpan<float> scores, int columns)
    {
        var at = 2 * (s * n + t);
        var best = float.NegativeInfinity;
        var split = s;
        for (var r = s; r < t; r++)
        {
            var score = closed[2 * (s * n + r) + 1] + closed[2 * ((r + 1) * n + t)];
            if (score > best) (best, split) = (score, r);
        }

        open[at] = best + scores[s * columns + t + 1];
        open[at + 1] = best + scores[t * columns + s + 1];
        openSplit[at / 2] = (short)split;
        best = float.NegativeInfinity;
        for (var r = s; r < t; r++)
        {
            var score = closed[2 * (s * n + r)] + open[2 * (r * n + t)];
            if (score > best) (best, split) = (score, r);
        }

        closed[at] = best;
        closedSplit[at] = (short)split;
        best = float.NegativeInfinity;
        for (var r = s + 1; r <= t; r++)
        {
            var score = open[2 * (s * n + r) + 1] + closed[2 * (r * n + t) + 1];
            if (score > best) (best, split) = (score, r);
        }

        closed[at + 1] = best;
        closedSplit[at + 1] = (short)split;
    }

    private void Closed(int s, int t, int headIsLeft, int n, Span<int> heads)
    {
        if (s == t) return;
        var split = closedSplit[2 * (s * n + t) + headIsLeft];
        if (headIsLeft == 1)
        {
            Open(s, split, 1, n, heads);
            Closed(split, t, 1, n, heads);
        }
        else
        {
            Closed(s, split, 0, n, heads);
            Open(split, t, 0, n, heads);
        }
    }

    private void Open(int s, int t, int headIsLeft, int n, Span<int> heads)
    {
        if (headIsLeft == 1) heads[t] = s + 1;
        else heads[s] = t + 1;
        var split = openSplit[s * n + t];
        Closed(s, split, 1, n, heads);
        Closed(split + 1, t, 0, n, heads);
    }

    private void Size(int length)
    {
        if (open.Length >= length) return;
        open = new float[length];
        closed = new float[length];
        openSplit = new short[length / 2];
        closedSplit = new short[length];
    }
}
