using System.IO.Compression;
using System.Text;
using CsCheck;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Tests.Reading;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\n")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    [InlineData("\u200B\u200C\u200D")]
    public void A_file_without_visible_text_is_empty(string text) => Read.Refused(Encoding.UTF8.GetBytes(text)).Code.ShouldBe("empty");

    [Fact]
    public void A_file_over_the_limit_is_refused() =>
        Read.Refused(new byte[2000], options: new ReadingOptions { MaxBytes = 1000 }).Code.ShouldBe("tooLarge");

    [Fact]
    public void Programs_and_pictures_are_named()
    {
        var refused = Read.Refused([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);

        refused.Code.ShouldBe("binary");
        refused.Message.ShouldContain("PNG");
    }

    [Fact]
    public void An_archive_gives_its_files_under_their_paths()
    {
        var zip = Zip(
            ("week/a.txt", "First title\n\nA sentence about the harbour and its lamp, which was dark for two days."u8.ToArray()),
            ("week/b.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]));

        var result = FileReader.Read(zip, "week.zip");

        result.Documents.ShouldHaveSingleItem().Entry.ShouldBe("week/a.txt");
        result.Rejections.ShouldHaveSingleItem().Entry.ShouldBe("week/b.png");
    }

    [Fact]
    public void A_zip_bomb_is_refused() => Read.Refused(Zip(("a.txt", new byte[30_000_000])), "a.zip").Code.ShouldBe("tooLarge");

    [Fact]
    public void Archives_in_archives_have_a_depth()
    {
        var zip = Zip(("a.txt", "Title\n\nText of it."u8.ToArray()));
        for (var i = 0; i < 6; i++) zip = Zip(($"{i}.zip", zip));

        FileReader.Read(zip, "a.zip").Rejections.ShouldHaveSingleItem().Code.ShouldBe("tooDeep");
    }

    [Fact]
    public void A_cut_archive_is_refused() => Read.Refused(Zip(("a.txt", new byte[100]))[..^30], "a.zip").Code.ShouldBe("malformed");

    [Fact]
    public void Whatever_comes_in_nothing_is_thrown()
    {
        Gen.Byte.Array[0, 400].Sample(bytes => FileReader.Read(bytes, "x").ShouldNotBeNull(), iter: 300);
        Gen.OneOf(Openings.Select(Gen.Const).ToArray()).SelectMany(o => Gen.Byte.Array[0, 200].Select(tail => o.Concat(tail).ToArray()))
            .Sample(bytes => FileReader.Read(bytes, "x").ShouldNotBeNull(), iter: 300);
    }

    [Fact]
    public void Cut_and_damaged_files_never_throw()
    {
        foreach (var whole in Openings.Append(Zip(("a.txt", "Title\n\nText of it."u8.ToArray()))))
        {
            for (var cut = 0; cut < whole.Length; cut += Math.Max(1, whole.Length / 40))
            {
                FileReader.Read(whole.AsMemory(0, cut), "x").ShouldNotBeNull();
                var damaged = (byte[])whole.Clone();
                damaged[cut] ^= 0x5A;
                FileReader.Read(damaged, "x").ShouldNotBeNull();
            }
        }
    }

    private static IReadOnlyList<byte[]> Openings { get; } =
    [
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>"u8
            .ToArray(),
        "PK\u0003\u0004rubbish"u8.ToArray(),
        [0x1F, 0x8B, 8, 0, 1, 2, 3],
        "From: a@b.example\nSubject: x\nDate: Tue, 09 Mar 2027 10:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Text</p>\n--b--"u8
            .ToArray(),
        "<rss><channel><item><title>A &amp; B</title><description><![CDATA[<p>x</p>]]></description></item></channel></rss>"u8.ToArray(),
        "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"a\",\"items\":[{\"content_text\":\"b\"}]}"u8.ToArray(),
        "{\"title\":\"a\",\"text\":\"b\"}\n{\"title\":\"c\",\"text\":\"d\"}\n"u8.ToArray(),
        "---\ntitle: A\ndate: 2027-03-09\n---\n# A\n\nSome *text* and [a link](https://t.example).\n\n|a|b|\n|-|-|\n|1|2|\n"u8.ToArray(),
        "<!doctype html><html><head><title>A</title></head><body><article><h1>A</h1><p>Text of the page.</p></article></body></html>"u8
            .ToArray(),
    ];

    private static byte[] Zip(params (string Path, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
