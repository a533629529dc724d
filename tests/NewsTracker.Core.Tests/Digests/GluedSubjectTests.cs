using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Text;
using Shouldly;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>A line of a picture that a page runs into its first sentence ends where a subject with its own verb begins.</summary>
public sealed class GluedSubjectTests
{
    [Theory]
    [InlineData("Velmol is a fast sedative used before operations ",
        "Mara Kolm's physician, Doctor Ilse Brandt, has been found guilty of neglect.")]
    [InlineData("Velmol is a fast sedative used before anaesthetics ",
        "Mara Kolm's physician, Doctor Ilse Brandt, has been found guilty of neglect.")]
    [InlineData("Crowds marked one year since the flood of the town ",
        "Mara Kolm's father has filed a suit against the board of the lock.")]
    [InlineData("The old mill was hit by lightning in the storm ", "Tarnhold Water Board has closed the sluices of the river.")]
    [InlineData("Mara Kolm doctor gets four years in prison ",
        "Mara Kolm's former doctor, Ilse Brandt, has been sentenced to four years for neglect.")]
    [InlineData("Crowds marked one year since the flood of the town ",
        "Folk singer Mara Kolm's father has filed a suit against the board of the lock.")]
    public void Where_its_own_subject_begins_the_sentence_begins(string line, string sentence) =>
        After(line + sentence).ShouldBe(line.Length);

    [Theory]
    [InlineData("The clerk told the court in writing that day Mara Kolm was not at her desk in the town hall.")]
    [InlineData("The award was given on the stage by the singer Mara Kolm is known to have helped for years.")]
    [InlineData("The skipper was asked about the letter which his friend Mara Kolm has kept in a drawer since then.")]
    [InlineData("The council was led for twenty years by chairman Mara Kolm was said to have trusted without doubt.")]
    [InlineData("The flood was by far the worst of all disasters Mara Kolm has seen in her many years on the river.")]
    [InlineData("The ship of the harbour pilot was built in Tarnhold and Mara Kolm has owned it since the spring.")]
    [InlineData("Ilse Brandt gets four years in prison Mara Kolm's former doctor, Jan Ostrek, has been told to leave.")]
    public void A_sentence_that_goes_on_is_whole(string sentence) => After(sentence).ShouldBe(0);

    private static int After(string text) => GluedCaption.After(text, new Span(0, text.Length));
}
