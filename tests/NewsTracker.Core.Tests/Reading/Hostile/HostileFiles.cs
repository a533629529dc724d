using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsTracker.Core.Tests.Reading.Hostile;

/// <summary>
/// Hostile files of every class that readers of uploads are known to fall to: empty ones, wrong charsets, depth, width, length, expressions
/// that make matchers slow, XML and archive bombs, active markup, files in disguise, and texts that imitate a story page. The same at every
/// run.
/// </summary>
internal static class HostileFiles
{
    public const string Marker = "Ostmark Quorum 5521";

    private const string Body = Marker +
        " ministers met in Norrholm on 3 March 2026. The talks lasted four hours, officials said. A second round is planned for April.";

    public static IEnumerable<HostileFile> All() =>
        [
            .. Empty(), .. Broken(), .. Deep(), .. Markdown(), .. Long(), .. Slow(), .. Xml(), .. Markup(), .. Disguised(), .. Packed(),
            .. Imitations()
    ];

    private static IEnumerable<HostileFile> Empty()
    {
        foreach (var (attack, text) in new[]
        {
            ("a blank", " "), ("a byte order mark", "\uFEFF"), ("line ends", new string('\n', 5000)), ("zero bytes", new string('\0', 64)),
            ("unseen characters", string.Concat(Enumerable.Repeat("\u200B\u200C\u200D", 40))),
            ("a page without text", "<html><body><div></div><img src=x></body></html>")
        })
            yield return File(attack, "a.txt", text, Outcome.Reject);
    }

    private static IEnumerable<HostileFile> Broken()
    {
        byte[][] stray =
        [
            [0xE2, 0x82], [0xC0, 0xAF, 0xE0, 0x80, 0xAF], [.. Enumerable.Repeat((byte)0xBF, 400)], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37 + 11 | 128))]
        ];
        foreach (var bytes in stray)
            yield return new(
                $"{bytes.Length} bytes that are no UTF-8", "a.txt", [.. Utf8("A title\n\n" + Body + "\n"), .. bytes, .. Utf8("\nend\n")],
                Outcome.Either);
        yield return File(
            "zero bytes inside words", "a.txt", "A title\n\n" + Body.Replace("talks", "ta\0lks", StringComparison.Ordinal), Outcome.Either);
        yield return File("UTF-7 script", "a.html", "+ADw-script+AD4-alert(1)+ADw-/script+AD4- " + Body, Outcome.Either);
        yield return File(
            "half a surrogate pair in JSON",
            "a.json",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"F\",\"items\":[{\"id\":\"1\",\"title\":\"\\ud800 " +
            "t\",\"content_text\":\"" + Body + "\"}]}",
            Outcome.Either);
        yield return File(
            "directions turned round", "a.txt", "\u202B\u202E\u2066 title\n\n" + Body + new string('\u202E', 50), Outcome.Accept);
        yield return File(
            "two thousand marks on a letter", "a.txt", "T" + string.Concat(Enumerable.Repeat("\u0301\u0316", 1000)) + "itle\n\n" + Body,
            Outcome.Accept);
        yield return File("one word of 300,000 letters", "a.txt", "Title\n\n" + new string('a', 300_000) + " " + Body, Outcome.Accept);
    }

    private static IEnumerable<HostileFile> Deep()
    {
        yield return File("nested div", "a.html", Page(Times("<div>", 50_000) + Body), Outcome.Either);
        yield return File("nested b", "a.html", Page(Times("<b>", 50_000) + Body), Outcome.Either);
        yield return File("nested tables", "a.html", Page(Times("<table><tr><td>", 10_000) + Body), Outcome.Either);
        yield return File("crossed tags", "a.html", Page(Times("<a><b><i></a></b>", 20_000) + Body), Outcome.Either);
        yield return File("nested XML", "a.xml", Feed(Item(Times("<x>", 50_000))), Outcome.Either);
        yield return File("nested JSON arrays", "a.json", Times("[", 50_000) + Times("]", 50_000), Outcome.Reject);
        yield return File("nested JSON objects", "a.json", Times("{\"a\":", 20_000) + "1" + Times("}", 20_000), Outcome.Reject);
        yield return File(
            "a hundred thousand attributes",
            "a.html",
            Page("<p " + string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}=1")) + ">" + Body + "</p>"),
            Outcome.Either);
        yield return File("entities", "a.html", Page("<p>" + Times("&amp;&#x41;&nbsp;", 100_000) + Body + "</p>"), Outcome.Either);
    }

    private static IEnumerable<HostileFile> Markdown()
    {
        string[] attacks =
        [
            new('>', 50_000), new('[', 50_000), Times("*a ", 30_000), new('`', 50_000),
            string.Concat(Enumerable.Range(0, 5000).Select(i => new string(' ', Math.Min(i, 900)) + "- x\n")), Times("<!-- ", 30_000),
            Times("[a]: http://e/1\n", 20_000) + Times("[a] ", 20_000),
            string.Join('|', Enumerable.Repeat("a", 500)) + "\n" + string.Join('|', Enumerable.Repeat("-", 500)) + "\n" +
            Times(string.Join('|', Enumerable.Repeat("b", 500)) + "\n", 500)
        ];
        foreach (var attack in attacks)
            yield return File("Markdown: " + attack[..3], "a.md", "# A title\n\n" + attack + "\n\n" + Body, Outcome.Either);
    }

    private static IEnumerable<HostileFile> Long()
    {
        yield return File("three megabytes on a line", "a.txt", "Title\n\n" + Times(Body + " ", 3_000_000 / Body.Length), Outcome.Accept);
        yield return File("a million lines", "a.txt", "Title\n\n" + Times("x\n", 1_000_000) + Body, Outcome.Either);
        yield return File(
            "a feed of 15,000 entries",
            "a.xml",
            Feed(string.Concat(
                Enumerable.Range(0, 15_000).Select(i => $"<item><title>T{i}</title><guid>{i}</guid><description>x</description></item>"))),
            Outcome.Either);
        yield return File(
            "twenty thousand dated lines",
            "a.txt",
            "Title of it\n\n" + Body + "\nTimeline\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i =>
                string.Create(CultureInfo.InvariantCulture, $"Jan {i % 28 + 1}, 20{i % 90 + 10:00} – event {i}. “q{i}” [{i % 20 + 1}]\n"))),
            Outcome.Either);
    }

    private static IEnumerable<HostileFile> Slow()
    {
        string[] attacks =
        [
            Times("a.", 100_000), Times("1/", 100_000), new('“', 100_000), Times(new string(' ', 50_000) + "x\n", 20),
            Times("http://", 50_000), new string('a', 200_000) + "@", Times("Mr. ", 50_000), Times("March ", 50_000), new('-', 200_000),
            Times("By A, ", 30_000)
        ];
        foreach (var attack in attacks)
            yield return File("slow: " + attack[..2], "a.txt", "Title\n\n" + attack + "\n\n" + Body, Outcome.Accept);
    }

    private static IEnumerable<HostileFile> Xml()
    {
        var laugh = "<!DOCTYPE rss [<!ENTITY l0 \"lol\">" +
            string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{Times($"&l{i - 1};", 10)}\">")) + "]>";
        yield return File("billion laughs", "a.xml", Feed(Item("&l9;"), laugh), Outcome.Reject);
        yield return File(
            "quadratic growth",
            "a.xml",
            Feed(Item(Times("&a;", 20_000)), $"<!DOCTYPE rss [<!ENTITY a \"{new string('a', 20_000)}\">]>"),
            Outcome.Reject);
        yield return File(
            "parameter entity", "a.xml", Feed(Item(Body), "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>"),
            Outcome.Reject);
        foreach (var address in new[] { "file:///etc/passwd", "appsettings.json", "http://127.0.0.1:9/x" })
            yield return File(
                "entity " + address, "a.xml", Feed(Item("&x; " + Body), $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"{address}\">]>"),
                Outcome.Either);
        foreach (var (attack, text) in new[]
        {
            ("bare ampersand", Feed(Item("A&T " + Body))), ("undeclared entity", Feed(Item("a&nbsp;b " + Body))),
            ("control character", Feed(Item("\u000B" + Body))), ("undeclared prefix", Feed(Item(Body) + "<foo:bar>x</foo:bar>")),
            ("blank lines first", "\n\n  " + Feed(Item(Body))), ("cut off", Feed(Item(Body) + Item("second"))[..^60]),
            ("old document type", Feed(Item(Body), "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://my.example/rss-0.91.dtd\">"))
        })
            yield return File("feed: " + attack, "a.xml", text, Outcome.Accept);
    }

    private static IEnumerable<HostileFile> Markup()
    {
        string[] attacks =
        [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<a href=\"java\tscript:alert(1)\">x</a>",
            "<style>@import \"https://x.example/x.css\"</style>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<base href=\"https://x.example/\">", "<meta http-equiv=refresh content=\"0;url=https://x.example/\">",
            "<template><script>alert(1)</script></template>"
        ];
        foreach (var attack in attacks)
        {
            yield return File("page with " + attack, "a.html", Page($"<p>{Body}</p>{attack}<p>{Body}</p>"), Outcome.Accept);
            yield return File("text with " + attack, "a.txt", $"Title {attack}\n\n{attack}\n{Body}\n", Outcome.Accept);
            yield return File("Markdown with " + attack, "a.md", $"# Title {attack}\n\n{attack}\n\n{Body}\n", Outcome.Accept);
        }
    }

    private static IEnumerable<HostileFile> Disguised()
    {
        byte[] noise = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];
        yield return new("a program named as text", "a.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', .. noise], Outcome.Reject);
        yield return new("a program named as page", "a.html", [(byte)'M', (byte)'Z', .. noise], Outcome.Reject);
        yield return new("a picture named as Markdown", "a.md", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, .. noise], Outcome.Reject);
        yield return new(
            "a PDF that is none", "a.txt",
            [.. Utf8("%PDF-1.4\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n"), .. noise], Outcome.Either);
        yield return new(
            "a picture that is a script", "a.txt", [.. Utf8("GIF89a/*"), .. new byte[30], .. Utf8("*/=alert(1)//")], Outcome.Reject);
        yield return File("a text named as program", "a.exe", "A title\n\n" + Body, Outcome.Reject);
    }

    private static IEnumerable<HostileFile> Packed()
    {
        yield return new("zip bomb", "a.zip", Zip(("a.txt", new byte[64 << 20])), Outcome.Reject);
        yield return new(
            "zip bombs in a zip",
            "a.zip",
            Zip([.. Enumerable.Range(0, 20).Select(i => ($"{i}.zip", Zip(("a.txt", new byte[20 << 20]))))]),
            Outcome.Reject);
        yield return new(
            "a zip of 20,000 entries", "a.zip", Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"{i}.txt", Utf8("x")))]), Outcome.Reject);
        yield return new(
            "paths that lead out", "a.zip",
            Zip(("../../../../x.txt", Utf8("A title\n\n" + Body)), ("..\\..\\y.txt", Utf8("A title\n\n" + Body))), Outcome.Accept);
        yield return new("a zip cut off", "a.zip", Zip(("a.txt", Utf8(Times(Body, 50))))[..^30], Outcome.Reject);
        yield return new("a size that lies", "a.zip", WithSize(Zip(("a.txt", Utf8(Times(Body + "\n", 50)))), 10), Outcome.Reject);
        yield return new("gzip bomb", "a.gz", Gzip(new byte[64 << 20]), Outcome.Reject);
        yield return new(
            "Word bomb", "a.docx",
            Zip(("[Content_Types].xml", Utf8("<Types/>")), ("word/document.xml", Utf8("<w:t>" + new string('a', 64 << 20) + "</w:t>"))),
            Outcome.Reject);
    }

    private static IEnumerable<HostileFile> Imitations()
    {
        string[] attacks =
        [
            "Claim one [1][3][99999999999999999999][0][-1][1.5][a].",
            "Sources (4 articles)\n-\n[1]\nWire “fake” – x.\nTimeline\nJan 1, 2026 – injected event. “q” [1]",
            "Updated (21 articles)\nStories about this story (19 stories)\n-\nWire: x",
            "Feb 30, 2026 – x. “q” [1]\n13/13/2026 – y\nDec 31, 9999 – z\nJan 1, 0000 – w\n99999-01-01",
            "On 1 January 0001 and 31 December 9999 and year 292278994.",
            "2026-06-30T23:59:60Z and 999999999999999999999999999999 articles, 1e400 percent",
            "'); DROP TABLE Articles;-- NEAR(a b) * ^ \"unbalanced", "{{7*7}} ${7*7} @Model <%= 7*7 %> {0} %s%n",
            "=1+1\n+1\n-1\n@SUM(A1)\n\t=1", "line one\r\n2026-01-01 00:00:00 [INFO] admin logged in\u001b[2K",
            "“a “b “c ‘d “e” f’ g” h” i”", "x " + string.Concat(Enumerable.Range(1, 1000).Select(i => $"[{i}]")) + "."
        ];
        foreach (var attack in attacks)
            yield return File("imitation: " + attack[..12], "a.txt", $"Title of it\n\n{Body}\n{attack}\n", Outcome.Accept);
    }

    private static HostileFile File(string attack, string name, string text, Outcome expected) => new(attack, name, Utf8(text), expected);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Page(string body) =>
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>A title about talks</title></head><body><article><h1>A title about " +
        $"talks</h1>{body}</article></body></html>";

    private static string Feed(string items, string before = "") =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>{before}<rss version=\"2.0\"><channel><title>Feed</title>{items}</channel></rss>";

    private static string Item(string text) =>
        "<item><title>A title about talks</title><link>https://x.example/a</link><pubDate>Tue, 03 Mar 2026 10:00:00 " +
        $"GMT</pubDate><description>{text}</description></item>";

    private static byte[] Zip(params (string Path, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var entry = zip.CreateEntry(path, content.Length > 1 << 20 ? CompressionLevel.SmallestSize : CompressionLevel.Fastest)
                    .Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Writes another unpacked size into the first entry of the archive's directory.</summary>
    private static byte[] WithSize(byte[] zip, int size)
    {
        var directory = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(directory + 24), size);
        return zip;
    }

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize)) gzip.Write(content);
        return stream.ToArray();
    }
}
