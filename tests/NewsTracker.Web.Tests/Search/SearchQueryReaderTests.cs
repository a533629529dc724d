using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Tests.Search;

public sealed class SearchQueryReaderTests
{
    [Fact]
    public void Words_phrases_prefixes_and_exclusions_are_told_apart()
    {
        var query = SearchQueryReader.Read("""harbour "lock gate" negotiat* -barge -"toll road" """);

        query.Wanted.Select(Say).ShouldBe(["harbour~", "lock gate", "negotiat~*"]);
        query.Unwanted.Select(Say).ShouldBe(["barge~", "toll road"]);
    }

    [Theory]
    [InlineData("outlet:\"The Quill Post\" canal", "The Quill Post", "canal~")]
    [InlineData("canal outlet:Quill", "Quill", "canal~")]
    [InlineData("\"never closed", null, "never closed")]
    [InlineData("al-Sorn", null, "al sorn")]
    [InlineData("note: canal", null, "note~|canal~")]
    [InlineData("12:30", null, "12 30")]
    [InlineData("from:yesterday", null, "from yesterday")]
    [InlineData("*", null, "")]
    [InlineData("-", null, "")]
    public void Other_forms_are_read_as_they_are_meant(string text, string? outlet, string wanted)
    {
        var query = SearchQueryReader.Read(text);

        query.Outlet.ShouldBe(outlet);
        string.Join('|', query.Wanted.Select(Say)).ShouldBe(wanted);
    }

    [Theory]
    [InlineData("from:2026-01-22 to:2026-02-03", "2026-01-22", "2026-02-03")]
    [InlineData("from:2026-01 to:2026-02", "2026-01-01", "2026-02-28")]
    [InlineData("on:2025", "2025-01-01", "2025-12-31")]
    [InlineData("to:9999", null, "9999-12-31")]
    public void Dates_cover_whole_days_months_and_years(string text, string? from, string? to)
    {
        var query = SearchQueryReader.Read(text);

        query.From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(from);
        query.To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(to);
    }

    [Fact]
    public void A_query_is_bounded()
    {
        var query = SearchQueryReader.Read(string.Join(' ', Enumerable.Range(0, 500).Select(i => $"w{i}")));

        query.Wanted.Count.ShouldBeLessThanOrEqualTo(16);
        query.Text.Length.ShouldBeLessThanOrEqualTo(400);
    }

    private static string Say(SearchTerm term) => string.Join(' ', term.Words) + (term.AnyForm ? "~" : "") + (term.IsPrefix ? "*" : "");
}
