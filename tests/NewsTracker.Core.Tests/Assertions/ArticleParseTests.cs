using NewsTracker.Core.Assertions;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions;

public sealed class ArticleParseTests
{
    private const string Text =
        "The maker Brenn recalled 4,000 airbags on Tuesday. It said that workers had closed the plant in Tallow.\nA minister resigned.";

    [Fact]
    public void Headline_and_opening_give_the_pairs_of_what_they_tell()
    {
        var pairs = ArticleParse.Read("Harbour master quits after ferry sinks", Told.Analyze(Text, Told.Published)).Pairs;

        pairs.ShouldBe(["x"]);
    }
}
