using System.Globalization;
using System.Text.Json;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Tests;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>The user's articles 001 to 004 against their truth; both lie outside the repository.</summary>
public sealed class UserDocumentsTests
{
    [SkippableTheory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void The_users_articles_read_as_their_truth_says(string number)
    {
        using var truths = JsonDocument.Parse(File.ReadAllText(Corpora.Require("truth/articles.json")));
        var truth = truths.RootElement.GetProperty(number);

        var document = FileReader.Read(File.ReadAllBytes(Corpora.Seed(number)), number + ".txt").Documents.ShouldHaveSingleItem();

        document.Kind.ShouldBe(DocumentKind.Text);
        document.TitleDerived.ShouldBe(truth.GetProperty("titleDerived").GetBoolean());
        if ((truth.TryGetProperty("titleMayBe", out var may) ? may : truth.GetProperty("title")).GetString() is { } title)
            document.Title.ShouldBe(title);
        else document.Title!.Length.ShouldBeInRange(40, 110);
        var published = truth.GetProperty("published");
        if (published.ValueKind == JsonValueKind.Null)
        {
            document.Published.ShouldBeNull();
        }
        else
        {
            document.Published!.Date.Start
                .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                .ShouldBe(published.GetProperty("start").GetString());
            document.Published.From.ShouldBe(published.GetProperty("from").GetString());
        }

        if (truth.TryGetProperty("place", out var place)) document.Place.ShouldBe(place.GetString());
        document.Headings.ShouldBe(Strings(truth, "headings"));
        document.Stripped.ShouldBe(Strings(truth, "stripped"));
        Read.Paragraphs(document).Count.ShouldBe(truth.GetProperty("paragraphs").GetInt32());
        document.Language.ShouldBe("en");
    }

    private static IEnumerable<string?> Strings(JsonElement json, string name) =>
        json.GetProperty(name).EnumerateArray().Select(e => e.GetString());
}
