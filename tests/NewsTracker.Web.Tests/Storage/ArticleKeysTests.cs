using System.Security.Cryptography;
using System.Text;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Tests.Storage;

/// <summary>Keys by which equal texts are found again: stores of earlier versions hold them, so that they may never change.</summary>
public sealed class ArticleKeysTests
{
    [Theory]
    [InlineData("The Ferry sank — “at once”, 3 said.", "theferrysankatonce3said")]
    [InlineData("ȺB \U00010400 \U0001F600", "ⱥb\U00010428")]
    [InlineData("Lone \ud800 half", "lonehalf")]
    public void A_text_is_known_by_its_letters_and_digits_in_lower_case(string text, string letters) =>
        new ArticleKeys(null, "", text).Text.ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(letters)))[..32]);

    [Fact]
    public void A_key_is_what_it_was() =>
        new ArticleKeys(null, "", "The Ferry sank.").Text.ShouldBe("C410C6D6131A28C0642C73F3AD6276A2");

    [Theory]
    [InlineData("")]
    [InlineData(" — … ")]
    public void A_text_without_letters_has_none(string text) => new ArticleKeys(null, "", text).Text.ShouldBeNull();
}
