using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.TimelineNumbers;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>When the words of a headline and an event are enough to link the two.</summary>
public sealed class TimelineReferenceEvidenceTests
{
    [Theory]
    [InlineData(0.98, false, false)]
    [InlineData(1, false, false)]
    [InlineData(0.94, true, false)]
    [InlineData(0.96, true, true)]
    public void Two_common_words_link_only_in_whole_lists_what_is_nearly_certain(double confidence, bool isSettled, bool isCarried) =>
        Carries(confidence, isSettled, "A clerk was charged with murder.", "Two jurors ill as mother charged in murder trial")
            .ShouldBe(isCarried);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_shared_name_is_enough_beside_another_word(bool isSettled) =>
        Carries(0.86, isSettled, "Police say that Venn stole the tram.", "Venn denies it was a stolen tram").ShouldBeTrue();

    [Fact]
    public void Two_words_of_which_one_only_begins_alike_are_not_enough_where_a_number_may_be_left_over() =>
        Carries(1, isSettled: false, "Why shares of Orvale Brands International were shining.", "Big brands at an interactive fair")
            .ShouldBeFalse();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Words_of_a_stamp_count_for_nothing(bool isSettled) =>
        Carries(1, isSettled, "First Posted: 25 October 2031, Updated: 12 December.", "Posted: 27 November, Updated: 28 November")
            .ShouldBeFalse();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Words_that_say_when_or_how_long_count_for_nothing(bool isSettled) =>
        Carries(1, isSettled, "On Monday Venn waited for years and one day.", "Monday of the years, day of the months").ShouldBeFalse();

    [Fact]
    public void Where_a_number_may_be_left_over_a_word_must_be_the_numbers_and_the_headlines_own()
    {
        string[] titles = ["Shares fall on data from Ostmark", "Shares dip on weak data from Ostmark"];

        Carries(1, isSettled: false, "Shares in Ostmark weaken after the data.", titles).ShouldBeFalse();
        Carries(1, isSettled: true, "Shares in Ostmark weaken after the data.", titles).ShouldBeTrue();
    }

    [Fact]
    public void Where_a_number_may_be_left_over_no_other_headline_may_fit_as_well()
    {
        string[] titles = ["Pilots picket the gate at Kolm", "Pilots of Kolm leave the harbour gate"];

        Carries(1, isSettled: false, "Pilots stand at the harbour gate in Kolm with a picket.", titles).ShouldBeFalse();
    }

    /// <summary>Of one event and the first of some headlines.</summary>
    private static bool Carries(double confidence, bool isSettled, string told, params string[] titles)
    {
        var options = TimelineReferenceOptions.Default;
        List<ImportedEvent> events = [new("", null, told, null, [1], [])];
        var evidence = new TimelineReferenceEvidence(
            [events], [TimelineReferenceWords.Of(events, options)], [.. titles.Select(t => TimelineReferenceWords.Of(t))], options);
        return evidence.Carries(0, 0, confidence, isSettled, isOrdered: isSettled);
    }
}
