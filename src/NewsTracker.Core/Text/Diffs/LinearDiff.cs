namespace NewsTracker.Core.Text.Diffs;

/// <summary>A run of tokens that both sequences share.</summary>
internal readonly record struct CommonRun(int Old, int New, int Length)
{
    public int OldEnd => Old + Length;

    public int NewEnd => New + Length;
}

/// <summary>
/// Longest common subsequence by Myers' divide and conquer ("An O(ND) Difference Algorithm and Its Variations", 1986, section 4b): space
/// linear in the sequences. Two that differ in very much are split where the search got furthest, so that time stays bounded; the answer is
/// then not the shortest one, but always a right one.
/// </summary>
internal sealed class LinearDiff
{
    /// <summary>
    /// Edits on both sides together that a search for the middle may take; 50,000 words that have nothing in common then take well under a
    /// second.
    /// </summary>
    private const int MaxEdits = 1024;

    private readonly int[] old;
    private readonly int[] now;
    private readonly int[] forward;
    private readonly int[] backward;
    private readonly int zero;
    private readonly List<CommonRun> runs = [];

    public LinearDiff(int[] old, int[] now)
    {
        (this.old, this.now) = (old, now);
        zero = now.Length + 1;
        forward = new int[old.Length + now.Length + 3];
        backward = new int[old.Length + now.Length + 3];
    }

    /// <summary>The shared runs in order; neighbours that touch are one.</summary>
    public List<CommonRun> Runs()
    {
        Compare(0, old.Length, 0, now.Length);
        return runs;
    }

    private void Compare(int a, int aEnd, int b, int bEnd)
    {
        var start = a;
        while (a < aEnd && b < bEnd && old[a] == now[b]) (a, b) = (a + 1, b + 1);
        Add(start, b - (a - start), a - start);
        var (aTail, bTail) = (aEnd, bEnd);
        while (aTail > a && bTail > b && old[aTail - 1] == now[bTail - 1]) (aTail, bTail) = (aTail - 1, bTail - 1);
        if (a < aTail && b < bTail)
        {
            var (x, y) = Middle(a, aTail, b, bTail);
            Compare(a, x, b, y);
            Compare(x, aTail, y, bTail);
        }

        Add(aTail, bTail, aEnd - aTail);
    }

    private void Add(int a, int b, int length)
    {
        if (length == 0) return;
        if (runs.Count > 0 && runs[^1] is var last && last.OldEnd == a && last.NewEnd == b)
            runs[^1] = last with { Length = last.Length + length };
        else runs.Add(new(a, b, length));
    }

    /// <summary>
    /// A point that a shortest path passes. Diagonals k = x - y; forward holds the furthest x of each diagonal from the start,
    /// backward the nearest from the end.
    /// Neither sequence is empty, and they differ in their first and last tokens.
    /// </summary>
    private (int X, int Y) Middle(int a, int aEnd, int b, int bEnd)
    {
        var (low, high) = (a - bEnd, aEnd - b);
        var (first, last) = (a - b, aEnd - bEnd);
        var (fMin, fMax, bMin, bMax) = (first, first, last, last);
        var odd = ((first - last) & 1) != 0;
        forward[zero + first] = a;
        backward[zero + last] = aEnd;
        for (var edits = 1; ; edits++)
        {
            if (fMin > low) forward[zero + --fMin - 1] = -1;
            else fMin++;
            if (fMax < high) forward[zero + ++fMax + 1] = -1;
            else fMax--;
            for (var k = fMax; k >= fMin; k -= 2)
            {
                var x = forward[zero + k - 1] >= forward[zero + k + 1] ? forward[zero + k - 1] + 1 : forward[zero + k + 1];
                while (x < aEnd && x - k < bEnd && old[x] == now[x - k]) x++;
                forward[zero + k] = x;
                if (odd && bMin <= k && k <= bMax && backward[zero + k] <= x) return (x, x - k);
            }

            if (bMin > low) backward[zero + --bMin - 1] = int.MaxValue;
            else bMin++;
            if (bMax < high) backward[zero + ++bMax + 1] = int.MaxValue;
            else bMax--;
            for (var k = bMax; k >= bMin; k -= 2)
            {
                var x = backward[zero + k - 1] < backward[zero + k + 1] ? backward[zero + k - 1] : backward[zero + k + 1] - 1;
                while (x > a && x - k > b && old[x - 1] == now[x - k - 1]) x--;
                backward[zero + k] = x;
                if (!odd && fMin <= k && k <= fMax && x <= forward[zero + k]) return (x, x - k);
            }

            if (edits >= MaxEdits) return Furthest(aEnd, bEnd, fMin, fMax);
        }
    }

    /// <summary>
    /// The furthest point that the forward search reached inside the box; at least as many tokens as edits lie before it.
    /// </summary>
    private (int X, int Y) Furthest(int aEnd, int bEnd, int fMin, int fMax)
    {
        var best = (X: -1, Y: -1);
        for (var k = fMax; k >= fMin; k -= 2)
        {
            var x = Math.Min(forward[zero + k], aEnd);
            var y = x - k;
            if (y > bEnd) (x, y) = (bEnd + k, bEnd);
            if (x + y > best.X + best.Y) best = (x, y);
        }

        return best;
    }
}
