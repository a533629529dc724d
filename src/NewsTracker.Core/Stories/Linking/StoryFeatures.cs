using NewsTracker.Core.Stories.Terms;

namespace NewsTracker.Core.Stories.Linking;

internal static class StoryFeatures
{
    public const int Count = 9;

    public static readonly string[] Labels = ["cos", "top3", "logmin", "logmax", "gap", "cover", "nshared", "topcover", "short"];

    /// <summary>Days between the two stories' spans; null when either has no day.</summary>
    public static int? DayGap(StoryState a, StoryState b) =>
        a.First is { } first && b.First is { } second ? Math.Max(0, Math.Max(first.DayNumber - b.Last!.Value.DayNumber, second.DayNumber - a.Last!.Value.DayNumber)) : null;

    public static void Fill(Span<double> f, StoryState a, StoryState b, Vocabulary v)
    {
        f.Clear();
        var (x, y) = (a.Profile, b.Profile);
        int i = 0, j = 0, n = 0;
        float dot = 0, cx = 0, cy = 0, t1 = 0, t2 = 0, t3 = 0;
        while (i < x.Count && j < y.Count)
        {
            if (x.Ids[i] < y.Ids[j]) i++;
            else if (x.Ids[i] > y.Ids[j]) j++;
            else
            {
                var idf = v.Idf(x.Ids[i]);
                float p = x.Weights[i] * idf, q = y.Weights[j] * idf;
                dot += p * q;
                cx += p * p;
                cy += q * q;
                var s = p * q / (a.Norm * b.Norm);
                if (s > t1) (t1, t2, t3) = (s, t1, t2);
                else if (s > t2) (t2, t3) = (s, t2);
                else if (s > t3) t3 = s;
                n++;
                i++;
                j++;
            }
        }

        var cos = dot / (a.Norm * b.Norm + 1e-6f);
        var (na, nb) = (a.Articles, b.Articles);
        f[0] = cos;
        f[1] = t1 + t2 + t3;
        f[2] = Math.Log(Math.Min(na, nb));
        f[3] = Math.Log(Math.Max(na, nb));
        f[4] = Math.Log(1 + (DayGap(a, b) ?? 0));
        f[5] = Math.Sqrt((na <= nb ? cx / (a.Norm * a.Norm) : cy / (b.Norm * b.Norm)) + 1e-9);
        f[6] = Math.Log(1 + n);
        f[7] = t1;
        f[8] = x.Count < 40 || y.Count < 40 ? 1 : 0;
    }
}
