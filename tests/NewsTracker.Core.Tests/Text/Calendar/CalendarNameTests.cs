using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Tests.Text.Calendar;

public sealed class CalendarNameTests
{
    public static TheoryData<string> MonthLanguages => [.. MonthNames.Languages.Keys];

    public static TheoryData<string> WeekdayLanguages => [.. WeekdayNames.Languages.Keys];

    [Theory]
    [MemberData(nameof(MonthLanguages))]
    public void A_language_has_twelve_months_and_every_form_finds_its_own(string language)
    {
        var months = MonthNames.Languages[language];

        months.Length.ShouldBe(12);
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var form in months[i]) MonthNames.Find(form.ToUpperInvariant()).ShouldBe(i + 1, form);
        }
    }

    [Theory]
    [MemberData(nameof(WeekdayLanguages))]
    public void A_language_has_seven_days_and_every_form_finds_its_own(string language)
    {
        var days = WeekdayNames.Languages[language];

        days.Length.ShouldBe(7);
        for (var i = 0; i < days.Length; i++)
        {
            foreach (var form in days[i]) WeekdayNames.Find(form).ShouldBe(i + 1, form);
        }
    }

    [Theory]
    [InlineData("Sept.", 9)]
    [InlineData("octubre", 10)]
    [InlineData("grudnia", 12)]
    [InlineData("month", 0)]
    [InlineData("", 0)]
    public void A_month_is_found_with_or_without_its_stop(string word, int month) => MonthNames.Find(word).ShouldBe(month);

    [Fact]
    public void English_names_no_month_of_another_language() => MonthNames.FindEnglish("mars").ShouldBe(0);
}
