using System.Globalization;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A small story of our own: a bridge in Tarnhold, told by four outlets.</summary>
internal static class InventedStory
{
    public static StoryArticle Article(long id, string outlet, string? day, string title, params string[] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs.Select(p => p.TrimStart('#', ' ')));
        var blocks = new List<Block>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            var length = paragraph.TrimStart('#', ' ').Length;
            blocks.Add(new Block(new Span(at, at + length), paragraph.StartsWith('#') ? BlockKind.Heading : BlockKind.Paragraph));
            at += length + 2;
        }

        var published = day is null ? (DateOnly?)null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new StoryArticle
        {
            Id = id,
            Outlet = outlet,
            Title = title,
            Published = published is { } date ? new Published(DateSpan.Day(date), null, "field") : null,
            SubStory = 1,
            Content = TextAnalyzer.Analyze(text, blocks, "en", new DateAnchor(published)),
        };
    }

    public static List<StoryArticle> Bridge() =>
    [
        Article(1, "Tarnhold Courier", "2031-03-04", "Harbour bridge in Tarnhold closes after cracks are found",
            "TARNHOLD — The harbour bridge in Tarnhold was closed on Tuesday after engineers found cracks in two of its pillars. " +
            "Some 14 barges were stopped below the bridge, the port authority of Tarnhold said.",
            "Mayor Ilse Vantongeren called the cracks a warning to every town on the coast. She promised a report within a month.",
            "But the ferry company Nordlys Lines doubled its sailings across the harbour on Wednesday."),
        Article(2, "Coast Radio", "2031-03-05", "Cracks shut Tarnhold bridge; ferries fill up",
            "Engineers found cracks in two pillars of the harbour bridge in Tarnhold, which was closed on March 4, 2031. " +
            "Some 22 barges were stopped below the bridge, the port authority of Tarnhold said.",
            "Former mayor Ilse Vantongeren denied that the bridge had been neglected. The bridge was opened in 1987."),
        Article(3, "Veleria Ledger", "2031-03-20", "Report blames salt for cracks in Tarnhold bridge",
            "A report published on March 19, 2031 blames road salt for the cracks in the harbour bridge in Tarnhold.",
            "## Repairs to last until summer",
            "The repairs of the harbour bridge will cost 31 million crowns and end in June, the engineer Tomas Orlovssky said.",
            "Did anybody warn the town? Ferries of Nordlys Lines carried 9,000 passengers a day in the first week after the closure of " +
            "the bridge."),
        Article(4, "Ostmark Daily", "2031-03-21", "Ferry owner gains as Tarnhold bridge stays shut",
            "Nordlys Lines has earned more in two weeks than in the whole winter because the harbour bridge in Tarnhold stays shut.",
            "The engineer Tomas Orlovsky said the repairs of the harbour bridge would end in June."),
    ];
}
