using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Language;

/// <summary>What stands before the words of a sentence.</summary>
public sealed class DatelinesTests
{
    [Theory]
    [InlineData("TARNHOLD — The ferry sank.", "The ferry sank.")]
    [InlineData("Tarnhold, Ostmark (Wire) - The ferry sank.", "The ferry sank.")]
    [InlineData("(Wire) - The ferry sank.", "The ferry sank.")]
    [InlineData("Ferry lost TARNHOLD | Mon Mar 3, 2031 7:25 pm EDT TARNHOLD (Wire) - The ferry sank.", "The ferry sank.")]
    [InlineData("Ferry lost Tuesday 4 March 2031 08.47 BST The ferry sank.", "The ferry sank.")]
    [InlineData("Friday, October 22, 2031; 8:45 PM The ferry sank.", "The ferry sank.")]
    [InlineData("24 June 2031 Last updated at 14:59 GMT The ferry sank.", "The ferry sank.")]
    [InlineData(
        "Page last updated at 07:48 GMT, Tuesday, 8 November 2031 (7 minutes ago) The ferry sank off the pier.",
        "The ferry sank off the pier.")]
    [InlineData("The talks at 07:48 GMT, Tuesday, 8 November 2031 The end.", "The talks at 07:48 GMT, Tuesday, 8 November 2031 The end.")]
    [InlineData("Photograph: Ilva Brant/Reuters Shares in Vell fell on Friday.", "Shares in Vell fell on Friday.")]
    [InlineData("Photograph: Ilva Brant\\/AFP\\/Getty Images The ferry sank.", "The ferry sank.")]
    [InlineData("Photograph: AP Ferry crews waited.", "Ferry crews waited.")]
    [InlineData("(Update 11:16 p.m. Tarnhold, 4:16 p.m. ET) The ferry sank.", "The ferry sank.")]
    [InlineData("[Updated at 5.40 p.m.] The ferry sank.", "The ferry sank.")]
    [InlineData("(Update 8:02 a.m. Friday in Tarnhold, 1:02 a.m. Friday ET) The ferry sank.", "The ferry sank.")]
    [InlineData("(Updated 6:40 p.m. (0140 in Kolm)) - The ferry sank.", "The ferry sank.")]
    [InlineData("(By Ilva Brant -- Tarnhold News) The ferry sank.", "The ferry sank.")]
    [InlineData("(Ilva Anne Brant\\/associated Press) The ferry sank.", "The ferry sank.")]
    [InlineData("(Ilva Brant and the mayor/owner) The ferry sank.", "(Ilva Brant and the mayor/owner) The ferry sank.")]
    [InlineData("(The ferry sank at 5:40 p.m.) Divers found it.", "(The ferry sank at 5:40 p.m.) Divers found it.")]
    [InlineData("Photographs of AP reporters hung in the hall.", "Photographs of AP reporters hung in the hall.")]
    [InlineData("On 4 March 2031 at 8.30 pm the ferry sank.", "On 4 March 2031 at 8.30 pm the ferry sank.")]
    [InlineData("The council (Tarnhold) - the old one - met at 8.30.", "The council (Tarnhold) - the old one - met at 8.30.")]
    [InlineData("The talks began on 4 March 2031 at noon.", "The talks began on 4 March 2031 at noon.")]
    public void Places_agencies_and_page_stamps_are_cut(string sentence, string words) =>
        Datelines.Cut(sentence, new Span(0, sentence.Length)).Of(sentence).ShouldBe(words);

    [Theory]
    [InlineData("22 July 2031 Last updated at 17: 50 GMT", true)]
    [InlineData("June 6, 2031 3: 05 PM EDT", true)]
    [InlineData("10: 24 AM, TUE 22 JUL 2031", true)]
    [InlineData("Updated 5: 40 p. m. ET", true)]
    [InlineData("May 02, 2031", true)]
    [InlineData("The ferry sank at 5:40 p.m.", false)]
    [InlineData("Ferry sinks off Tarnhold on 4 March 2031", false)]
    [InlineData("Ferry sinks 4 March 2031", false)]
    [InlineData("Паром затонул в 17:50", false)]
    [InlineData("Ferry sinks", false)]
    public void A_line_that_is_a_stamp_alone_is_told(string line, bool isStamp) => Datelines.IsStamp(line).ShouldBe(isStamp);
}
