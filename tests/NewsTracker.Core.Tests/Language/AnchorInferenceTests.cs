using System.Text.Json;
using NewsTracker.Core.Grouping.Anchors;
using NewsTracker.Core.Language;
using NewsTracker.Core.Language.Timex;
using NewsTracker.Core.Text;
using NewsTracker.Tests;

namespace NewsTracker.Core.Tests.Language;

public sealed class AnchorInferenceTests
{
    private static readonly DatedTelling[] Story =
    [
        Telling("2025-11-29", "Envoy Marla Quist opens water talks with Velmora's council at Port Ansel."),
        Telling("2025-12-02", "Chancellor Idris Brenn receives envoy Quist at the Winter Palace in Tor for talks on the dam treaty."),
        Telling("2025-12-09", "Engineers find a crack in the lower sluice of the Karst dam and order the valley cleared."),
        Telling("2026-01-21", "Brenn tells the lake summit that a treaty is close."),
        Telling("2026-01-22", "Quist says at the lake summit that one question is left, the sluice keys."),
    ];

    [Fact]
    public void A_weekday_is_placed_where_the_story_tells_the_same()
    {
        var anchor = Infer(
            "Chancellor Idris Brenn will receive envoy Marla Quist at the Winter Palace in Tor on Tuesday for talks on the dam treaty.");

        Resolved("They will meet on Tuesday.", anchor!.Day).ShouldBe(["2025-12-02"]);
    }

    [Fact]
    public void A_day_without_its_year_takes_the_year_of_the_story()
    {
        const string text = "Quist spoke on 22 January at the lake summit. Brenn had spoken a day earlier.";

        var anchor = Infer(text);

        anchor!.Day.ShouldBe(new DateOnly(2026, 1, 22));
        Resolved(text, anchor.Day).ShouldBe(["2026-01-22", "2026-01-21"]);
    }

    [Theory]
    [InlineData("The harvest was poor, growers said on Sunday and Monday.")]
    [InlineData("Envoy Quist spoke of a treaty on Friday.")]
    [InlineData("The dam was built in 1961.")]
    public void The_story_does_not_tell_what_it_does_not_know(string text) => Infer(text).ShouldBeNull();

    [Fact]
    public void An_article_is_not_older_than_a_past_day_it_names_in_full() =>
        Infer("After the flood of 3 February 2026, Chancellor Idris Brenn received envoy Quist at the Winter Palace in Tor on Tuesday " +
            "for talks on the dam treaty.").ShouldBeNull();

    [SkippableTheory]
    [InlineData("002", "22 January", "2026-01-22")]
    [InlineData("002", "a day earlier", "2026-01-21")]
    [InlineData("004", "Tuesday", "2025-12-02")]
    public void The_users_undated_articles_find_their_days(string seed, string words, string value)
    {
        var text = File.ReadAllText(Corpora.Seed(seed));
        using var truth = JsonDocument.Parse(File.ReadAllText(Corpora.Require("truth/000.json")));
        var known = truth.RootElement.GetProperty("timeline").EnumerateArray().Select(Event).ToList();

        var anchor = AnchorInference.Infer(TextAnalyzer.Analyze(text, [], "en", new(null)), new AnchorTellings(known));

        var dates = DateReader.Read(text, "en", new(anchor?.Day));
        dates.First(d => d.Span.Of(text) == words).Value.ShouldBe(value);
    }

    private static DatedTelling Event(JsonElement e)
    {
        var (start, end) = (Day(e.GetProperty("start").GetString()!), Day(e.GetProperty("end").GetString()!));
        var month = e.GetProperty("precision").GetString() == "month";
        return new(
            month ? DateSpan.Month(start.Year, start.Month) : DateSpan.Range(start, end),
            $"{e.GetProperty("text").GetString()} {e.GetProperty("quote").GetString()}");
    }

    private static InferredAnchor? Infer(string text) =>
        AnchorInference.Infer(TextAnalyzer.Analyze(text, [], "en", new(null)), new AnchorTellings(Story));

    private static IEnumerable<string> Resolved(string text, DateOnly day) => DateReader.Read(text, "en", new(day)).Select(d => d.Value);

    private static DatedTelling Telling(string day, string text) => new(DateSpan.Day(Day(day)), text);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
