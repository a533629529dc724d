using System.Text.Json;

namespace NewsTracker.Tests.Stories;

/// <summary>A site with a story of two articles that came one after the other: two revisions.</summary>
public sealed class RevisedSite : IAsyncLifetime
{
    internal TestSite Site { get; private set; } = null!;

    /// <summary>The address of its story.</summary>
    internal string Story { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Site = await TestSite.StartAsync();
        await Site.UploadAsync(("one.txt", SampleTexts.Opening));
        await Site.UploadAsync(("two.txt", SampleTexts.Second));
        using var stories = JsonDocument.Parse(await Site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        Story = "/stories/" + stories.RootElement.GetProperty("items").EnumerateArray().Single().GetProperty("slug").GetString();
    }

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
