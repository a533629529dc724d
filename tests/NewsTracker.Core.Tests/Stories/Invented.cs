using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Stories;

/// <summary>Articles on invented subjects: each subject has names and words of its own, each event a few more.</summary>
internal static class Invented
{
    private static readonly string[] Makers =
    [
        "Officials in {0} said the {1} had reached {2} by the evening.",
        "{0} and {2} disagreed about the {1}, a spokesman for {0} said.",
        "The {1} near {2} was seen by people from {0}.",
        "In {2}, the {1} brought {0} to a halt, and {3} followed.",
        "A report on the {1} names {3} and {0}.",
    ];

    private static readonly Dictionary<string, string[]> Subjects = new(StringComparer.Ordinal)
    {
        ["dam"] = ["Tarnmouth", "dam breach", "Quorvelle", "Halvard Istrup"],
        ["strike"] = ["Brenholt", "ferry strike", "Ostermoor", "Pelka Union"],
        ["vote"] = ["Velmaria", "recount", "Sundvale", "Orsolya Thane"],
        ["comet"] = ["Kestrow Observatory", "comet", "Mount Ardal", "Ines Quill"],
    };

    public static GroupingItem Item(
        long id, string? title, string text = "", int day = 1, string? outlet = null, string? language = "en", bool digest = false) => new()
    {
        Id = id,
        Title = title,
        Outlet = outlet,
        Day = new DateOnly(2031, 5, 1).AddDays(day - 1),
        Language = language,
        Content = new AnalyzedText(text, [], [], [], language),
        IsDigest = digest,
    };

    /// <summary>A text on a subject; another number tells of another event of it.</summary>
    public static string Text(string subject, int number)
    {
        var words = Subjects[subject];
        var lines = Makers.Select((maker, i) =>
            string.Format(null, maker, words[0], words[1], words[2], words[3]) +
            $" That was point {(number * 31) + i} of paper {number * 7}, with {(number + 3) * (i + 2)} pages.");
        return string.Join(' ', lines);
    }

    public static IEnumerable<GroupingItem> Stream(int count)
    {
        var subjects = Subjects.Keys.Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < count; i++)
        {
            var subject = subjects[(i * 7 + i / 5) % subjects.Count];
            var number = 1 + i / 12;
            yield return Item(
                i,
                $"{Subjects[subject][0]}: {Subjects[subject][1]}, part {number}",
                i % 3 == 0 ? "" : Text(subject, number),
                1 + number * 3,
                $"Outlet {i % 5}");
        }
    }
}
