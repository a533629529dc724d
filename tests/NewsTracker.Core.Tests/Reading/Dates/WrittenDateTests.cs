using System.Globalization;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Reading.Dates;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("Dec. 4, 2025", "2025-12-04", null)]
    [InlineData("4 December 2025", "2025-12-04", null)]
    [InlineData("Thursday, 4th of December 2025", "2025-12-04", null)]
    [InlineData("Thu, 04 Dec 2025 10:05:09 GMT", "2025-12-04", "10:05:09Z")]
    [InlineData("Thu, 04 Dec 25 10:05 EST", "2025-12-04", "10:05-05:00")]
    [InlineData("Thu Dec 4 10:05:09 2025", "2025-12-04", "10:05:09")]
    [InlineData("2025-12-04T23:30:00.125-08:00", "2025-12-04", "23:30:00-08:00")]
    [InlineData("2025-12-04 09:30", "2025-12-04", "09:30")]
    [InlineData("December 4, 2025 at 2:05 p.m. EST", "2025-12-04", "14:05-05:00")]
    [InlineData("4.12.2025", "2025-12-04", null)]
    [InlineData("31/12/2025", "2025-12-31", null)]
    [InlineData("12/31/2025", "2025-12-31", null)]
    [InlineData("4 декабря 2025", "2025-12-04", null)]
    [InlineData("4 de diciembre de 2025", "2025-12-04", null)]
    [InlineData("2025年12月4日", "2025-12-04", null)]
    [InlineData("Published on 4 December 2025", "2025-12-04", null)]
    public void Reads_a_day_as_written(string text, string day, string? time)
    {
        var date = WrittenDate.Parse(text).ShouldNotBeNull();

        date.Date.ShouldBe(DateSpan.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
        date.Time.ShouldBe(time);
    }

    [Theory]
    [InlineData("3/4/2025")]
    [InlineData("Feb 30, 2025")]
    [InlineData("13/13/2026")]
    [InlineData("in May we went")]
    [InlineData("22 January")]
    public void What_is_no_certain_date_is_none(string text) => WrittenDate.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("https://t.example/2026/01/22/lamp", "2026-01-22")]
    [InlineData("https://t.example/news/2026-1-2/lamp", "2026-01-02")]
    [InlineData("https://t.example/20260122-lamp", "2026-01-22")]
    [InlineData("https://t.example/2026/jan/22/lamp", "2026-01-22")]
    [InlineData("https://t.example/2026/01/5-thoughts-on-the-lamp", null)]
    [InlineData("https://t.example/2026/01/22-lamps", null)]
    [InlineData("https://t.example/2026/01/22", "2026-01-22")]
    [InlineData("https://t.example/12026/01/22", null)]
    [InlineData("https://t.example/2026/13/22", null)]
    public void Addresses_carry_dates(string url, string? day) =>
        (UrlDate.Find(url)?.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(day);

    /// <summary>A year of two digits is read where the line says that the month stands first (a zone of North America).</summary>
    [Theory]
    [InlineData("05/02/27, 9:00 PM PDT", true, "2027-05-02")]
    [InlineData("05/02/2027, 9:00 PM PDT", true, "2027-05-02")]
    [InlineData("05/02/27, 9:00 PM", false, null)]
    [InlineData("05/02/27/3", true, null)]
    public void A_short_year_needs_a_known_order(string text, bool monthFirst, string? day) =>
        (WrittenDate.Parse(text, monthFirst)?.Date.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(day);
}
