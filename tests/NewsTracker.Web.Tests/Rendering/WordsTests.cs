using NewsTracker.Core.Text;
using NewsTracker.Web.Words;

namespace NewsTracker.Tests.Rendering;

public sealed class WordsTests
{
    [Fact]
    public void A_date_says_no_more_than_is_known()
    {
        DateText.Of(DateSpan.Day(new(2026, 1, 22))).ShouldBe("Jan 22, 2026");
        DateText.Of(DateSpan.Range(new(2025, 12, 6), new(2025, 12, 7))).ShouldBe("Dec 6–7, 2025");
        DateText.Of(DateSpan.Range(new(2025, 11, 28), new(2025, 12, 2))).ShouldBe("Nov 28 – Dec 2, 2025");
        DateText.Of(DateSpan.Range(new(2025, 12, 30), new(2026, 1, 2))).ShouldBe("Dec 30, 2025 – Jan 2, 2026");
        DateText.Of(DateSpan.Month(2025, 7)).ShouldBe("Jul 2025");
        DateText.Of(DateSpan.Year(2025)).ShouldBe("2025");
    }

    [Theory]
    [InlineData(1, "1 copy")]
    [InlineData(2, "2 copies")]
    [InlineData(1234, "1,234 copies")]
    public void Counts_agree_with_their_noun(int number, string words) => CountText.Of(number, "copy", "copies").ShouldBe(words);

    [Theory]
    [InlineData(0, "a")]
    [InlineData(25, "z")]
    [InlineData(26, "aa")]
    [InlineData(27, "ab")]
    public void Back_links_count_in_letters(int index, string letters) => CountText.Letter(index).ShouldBe(letters);

    [Fact]
    public void File_ids_are_written_as_ranges_and_read_back()
    {
        long[] ids = [4, 1, 2, 3, 9, 9, 11, 12];
        FileIds.Write(ids).ShouldBe("1-4,9,11-12");
        FileIds.Read("1-4,9,11-12").ShouldBe(ids.Distinct().Order());
        FileIds.Read("1-999999999999").Count.ShouldBe(FileIds.Limit);
        FileIds.Read("x,-1,,7-").ShouldBe([7L]);
        FileIds.Read(null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/relative", null)]
    [InlineData("https://www.port.example/a%20b?c=1", "https://www.port.example/a%20b?c=1")]
    public void Only_web_addresses_can_be_followed(string url, string? href) => ShownAddress.Of(url).Href.ShouldBe(href);

    [Theory]
    [InlineData("ar-EG", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("pt-BR", "ltr")]
    [InlineData(null, "auto")]
    public void A_language_has_its_direction(string? language, string direction) => TextDirection.Of(language).ShouldBe(direction);
}
