using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Tellings;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Two outlets that tell one deed in words far apart, and deeds that only look alike.</summary>
public sealed class DeedTellingTests
{
    [Theory]
    [InlineData("Mara Kolm, whose first voyage led to a long career, died on Friday in Port Arlen at the age of 91, her son said.",
        "Kolm died peacefully in her sleep in Port Arlen, a spokesman announced.")]
    [InlineData("Tobin Reyes, 49, escaped from a prison van in Port Arlen after he pulled a knife on two guards.",
        "Convicted smuggler Tobin Reyes escaped from a prison van after pulling a knife, stealing two guns and walking away.")]
    [InlineData("The Halcyon Line has released an urgent fix for its ticket machines after thieves found a fault in them.",
        "It is not the season, but the Halcyon Line has released a fix for machines that should be applied at once.")]
    [InlineData("The harbour bridge in Port Arlen was closed on Friday after engineers found cracks in two of its pillars.",
        "Officials shut the harbour bridge in Port Arlen on Friday because its pillars have cracks.")]
    [InlineData("An attack on a shop in Port Arlen killed three people on Friday as police fought with angry dockers.",
        "Three people died when a Port Arlen shop went up in flames on Friday while dockers marched.")]
    [InlineData("A docker shot dead one person and injured two others on Friday at the Arlen chandlery from which he was fired.",
        "A man suspected of shooting three people, killing one, at the Arlen chandlery that had fired him was caught on Friday.")]
    [InlineData("A gas leak in a shop in Port Arlen killed three people on Friday as dockers marched past.",
        "Three people passed away after a leak in a Port Arlen shop on Friday, a doctor said.")]
    public void A_deed_in_other_words_is_a_telling_in_part(string told, string other) => Tellings(told, other).ShouldNotBeEmpty();

    [Theory]
    [InlineData("The Halcyon Line placed engineer Tobin Reyes on the list of the injured on Friday.",
        "The Halcyon Line has placed captain Mara Kolm on the list of the injured.")]
    [InlineData("Captain Mara Kolm was charged with cruelty to animals after the ship's dog was found dead.",
        "Mara Kolm has been charged with smuggling by a court in Port Arlen.")]
    [InlineData("Mara Kolm has checked into a clinic in Port Arlen to comply with her sentence.",
        "Mara Kolm has checked out of a clinic in Port Arlen after thirty days.")]
    [InlineData("Thieves stole jewels worth $88 million from a hotel in Port Arlen.",
        "Thieves stole jewels worth $2 million from a safe in a hotel in Port Arlen in spring.")]
    [InlineData("Defender Mara Kolm of the Arlen Gulls was arrested on suspicion of drunk driving.",
        "Arlen Gulls goalkeeper Tobin Reyes was arrested on suspicion of drunk driving.")]
    [InlineData("On Friday three people were killed by a flood in Ostmark.",
        "A strong flood has hit Port Arlen, killing at least three people.")]
    [InlineData("Prosecutors in Port Arlen showed new film at the trial of two men accused of killing a docker.",
        "A bomb killed two people in Port Arlen, the prosecutors of the trial said.")]
    [InlineData("A bomb thrown into a shop in Port Arlen killed three people on Friday.",
        "Four people died when a shop in Port Arlen was hit by a bomb on Friday.")]
    [InlineData("The dam at Port Arlen will close its gates on 15 October for the first time.",
        "Growers would come back to Port Arlen on 15 October if the dam closed its gates.")]
    [InlineData("The Arlen Gulls placed forward Mara Kolm on the list of the injured on Friday because of a sprained ankle.",
        "The Arlen Gulls placed Tobin Reyes on the list of the injured on Friday because of a sprained knee.")]
    [InlineData("Dock worker Mara Kolm returned to the Arlen chandlery on Friday, gunned down two clerks and left a man wounded.",
        "Ten minutes after Mara Kolm was led out of the Arlen chandlery, she returned in a van and drove through a gate.")]
    [InlineData("Mara Kolm served four months in prison in Port Arlen for her part in the theft of the Halcyon's charts.",
        "Kolm served four and a half months in prison for her part in the theft of the Halcyon's charts.")]
    [InlineData("The climber Tobin Reyes fell 2,000ft to his death on Mount Arlen on Friday.",
        "The climber Tobin Reyes slipped and fell 700 metres to his death on Mount Arlen.")]
    [InlineData("The harbour office of Port Arlen registered the quake at 5:06 p.m. on Friday.",
        "The harbour office of Port Arlen registered a quake at 9:10 a.m. on Friday.")]
    public void A_deed_of_another_or_of_another_thing_is_none(string told, string other) => Tellings(told, other).ShouldBeEmpty();

    [Theory]
    [InlineData("2031-05-03", 1)]
    [InlineData("2031-05-02", 1)]
    [InlineData("2031-04-20", 0)]
    public void Who_wrote_before_it_happened_does_not_tell_it(string day, int tellings) =>
        Tellings("Tobin Reyes, 49, escaped from a prison van in Port Arlen on 3 May 2031 after he pulled a knife on two guards.",
            "Convicted smuggler Tobin Reyes escaped from a prison van after pulling a knife and walking away.", day)
            .Count.ShouldBe(tellings);

    [Fact]
    public void What_is_to_come_does_not_tell_that_it_happened() =>
        Tellings("The court of Port Arlen named three judges for the case of the Halcyon Line.",
            "The court of Port Arlen will name three judges for the case of the Halcyon Line.").ShouldBeEmpty();

    [Fact]
    public void Numbers_of_other_things_and_what_is_said_of_a_noun_tell_no_deeds_apart() =>
        Tellings("The car maker Brenn recalled 42,000 airbags on Saturday after two crashes in Tallow in which they failed to open.",
            "Brenn, whose plant in Marlhaven employs 900 people, recalled 42,000 airbags on Saturday.").ShouldNotBeEmpty();

    /// <summary>Most of the words, and no like deed.</summary>
    [Theory]
    [InlineData("In April the Halcyon Line placed a cap over the leaking pipe in Port Arlen so that oil could be collected.",
        "The Halcyon Line wants to leave the cap over the leaking pipe in Port Arlen in place so that oil can be collected.")]
    [InlineData("The first round of talks on the Halcyon ended on Saturday without a deal.",
        "The first round of talks on the Halcyon is due to end on Saturday.")]
    public void Like_words_of_no_like_deed_tell_nothing(string told, string other) =>
        Tellings(told, other, "2031-05-02").ShouldBeEmpty();

    private static List<DigestCitation> Tellings(string told, string other, string day = "2031-05-03")
    {
        var story = new StoryCorpus(
            [
                InventedStory.Article(1, "A", "2031-05-03", "News of the line", told, "The weather was calm."),
                InventedStory.Article(2, "B", day, "What the harbour says", other, "A crane stood ready at the northern quay."),
            ],
            new DigestCache());
        var teller = story.Voices.First(v => v.Article.Id == 1);
        return [.. new Corroborator(story, new CorroborationOptions()).Find(new ToldClaim(teller, teller.Features.Sentences[0]), teller)
            .Where(c => c.Support <= SupportStatus.Weak)];
    }
}
