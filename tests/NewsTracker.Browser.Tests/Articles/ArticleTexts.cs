using System.Text;
using System.Text.Json;

namespace NewsTracker.Tests.Articles;

/// <summary>
/// Invented articles that are hard on a page: two versions, sides that differ, right to left, without a date, a long title, very long.
/// </summary>
internal static class ArticleTexts
{
    public const string LongWord = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsprüfungsausschuss";

    public static (string Name, string Text) First { get; } = ("orrin-1.jsonl", Line(
        "Fire damages the Orrin brake works", "The Orrin Courier", "2026-04-07", "https://orrin.example/fire", "en",
        "ORRIN, 7 April 2026 - A fire damaged the brake works in Orrin on Tuesday and injured 12 people, the fire chief Lena Sorrow " +
        "said.\n\nThe fire began in the paint shop at four in the morning. It was put out before noon.\n\nThe works employ 300 people. " +
        "Deliveries will be late by several weeks, the management said."));

    /// <summary>A later text of <see cref="First"/> at the same address.</summary>
    public static (string Name, string Text) Second { get; } = ("orrin-2.jsonl", Line(
        "Fire damages the brake works of Orrin", "The Orrin Courier", "2026-04-07", "https://orrin.example/fire", "en",
        "ORRIN, 7 April 2026 - A fire damaged the brake works in Orrin on Tuesday and injured 14 people, the fire chief Lena Sorrow " +
        "said.\n\nThe fire began in the paint shop at four in the morning. It was put out before noon.\n\nThe works employ 300 people. " +
        "Deliveries will be late by several weeks, the management said.\n\nCorrection: an earlier version of this article gave another " +
        "number of injured people."));

    /// <summary>The same fire by another outlet, with other numbers.</summary>
    public static (string Name, string Text) Rival { get; } = ("rival.jsonl", Line(
        "Fire at brake works in Orrin injures nine", "Plateau Post", "2026-04-07", "https://plateau.example/fire", "en",
        "ORRIN, 7 April 2026 - A fire damaged the brake works in Orrin on Tuesday and injured 9 people, the fire chief Lena Sorrow " +
        "said.\n\nThe fire began in the paint shop at four in the morning, the fire chief said. The brake works in Orrin employ 340 " +
        "people."));

    public static (string Name, string Text) Arabic { get; } = ("arabic.jsonl", Line(
        "السكة الحديدية في تسمارك تعمل من جديد", "صحيفة الهضبة", "2026-02-20", "https://hadaba.example/1", "ar",
        "تسمارك، 20 فبراير 2026 - عادت السكة الحديدية المعلقة في تسمارك إلى العمل يوم الجمعة بعد ثمانية عشر يوما من إغلاقها بسبب عطل في " +
        "المكابح.\n\nوقال رئيس مكتب النقل إيفو ليندكفار إن المكابح الجديدة اختبرت ثلاث ليال. وبلغت كلفة الإصلاح 355000 كرونة."));

    public static (string Name, string Text) Odd { get; } = ("odd.txt", $"""
        {LongWord} meets for the first time and cannot agree on the order in which its many members shall be named in the minutes of its meetings, which will therefore be written later

        The committee met in the town hall and sat for nine hours without a result.

        Its members will meet again when the weather is better.
        """);

    public static (string Name, string Text) Stub { get; } = (
        "stub.jsonl", Line("Only a headline of the Plateau Post", "Plateau Post", "2026-05-01", null, "en", ""));

    /// <summary>50,000 words in 1,000 paragraphs.</summary>
    public static (string Name, string Text) Huge { get; } = (
        "huge.jsonl", Line("The minutes of the long inquiry", "Inquiry Gazette", "2026-06-01", null, "en", Long()));

    private static string Long()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 1_000; i++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Witness {i} told the inquiry on {1 + (i % 28)} May 2026 that the gate of lock {i % 40} had been left open by the night " +
                $"watch.");
            text.Append(
                " The chair asked for the log of that night and was told that the log had been kept in pencil and could no longer be " +
                "read by anybody present.\n\n");
        }

        return text.ToString().TrimEnd();
    }

    private static string Line(string title, string outlet, string published, string? url, string language, string text) =>
        JsonSerializer.Serialize(new { id = title, title, outlet, published, url, language, text });
}
