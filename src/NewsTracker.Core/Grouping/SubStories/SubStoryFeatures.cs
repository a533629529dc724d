using NewsTracker.Core.Grouping.Terms;
using static NewsTracker.Core.Grouping.SubStories.SubStoryFeature;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>What the score of an article against a sub-story is made of.</summary>
internal static class SubStoryFeatures
{
    /// <summary>Fills <paramref name="f"/>, a vector by <see cref="SubStoryFeature"/>, for an article against a sub-story.</summary>
    public static void Fill(Span<double> f, GroupedArticle a, SubStory c, Vocabulary v, SubStoryOptions o)
    {
        f.Clear();
        var x = a.Terms.All;
        var y = c.Centroid;
        int i = 0, j = 0;
        float cal = 0, calAll = 0, lmTitle = 0, lmTitleN = 0, lmAll = 0, lmAllN = 0, dot = 0, nameDot = 0, numDot = 0, titleHit = 0,
            titleAll = 0;
        float sum = 0, top = 0, top2 = 0, top3 = 0;
        float openNames = 0, open = 0, openAll = 0, fullNames = 0;
        float namesAll = 0, namesHeld = 0, rareAll = 0, rareHeld = 0, openNamesAll = 0, openNamesHeld = 0;
        int rareNames = 0, rare = 0;
        var shared = 0;
        var n = c.Members.Count;
        while (i < x.Count)
        {
            while (j < y.Count && y.Ids[j] < x.Ids[i]) j++;
            var idf = v.Idf(x.Ids[i]);
            var wx = x.Weights[i] * idf;
            var flags = a.Terms.Flags[i];
            if ((flags & TermFlags.Title) != 0) titleAll += idf;
            if ((flags & TermFlags.Calendar) != 0) calAll += idf;
            if ((flags & TermFlags.Opening) != 0) openAll += idf;
            var (isName, isOpening) = ((flags & TermFlags.Name) != 0, (flags & TermFlags.Opening) != 0);
            if (isName) namesAll += idf;
            if (isName && isOpening) openNamesAll += idf;
            if (idf > o.RareWeight) rareAll += idf;
            var held = j < y.Count && y.Ids[j] == x.Ids[i] ? c.Holders.Weights[j] : 0;
            var share = MathF.Exp(-idf);
            var lm = MathF.Log((held + o.Mu * share) / ((n + o.Mu) * share));
            if ((flags & TermFlags.Title) != 0) (lmTitle, lmTitleN) = (lmTitle + lm, lmTitleN + 1);
            (lmAll, lmAllN) = (lmAll + lm * x.Weights[i], lmAllN + x.Weights[i]);
            if (j < y.Count && y.Ids[j] == x.Ids[i])
            {
                if ((flags & TermFlags.Calendar) != 0) cal += idf * Math.Min(1, c.Holders.Weights[j] / n * o.HolderScale);
                var wy = y.Weights[j] * idf;
                dot += wx * wy;
                if ((flags & TermFlags.Name) != 0) nameDot += wx * wy;
                if ((flags & TermFlags.Number) != 0) numDot += wx * wy;
                if ((flags & TermFlags.Title) != 0) titleHit += idf;
                shared++;
                var share3 = Math.Min(1f, c.Holders.Weights[j] / n * o.HolderScale);
                if ((flags & TermFlags.Opening) != 0 && c.Openers.Weights[j] > 0)
                {
                    var w = idf * Math.Min(1f, c.Openers.Weights[j] / n * o.HolderScale);
                    open += w;
                    if ((flags & TermFlags.Name) != 0) openNames += w;
                }

                var kept = idf * share3;
                if (isName) namesHeld += kept;
                if (isName && isOpening) openNamesHeld += kept;
                if (idf > o.RareWeight) rareHeld += kept;
                if ((flags & TermFlags.FullName) != 0) fullNames += idf * share3;
                if (idf > o.RareWeight && share3 >= 1)
                {
                    rare++;
                    if ((flags & TermFlags.Name) != 0) rareNames++;
                }

                var s = idf * Math.Min(1f, c.Holders.Weights[j] / n * o.HolderScale);
                sum += s;
                if (s > top) (top, top2, top3) = (s, top, top2);
                else if (s > top2) (top2, top3) = (s, top2);
                else if (s > top3) top3 = s;
            }

            i++;
        }

        var cos = dot / (a.Norm * c.Norm + 1e-6f);
        var best = Best(a, c, v, o);
        var gap = c.DayGap(a.Day);
        var isShort = a.Terms.Words < o.ShortWords ? 1 : 0;
        var cShort = c.Members[0].Terms.Words < o.ShortWords ? 1 : 0;
        f[(int)Cosine] = cos;
        f[(int)NameCosine] = nameDot / (a.Norm * c.Norm + 1e-6f);
        f[(int)NumberCosine] = numDot / (a.Norm * c.Norm + 1e-6f);
        f[(int)TitleCover] = titleAll > 0 ? titleHit / titleAll : 0;
        f[(int)BestMember] = best;
        f[(int)TitleHits] = titleHit / 10;
        f[(int)SharedWeight] = Math.Log(1 + sum);
        f[(int)StrongestShared] = top / 10;
        f[(int)Size] = Math.Log(n);
        f[(int)DaysApart] = gap is { } g ? Math.Log(1 + g) : 0;
        f[(int)TitleLikelihood] = lmTitle / (lmTitleN + 1e-3f);
        f[(int)ShortItem] = isShort;
        f[(int)ShortCosine] = isShort * cos;
        f[(int)ShortBestMember] = isShort * best;
        f[(int)ShortTitleCover] = isShort * f[(int)TitleCover];
        f[(int)ShortSubStory] = cShort;
        f[(int)ThreeStrongestShared] = (top + top2 + top3) / 10;
        f[(int)SharedCount] = Math.Log(1 + shared);
        f[(int)SingleMember] = n == 1 ? 1 : 0;
        f[(int)CosineSquared] = cos * cos;
        f[(int)Likelihood] = lmAll / (lmAllN + 1e-3f);
        f[(int)Coherence] = c.Norm / n;
        f[(int)CoreCover] = CoreHeld(a, c, v, o);
        f[(int)CoreCoverOfSeveral] = n == 1 ? 0 : f[(int)CoreCover];
        f[(int)SharedDays] = cal / 10;
        f[(int)SharedDayShare] = calAll > 0 ? cal / calAll : 0.3;
        f[(int)ShortCore] = isShort * f[(int)CoreCover];
        f[(int)OpeningNames] = openNames / 10;
        f[(int)OpeningTerms] = open / 10;
        f[(int)OpeningShare] = openAll > 0 ? open / openAll : 0;
        f[(int)FullNames] = Math.Min(fullNames / 10, 5);
        f[(int)RareNames] = Math.Log(1 + rareNames);
        f[(int)RareTerms] = Math.Log(1 + rare);
        f[(int)UnknownDays] = gap is null ? 1 : 0;
        f[(int)DaysApart4] = gap >= 4 ? 1 : 0;
        f[(int)DaysApart15] = gap >= 15 ? 1 : 0;
        f[(int)DaysApart90] = gap >= 90 ? 1 : 0;
        var (length, mean) = (MathF.Log(1 + a.Terms.Words), c.LengthSum / n);
        f[(int)LongerLength] = Math.Max(0, Math.Max(length, mean) - o.LongLength);
        f[(int)ShorterLength] = Math.Max(0, Math.Min(length, mean) - o.LongLength);
        f[(int)Addressed] = Math.Min(3, Math.Max(a.Terms.Addressed, c.AddressedSum / n));
        f[(int)Reported] = Math.Min(2, Math.Min(a.Terms.Reported, c.ReportedSum / n));
        f[(int)Foreign] = a.Language is null or "en" ? 0 : 1;
        f[(int)ForeignCosine] = f[(int)Foreign] * cos;
        f[(int)NameShare] = namesAll > 0 ? namesHeld / namesAll : 0.5;
        f[(int)RareShare] = rareAll > 0 ? rareHeld / rareAll : 0.5;
        f[(int)OpeningNameShare] = openNamesAll > 0 ? openNamesHeld / openNamesAll : 0.5;
        f[(int)SameOutlet] = a.Outlet is null ? 0 : (double)c.Members.Count(m => m.Outlet == a.Outlet) / n;
    }

    /// <summary>How much of what most members hold stands in the article, 0 to 1.</summary>
    private static double CoreHeld(GroupedArticle a, SubStory c, Vocabulary v, SubStoryOptions o)
    {
        var x = a.Terms.All;
        var y = c.Holders;
        var n = c.Members.Count;
        float hit = 0, sum = 0;
        var j = 0;
        for (var i = 0; i < y.Count; i++)
        {
            var share = y.Weights[i] / n;
            if (share < o.CoreShare) continue;
            while (j < x.Count && x.Ids[j] < y.Ids[i]) j++;
            var idf = v.Idf(y.Ids[i]);
            var w = share * share * idf * idf;
            sum += w;
            if (j < x.Count && x.Ids[j] == y.Ids[i]) hit += w;
        }

        return sum > 0 ? hit / sum : 0;
    }

    private static double Best(GroupedArticle a, SubStory c, Vocabulary v, SubStoryOptions o)
    {
        if (c.Members.Count == 1) return TermDot(a, c.Members[0], v);
        var best = 0.0;
        for (var m = Math.Max(0, c.Members.Count - o.BestOf); m < c.Members.Count; m++) best = Math.Max(best, TermDot(a, c.Members[m], v));
        return best;
    }

    private static double TermDot(GroupedArticle a, GroupedArticle b, Vocabulary v) =>
        TermMath.Dot(a.Terms.All, b.Terms.All, v) / (a.Norm * b.Norm + 1e-6f);
}
