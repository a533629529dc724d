using NewsTracker.Core.Reading.Session;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Tests.Ingestion.Readers;

/// <summary>Whatever becomes of a reader, it costs one file a sentence, and the files beside it nothing.</summary>
public sealed class ReaderPoolTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_file_whose_reader_is_killed_from_outside_is_read_by_another()
    {
        using var readers = SharedReaders.With(new ReaderOptions { MaxWork = Long }, Long);
        var heavy = ReadAsync(readers, HeavyFiles.Lines(10_000));
        HeavyFiles.Signal("KILL", await HeavyFiles.AtWorkAsync(readers));

        (await heavy).Documents.Count.ShouldBe(10_000);
        Ends(readers, ReaderEnd.Died).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_whose_reader_dies_twice_is_refused_and_those_beside_it_are_read()
    {
        using var readers = SharedReaders.With(new ReaderOptions { MaxWork = Long }, Long);
        var heavy = ReadAsync(readers, HeavyFiles.Lines(40_000));
        var first = await HeavyFiles.AtWorkAsync(readers);
        var beside = ReadAsync(readers, HeavyFiles.Small);
        HeavyFiles.Signal("KILL", first);
        while (Ends(readers, ReaderEnd.Died) == 0) await Task.Delay(5);
        while (!heavy.IsCompleted)
        {
            foreach (var id in readers.AtWork.Where(i => i != first && beside.IsCompleted)) HeavyFiles.Signal("KILL", id);
            await Task.Delay(5);
        }

        (await beside).Documents.Count.ShouldBe(1);
        var rejection = (await heavy).Rejections.ShouldHaveSingleItem();
        rejection.Code.ShouldBe("endedReader");
        rejection.Message.ShouldContain("twice (signal 9)");
        Ends(readers, ReaderEnd.Died).ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_eats_memory_is_refused_and_the_one_beside_it_is_read()
    {
        using var readers = SharedReaders.With(
            new ReaderOptions { MaxMemory = 150L << 20, MaxWork = Long, Look = TimeSpan.FromMilliseconds(10) }, Long);
        var heavy = ReadAsync(readers, HeavyFiles.Lines(60_000, 60));
        var beside = ReadAsync(readers, HeavyFiles.Small);

        var rejection = (await heavy).Rejections.ShouldHaveSingleItem();
        rejection.Code.ShouldBe("tooMuchMemory");
        rejection.Message.ShouldContain("150 MB");
        (await beside).Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_takes_too_much_processor_time_is_refused()
    {
        using var readers = SharedReaders.With(
            new ReaderOptions { MaxWork = TimeSpan.FromMilliseconds(100), Look = TimeSpan.FromMilliseconds(10) }, Long);

        var rejection = (await ReadAsync(readers, HeavyFiles.Lines(20_000))).Rejections.ShouldHaveSingleItem();

        rejection.Code.ShouldBe("tooSlow");
        rejection.Message.ShouldContain("processor time");
        Ends(readers, ReaderEnd.Work).ShouldBe(1);
    }

    [Fact]
    public async Task A_reader_that_waits_for_ever_is_ended_when_its_time_is_over_and_another_goes_on()
    {
        using var readers = SharedReaders.With(
            new ReaderOptions { Grace = TimeSpan.FromSeconds(1), HandBack = TimeSpan.FromSeconds(1), Count = 1 }, TimeSpan.FromSeconds(8));
        var heavy = ReadAsync(readers, HeavyFiles.Lines(20_000));
        HeavyFiles.Signal("STOP", await HeavyFiles.AtWorkAsync(readers));
        var beside = ReadAsync(readers, HeavyFiles.Small);

        (await beside).Documents.Count.ShouldBe(1);
        heavy.IsCompleted.ShouldBeFalse(); // the second reader took what waited behind it
        (await heavy).Rejections.ShouldHaveSingleItem().Code.ShouldBe("tooSlow");
        Ends(readers, ReaderEnd.Time).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_gives_more_than_it_may_is_refused()
    {
        using var readers = SharedReaders.With(new ReaderOptions { MaxOutput = 200_000 });
        var flood = ReadAsync(readers, HeavyFiles.Lines(2_000));
        var beside = ReadAsync(readers, HeavyFiles.Small);

        (await flood).Rejections.ShouldHaveSingleItem().Code.ShouldBe("tooMuchText");
        (await beside).Documents.Count.ShouldBe(1);
        Ends(readers, ReaderEnd.Output).ShouldBe(1);
    }

    [Fact]
    public async Task Rings_in_a_document_cost_nothing_but_the_document()
    {
        using var readers = SharedReaders.With(new ReaderOptions());
        var rings = new[] { HeavyFiles.RingOfForms(), HeavyFiles.RingOfReferences() }.Select(f => ReadAsync(readers, f)).ToList();
        var beside = ReadAsync(readers, HeavyFiles.Small);

        (await beside).Documents.Count.ShouldBe(1);
        foreach (var ring in await Task.WhenAll(rings)) (ring.Documents.Count + ring.Rejections.Count).ShouldBe(1);
    }

    [Fact]
    public async Task No_reader_outlives_its_pool()
    {
        int id;
        using (var readers = SharedReaders.With(new ReaderOptions()))
        {
            var heavy = ReadAsync(readers, HeavyFiles.Lines(40_000));
            id = await HeavyFiles.AtWorkAsync(readers);
            readers.Dispose();
            await Should.ThrowAsync<OperationCanceledException>(() => heavy);
        }

        HeavyFiles.Lives(id).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reader_without_files_ends()
    {
        using var readers = SharedReaders.With(new ReaderOptions { Idle = TimeSpan.FromMilliseconds(200) });
        var heavy = ReadAsync(readers, HeavyFiles.Lines(2_000));
        var id = await HeavyFiles.AtWorkAsync(readers);
        await heavy;

        (await HeavyFiles.EndsAsync(id)).ShouldBeTrue();
        (await ReadAsync(readers, HeavyFiles.Small)).Documents.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_reader_ends_when_its_parent_is_killed()
    {
        using var folder = new TestFolder();
        var path = folder.Write("a.jsonl", System.Text.Encoding.UTF8.GetString(HeavyFiles.Lines(60_000)));
        using var parent = CommandRun.Start("extract", path);
        List<int> children = [];
        for (var i = 0; i < 2_000 && children.Count == 0; i++)
        {
            await Task.Delay(10);
            children = [.. Directory.EnumerateDirectories($"/proc/{parent.Id}/task")
                .SelectMany(t => File.ReadAllText(t + "/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture))];
        }

        parent.Kill();

        children.ShouldNotBeEmpty();
        foreach (var child in children) (await HeavyFiles.EndsAsync(child)).ShouldBeTrue();
    }

    /// <exception cref="TimeoutException">Nobody ended the reader: the test fails, and the others go on.</exception>
    private static Task<ReadResult> ReadAsync(ReaderPool readers, byte[] bytes) =>
        readers.ReadAsync(bytes, "file", CancellationToken.None).WaitAsync(Long);

    private static int Ends(ReaderPool readers, ReaderEnd why) => readers.Ends.Single(e => e.Why == why).Count;
}
