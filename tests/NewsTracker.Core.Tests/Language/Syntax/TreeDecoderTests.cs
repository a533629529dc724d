using CsCheck;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

public sealed class TreeDecoderTests
{
    [Fact]
    public void Any_scores_give_a_tree_with_one_root() =>
        Gen.Int[1, 40].SelectMany(n => Gen.Float[-5, 5].Array[n * (n + 1)].Select(s => (n, s))).Sample(t =>
        {
            var heads = new int[t.n];
            new TreeDecoder().Decode(t.s, t.n + 1, heads);
            IsTree(heads).ShouldBeTrue();
        }, iter: 2_000);

    [Fact]
    public void No_projective_tree_scores_more() =>
        Gen.Int[1, 5].SelectMany(n => Gen.Float[-5, 5].Array[n * (n + 1)].Select(s => (n, s))).Sample(t =>
        {
            var heads = new int[t.n];
            new TreeDecoder().Decode(t.s, t.n + 1, heads);
            Score(heads, t.s).ShouldBeGreaterThanOrEqualTo(All(t.n).Where(h => IsTree(h) && Projective(h)).Max(h => Score(h, t.s)) - 1e-4f);
        }, iter: 300);

    private static float Score(int[] heads, float[] scores) => heads.Select((h, i) => scores[i * (heads.Length + 1) + h]).Sum();

    private static IEnumerable<int[]> All(int n)
    {
        var count = (int)Math.Pow(n + 1, n);
        for (var code = 0; code < count; code++)
        {
            var (heads, rest) = (new int[n], code);
            for (var i = 0; i < n; i++) (heads[i], rest) = (rest % (n + 1), rest / (n + 1));
            yield return heads;
        }
    }

    /// <summary>No two arcs cross, the root's from before the first word among them.</summary>
    private static bool Projective(int[] heads) =>
        !Enumerable.Range(0, heads.Length).Any(i => Enumerable.Range(0, heads.Length).Any(j => Cross(i + 1, heads[i], j + 1, heads[j])));

    private static bool Cross(int a, int b, int c, int d)
    {
        (a, b, c, d) = (Math.Min(a, b), Math.Max(a, b), Math.Min(c, d), Math.Max(c, d));
        return a < c && c < b && b < d;
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h == 0) != 1) return false;
        for (var i = 0; i < heads.Length; i++)
        {
            var (at, steps) = (i, 0);
            while (heads[at] != 0)
            {
                if (heads[at] == at + 1 || ++steps > heads.Length) return false;
                at = heads[at] - 1;
            }
        }

        return true;
    }
}
