using NewsTracker.Core.Language.Sentences;

namespace NewsTracker.Core.Tests.Language;

/// <summary>Where an article ends and its readers begin.</summary>
public sealed class ReaderCommentsTests
{
    private const string Article =
        "The ferry sank off Tarnhold on 4 March 2031. Divers found it at 10:14 am, the harbour master wrote.\n\n";

    [Theory]
    [InlineData("At 10:14 am on 28 May 2031, ferryman wrote:\nSad.\n\nAt 11:02 pm on 28 May 2031, Old Salt 7 wrote:\nToo late.")]
    [InlineData("Posted by: ferryman | May 28, 2031 10:14 AM | Report abuse\nSad.\nPosted by: salt | May 28, 2031 11:02 PM | Report abuse")]
    [InlineData("Posted by Jan Ostrek, on May 28, 2031 10:14 AM\nSad.\nPosted by Ilva Brant, on May 28, 2031 11:02 AM")]
    [InlineData("ferryman says:\nMay 28, 2031 at 10:14 am\nSad.\n\nsalt says:\nMay 28, 2031 at 11:02 am\nToo late.")]
    [InlineData("May 28, 2031 at 10:14 am | Reply\nToo late.\nMay 28, 2031 at 11:02 am | Reply")]
    public void Comments_begin_with_the_first_line_that_says_who_wrote_when(string comments) =>
        ReaderComments.Start(Article + comments).ShouldBe(Article.Length);

    [Theory]
    [InlineData("At 10:14 am on 28 May 2031, the captain wrote: we are taking water.")]
    [InlineData("Posted by the door was a list of names. He says: 28 May 2031 was the day. She wrote: 29 May 2031 was.")]
    [InlineData("Published May 28, 2031 at 10:14 am | Updated May 28, 2031 at 11:02 am")]
    public void One_letter_quoted_in_an_article_is_none(string text) =>
        ReaderComments.Start(Article + text).ShouldBe(Article.Length + text.Length);
}
