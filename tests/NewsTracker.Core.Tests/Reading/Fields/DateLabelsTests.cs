using System.Globalization;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Tests.Reading.Fields;

public sealed class DateLabelsTests
{
    [Theory]
    [InlineData("Updated May 3, 2027 | First published May 1, 2027", "2027-05-01", false)]
    [InlineData("Zuletzt geändert 3. Mai 2027 · Veröffentlicht 1. Mai 2027", "2027-05-01", false)]
    [InlineData("Received 2 March 2027; accepted 9 March 2027; published 20 March 2027", "2027-03-20", false)]
    [InlineData("Medically reviewed 2 March 2027 | 9 March 2027", null, false)]
    [InlineData("9 March 2027 | Last updated 12 March 2027", "2027-03-09", false)]
    [InlineData("Last updated 12 March 2027", "2027-03-12", true)]
    [InlineData("입력 2027.03.09. 오전 8:00 수정 2027.03.11. 오후 2:10", "2027-03-09", false)]
    [InlineData("Event: 12 May 2027", null, false)]
    public void The_words_before_a_date_tell_what_it_is(string line, string? day, bool isUpdate)
    {
        var (date, update) = DateLabels.Read(line, t => ValueDateReader.Read(t));

        date?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(day);
        update.ShouldBe(isUpdate);
    }

    [Theory]
    [InlineData("٩ مارس ٢٠٢٧", "2027-03-09")]
    [InlineData("9 มีนาคม 2570", "2027-03-09")]
    [InlineData("9 มี.ค. 2570", "2027-03-09")]
    [InlineData("令和9年3月9日", "2027-03-09")]
    [InlineData("２０２７年３月９日", "2027-03-09")]
    [InlineData("2027년 3월 9일", "2027-03-09")]
    [InlineData("9 tháng 3, 2027", "2027-03-09")]
    [InlineData("Tue Mar 09 12:45:00 EST 2027", "2027-03-09")]
    [InlineData("Вт, 09 мар 2027 08:00:00 +0300", "2027-03-09")]
    [InlineData("wt., 09 mar 2027 08:00:00 +0100", "2027-03-09")]
    [InlineData("१६ नवंबर २०२६", "2026-11-16")]
    [InlineData("1804579200", "2027-03-09")]
    [InlineData("9 March 3609", null)]
    public void Values_are_read_in_many_scripts_and_eras(string value, string? day) =>
        ValueDateReader.Read(value)?.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(day);

    [Theory]
    [InlineData("2 hours ago", true)]
    [InlineData("Published 35 mins ago", true)]
    [InlineData("vor 3 Stunden", true)]
    [InlineData("il y a 2 heures", true)]
    [InlineData("3時間前", true)]
    [InlineData("Two years ago the pier was shut for the first time.", false)]
    [InlineData("Today the board meets", false)]
    public void A_line_that_only_counts_back_is_known(string line, bool isRelative) => RelativeTime.IsLine(line).ShouldBe(isRelative);
}
