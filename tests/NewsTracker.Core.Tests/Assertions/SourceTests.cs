namespace NewsTracker.Core.Tests.Assertions;

/// <summary>What a sentence passes on, and who says so.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("Police said two men were arrested.", "arrested", "Police")]
    [InlineData("Police said that two men were arrested.", "arrested", "Police")]
    [InlineData("Two men were arrested, police said.", "arrested", "police")]
    [InlineData("The minister says the bridge is safe.", "safe", "minister")]
    [InlineData("\"The bridge was closed too late,\" the engineer said.", "closed", "engineer")]
    [InlineData("The mayor believes that the council will vote.", "vote", "mayor")]
    [InlineData("The ferry sank, a spokeswoman added.", "sank", "spokeswoman")]
    [InlineData("Two men were arrested.", "arrested", null)]
    [InlineData("The mayor spoke for an hour.", "spoke", null)]
    [InlineData("Nordlys Lines announced a new ferry.", "announced", null)]
    public void What_is_said_is_told_and_who_says_it_is_the_source(string text, string told, string? source)
    {
        var reading = Told.Reading(text);

        reading.Word(reading.Clauses[reading.Told].Predicate).ShouldBe(told);
        reading.Word(reading.Source).ShouldBe(source);
    }

    [Theory]
    [InlineData("Police said two men were arrested.", "arrested", "arrest", "men", "Police", false)]
    [InlineData("The council did not close the bridge.", "close", "close", "council", null, true)]
    public void An_assertion_names_its_words_by_their_place(
        string text, string predicate, string lemma, string subject, string? source, bool negated)
    {
        var told = Told.Last(text);

        told.Predicate!.Value.Of(text).ShouldBe(predicate);
        told.Lemma.ShouldBe(lemma);
        told.Subject!.Value.Of(text).ShouldBe(subject);
        told.Source?.Of(text).ShouldBe(source);
        told.IsNegated.ShouldBe(negated);
    }
}
