using System.Globalization;
using System.Text;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>A plain article of about 300 words about an event of its own, invented from a seed and its number.</summary>
internal sealed record InventedArticle(int Number, string Title, string Outlet, DateOnly Published, string Text)
{
    private const int Sentences = 17;

    private const int ArticlesADay = 150;

    private static readonly string[] Outlets =
    [
        "Fjord Courier", "Harbour Gazette", "Lowland Post", "Meridian Wire", "Northern Dispatch", "Old Town Herald", "Ridge Tribune",
        "Valley Observer"
    ];

    private static readonly DateOnly First = new(2024, 1, 1);

    /// <summary>The same seed and number give the same article; numbers near one another are published near one another.</summary>
    public static InventedArticle Of(int seed, int number)
    {
        var words = new InventedWords(unchecked((seed * 486_187_739) + (number * 16_777_619)));
        var day = First.AddDays(number / ArticlesADay);
        var matter = new InventedMatter(words, day);
        var text = new StringBuilder(matter.Opening());
        for (var i = 1; i < Sentences; i++) text.Append(i % 3 == 0 ? "\n\n" : " ").Append(matter.Sentence());
        return new InventedArticle(number, matter.Headline(), Outlets[number % Outlets.Length], day, text.ToString());
    }
}
