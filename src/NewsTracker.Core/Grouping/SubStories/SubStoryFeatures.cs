using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping.SubStories;

/// <summary>What the score of an article against a sub-story is made of.</summary>
internal static class SubStoryFeatures
{
    /// <summary>
    /// In order: cosine, of names, of numbers, of the headline; the best member's; share of the headline covered; shared terms and their top; size; days apart; likelihood of the headline's
    /// words; shortness, and its products with cosine, best and cover; shortness of the sub-story; the three strongest shared; how many are shared; one member only; cosine squared; likelihood
    /// of all words; coherence; the core, and the same where there is more than one member; days named, and days named otherwise; core times shortness.
    /// </summary>
    public const int Count = 27;

    /// <summary>Fills <paramref name="f"/>.</summary>
    public static void Fill(Span<double> f, GroupedArticle a, SubStory c, Vocabulary v, GroupingOptions o)
    {
        f.Clear();
        var x = a.Terms.All;
        var y = c.Centroid;
        int i = 0, j = 0;
        float cal = 0, calAll = 0, lmTitle = 0, lmTitleN = 0, lmAll = 0, lmAllN = 0, dot = 0, nameDot = 0, nameX = 0, numDot = 0, numX = 0, titleHit = 0, titleAll = 0, sum = 0, top = 0, top2 = 0, top3 = 0;
        var shared = 0;
        var n = c.Members.Count;
        while (i < x.Count)
        {
            while (j < y.Count && y.Ids[j] < x.Ids[i]) j++;
            var idf = v.Idf(x.Ids[i]);
            var wx = x.Weights[i] * idf;
            var flags = a.Terms.Flags[i];
            if ((flags & TermFlags.Name) != 0) nameX += wx * wx;
            if ((flags & TermFlags.Number) != 0) numX += wx * wx;
            if ((flags & TermFlags.Title) != 0) titleAll += idf;
            if ((flags & TermFlags.Calendar) != 0) calAll += idf;
            var held = j < y.Count && y.Ids[j] == x.Ids[i] ? c.Holders.Weights[j] : 0;
            var share = MathF.Exp(-idf);
            var lm = MathF.Log((held + o.Mu * share) / ((n + o.Mu) * share));
            if ((flags & TermFlags.Title) != 0) (lmTitle, lmTitleN) = (lmTitle + lm, lmTitleN + 1);
            (lmAll, lmAllN) = (lmAll + lm * x.Weights[i], lmAllN + x.Weights[i]);
            if (j < y.Count && y.Ids[j] == x.Ids[i])
            {
                if ((flags & TermFlags.Calendar) != 0) cal += idf * Math.Min(1, c.Holders.Weights[j] / n * 3f);
                var wy = y.Weights[j] * idf;
                dot += wx * wy;
                if ((flags & TermFlags.Name) != 0) nameDot += wx * wy;
                if ((flags & TermFlags.Number) != 0) numDot += wx * wy;
                if ((flags & TermFlags.Title) != 0) titleHit += idf;
                shared++;
                var s = idf * Math.Min(1f, c.Holders.Weights[j] / n * 3f);
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
        var isShort = a.Terms.Words < 40 ? 1 : 0;
        var cShort = c.Members[0].Terms.Words < 40 ? 1 : 0;
        f[0] = cos;
        f[1] = nameDot / (a.Norm * c.Norm + 1e-6f);
        f[2] = numDot / (a.Norm * c.Norm + 1e-6f);
        f[3] = titleAll > 0 ? titleHit / titleAll : 0;
        f[4] = best;
        f[5] = titleHit / 10;
        f[6] = Math.Log(1 + sum);
        f[7] = top / 10;
        f[8] = Math.Log(n);
        f[9] = gap is { } g ? Math.Log(1 + g) : 0;
        f[10] = lmTitle / (lmTitleN + 1e-3f);
        f[11] = isShort;
        f[12] = isShort * cos;
        f[13] = isShort * best;
        f[14] = isShort * f[3];
        f[15] = cShort;
        f[16] = (top + top2 + top3) / 10;
        f[17] = Math.Log(1 + shared);
        f[18] = n == 1 ? 1 : 0;
        f[19] = cos * cos;
        f[20] = lmAll / (lmAllN + 1e-3f);
        f[21] = c.Norm / n;
        Core(a, c, v, out f[22], out f[23]);
        f[24] = cal / 10;
        f[25] = calAll > 0 ? cal / calAll : 0.3;
        f[26] = isShort * f[22];
    }

    // How much of what most members hold stands in the article.
    private static void Core(GroupedArticle a, SubStory c, Vocabulary v, out double all, out double ofSeveral)
    {
        var x = a.Terms.All;
        var y = c.Holders;
        var n = c.Members.Count;
        float hit = 0, sum = 0;
        var j = 0;
        for (var i = 0; i < y.Count; i++)
        {
            var share = y.Weights[i] / n;
            if (share < 0.3f) continue;
            while (j < x.Count && x.Ids[j] < y.Ids[i]) j++;
            var idf = v.Idf(y.Ids[i]);
            var w = share * share * idf * idf;
            sum += w;
            if (j < x.Count && x.Ids[j] == y.Ids[i]) hit += w;
        }

        all = sum > 0 ? hit / sum : 0;
        ofSeveral = n == 1 ? 0 : all;
    }

    private static double Best(GroupedArticle a, SubStory c, Vocabulary v, GroupingOptions o)
    {
        if (c.Members.Count == 1) return TermDot(a, c.Members[0], v);
        var best = 0.0;
        for (var m = Math.Max(0, c.Members.Count - o.BestOf); m < c.Members.Count; m++) best = Math.Max(best, TermDot(a, c.Members[m], v));
        return best;
    }

    private static double TermDot(GroupedArticle a, GroupedArticle b, Vocabulary v) => TermMath.Dot(a.Terms.All, b.Terms.All, v) / (a.Norm * b.Norm + 1e-6f);
}
