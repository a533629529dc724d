using NewsTracker.Core.Digests;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Summaries;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Where no article has a day, their weekdays tell what came last.</summary>
public sealed class WeekdayOrderTests
{
    private const string Hit = "A lorry hit the clerk Mara Ostrek at the harbour gate of Tarnhold on Wednesday.";

    private const string HitAgain = "The clerk Mara Ostrek was hit by a lorry on Wednesday at the gate of Tarnhold harbour.";

    private const string Charged = "A driver was charged on Friday with the death of Mara Ostrek at the harbour gate of Tarnhold.";

    private const string ChargedAgain = "The driver of a lorry was charged on Friday after the death of Mara Ostrek in Tarnhold.";

    [Theory]
    [InlineData(Charged, ChargedAgain, true)]
    [InlineData(Charged, "The clerk Mara Ostrek worked for the harbour board of Tarnhold for nine years.", true)]
    [InlineData("The driver will be charged on Friday with the death of Mara Ostrek in Tarnhold harbour.", HitAgain, false)]
    public void What_happened_on_the_last_weekday_that_two_or_half_of_them_name_is_the_latest(string second, string third, bool isLast)
    {
        var (order, voices) = Read(Hit, second, third);

        order.IsOfLastDay(voices[1]).ShouldBe(isLast);
        order.IsOfLastDay(voices[0]).ShouldBeFalse();
    }

    [Fact]
    public void A_sentence_of_a_weekday_before_is_earlier_and_one_without_is_not()
    {
        var (order, voices) = Read(Hit, Charged, ChargedAgain, "The clerk Mara Ostrek was hit by a lorry at the gate of Tarnhold harbour.");

        order.IsEarlier(voices[0].Features.Sentences[0]).ShouldBeTrue();
        order.IsEarlier(voices[1].Features.Sentences[0]).ShouldBeFalse();
        order.IsEarlier(voices[3].Features.Sentences[0]).ShouldBeFalse();
    }

    /// <summary>Two quakes of one weekend are two, however alike: what the report of the one tells is not told of the other.</summary>
    [Theory]
    [InlineData("A quake of magnitude 5.6 shook the island of Harsk on Sunday and hurt two people.", true)]
    [InlineData("A quake of magnitude 5.4 shook the island of Harsk on Monday and hurt three people.", false)]
    [InlineData("A quake of magnitude 5.4 shook the island of Harsk and hurt three people.", false)]
    [InlineData("The harbour board of Ostmark sold nine ferries on Sunday.", false)]
    public void Articles_that_open_alike_and_share_no_weekday_tell_two_events(string other, bool isOther)
    {
        const string quake = "A quake of magnitude 5.2 shook the island of Harsk on Monday and hurt three people.";
        const string houses = "Some houses in two villages of the island were damaged.";
        var story = new StoryCorpus(
            [InventedStory.Article(1, "Courier", null, "", quake), InventedStory.Article(2, "Ledger", null, "", other, houses)],
            new DigestCache());
        var pool = new SentencePool(story, [], new SummaryOptions());
        var order = new WeekdayOrder(story, pool, new WeekdayOptions());

        order.IsOfOtherEvent(pool.Of(story.Voices[0])[0], pool.Of(story.Voices[1])[1]).ShouldBe(isOther);
    }

    [Fact]
    public void Weekdays_all_over_the_week_tell_nothing()
    {
        var (order, voices) = Read(
            Hit, Charged, ChargedAgain, "Skippers of Tarnhold laid flowers at the harbour gate for Mara Ostrek on Monday.");

        order.IsOfLastDay(voices[1]).ShouldBeFalse();
        order.IsEarlier(voices[0].Features.Sentences[0]).ShouldBeFalse();
    }

    [Fact]
    public void What_one_of_many_tells_of_a_later_weekday_is_not_the_latest()
    {
        var (order, voices) = Read(
            Hit, HitAgain, Charged, ChargedAgain, "The harbour choir of Tarnhold sang for the clerk Mara Ostrek on Saturday.");

        order.IsOfLastDay(voices[2]).ShouldBeTrue();
        order.IsEarlier(voices[2].Features.Sentences[0]).ShouldBeFalse();
    }

    [Fact]
    public void The_lead_tells_of_the_last_weekday()
    {
        var hit = Article(1, "A lorry has hit and killed the clerk Mara Ostrek at the harbour gate of Tarnhold.",
            "It happened on Wednesday night in front of the gate.");
        var again = Article(2, "The clerk Mara Ostrek was hit and killed by a lorry at the gate of Tarnhold harbour.",
            "The harbour gate was closed on Wednesday night.");
        var charged = Article(3, "A driver has been charged with the death of the clerk Mara Ostrek at the gate of Tarnhold harbour.",
            "Prosecutors of Tarnhold brought the charges on Friday.");
        var more = Article(4, "Skippers of Tarnhold stood still for Mara Ostrek at the harbour gate.",
            "The driver of the lorry was charged on Friday.");

        DigestBuilder.Build([hit, again, charged, more]).Sections[0].Sentences[0].Text.ShouldContain("charged");
    }

    private static (WeekdayOrder Order, List<IndependentArticle> Voices) Read(params string[] texts)
    {
        var story = new StoryCorpus([.. texts.Select((t, i) => Article(i + 1, t))], new DigestCache());
        var options = new SummaryOptions();
        return (new WeekdayOrder(story, new SentencePool(story, [], options), options.Weekdays), story.Voices);
    }

    private static StoryArticle Article(long id, params string[] paragraphs) =>
        InventedStory.Article(id, $"Outlet {id}", null, "", paragraphs);
}
