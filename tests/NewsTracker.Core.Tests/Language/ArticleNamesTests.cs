using CsCheck;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Language;

public sealed class ArticleNamesTests
{
    [Theory]
    [InlineData("The envoy Marla Quist met Chancellor Idris Brenn in Torhaven on Tuesday.", "Marla Quist|Idris Brenn|Torhaven")]
    [InlineData("On Monday, Dr. J. K. Lind of the Bank of Torhaven resigned.", "J. K. Lind|Bank of Torhaven")]
    [InlineData("Officials welcomed former senior adviser Ludwig van der Berg\u2019s plan.", "Ludwig van der Berg")]
    [InlineData("Quist, a former informal adviser, left. They praised Marla Quist.", "Marla Quist")]
    [InlineData("Farmers protested. The farmers left in June.", "")]
    [InlineData("The French and the South Koreans played in the afternoon, 3pm EDT.", "")]
    [InlineData("Foreign Minister Ida Brenn of Norland left early. Talks with Norland go on.", "Ida Brenn|Norland")]
    [InlineData("It was said of Norland President Ida Brenn and General Assembly members.", "Norland|Ida Brenn|General Assembly")]
    [InlineData(
        "The Fish and Wildlife Service sailed to Prince Idris Sound in the Gulf of Norland.",
        "Fish and Wildlife Service|Prince Idris Sound|Gulf of Norland")]
    [InlineData("She met Sun Li-wen and Farid al-Masri in the Halden-based office.", "Sun Li-wen|Farid al-Masri|Halden")]
    public void Names_are_read_without_titles_months_and_peoples(string text, string expected) =>
        string.Join('|', Read(text).Select(n => n.Name)).ShouldBe(expected);

    [Fact]
    public void Full_name_surname_title_and_possessive_are_one_person()
    {
        var person = Read(
            "Prime Minister Amara Dell opened the bridge. Ms Dell praised the workers. Amara Dell's office said Dell would return.")
            .ShouldHaveSingleItem();

        person.Name.ShouldBe("Amara Dell");
        person.Kind.ShouldBe(NameKind.Person);
        person.Title.ShouldBe("Prime Minister");
        person.Gender.ShouldBe(PersonGender.She);
        person.Mentions.Select(m => m.Form).ShouldBe(["Amara Dell", "Dell", "Amara Dell", "Dell"]);
    }

    [Fact]
    public void Two_people_of_one_surname_stay_two_and_the_surname_is_neither()
    {
        var names = Read("Ida Brenn spoke first. Jon Brenn followed her to the stage. Later Brenn left the hall.");

        names.Select(n => n.Name).ShouldBe(["Ida Brenn", "Jon Brenn", "Brenn"]);
    }

    [Fact]
    public void A_title_tells_two_people_of_one_surname_apart()
    {
        var names = Read("Mary Brenn and her brother spoke. On Monday Mr Brenn left the hall, and Mrs Brenn stayed.");

        names.Single(n => n.Name == "Mary Brenn").Mentions.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("The World Water Union (WWU) met in Paris. The WWU said it would act.", "World Water Union", 3)]
    [InlineData("Talks with the United States opened. The U.S. envoy left; the US delegation stayed.", "United States", 3)]
    [InlineData("Halden Brothers Inc. cut jobs. Analysts at Halden Brothers were surprised.", "Halden Brothers Inc", 2)]
    [InlineData("President Volodar Melensky said on Friday in Paris that President Volodar Melenskyy was his name.", "Volodar Melensky", 2)]
    public void Forms_of_one_name_are_one(string text, string name, int mentions) =>
        Read(text).Single(n => n.Name == name).Mentions.Count.ShouldBe(mentions);

    [Theory]
    [InlineData("In Paris, the spokeswoman Carla Reyes, 44, said she would resign.", "Carla Reyes", NameKind.Person)]
    [InlineData("Flights to Norway were late, and trains from Norway as well.", "Norway", NameKind.Place)]
    [InlineData("The Ministry of Water said on Friday that it had hired inspectors.", "Ministry of Water", NameKind.Body)]
    [InlineData("Shares of Tornholm Steel Corp fell after Tornholm Steel Corp said it lost money.", "Tornholm Steel Corp", NameKind.Body)]
    public void Kinds_are_read_from_the_name_and_its_places(string text, string name, NameKind kind) =>
        Read(text).Single(n => n.Name == name).Kind.ShouldBe(kind);

    [Fact]
    public void Other_languages_have_no_names() =>
        ArticleNames.Read(Analyzed("Amara Dell kam nach Paris.") with { Language = "de" }).ShouldBeEmpty();

    [Fact]
    public void The_same_text_gives_the_same_names()
    {
        const string Text = "Ida Brenn met Jon Quist in Oslo. Brenn said that Quist agreed with the Harbour Board.";

        Read(Text).Select(n => (n.Name, n.Kind, n.Confidence)).ShouldBe(Read(Text).Select(n => (n.Name, n.Kind, n.Confidence)));
    }

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_do_not_overlap() =>
        Gen.String[Gen.Char["ABab .,'-&\u20191234$%\n\u00e9"], 0, 80].Sample(text =>
        {
            var at = 0;
            foreach (var span in Read(text).SelectMany(n => n.Mentions).Select(m => m.Span).Order())
            {
                span.Start.ShouldBeGreaterThanOrEqualTo(at);
                span.Length.ShouldBeGreaterThan(0);
                at = span.End;
            }

            at.ShouldBeLessThanOrEqualTo(text.Length);
        });

    private static IReadOnlyList<NamedEntity> Read(string text) => ArticleNames.Read(Analyzed(text));

    internal static AnalyzedText Analyzed(string text) => new(text, [], SentenceSplitter.Split(text, []), [], "en");
}
