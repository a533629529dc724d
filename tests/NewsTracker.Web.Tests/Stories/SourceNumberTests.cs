using System.Text.RegularExpressions;

namespace NewsTracker.Tests.Stories;

public sealed partial class SourceNumberTests
{
    [Fact]
    public async Task The_short_and_the_full_timeline_give_an_article_the_same_number()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("one.txt", SampleTexts.Opening),
            ("two.txt", SampleTexts.Second),
            ("third.txt", SampleTexts.Opening.Replace("14 barges", "15 barges", StringComparison.Ordinal)));
        var front = await site.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var story = Story().Match(front).Value;

        var shorter = Numbers(await site.Client.GetStringAsync(new Uri(story, UriKind.Relative)));
        var full = Numbers(await site.Client.GetStringAsync(new Uri(story + "?timeline=full", UriKind.Relative)));

        shorter.ShouldNotBeEmpty();
        foreach (var (article, number) in shorter) full[article].ShouldBe(number);
    }

    private static Dictionary<string, string> Numbers(string html) =>
        Source().Matches(html).ToDictionary(m => m.Groups[2].Value, m => m.Groups[1].Value, StringComparer.Ordinal);

    [GeneratedRegex("/stories/[^\"]+", RegexOptions.NonBacktracking)]
    private static partial Regex Story();

    [GeneratedRegex("""id="source-(\d+)">.*?href="/articles/(\d+)" """, RegexOptions.Singleline)]
    private static partial Regex Source();
}
