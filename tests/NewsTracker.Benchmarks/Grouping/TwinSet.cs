using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// The same news told of other people, places and numbers on the same days, as bulletins made from one template are: what a set and its
/// twin have in common is no evidence. The twin has no pairs of predicate and participant: it tells by construction what its original
/// tells, and pairs would then be worth nothing (docs/algorithms/grouping.md).
/// </summary>
internal static partial class TwinSet
{
    private const int DaysLater = 0;
    private static readonly string[] Syllables = ["ba", "do", "fe", "ga", "ko", "lu", "mi", "no", "pa", "ra", "si", "ta", "ve", "zo",
        "du", "ke"];

    /// <summary>A set followed by its twin, whose groups are its own.</summary>
    public static List<LabelledItem> Of(IReadOnlyList<LabelledItem> items)
    {
        var common = items.SelectMany(i => LowerWord().Matches(i.Item.Content.Text + " " + i.Item.Title).Select(m =>
            m.Value)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. items,
            .. items.Select(i => i with
            {
                Key = "twin/" + i.Key, Event = i.Event is null ? null : "twin/" + i.Event,
                Story = i.Story is null ? null : "twin/" + i.Story, Item = Twin(i.Item, items.Count, common),
            }),
        ];
    }

    private static GroupingItem Twin(GroupingItem item, int after, HashSet<string> common)
    {
        var (title, text) = (item.Title is { } own ? Twin(own, common) : null, Twin(item.Content.Text, common));
        return item with
        {
            Id = item.Id + after, Title = title, Day = item.Day?.AddDays(DaysLater), Pairs = [],
            Content = new AnalyzedText(text, [], [], [], item.Content.Language),
        };
    }

    private static string Twin(string text, HashSet<string> common) => Number().Replace(
        CapitalWord().Replace(text, m => common.Contains(m.Value.ToLowerInvariant()) ? m.Value : Named(m.Value)),
        m => m.Value.Length == 4 && m.Value[0] is '1' or '2' ? m.Value
            : ((Hash(m.Value) % 9 + 1) * (long)Math.Pow(10, m.Value.Length - 1) + Hash(m.Value
            + "#") % 10).ToString(CultureInfo.InvariantCulture));

    private static string Named(string name)
    {
        var hash = Hash(name);
        var made = Syllables[hash % 16] + Syllables[(hash >> 4) % 16] + (hash % 2 == 0 ? Syllables[(hash >> 8) % 16] : "")
            + "nrlsk"[(int)((hash >> 12) % 5)];
        return char.ToUpperInvariant(made[0]) + made[1..];
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }

    [GeneratedRegex(@"\b[a-z]{3,}\b")]
    private static partial Regex LowerWord();

    [GeneratedRegex(@"\b[A-Z][a-z]{2,}\b")]
    private static partial Regex CapitalWord();

    [GeneratedRegex(@"(?<![\w.])\d{2,}(?![\w.])")]
    private static partial Regex Number();
}
