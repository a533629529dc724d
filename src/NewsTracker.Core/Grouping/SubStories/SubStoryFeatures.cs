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
        int i = 0, j = 0, shared = 0;
        float dot = 0, numDot = 0, sum = 0, top = 0, top2 = 0, top3 = 0, fullNames = 0;
        Part title = default, calendar = default, opening = default, names = default, openingNames = default;
        float lmTitle = 0, lmTitleN = 0, lmAll = 0, lmAllN = 0;
        var n = c.Members.Count;
        for (; i < x.Count; i++)
        {
            while (j < y.Count && y.Ids[j] < x.Ids[i]) j++;
            var idf = v.Idf(x.Ids[i]);
            var flags = a.Terms.Flags[i];
            var isHeld = j < y.Count && y.Ids[j] == x.Ids[i];
            var held = isHeld ? c.Holders.Weights[j] : 0;
            var lasting = idf * Math.Min(1, held / n * o.HolderScale);
            var share = MathF.Exp(-idf);
            var lm = MathF.Log((held + o.Mu * share) / ((n + o.Mu) * share));
            (lmAll, lmAllN) = (lmAll + lm * x.Weights[i], lmAllN + x.Weights[i]);
            if ((flags & TermFlags.Title) != 0)
            {
                (lmTitle, lmTitleN) = (lmTitle + lm, lmTitleN + 1);
                title.Add(idf, isHeld ? idf : 0);
            }

            if ((flags & TermFlags.Calendar) != 0) calendar.Add(idf, lasting);
            if ((flags & TermFlags.Name) != 0) names.Add(idf, lasting);
            if ((flags & TermFlags.Opening) != 0)
            {
                var opened = isHeld ? idf * Math.Min(1, c.Openers.Weights[j] / n * o.HolderScale) : 0;
                opening.Add(idf, opened);
                if ((flags & TermFlags.Name) != 0) openingNames.Add(idf, lasting, opened);
            }

            if (!isHeld) continue;
            var product = x.Weights[i] * idf * y.Weights[j] * idf;
            dot += product;
            if ((flags & TermFlags.Number) != 0) numDot += product;
            if ((flags & TermFlags.FullName) != 0) fullNames += lasting;
            shared++;
            sum += lasting;
            if (lasting > top) (top, top2, top3) = (lasting, top, top2);
            else if (lasting > top2) (top2, top3) = (lasting, top2);
            else if (lasting > top3) top3 = lasting;
        }

        var cos = dot / (a.Norm * c.Norm + 1e-6f);
        var gap = c.DayGap(a.Day);
        var isShort = a.Terms.Words < o.ShortWords ? 1 : 0;
        var cShort = c.Members[0].Terms.Words < o.ShortWords ? 1 : 0;
        f[(int)Cosine] = cos;
        f[(int)NumberCosine] = numDot / (a.Norm * c.Norm + 1e-6f);
        f[(int)TitleCover] = title.Share(0);
        f[(int)TitleHits] = title.Held / 10;
        f[(int)SharedWeight] = Math.Log(1 + sum);
        f[(int)StrongestShared] = top / 10;
        f[(int)Size] = Math.Log(n);
        f[(int)DaysApart] = gap is { } g ? Math.Log(1 + g) : 0;
        f[(int)TitleLikelihood] = lmTitle / (lmTitleN + 1e-3f);
        f[(int)ShortItem] = isShort;
        f[(int)ShortCosine] = isShort * cos;
        f[(int)ShortBestMember] = isShort * (isShort > 0 ? Best(a, c, v, o) : 0);
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
        f[(int)SharedDays] = calendar.Held / 10;
        f[(int)SharedDayShare] = calendar.Share(0.3);
        f[(int)ShortCore] = isShort * f[(int)CoreCover];
        f[(int)OpeningNames] = openingNames.Both / 10;
        f[(int)OpeningTerms] = opening.Held / 10;
        f[(int)OpeningShare] = opening.Share(0);
        f[(int)FullNames] = Math.Min(fullNames / 10, o.MaxFullNames);
        f[(int)UnknownDays] = gap is null ? 1 : 0;
        f[(int)DaysApart90] = gap >= 90 ? 1 : 0;
        f[(int)Reported] = Math.Min(2, Math.Min(a.Terms.Reported, c.ReportedSum / n));
        f[(int)Foreign] = a.Language is null or "en" ? 0 : 1;
        f[(int)ForeignCosine] = f[(int)Foreign] * cos;
        f[(int)NameShare] = names.Share(0.5);
        f[(int)OpeningNameShare] = openingNames.Share(0.5);
        f[(int)SharedPairs] = Math.Log(1 + ToldPairs.MostShared(a, c));
    }

    /// <summary>
    /// The weight of the article's terms of one kind, of it what the sub-story holds, and of that with which the sub-story opens.
    /// </summary>
    private record struct Part(float All, float Held, float Both)
    {
        public void Add(float weight, float held, float both = 0) => (All, Held, Both) = (All + weight, Held + held, Both + both);

        public readonly double Share(double unknown) => All > 0 ? Held / All : unknown;
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
