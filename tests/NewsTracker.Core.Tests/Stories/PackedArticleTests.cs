using NewsTracker.Core.Grouping;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Stories;

/// <summary>An engine that is given back what another packed groups as if it had read the texts.</summary>
public sealed class PackedArticleTests
{
    private const int Before = 40;

    [Fact]
    public void Articles_that_come_after_a_start_find_the_places_that_they_would_have_found()
    {
        var stream = Invented.Stream(60).ToList();
        var (first, places) = Filled(stream);
        var again = Restored(stream, first, places, item => item with { Content = NoText });
        var read = Restored(stream, first, places, item => item with { Packed = null });

        foreach (var item in stream.Skip(Before)) Told(again.Add(item)).ShouldBe(Told(read.Add(item)));
    }

    [Fact]
    public void A_copy_is_known_by_the_packed_sketch()
    {
        var item = Long(1, "Quill Post");
        var first = new StoryEngine();
        var place = first.Add(item);
        var again = new StoryEngine();
        again.Restore(item with { Content = NoText, Packed = first.Pack(1) }, place.SubStory, place.Story, isFixed: false);

        var copy = again.Add(Long(2, "Tidewater Ledger"));

        (copy.CopyOf, copy.Reason.Rule).ShouldBe((1L, PlacementRule.NearCopy));
    }

    [Fact]
    public void Damaged_bytes_do_not_serve()
    {
        var engine = new StoryEngine();
        engine.Add(Long(1, "Quill Post"));
        var packed = engine.Pack(1)!;

        StoryEngine.Serves(packed).ShouldBeTrue();
        packed[^1] ^= 1;
        StoryEngine.Serves(packed).ShouldBeFalse();
        StoryEngine.Serves([]).ShouldBeFalse();
        engine.Pack(2).ShouldBeNull();
    }

    private static AnalyzedText NoText { get; } = new("", [], [], [], "en");

    private static (StoryEngine Engine, List<Placement> Places) Filled(List<GroupingItem> stream)
    {
        var engine = new StoryEngine();
        return (engine, [.. stream.Take(Before).Select(engine.Add)]);
    }

    private static StoryEngine Restored(
        List<GroupingItem> stream, StoryEngine from, List<Placement> places, Func<GroupingItem, GroupingItem> given)
    {
        var engine = new StoryEngine { NextId = from.NextId };
        foreach (var place in places)
        {
            var item = stream.Single(i => i.Id == place.Article) with { Packed = from.Pack(place.Article) };
            engine.Restore(given(item), place.SubStory, place.Story, isFixed: false, place.CopyOf);
        }

        return engine;
    }

    private static string Told(Placement p) => $"{p.Article} {p.SubStory} {p.Story} {p.CopyOf} {p.Reason.Rule}";

    private static GroupingItem Long(long id, string outlet) => new()
    {
        Id = id, Title = "Quorvelle dam breach floods Tarnmouth valley", Outlet = outlet, Language = "en", Day = new(2031, 5, 7),
        Content = new(
            string.Join(' ', Enumerable.Range(1, 30).Select(n =>
                $"Warden {(char)('A' + n % 26)}lvo Brenn counted {n * 7} sheep on terrace {n} of the valley below the broken dam.")),
            [], [], [], "en"),
    };
}
