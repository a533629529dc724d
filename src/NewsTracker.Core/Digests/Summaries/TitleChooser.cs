using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>The story's title: the headline whose words most headlines and texts share, a later one before an earlier one.</summary>
internal static class TitleChooser
{
    public static string Choose(IReadOnlyList<StoryArticle> articles, StoryCorpus story, List<Pick> picks)
    {
        if (articles.Count == 0) return "";
        var ordered = articles.OrderBy(a => a.Published?.Date.Start ?? DateOnly.MinValue).ThenBy(a => a.Id).ToList();
        var heads = ordered.Where(a => !a.TitleDerived && a.CopyOf is null).Select(a => Headline.Of(a.Title, a.Outlet)).Where(h => h.Terms.Length > 0).ToList();
        if (heads.Count == 0) heads = [.. ordered.Where(a => !a.TitleDerived).Select(a => Headline.Of(a.Title, a.Outlet))];
        if (heads.Count == 0) return Derived(ordered, picks);

        var shared = new Dictionary<ulong, int>();
        foreach (var term in heads.SelectMany(h => h.Terms)) shared[term] = shared.GetValueOrDefault(term) + 1;
        var best = heads[0];
        var top = double.MinValue;
        for (var i = 0; i < heads.Count; i++)
        {
            var score = Weight(heads[i], shared, heads.Count, story) * (1 + (0.3 * i / heads.Count));
            if (score <= top) continue;
            (best, top) = (heads[i], score);
        }

        return best.Text;
    }

    private static double Weight(Headline head, Dictionary<ulong, int> shared, int count, StoryCorpus story)
    {
        var sum = 0.0;
        foreach (var term in head.Terms) sum += ((double)shared[term] / count) + (story.Count == 0 ? 0 : (double)story.Frequency(term) / story.Count);
        var words = head.Text.Count(c => c == ' ') + 1;
        var shape = words is < 4 or > 18 ? 0.6 : 1;
        if (head.Text.EndsWith('?')) shape *= 0.8;
        return shape * sum / Math.Sqrt(head.Terms.Length + 2);
    }

    private static string Derived(List<StoryArticle> articles, List<Pick> picks)
    {
        foreach (var pick in picks)
        {
            if (PhraseCutter.Cut(pick.Voice.Text, pick.Sentence, 5, 14) is { } span) return span.Of(pick.Voice.Text);
        }

        return articles[^1].Title;
    }
}
