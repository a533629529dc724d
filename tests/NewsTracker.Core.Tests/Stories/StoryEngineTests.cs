using NewsTracker.Core.Language;
using NewsTracker.Core.Stories;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

public class StoryEngineTests
{
    internal static GroupingItem Item(long id, string title, string text = "", int day = 1, string? outlet = null, string? language = "en", bool digest = false) => new()
    {
        Id = id,
        Title = title,
        Outlet = outlet,
        Day = new DateOnly(2031, 5, day),
        Language = language,
        Content = new AnalyzedText(text, [], [], [], language),
        IsDigest = digest,
    };

    [Fact]
    public void Two_headlines_of_one_event_share_a_sub_story()
    {
        var engine = new StoryEngine();
        var first = engine.Add(Item(1, "Quorvelle dam breach floods Tarnmouth valley"));
        var second = engine.Add(Item(2, "Tarnmouth valley flooded after Quorvelle dam breach"));
        var other = engine.Add(Item(3, "Brenholt wins chess title in Ostrava"));
        second.SubStory.ShouldBe(first.SubStory);
        second.Reason.Rule.ShouldBe("same event");
        second.Reason.SharedTerms.ShouldContain("Quorvelle");
        second.Reason.Score.ShouldBeGreaterThanOrEqualTo(second.Reason.Bar);
        other.SubStory.ShouldNotBe(first.SubStory);
        other.Reason.Rule.ShouldBe("opened");
    }

    [Fact]
    public void Items_in_different_languages_stay_apart_and_an_unknown_language_joins()
    {
        var engine = new StoryEngine();
        var english = engine.Add(Item(1, "Quorvelle Tarnmouth Brenholt", language: "en-GB"));
        engine.Add(Item(2, "Quorvelle Tarnmouth Brenholt", language: null)).SubStory.ShouldBe(english.SubStory);
        engine.Add(Item(3, "Quorvelle Tarnmouth Brenholt", language: "en")).SubStory.ShouldBe(english.SubStory);
        engine.Add(Item(4, "Quorvelle Tarnmouth Brenholt", language: "de")).SubStory.ShouldNotBe(english.SubStory);
    }
}
