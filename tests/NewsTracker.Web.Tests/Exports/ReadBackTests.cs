using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Exports;

/// <summary>What is exported of a story can be handed in again and says the same.</summary>
public sealed class ReadBackTests
{
    private static readonly StoryView Story = SampleStory.View;

    [Theory]
    [InlineData("json", "story.json")]
    [InlineData("html", "story.html")]
    [InlineData("markdown", "story.md")]
    public void A_whole_story_comes_back_from(string format, string name)
    {
        var read = Read(format, name);

        read.Title.ShouldBe(Story.Title);
        read.Updated!.End.ShouldBe(Story.LatestDay!.Value);
        read.Sections.Select(s => s.Heading).ShouldBe(Story.Sections.Select(s => s.Heading));
        read.Sections.SelectMany(s => s.Sentences).Select(s => s.Text).ShouldBe(
            Story.Sections.SelectMany(s => s.Sentences).Select(s => s.Text));
        read.Sections[0].Sentences[0].Numbers.ShouldBe([1, 2]);
        read.Sources.Select(s => (s.Number, s.Outlet, s.Title, s.Description)).ShouldBe(
            Story.Sources.Select(s => (s.Number, s.Outlet, s.Title, s.Description)));
        read.Sources.ShouldAllBe(s => s.Article != null && read.Articles[s.Article.Value].Title == s.Title);
        read.Articles.Select(a => a.Title).Order().ShouldBe(Story.Articles.Select(a => a.Title).Order());
        new Uri(read.Articles[read.Sources[0].Article!.Value].Url!).ShouldBe(new Uri(Story.Sources[0].Url!));
        read.Stories.Select(s => (s.Title, s.ArticleCount)).ShouldBe(Story.SubStories.Select(s => (s.Title, s.ArticleCount)));
        read.ExternalResources
            .Select(r => r.CitedCount)
            .ShouldBe(Story.ExternalResources.Select(r => (int?)(r.ImportedCount ?? r.CitedCount)));
        Events(read, Story.Timeline.Where(e => e.Shown));
    }

    [Theory]
    [InlineData("csv", "story.csv")]
    [InlineData("ics", "story.ics")]
    [InlineData("timelinejs", "story.json")]
    public void A_timeline_comes_back_from(string format, string name)
    {
        var read = Read(format, name);

        read.Title.ShouldBe(Story.Title);
        Events(read, Story.Timeline.Where(e => e.Shown && (e.Date is not null || format == "csv")));
    }

    [Theory]
    [InlineData("csl")]
    [InlineData("bibtex")]
    [InlineData("ris")]
    public void Its_references_come_back_as_stubs_from(string format)
    {
        var read = FileReader.Read(Written(format), "references").Documents;

        read.Select(d => d.Kind).ShouldAllBe(k => k == DocumentKind.References);
        read.Select(d => d.Title).ShouldContain("Lights failed");
    }

    private static void Events(ImportedStory read, IEnumerable<EventView> shown)
    {
        var events = shown.ToList();
        read.Timeline.Select(e => e.Text).ShouldBe(events.Select(e => e.Text.Replace("\n", " ", StringComparison.Ordinal)));
        read.Timeline.Select(e => e.Date).ShouldBe(events.Select(e => e.Date));
        foreach (var (told, here) in read.Timeline.Zip(events))
            told.Matches.Select(m => m.Article is { } article ? read.Articles[article].Title : null).Distinct().ShouldBe(
                here.Citations.Select(c => c.ArticleTitle).Distinct(), told.Text);
    }

    private static ImportedStory Read(string format, string name)
    {
        var result = FileReader.Read(Written(format), name);

        result.Rejections.ShouldBeEmpty();
        result.Documents.Single().Kind.ShouldBe(DocumentKind.Digest);
        return result.Documents.Single().Digest!;
    }

    private static byte[] Written(string format)
    {
        using var output = new MemoryStream(); // writing to memory never waits
        ExportFormats.All.Single(f => f.Name == format)
            .WriteAsync(Story, new ExportOptions(), output, CancellationToken.None)
            .IsCompletedSuccessfully.ShouldBeTrue();
        return output.ToArray();
    }
}
