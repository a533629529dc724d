using System.Globalization;
using System.Text;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load;

/// <summary>
/// Invented articles whose stories have the sizes of real ones, a long tail and some giants: an article begins an event of its own, or
/// tells of the event of an earlier one drawn at random, so that large events grow faster (Simon 1955: a spread by Zipf's law).
/// </summary>
internal static class SpreadArticles
{
    private const double NewEvents = 0.4;
    private const double Stubs = 0.3; // headlines alone, as feeds carry them
    private const int Remembered = 4_000;
    private const int ArticlesADay = 400;
    private static readonly DateOnly First = new(2024, 1, 1);

    /// <summary>The same seed gives the same articles, and the first of many are those of fewer.</summary>
    public static IEnumerable<InventedArticle> Of(int seed, int count)
    {
        var chance = new Random(seed);
        var told = new List<int>();
        var matters = new Dictionary<int, InventedMatter>();
        for (var number = 0; number < count; number++)
        {
            var day = First.AddDays(number / ArticlesADay);
            var happening = told.Count == 0 || chance.NextDouble() < NewEvents
                ? number
                : told[chance.Next(Math.Max(0, told.Count - Remembered), told.Count)];
            told.Add(happening);
            if (!matters.TryGetValue(happening, out var matter))
            {
                var words = new InventedWords(unchecked((seed * 486_187_739) + (happening * 16_777_619)));
                matters[happening] = matter = new InventedMatter(words, day);
            }

            yield return Tell(matter, number, day, chance.NextDouble() < Stubs);
        }
    }

    private static InventedArticle Tell(InventedMatter matter, int number, DateOnly day, bool isStub)
    {
        var outlet = string.Create(CultureInfo.InvariantCulture, $"Invented Post {number * 31 % 400}");
        var title = matter.Sentence().TrimEnd('.');
        if (title.Length > 90) title = title[..title.LastIndexOf(' ', 90)];
        var text = new StringBuilder(isStub ? "" : matter.Opening());
        for (var i = 1; i < 14 && !isStub; i++) text.Append(i % 3 == 0 ? "\n\n" : " ").Append(matter.Sentence());
        return new InventedArticle(number, title, outlet, day, text.ToString());
    }
}
