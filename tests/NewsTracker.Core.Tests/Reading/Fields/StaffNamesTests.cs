using System.Text;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Tests.Reading.Fields;

public sealed class StaffNamesTests
{
    [Theory]
    [InlineData("AP Staff", true)]
    [InlineData("Staff reports", true)]
    [InlineData("Harbour Courier staff", true)]
    [InlineData("Web desk", true)]
    [InlineData("Newsroom", true)]
    [InlineData("Redaktion", true)]
    [InlineData("Online-Redaktion", true)]
    [InlineData("Die Redaktion von Hafenblatt", true)]
    [InlineData("La rédaction", true)]
    [InlineData("Redacción El Faro", true)]
    [InlineData("admin", true)]
    [InlineData("Our Special Correspondent", true)]
    [InlineData("港日報編集部", true)]
    [InlineData("Ana Lind", false)]
    [InlineData("Ana de la Redonda", false)]
    [InlineData("Per Stafford", false)]
    [InlineData("Desk Holm", false)]
    [InlineData("Fjord Press Group", false)]
    public void A_staff_is_told_from_a_person(string name, bool isStaff) => StaffNames.Is(name).ShouldBe(isStaff);

    [Theory]
    [InlineData("a.json", """{"title":"Quay closes at Tarnwick","byline":"AUTHOR","published":"2027-03-04","text":"TEXT"}""")]
    [InlineData("a.csv", "title,author,date,text\nQuay closes at Tarnwick,AUTHOR,2027-03-04,TEXT\n")]
    [InlineData("a.md", "---\ntitle: Quay closes at Tarnwick\nauthor: AUTHOR\ndate: 2027-03-04\n---\nTEXT")]
    [InlineData("a.txt", "Quay closes at Tarnwick\nBy AUTHOR\nMarch 4, 2027\n\nTEXT")]
    [InlineData("b.txt", "Title: Quay closes at Tarnwick\nAuthor: AUTHOR\nDate: 2027-03-04\n\nTEXT")]
    [InlineData(
        "a.rss", "<rss><channel><title>Tide</title><item><title>Quay closes at Tarnwick</title><author>AUTHOR</author>" +
            "<pubDate>Thu, 04 Mar 2027 10:00:00 GMT</pubDate><description>TEXT</description></item></channel></rss>")]
    [InlineData(
        "a.nitf", "<nitf><body><body.head><hedline><hl1>Quay closes at Tarnwick</hl1></hedline><byline>By AUTHOR</byline></body.head>" +
            "<body.content><p>TEXT</p></body.content></body></nitf>")]
    public void A_staff_is_the_author_of_no_file(string name, string file)
    {
        const string text = "The quay at Tarnwick was closed on Thursday after a crane fell into the basin, the harbour board said. " +
            "Nobody was hurt, and the board expects the quay to open again within a week.";
        foreach (var (author, expected) in new[] { ("Newsroom", 0), ("Courier Staff", 0), ("Online-Redaktion", 0), ("Ana Lind", 1) })
        {
            var written = file.Replace("AUTHOR", author, StringComparison.Ordinal).Replace("TEXT", text, StringComparison.Ordinal);

            var read = FileReader.Read(Encoding.UTF8.GetBytes(written), name);

            read.Documents.ShouldHaveSingleItem().Byline.Count.ShouldBe(expected, $"{name}: {author}");
        }
    }
}
