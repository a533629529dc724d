using System.Text;
using CsCheck;
using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading.Trade;

/// <summary>Whatever is cut off or changed in a file of the trade, it is read or refused with a sentence.</summary>
public sealed class DamagedFilesTests
{
    private static readonly string Root = Repository.Path("tests", "NewsTracker.Core.Tests", "Reading", "Cases");

    public static TheoryData<string> Files =>
        ["outlook/message", "warc/packed", "warc/chunked-page", "webarchive/binary", "rtf/charsets-links-notes", "odt/links-notes-tables",
            "epub/issue", "tables/workbook", "newsml/g2", "press/nexis-uni", "pdf/masthead-drop-cap-scan", "captions/webvtt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_changed_file_never_throws(string name)
    {
        var source = Directory.EnumerateFiles(Path.Combine(Root, name), "source.*").Single();
        var bytes = File.ReadAllBytes(source);
        var file = Path.GetFileName(source);
        Gen.Select(Gen.Int[0, bytes.Length - 1].Array[1, 12], Gen.Byte.Array[12], Gen.Int[1, bytes.Length]).Sample(
            (places, values, length) =>
            {
                var changed = bytes[..length];
                for (var i = 0; i < places.Length; i++)
                    if (places[i] < length) changed[places[i]] = values[i];
                var result = FileReader.Read(changed, file);
                (result.Documents.Count + result.Rejections.Count > 0 || result.Container is not null).ShouldBeTrue();
            },
            iter: 60);
    }

    [Fact]
    public void A_compound_file_whose_chain_turns_in_a_circle_is_refused()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, "outlook", "message", "source.msg"));
        for (var i = 4; i < 60; i += 4) BitConverter.TryWriteBytes(bytes.AsSpan(512 + i), 1);

        var refused = Read.Refused(bytes, "a.msg");

        refused.Code.ShouldBe("malformed");
        refused.Message.ShouldContain("Outlook");
    }

    [Fact]
    public void Groups_of_rich_text_have_a_depth() =>
        Read.Refused(Encoding.ASCII.GetBytes("{\\rtf1" + new string('{', 10_000)), "a.rtf").Code.ShouldBe("tooDeep");

    [Theory]
    [InlineData(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p><DT><A HREF=\"https://a.example\">A</A></DL>", "bookmarks")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR", "calendar")]
    [InlineData("[server]\nport = 8080\nhost = localhost\nname = tide\nlevel = 3\n", "settings")]
    [InlineData("{\"$schema\":\"x\",\"title\":\"A port\",\"type\":\"object\",\"properties\":{}}", "schema")]
    [InlineData("<?xml version=\"1.0\"?><urlset><url><loc>https://a.example</loc></url></urlset>", "sitemap")]
    [InlineData("<opml version=\"2.0\"><body><outline text=\"The Tide\" xmlUrl=\"https://a.example/feed\"/></body></opml>", "OPML")]
    [InlineData("<?xml version=\"1.0\"?><ledger><entry>7</entry></ledger>", "ledger")]
    public void What_holds_no_article_is_refused_by_name(string text, string name) =>
        Read.Refused(Encoding.UTF8.GetBytes(text)).Message.ShouldContain(name);
}
