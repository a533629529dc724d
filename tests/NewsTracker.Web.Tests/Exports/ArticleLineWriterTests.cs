using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Tests.Exports;

/// <summary>The line written member by member and the one written by reflection are one form.</summary>
public class ArticleLineWriterTests
{
    private static readonly PublishedJson Day = new(
        new DateOnly(2027, 5, 3), new DateOnly(2027, 5, 31), DatePrecision.Month, "07:45:00+02:00", "header");

    private static readonly ArticleJson Full = new()
    {
        Id = 7, File = "a/“b”.html", Index = 3, Entry = "x/y.txt", Kind = DocumentKind.JsonFeed,
        Title = "Who \"owns\" the lock? \u2028 <b>&amp;",
        TitleDerived = true, Byline = ["Clara Voss", "港田一郎"], Outlet = "Brennick\tCourier", Url = "https://courier.example/?a=1&b='2'",
        Published = Day, UpdatedAt = Day with { Time = null, Precision = DatePrecision.Day }, Language = "en", Place = "Brennick",
        Text = "One 😀.\n\nTwo \u0001 \uD83D.", TextStart = 1, TextLength = 20, Next = 9, Links = [new Link("https://x.example/", "x \\ y")],
        Timexes = [new TimexJson(1, 4, TimexType.Duration, "P1D")], Headings = ["Two"], Stripped = ["Share"], Warnings = ["No day."],
        ExternalId = "id-1", Summary = "Short.",
    };

    /// <summary>A full article, one with nothing that may be missing, and one in every kind.</summary>
    private static IEnumerable<ArticleJson> Articles() =>
    [
        Full,
        new()
        {
            File = "", Index = 0, Kind = DocumentKind.Text, Title = null, Byline = [], Outlet = null, Url = null, Published = null,
            Language = null, Text = "", Links = [], Timexes = [], Headings = [], Stripped = [], Warnings = [], ExternalId = null,
            Summary = null,
        },
        Full with { Assertions = [] },
        .. Enum.GetValues<DocumentKind>().Select(k => Full with { Kind = k }),
        .. Enum.GetValues<DatePrecision>().Select(p => Full with { Published = Day with { Precision = p } }),
        .. Enum.GetValues<TimexType>().Select(t => Full with { Timexes = [new TimexJson(0, 2, t, "2027")] }),
    ];

    [Fact]
    public void Is_the_line_that_reflection_writes()
    {
        foreach (var article in Articles())
            Assert.Equal(Encoding.UTF8.GetString(JsonForm.Line(article)), Encoding.UTF8.GetString(ArticleLineWriter.Of(article)));
    }

    /// <summary>A member that is added to the form and forgotten here would not be compared above.</summary>
    [Fact]
    public void The_full_article_has_all_members_but_assertions()
    {
        var empty = typeof(ArticleJson).GetProperties().Where(p => p.GetValue(Full) is null).Select(p => p.Name);
        Assert.Equal([nameof(ArticleJson.Assertions)], empty);
    }
}
