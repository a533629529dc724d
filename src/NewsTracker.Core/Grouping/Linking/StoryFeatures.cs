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

    /// <summary>
    /// Days between the sub-stories that are nearest in time, of the smaller story's newest; null when no day is known. A story's whole
    /// span says little: that of a long one holds any day.
    /// </summary>
    private static int? NearestDays(StoryState smaller, StoryState larger, LinkOptions o)
    {
        int? nearest = null;
        for (var s = Math.Max(0, smaller.SubStories.Count - o.DaysOf); s < smaller.SubStories.Count; s++)
        {
            foreach (var other in larger.SubStories)
            {
                if (smaller.SubStories[s].DayGap(other) is { } gap && (nearest is null || gap < nearest)) nearest = gap;
                if (nearest == 0) return 0;
            }
        }

        return nearest;
    }

    /// <summary>How many terms are of the core of both.</summary>
    public static int SharedCore(StoryState a, StoryState b, Vocabulary v)
    {
        var (x, y) = (a.Profile, b.Profile);
        var shared = 0;
        foreach (var (i, j) in x.With(y))
        {
            var idf = v.Idf(x.Ids[i]);
            if (x.Weights[i] * idf >= a.CoreBar && y.Weights[j] * idf >= b.CoreBar) shared++;
        }

        return shared;
    }

    /// <summary>Fills <paramref name="f"/>, a vector by <see cref="StoryFeature"/>; the order of the two stories does not matter.</summary>
    public static void Fill(Span<double> f, StoryState a, StoryState b, Vocabulary v, LinkOptions o)
    {
        f.Clear();
        if (a.Articles > b.Articles || a.Articles == b.Articles && a.Id < b.Id) (a, b) = (b, a);
        var (x, y) = (a.Profile, b.Profile);
        int n = 0, openA = 0, openB = 0, rareNames = 0;
        float dot = 0, cover = 0, core = 0, open = 0;
        foreach (var (i, j) in x.With(y))
        {
            var idf = v.Idf(x.Ids[i]);
            float p = x.Weights[i] * idf, q = y.Weights[j] * idf;
            dot += p * q;
            cover += p * p;
            if (q >= b.CoreBar) core += q;
            open += idf
                * Math.Min(1, o.OpenerScale * Share(a, x.Ids[i], ref openA))
                * Math.Min(1, o.OpenerScale * Share(b, x.Ids[i], ref openB));
            if (idf > o.RareWeight && p >= o.StrongShare * a.CoreBar && q >= o.StrongShare * b.CoreBar && v.IsName(x.Ids[i])) rareNames++;
            n++;
        }

        var scale = a.Norm * b.Norm + 1e-6f;
        f[(int)SmallerSize] = Math.Log(a.Articles);
        f[(int)LargerSize] = Math.Log(Math.Min(b.Articles, o.MaxSize));
        f[(int)Cover] = Math.Sqrt(cover) / (a.Norm + 1e-6f);
        f[(int)SharedCount] = Math.Log(1 + n);
        f[(int)LargerCore] = core / (b.CoreSum + 1e-6f);
        f[(int)SmallerSizeCosine] = f[(int)SmallerSize] * dot / scale;
        f[(int)OpeningTerms] = Math.Min(o.MaxOpening, open / 10);
        f[(int)RareNames] = Math.Log(1 + rareNames);
        var gap = NearestDays(a, b, o);
        f[(int)DaysApart] = Math.Log(1 + (gap ?? 0));
        f[(int)UnknownDays] = gap is null ? 1 : 0;
        f[(int)DaysApart120] = gap >= 120 ? 1 : 0;
        f[(int)LongerLength] = Math.Max(0, Math.Max(a.Length, b.Length) - o.LongLength);
        f[(int)ShorterLength] = Math.Max(0, Math.Min(a.Length, b.Length) - o.LongLength);
        f[(int)Addressed] = Math.Min(3, Math.Max(a.Addressed, b.Addressed));
        f[(int)Reported] = Math.Min(2, Math.Min(a.Reported, b.Reported));
        f[(int)Foreign] = a.Language is null or "en" ? 0 : 1;
    }

    // The share of the story's sub-stories that open with the term; the terms are asked for in order of id.
    private static float Share(StoryState story, int term, ref int at)
    {
        var openers = story.Openers;
        while (at < openers.Count && openers.Ids[at] < term) at++;
        return at < openers.Count && openers.Ids[at] == term ? openers.Weights[at] / story.SubStories.Count : 0;
    }
}
