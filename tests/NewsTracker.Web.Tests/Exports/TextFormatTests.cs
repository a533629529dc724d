using System.Text.Json;
using AngleSharp.Html.Parser;
using Markdig;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Exports.Timelines;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Exports;

public sealed class TextFormatTests
{
    [Fact]
    public void Markdown_comes_back_as_the_same_words_with_footnotes()
    {
        var markdown = string.Concat(MarkdownExport.Parts(SampleStory.View, new ExportOptions()));
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build()));

        page.QuerySelector("h1")!.TextContent.ShouldBe(SampleStory.Nasty);
        page.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(
            ["Lights & <em>shadows</em>", "Timeline", "External resources", "Sub-stories", "Further articles"]);
        page.QuerySelectorAll("ul")[0].Children.Length.ShouldBe(6);
        page.QuerySelectorAll("ul")[0].TextContent.ShouldContain(SampleStory.Nasty);
        var notes = page.QuerySelectorAll(".footnotes > ol > li").Select(n => n.TextContent).ToList();
        notes.Count.ShouldBe(3); // two sources, and number 13 of a timeline's own numbering
        notes[0].ShouldContain("The lights went out on 22 October");
        notes.ShouldContain(n => n.Contains("Number 13 of the imported timeline", StringComparison.Ordinal));
        page.QuerySelectorAll("script, b").ShouldBeEmpty();
        page.QuerySelector("h2 + p em")!.TextContent.ShouldBe("(told by 2 outlets)");
        page.QuerySelector("h2 + p + blockquote")!.TextContent.Trim().ShouldStartWith(
            "Contradicted by an unknown outlet: “21 October” where the sentence has “22 October” – The lights went out");
    }

    [Fact]
    public void A_section_without_heading_has_none_in_Markdown()
    {
        var view = SampleStory.View with { Sections = [.. SampleStory.View.Sections.Select(s => s with { Heading = "" })] };

        string.Concat(MarkdownExport.Parts(view, new ExportOptions())).Split('\n').ShouldNotContain(l => l.TrimEnd() == "##");
    }

    [Fact]
    public void TimelineJs_has_the_parts_of_a_date_that_are_known_and_only_inert_markup()
    {
        var timeline = JsonDocument.Parse(string.Concat(TimelineJsExport.Parts(SampleStory.View, new ExportOptions()))).RootElement;
        var events = timeline.GetProperty("events").EnumerateArray().ToList();

        events
            .Select(e => string.Join('-', e.GetProperty("start_date").EnumerateObject().Select(p => p.Value.GetInt32())))
            .ShouldBe(["2019", "2026-10", "2026-10-22", "2026-10-30", "2026-12-31"]);
        events[3].GetProperty("end_date").GetProperty("day").GetInt32().ShouldBe(2);
        events.Select(e => e.GetProperty("unique_id").GetString()).Distinct().Count().ShouldBe(events.Count);
        var headline = events[2].GetProperty("text").GetProperty("headline").GetString()!;
        new HtmlParser().ParseDocument(headline).Body!.TextContent.ShouldBe(SampleStory.Nasty);
        new HtmlParser().ParseDocument(headline).Body!.Children.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_story_written_twice_is_the_same_bytes_in_every_format()
    {
        foreach (var format in ExportFormats.All)
            (await BytesAsync(format, SampleStory.View)).ShouldBe(
                await BytesAsync(format, SampleStory.View with { Findings = [.. SampleStory.View.Findings] }), format.Name);
    }

    /// <summary>A large story is sent as it is made: no part of it is more than a few of its sentences, events or sources.</summary>
    [Fact]
    public async Task Every_format_is_written_in_small_parts()
    {
        var told = SampleStory.View.Timeline.First(e => e.Date is not null);
        var source = SampleStory.View.Sources[0];
        var article = SampleStory.View.Articles.First(a => a.Id == source.Article);
        var large = SampleStory.View with
        {
            Timeline = [.. Enumerable.Range(1, 2_000).Select(i => told with { Anchor = $"e-2026-01-01-{i}" })],
            Sources = [.. Enumerable.Range(1, 2_000).Select(i => source with { Number = i, Article = 10_000 + i })],
            Articles = [.. Enumerable.Range(1, 2_000).Select(i => article with { Id = 10_000 + i })],
        };

        foreach (var format in ExportFormats.All)
        {
            await using var output = new LargestWrite();
            await format.WriteAsync(large, new ExportOptions(), output, CancellationToken.None);
            output.Total.ShouldBeGreaterThan(100_000, format.Name);
            output.Largest.ShouldBeLessThan(100_000, format.Name);
        }
    }

    private static async Task<byte[]> BytesAsync(ExportFormat format, StoryView view)
    {
        using var output = new MemoryStream();
        await format.WriteAsync(view, new ExportOptions(), output, CancellationToken.None);
        return output.ToArray();
    }

    /// <summary>Takes bytes and knows the most that came at once.</summary>
    private sealed class LargestWrite : MemoryStream
    {
        public int Largest { get; private set; }

        public long Total { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Count(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Count(buffer.Length);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Count(count);
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count(buffer.Length);
            return ValueTask.CompletedTask;
        }

        private void Count(int bytes)
        {
            Largest = Math.Max(Largest, bytes);
            Total += bytes;
        }
    }
}
