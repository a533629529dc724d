using NewsTracker.Core.Grouping.Terms;
using static NewsTracker.Core.Grouping.Linking.StoryFeature;

namespace NewsTracker.Core.Grouping.Linking;

/// <summary>What the score of one story against another is made of.</summary>
internal static class StoryFeatures
{
    /// <summary>Days between the two stories' spans; null when either has no day.</summary>
    public static int? DayGap(StoryState a, StoryState b) =>
        a.First is { } first && b.First is { } second
            ? Math.Max(0, Math.Max(first.DayNumber - b.Last!.Value.DayNumber, second.DayNumber - a.Last!.Value.DayNumber))
            : null;

    /// <summary>Fills <paramref name="f"/>, a vector by <see cref="StoryFeature"/>; the order of the two stories does not matter.</summary>
    public static void Fill(Span<double> f, StoryState a, StoryState b, Vocabulary v)
    {
        f.Clear();
        if (a.Articles > b.Articles || a.Articles == b.Articles && a.Id < b.Id) (a, b) = (b, a);
        var (x, y) = (a.Profile, b.Profile);
        int i = 0, j = 0, n = 0;
        float dot = 0, cover = 0, t1 = 0, t2 = 0, t3 = 0, coreX = 0, coreY = 0;
        while (i < x.Count && j < y.Count)
        {
            if (x.Ids[i] < y.Ids[j]) i++;
            else if (x.Ids[i] > y.Ids[j]) j++;
            else
            {
                var idf = v.Idf(x.Ids[i]);
                float p = x.Weights[i] * idf, q = y.Weights[j] * idf;
                dot += p * q;
                cover += p * p;
                if (p >= a.CoreBar) coreX += p;
                if (q >= b.CoreBar) coreY += q;
                var s = p * q;
                if (s > t1) (t1, t2, t3) = (s, t1, t2);
                else if (s > t2) (t2, t3) = (s, t2);
                else if (s > t3) t3 = s;
                n++;
                i++;
                j++;
            }
        }

        var scale = a.Norm * b.Norm + 1e-6f;
        f[(int)Cosine] = dot / scale;
        f[(int)ThreeStrongestShared] = (t1 + t2 + t3) / scale;
        f[(int)SmallerSize] = Math.Log(a.Articles);
        f[(int)LargerSize] = Math.Log(b.Articles);
        f[(int)DaysApart] = Math.Log(1 + (DayGap(a, b) ?? 0));
        f[(int)Cover] = Math.Sqrt(cover) / (a.Norm + 1e-6f);
        f[(int)SharedCount] = Math.Log(1 + n);
        f[(int)LargerCore] = coreY / (b.CoreSum + 1e-6f);
        f[(int)SmallerCore] = coreX / (a.CoreSum + 1e-6f);
        f[(int)SmallerSizeCosine] = f[(int)SmallerSize] * f[(int)Cosine];
    }
}
