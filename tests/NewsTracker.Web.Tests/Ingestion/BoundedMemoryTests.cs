using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Ingestion;

/// <summary>What stands in memory together while files are read in.</summary>
public sealed class BoundedMemoryTests
{
    [Fact]
    public void A_large_file_is_made_part_by_part()
    {
        var made = 0;
        var documents = new ReadDocuments(1_000, i =>
        {
            made++;
            return new ReadDocument(Text($"Text {i}."), i);
        });

        var parts = ReadFile.Parts([new ReadFile(1, "AB", "large.jsonl", null, false, documents, [])], 64);

        var first = parts.First().ShouldHaveSingleItem();
        made.ShouldBe(64);
        (first.Total, first.IsLast).ShouldBe((1_000, false));
        parts.SelectMany(p => p).SelectMany(f => f.Documents).Select(d => d.Index).ShouldBe(Enumerable.Range(0, 1_000));
    }

    [Theory]
    [InlineData("1 2 3 4 5", "1 2 3|4 5")] // three stories at most
    [InlineData("60 60 10", "60|60 10")] // a hundred articles at most
    [InlineData("5 900 5 5", "5|900|5 5")] // a larger one by itself
    public void Stories_are_written_in_parts_of_so_many_articles(string sizes, string expected)
    {
        var articles = sizes.Split(' ').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToList();

        var parts = WritingMarks.Parts(articles.Select((count, i) => new StaleStory(i, 0, count)), 3, 100);

        string.Join('|', parts.Select(p => string.Join(' ', p.Select(id => articles[(int)id])))).ShouldBe(expected);
    }

    [Fact]
    public void Documents_laid_aside_come_back_in_any_order_and_leave_nothing()
    {
        using var folder = new TestFolder();
        using var spool = new DocumentSpool(folder.Path);
        var places = Enumerable.Range(0, 50).AsParallel().AsOrdered().Select(i => spool.Add(Text($"The harbour, day {i}."))).ToList();

        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
        for (var i = places.Count - 1; i >= 0; i--) spool.Read(places[i]).Text.ShouldBe($"The harbour, day {i}.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public void Bytes_are_unpacked_whatever_size_was_noted(int off)
    {
        var bytes = Enumerable.Range(0, 5_000).Select(i => (byte)(i % 7)).ToArray();

        Compression.Unpack(Compression.Pack(bytes), bytes.Length + off).ShouldBe(bytes);
    }

    [Theory]
    [InlineData(0, 12_500, 6_000_000)] // not known
    [InlineData(24 << 10, 12_500, 6_000_000)]
    [InlineData(768, 12_500, 6_000_000)]
    [InlineData(288, 4_687, 2_250_000)]
    public void Where_the_heap_is_bounded_to_little_each_part_keeps_its_share(int megabytes, int articles, long texts)
    {
        var shares = MemoryShares.Of((long)megabytes << 20);

        (shares.Articles, shares.Texts).ShouldBe((articles, texts));
    }

    [Theory]
    [InlineData(288, 2)]
    [InlineData(576, 4)]
    public void On_a_small_box_fewer_texts_are_kept(int megabytes, int kept)
    {
        var texts = new AnalysisCache((long)megabytes << 20);
        var content = new AnalyzedText(new string('a', 1_000_000), [], [], [], null);

        for (var article = 1; article <= 8; article++) texts.Keep(article, null, content);

        Enumerable.Range(1, 8).Count(article => texts.Find(article, null, content.Text) is not null).ShouldBe(kept);
        texts.Find(8, null, content.Text).ShouldNotBeNull("the newest stays");
    }

    private static Document Text(string text) => new() { Kind = DocumentKind.Text, Text = text };
}
