using System.Globalization;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// What held-out articles meet in a run over a whole set: of each article alone, so that runs with several models can be pooled.
/// </summary>
internal sealed class HeldOutScore
{
    private double mates, found, precision, recall;
    private int beside, wanted, strangers, all;

    /// <summary>Adds the articles of a run that are held out, by their true groups.</summary>
    /// <param name="gold">The true group of each article; null where it is not known, and the article is left out.</param>
    /// <param name="groups">The group of each article in the run.</param>
    /// <param name="isHeldOut">Whether an article counts.</param>
    public void Add(IReadOnlyList<string?> gold, IReadOnlyList<long> groups, Func<int, bool> isHeldOut)
    {
        var known = Enumerable.Range(0, gold.Count).Where(i => gold[i] is not null).ToList();
        var sizes = known.CountBy(i => groups[i]).ToDictionary();
        var golds = known.CountBy(i => gold[i]!).ToDictionary();
        var both = known.CountBy(i => (groups[i], gold[i]!)).ToDictionary();
        var largest = both.GroupBy(b => b.Key.Item1).ToDictionary(g => g.Key, g => g.MaxBy(b => b.Value).Key.Item2);
        foreach (var i in known.Where(isHeldOut))
        {
            var (size, true_, shared) = (sizes[groups[i]], golds[gold[i]!], both[(groups[i], gold[i]!)]);
            all++;
            precision += (double)shared / size;
            recall += (double)shared / true_;
            if (true_ > 1)
            {
                wanted++;
                found += (shared - 1.0) / (true_ - 1);
            }

            if (size == 1) continue;
            beside++;
            mates += (shared - 1.0) / (size - 1);
            if (gold[i] != largest[groups[i]]) strangers++;
        }
    }

    /// <summary>Mates that belong, mates found, strangers, in percent, and the articles that have or should have company.</summary>
    public string Inbox() => string.Create(
        CultureInfo.InvariantCulture,
        $"{100 * mates / beside:0.0} / {100 * found / wanted:0.0} / {100.0 * strangers / beside:0.0} ({beside} beside others, {wanted} wanted)");

    /// <summary>BCubed precision, recall and F1 in percent.</summary>
    public string BCubed()
    {
        var (p, r) = (100 * precision / all, 100 * recall / all);
        return string.Create(CultureInfo.InvariantCulture, $"{p:0.0} / {r:0.0} / {2 * p * r / (p + r):0.0} ({all})");
    }
}
