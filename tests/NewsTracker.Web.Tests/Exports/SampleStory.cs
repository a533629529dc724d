using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Exports;

/// <summary>
/// An invented story whose words try every format: quotes, commas, braces, markup, formulas, other scripts, dates of every precision and
/// none.
/// </summary>
internal static class SampleStory
{
    public const string Nasty = "Ferries & \"lights\": 50% of {all}, <b>100_000</b> [crowns]; C:\\pier #1 ~ a^b $5 — 🚢 مرسى";

    public static StoryView View { get; } = new()
    {
        Id = 7, Slug = "ferry-and-lights", Title = Nasty, Origin = Origin.Derived, Revision = 3,
        Updated = new DateTimeOffset(2026, 11, 4, 9, 30, 0, TimeSpan.Zero),
        LatestDay = new DateOnly(2026, 11, 3), OutletCount = 2,
        Sections = [new SectionView("Lights & <em>shadows</em>", Origin.Derived,
            [
                new SentenceView(
                    "s1-1", "The lights went out on 22 October, the port office said.", Origin.Derived, 1, 2,
                    [Cite(1, 101, "The lights went out on 22 October", SupportStatus.Verbatim)],
                    [Cite(2, 102, "on 22 October the lights failed", SupportStatus.Close)])
                {
                    ContradictedBy =
                    [
                        Cite(2, 102, "The lights went out on 21 October.", SupportStatus.Contradicts) with
                        {
                            Differs = [new SupportDifference(DifferenceKinds.Date, "22 October", "21 October")],
                        },
                    ],
                },
                new SentenceView("s1-2", Nasty, Origin.Imported, 0.5, 0, [], []),
            ])],
        Sources =
        [
            new SourceView(
                1, 101, "Harbour Gazette & Sons", Nasty, "About the {lights}, in 2 words", "https://gazette.example/a?b=1&c={2}",
                new Published(DateSpan.Day(new DateOnly(2026, 10, 22)), "08:00", "meta"), true, "en", ["s1-1", "e-2026-10-22-1"]),
            new SourceView(
                2, 102, null, "Lights failed", null, "javascript:alert(1)", new Published(DateSpan.Month(2026, 10), null, "text"), true,
                "fr", ["s1-1"]),
        ],
        Timeline =
        [
            Event("e-2019-01-01-1", "2019", DateSpan.Year(2019), "The pier was built.", shown: true),
            Event("e-2026-10-01-1", "Oct 2026", DateSpan.Month(2026, 10), "=SUM(A1:A9) was written on the wall.", shown: true),
            Event("e-2026-10-22-1", "Oct 22, 2026", DateSpan.Day(new DateOnly(2026, 10, 22)), Nasty, shown: true),
            Event(
                "e-2026-10-30-1",
                "Oct 30 – Nov 2, 2026",
                DateSpan.Range(new DateOnly(2026, 10, 30), new DateOnly(2026, 11, 2)),
                "Electricians worked, day and night;\nnobody slept.",
                shown: true),
            Event(
                "e-2026-12-31-1",
                "Dec 31, 2026",
                DateSpan.Day(new DateOnly(2026, 12, 31)),
                "The harbour is to open again.",
                shown: true,
                planned: true),
            Event("e-undated-1", "no date", null, "A seagull watched.", shown: true),
            Event(
                "e-2026-10-23-1",
                "Oct 23, 2026",
                DateSpan.Day(new DateOnly(2026, 10, 23)),
                "Only the full timeline tells this.",
                shown: false),
        ],
        Articles =
        [
            Row(
                103,
                "Harbour Gazette & Sons",
                "No number, no text",
                null,
                DateSpan.Range(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 3)),
                ["Harbour Gazette & Sons"]),
            Row(101, "Harbour Gazette & Sons", Nasty, "https://gazette.example/a?b=1&c={2}", DateSpan.Day(new DateOnly(2026, 10, 22)), [
                "Ana van der Lind", "Jo{e} Ñandú and Sons"
            ]),
            Row(102, null, "Lights failed", "javascript:alert(1)", DateSpan.Month(2026, 10), []),
        ],
        SubStories = [new SubStoryView("lamp", "Lamp <1>", 2, new DateOnly(2026, 10, 22), false, [101, 102])],
        ExternalResources =
        [
            new ResourceView("https://port.example/notice?a=1&b=2", 3, null), new ResourceView("data:text/html,<script>", 1, null)
        ],
        Disagreements = [new DisagreementView("number", "barges & boats", [
            new DisagreementSideView("14", [Cite(1, 101, "14 barges", SupportStatus.Verbatim)]),
            new DisagreementSideView("17", [Cite(2, 102, "17 barges", SupportStatus.Verbatim)])
        ])],
        Findings = [new Finding("count", "The page says 4 sources and lists 2.")],
    };

    private static EventView Event(string anchor, string label, DateSpan? date, string text, bool shown, bool planned = false) =>
        new(anchor, label, date, text, "“" + text + "” and more", Origin.Derived, 0.25, "explicit", planned, shown, 1, [
            Cite(1, 101, text + " and more", SupportStatus.Verbatim),
            new CitationView(
                null, 13, 103, "Harbour Gazette & Sons", "No number, no text", null, null, null, null, SupportStatus.NoText,
                Resolution.Inferred, 0.61)
        ]);

    private static CitationView Cite(int source, long article, string quote, SupportStatus support) =>
        new(
            source, null, article, article == 102 ? null : "Harbour Gazette & Sons", article == 102 ? "Lights failed" : Nasty,
            new Span(10, 10 + quote.Length), quote, "before & ", " <after>", support, Resolution.Confirmed, 1);

    private static ArticleRow Row(long id, string? outlet, string title, string? url, DateSpan date, IReadOnlyList<string> byline) =>
        new(
            id, id == 101 ? "ext-1" : null, outlet, title, false, url, new Published(date, null, "meta"), "en", id != 103, null, "lamp",
            null) { Byline = byline };
}
