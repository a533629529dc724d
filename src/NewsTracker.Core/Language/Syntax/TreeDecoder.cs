using System.Runtime.Intrinsics;

namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The best tree under scores of single arcs. The best head of each word is taken where these form a tree with one root, else the best
/// projective tree (Eisner 1996) with one root.
/// </summary>
internal sealed class TreeDecoder
{
    /// <summary>Scores of the best subtree over the words s..t, at s × <see cref="stride"/> + t: headed by s, and headed by t.</summary>
    private float[] fromLeft = [];
    private float[] fromRight = [];

    /// <summary>The same over s..t joined by an arc: from s to t, and from t to s.</summary>
    private float[] arcRight = [];
    private float[] arcLeft = [];
    private int stride;
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

    private void Project(ReadOnlySpan<float> scores, int columns, Span<int> heads)
    {
        var n = heads.Length;
        Size(n);
        for (var s = n - 1; s >= 0; s--) FillRow(s, n, scores, columns);
        var best = 0;
        var most = float.NegativeInfinity;
        for (var r = 0; r < n; r++)
        {
            var score = fromRight[r] + fromLeft[r * stride + n - 1] + scores[r * columns];
            if (score > most) (most, best) = (score, r);
        }

        heads[best] = 0;
        Closed(0, best, false, heads);
        Closed(best, n - 1, true, heads);
    }

    /// <summary>
    /// Fills a row of the tables; all below are filled. Each value found raises at once what it takes part in to the right of it, many
    /// places at a time; where the best of a place comes from is found again on the way down.
    /// </summary>
    private void FillRow(int s, int n, ReadOnlySpan<float> scores, int columns)
    {
        var row = s * stride;
        fromLeft.AsSpan(row, stride).Fill(float.NegativeInfinity);
        fromRight.AsSpan(row, stride).Fill(float.NegativeInfinity);
        arcLeft.AsSpan(row, stride).Fill(float.NegativeInfinity);
        fromLeft[row + s] = fromRight[row + s] = 0;
        for (var t = s + 1; t < n; t++)
        {
            Raise(arcLeft, row, fromLeft[row + t - 1], fromRight, t, n);
            var joined = arcLeft[row + t];
            arcLeft[row + t] = joined + scores[s * columns + t + 1];
            arcRight[row + t] = joined + scores[t * columns + s + 1];
            Raise(fromLeft, row, arcRight[row + t], fromLeft, t, n);
            if (arcLeft[row + t] > fromRight[row + t]) fromRight[row + t] = arcLeft[row + t];
            Raise(fromRight, row, fromRight[row + t], arcLeft, t, n);
        }
    }

    /// <summary>Raises the places of a row from column t on to <paramref name="score"/> and the places of row t; some past n too.</summary>
    private void Raise(float[] to, int row, float score, float[] from, int t, int n)
    {
        var added = Vector512.Create(score);
        var target = to.AsSpan(row, stride);
        var source = from.AsSpan(t * stride, stride);
        for (var i = t; i < n; i += Kernels.Lane)
        {
            var place = target.Slice(i, Kernels.Lane);
            var sum = added + Vector512.Create<float>(source.Slice(i, Kernels.Lane));
            Vector512.MaxNative(sum, Vector512.Create<float>(place)).CopyTo(place);
        }
    }

    private void Closed(int s, int t, bool headIsLeft, Span<int> heads)
    {
        if (s == t) return;
        if (headIsLeft)
        {
            var split = Split(arcRight, s, s + 1, t, fromLeft, 0, t);
            Open(s, split, true, heads);
            Closed(split, t, true, heads);
        }
        else
        {
            var split = Split(fromRight, s, s, t - 1, arcLeft, 0, t);
            Closed(s, split, false, heads);
            Open(split, t, false, heads);
        }
    }

    private void Open(int s, int t, bool headIsLeft, Span<int> heads)
    {
        if (headIsLeft) heads[t] = s + 1;
        else heads[s] = t + 1;
        var split = Split(fromLeft, s, s, t - 1, fromRight, 1, t);
        Closed(s, split, true, heads);
        Closed(split + 1, t, false, heads);
    }

    /// <summary>
    /// The first r from <paramref name="first"/> to <paramref name="last"/> whose two parts, s..r and r + skip..t, are best.
    /// </summary>
    private int Split(float[] before, int s, int first, int last, float[] after, int skip, int t)
    {
        var best = first;
        var most = float.NegativeInfinity;
        for (var r = first; r <= last; r++)
        {
            var score = before[s * stride + r] + after[(r + skip) * stride + t];
            if (score > most) (most, best) = (score, r);
        }

        return best;
    }

    /// <summary>Rows have room for a vector that begins at their last word.</summary>
    private void Size(int n)
    {
        stride = n + Kernels.Lane;
        if (fromLeft.Length >= n * stride) return;
        fromLeft = new float[n * stride];
        fromRight = new float[n * stride];
        arcRight = new float[n * stride];
        arcLeft = new float[n * stride];
    }
}
