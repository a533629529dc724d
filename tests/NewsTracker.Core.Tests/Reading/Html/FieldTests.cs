using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;
using NewsTracker.Core.Reading.Formats.Html.Fields;

namespace NewsTracker.Core.Tests.Reading.Html;

public sealed class FieldTests
{
    [Theory]
    [InlineData("2026-03-14T23:30:00+05:30", "2026-03-14", "23:30:00+05:30")]
    [InlineData("2026-03-14T23:30:00.123Z", "2026-03-14", "23:30:00Z")]
    [InlineData("Sat, 14 Mar 2026 08:05:00 GMT", "2026-03-14", "08:05")]
    [InlineData("March 14, 2026 at 6:05 p.m.", "2026-03-14", "18:05")]
    [InlineData("14. März 2026", "2026-03-14", null)]
    [InlineData("le 1er avril 2026", "2026-04-01", null)]
    [InlineData("3 de mayo de 2026", "2026-05-03", null)]
    [InlineData("14.03.2026, 9:07 Uhr", "2026-03-14", "09:07")]
    [InlineData("2026年3月14日", "2026-03-14", null)]
    [InlineData("20260314", "2026-03-14", null)]
    [InlineData("Daisy QuillMar 14, 2026", "2026-03-14", null)]
    [InlineData("প্রকাশ: ৬ মে ২০৩১, ০৯:১২", "2031-05-06", "09:12")]
    [InlineData("১২ সেপ্টেম্বর, ২০২৫", "2025-09-12", null)]
    [InlineData("২৮ ফেব্রুয়ারি ২০২৫", "2025-02-28", null)]
    [InlineData("سه‌شنبه ۶ مه ۲۰۲۵", "2025-05-06", null)]
    [InlineData("۱۶ اردیبهشت ۱۴۰۴", "2025-05-06", null)]
    [InlineData("۱۴ شهريور ۱۴۰۳ - ۱۲:۳۰", "2024-09-04", "12:30")]
    [InlineData("چهارشنبه 30 اسفند 1403", "2025-03-20", null)]
    [InlineData("1404/02/16 - 08:05", "2025-05-06", "08:05")]
    [InlineData("6 مئی 2025", "2025-05-06", null)]
    public void Date_is_read_as_written(string text, string day, string? time)
    {
        var date = ValueDateReader.Read(text).ShouldNotBeNull();

        date.Day.ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd"));
        date.Time.ShouldBe(time);
    }

    [Theory]
    [InlineData("30 February 2026")]
    [InlineData("30 اسفند 1402")]
    [InlineData("1404/13/16")]
    [InlineData("99/99/2026")]
    [InlineData("no date at all")]
    [InlineData("")]
    public void What_is_no_date_gives_none(string text) => ValueDateReader.Read(text).ShouldBeNull();

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 3)]
    public void Order_of_day_and_month_is_the_callers(bool monthFirst, int day) =>
        ValueDateReader.Read("03/04/2026", monthFirst)!.Day.Day.ShouldBe(day);

    [Theory]
    [InlineData("By Ada Quill and Tomas Reed", "Ada Quill;Tomas Reed")]
    [InlineData("Ilse Varga, Senior Correspondent", "Ilse Varga")]
    [InlineData("Von Jutta Brink und Karl Ost", "Jutta Brink;Karl Ost")]
    [InlineData("https://outlet.example/people/ada", "")]
    [InlineData("Ada Quill | March 3, 2026", "Ada Quill")]
    [InlineData("Posts by Ada Quill", "Ada Quill")]
    [InlineData("admin", "")]
    [InlineData("Written by", "")]
    [InlineData("Learn more", "")]
    [InlineData("13:36 Uhr", "")]
    [InlineData("Ada Quill 6:51 AM", "Ada Quill 6:51 AM")]
    [InlineData("Ada Quill, 6:51 AM", "Ada Quill")]
    [InlineData("Categories: Harbour", "")]
    [InlineData("Harbour Post Staff", "Harbour Post Staff")]
    [InlineData("Staff Writer", "")]
    [InlineData("Ada Quill @ Harbour Post", "Ada Quill")]
    [InlineData("Jutta Brink am Samstag", "Jutta Brink")]
    [InlineData("Erstellt von Jutta Brink", "Jutta Brink")]
    [InlineData("University of Karsa", "University of Karsa")]
    public void Names_are_parted_and_freed_of_titles_and_dates(string written, string names) =>
        string.Join(';', AuthorValueReader.Read([written])).ShouldBe(names);

    [Theory]
    [InlineData("Bridge closes for weeks - The Post", "The Post", "Bridge closes for weeks")]
    [InlineData("Bridge closes for weeks | News | The Post", null, "Bridge closes for weeks")]
    [InlineData("Talks end - and the bridge still stays closed for weeks", null, "Talks end - and the bridge still stays closed for weeks")]
    public void Outlet_is_taken_off_the_title(string title, string? outlet, string headline) =>
        OutletSuffix.Remove(title, outlet).ShouldBe(headline);

    [Fact]
    public void Authors_that_are_firms_are_told_from_people()
    {
        JsonLd.Read(["{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"author\":{\"@type\":\"Organization\",\"name\":\"Harbour Press\"}}"])
            .ShouldNotBeNull()
            .AuthorsAreOrganizations.ShouldBeTrue();
        JsonLd.Read([
            "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"A\",\"author\":{\"@id\":\"#p\"}},{\"@id\":\"#p\",\"@type\":\"Person\",\"name\":\"Ada Quill\"}]}"
        ]).ShouldNotBeNull().AuthorsAreOrganizations.ShouldBeFalse();
    }

    [Theory]
    [InlineData("<!-- saved from url=(0026)https://outlet.example/a/b -->", "https://outlet.example/a/b")]
    [InlineData(
        "<html><!--\n Page saved with SingleFile \n url: https://outlet.example/a \n saved date: Thu -->", "https://outlet.example/a")]
    [InlineData("<!-- saved from url=(0014)about:internet -->", null)]
    [InlineData("<html>", null)]
    public void A_saved_page_tells_its_address(string top, string? address) =>
        NewsTracker.Core.Reading.Formats.Html.SavedFrom.Address(top).ShouldBe(address);

    [Fact]
    public void Json_with_raw_line_breaks_is_still_read()
    {
        var article = JsonLd.Read(["{\"@type\":\"NewsArticle\",\"headline\":\"A\nB\",\"author\":{\"name\":\"Ada Quill\"},}"])
            .ShouldNotBeNull();

        article.Headline.ShouldBe("A B");
        article.Authors.ShouldBe(["Ada Quill"]);
    }
}
