using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Tests.Reading.Fields;

public sealed class AuthorValueTests
{
    [Theory]
    [InlineData("Petra Lindqual (Norrfell, coast desk)", "Petra Lindqual")]
    [InlineData("By Petra Lindqual and Tomas Brek (Skelmouth)", "Petra Lindqual|Tomas Brek")]
    [InlineData("著者：港田一郎", "港田一郎")]
    [InlineData("港田一郎 記者", "港田一郎")]
    [InlineData("[港田一郎，ITport]", "港田一郎")]
    [InlineData("本报记者 林安", "林安")]
    [InlineData("View author archive", "")]
    [InlineData("Get author RSS feed", "")]
    [InlineData("1:55pm EST", "")]
    [InlineData("6 min read", "")]
    [InlineData("Medically reviewed by Piet Vander, MD — By Ada Morn — Updated on May 6, 2031", "Ada Morn")]
    [InlineData("Ada Morn, medically reviewed by Dr. Piet Vander and Lise Holm", "Ada Morn")]
    [InlineData("Clinically reviewed by Piet Vander", "")]
    [InlineData("Fact checked by Lise Holm", "")]
    [InlineData("Written by Ada Morn | Fact-checked by Lise Holm, Per Holm", "Ada Morn")]
    [InlineData("Reviewed by Ada Morn", "Ada Morn")]
    [InlineData("By Ada Morn, Harbour correspondent, in Norrfell", "Ada Morn")]
    [InlineData("Von Ada Morn, aus Norrfell", "Ada Morn")]
    [InlineData("Posted by Ada Morn on May 3, 2027 at 7:45 am in News, Ports | 4 Comments", "Ada Morn")]
    [InlineData("Ada Morn | 12 comments", "Ada Morn")]
    [InlineData("By Ada Morn and Piet Vander Courier Staff Writers", "Ada Morn|Piet Vander")]
    [InlineData("Ada B. Morn, Associated Press Writer", "Ada B. Morn")]
    [InlineData("Harbour Courier Staff Writers", "")]
    public void Names_are_read_without_furniture(string value, string names) =>
        string.Join('|', AuthorValueReader.Read([value])).ShouldBe(names);

    [Theory]
    [InlineData("Quay Media", true)]
    [InlineData("The Tide Staff", true)]
    [InlineData("Fjord Press Group", true)]
    [InlineData("Ana Lind", false)]
    public void Publishers_and_staffs_are_no_people(string name, bool isBody) => AuthorValueReader.IsBody(name).ShouldBe(isBody);

    [Theory]
    [InlineData("By Gazette Staff", "", "Gazette")]
    [InlineData("By Ana Lind, Tarnhold Gazette staff reporter", "Ana Lind", "Tarnhold Gazette")]
    [InlineData("By Ana Lind, Harbour Courier", "Ana Lind", "Harbour Courier")]
    public void A_staff_that_signs_a_text_tells_its_outlet(string line, string names, string outlet)
    {
        var read = BylineLineReader.OfLine(line).ShouldNotBeNull();

        (string.Join('|', read.Names), read.Outlet).ShouldBe((names, outlet));
    }

    [Theory]
    [InlineData("Lind, Ana", "Ana Lind")]
    [InlineData("Lind, Ana; Holm, Per", "Ana Lind|Per Holm")]
    [InlineData("By Ana Lind and Per Holm", "Ana Lind|Per Holm")]
    [InlineData("ANA LIND", "Ana Lind")]
    public void Names_of_lists_are_turned(string written, string names) =>
        string.Join('|', NewsTracker.Core.Reading.Formats.Records.PersonNames.Of(written)).ShouldBe(names);
}
