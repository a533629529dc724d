using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Text;

namespace NewsTracker.Tests.Reading;

public sealed class CorrectionFieldsTests
{
    [Theory]
    [InlineData("title", "  A  headline\n over two lines ", "A headline over two lines")]
    [InlineData("outlet", "", null)]
    [InlineData("byline", "Ada Noor\r\n\r\n Bo  Lind \nAda Noor", "Ada Noor\nBo Lind")]
    [InlineData("published", "2026", "2026")]
    [InlineData("published", "2026-03", "2026-03")]
    [InlineData("published", "2024-02-29", "2024-02-29")]
    [InlineData("published", "2026-03-04T14:05", "2026-03-04T14:05")]
    [InlineData("published", "2026-03-04 14:05:09+02:00", "2026-03-04T14:05:09+02:00")]
    [InlineData("url", " https://quill.example/a?b=1 ", "https://quill.example/a?b=1")]
    [InlineData("language", "pt_br", "pt-BR")]
    [InlineData("language", null, null)]
    public void A_value_is_kept_in_one_form(string field, string? text, string? value)
    {
        var stated = CorrectionFields.Check(field, text, 2026);

        stated.Fault.ShouldBeNull();
        stated.Value.ShouldBe(value);
    }

    [Theory]
    [InlineData("title", "")]
    [InlineData("title", "a\u0001b")]
    [InlineData("published", "2026-13")]
    [InlineData("published", "2026-02-29")]
    [InlineData("published", "2026-03T14:05")]
    [InlineData("published", "2026-03-04T25:00")]
    [InlineData("published", "٢٠٢٦")]
    [InlineData("published", "1200")]
    [InlineData("published", "2028")]
    [InlineData("url", "ftp://quill.example/a")]
    [InlineData("url", "https://user:word@quill.example/")]
    [InlineData("language", "english language")]
    [InlineData("text", "words")]
    public void What_cannot_be_has_a_sentence_that_says_so(string field, string text) =>
        CorrectionFields.Check(field, text, 2026).Fault.ShouldNotBeNullOrEmpty();

    [Fact]
    public void A_date_is_as_exact_as_it_was_given()
    {
        CorrectionFields.Published("2026-03")!.Date.ShouldBe(DateSpan.Month(2026, 3));
        var exact = CorrectionFields.Published("2026-03-04T14:05+02:00")!;
        (exact.Date, exact.Time, exact.From).ShouldBe((DateSpan.Day(new(2026, 3, 4)), "14:05+02:00", "person"));
        CorrectionFields.Published(null).ShouldBeNull();
    }

    [Fact]
    public void A_direction_mark_cannot_hide_in_a_name() =>
        CorrectionFields.Check("outlet", "Quill\u202E yliaD", 2026).Value.ShouldBe("Quill yliaD");
}
