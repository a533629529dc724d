using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;
using NewsTracker.Core.Text;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

public class TimelineReferenceTests
{
    private static readonly (string Title, string Event)[] Told =
    [
        ("Grain barge sinks off Tarnwick", "A barge with grain sinks near Tarnwick."),
        ("Pellam orchestra names first conductor from Osk", "The orchestra of Pellam names a conductor from Osk."),
        ("Sandhill bakery recalls rye loaves", "Rye loaves of the Sandhill bakery are recalled."),
        ("Quorn tunnel opens after nine years", "The tunnel at Quorn opens, nine years late."),
        ("Mirefield vet cures blind lynx", "A vet in Mirefield cures a lynx that was blind."),
        ("Dovel bridge closes for welding", "Welding closes the bridge at Dovel."),
        ("Library of Harn lends telescopes", "The library in Harn begins to lend telescopes.")
    ];

    /// <summary>Days of the events, which follow no order of the list.</summary>
    private static readonly int[] Disordered = [14, 3, 21, 9, 26, 1, 17, 12, 6];

    [Fact]
    public void A_headline_that_is_a_time_stamp_is_linked_to_no_event_by_the_stamp_it_holds()
    {
        var shown = Shown(
            Disordered,
            ("Last Updated: Tuesday, 5 May 2026, 10:39 GMT", "Crews raise the wreck."),
            ("Skipper fined", "Updated on Tuesday, 5 May 2026, 10:39 GMT"));

        shown.Take(Told.Length).ShouldAllBe(s => s.Number == s.Article);
        shown.Skip(Told.Length).ShouldAllBe(s => s.Article == null);
    }

    [Fact]
    public void One_word_links_no_event_where_the_list_has_no_order()
    {
        var shown = Shown(Disordered, ("Skipper fined", "A skipper is named harbour pilot."), ("Tugs race", "Crews raise the wreck."));

        shown.Take(Told.Length).ShouldAllBe(s => s.Number == s.Article);
        shown.Skip(Told.Length).ShouldAllBe(s => s.Article == null);
    }

    [Fact]
    public void One_word_links_no_event_where_the_list_is_in_the_order_of_the_days()
    {
        var shown = Shown(
            [1, 4, 8, 12, 16, 20, 24, 26, 28],
            ("Skipper fined", "A skipper is named harbour pilot."),
            ("Tugs race", "Crews raise the wreck."));

        shown.Take(Told.Length).ShouldAllBe(s => s.Number == s.Article);
        shown.Skip(Told.Length).ShouldAllBe(s => s.Article == null);
    }

    /// <summary>For each number the article it is linked to; number and article are equal where it is the right one.</summary>
    private static List<(int Number, int? Article)> Shown(int[] days, params (string Title, string Event)[] more)
    {
        (string Title, string Event)[] all = [.. Told, .. more];
        var story = new ImportedStory
        {
            Title = all[0].Title,
            Articles = [.. all.Select(t => new ImportedArticle(null, t.Title))],
            ImportedArticleCount = all.Length,
            Timeline =
            [
                .. all.Select((t, i) => new ImportedEvent("", DateSpan.Day(new DateOnly(2026, 5, days[i])), t.Event, null, [i + 40], []))
            ]
        };
        return
        [
            .. TimelineReferenceResolver.Match(story, TimelineReferenceOptions.Default)
                .SelectMany(e => e.Matches)
                .Select(m => (m.Number - 40, m.Article))
                .OrderBy(m => m.Item1)
        ];
    }
}
