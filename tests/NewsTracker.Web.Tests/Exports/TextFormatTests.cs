using System.Text.Json;
using AngleSharp.Html.Parser;
using Markdig;
using NewsTracker.Web.Exports;
using NewsTracker.Web.Exports.Formats;
using NewsTracker.Web.Exports.Timelines;

namespace NewsTracker.Tests.Exports;

public sealed class TextFormatTests
{
    [Fact]
    public void Markdown_comes_back_as_the_same_words_with_footnotes()
    {
        var markdown = MarkdownExport.Write(SampleStory.View, new ExportOptions());
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
    public void TimelineJs_has_the_parts_of_a_date_that_are_known_and_only_inert_markup()
    {
        var timeline = JsonDocument.Parse(TimelineJsExport.Write(SampleStory.View, new ExportOptions())).RootElement;
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
    public void A_story_written_twice_is_the_same_bytes_in_every_format()
    {
        foreach (var format in ExportFormats.All)
            format.Write(SampleStory.View, new ExportOptions()).ShouldBe(
                format.Write(SampleStory.View with { Findings = [.. SampleStory.View.Findings] }, new ExportOptions()), format.Name);
    }
}
