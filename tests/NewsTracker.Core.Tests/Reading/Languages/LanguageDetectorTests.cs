using NewsTracker.Core.Reading.Detection.Languages;

namespace NewsTracker.Core.Tests.Reading.Languages;

public sealed class LanguageDetectorTests
{
    public static TheoryData<string> Languages => [.. SampleTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Detects_the_language_of_two_sentences(string language) =>
        LanguageDetector.Detect(SampleTexts.All[language])?.Code.ShouldBe(language.Split('-')[0]);

    [Fact]
    public void A_few_letters_have_no_language() => LanguageDetector.Detect("OK 42").ShouldBeNull();
}
