using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Readers;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Tests.Ingestion.Readers;

/// <summary>A file that ends readers, or the program, handed in among others.</summary>
public sealed class WalledInboxTests
{
    [Fact]
    public async Task A_file_that_ends_its_reader_is_named_everywhere_and_not_tried_again_and_the_site_goes_on()
    {
        using var folder = new TestFolder();
        using var readers = SharedReaders.With(new ReaderOptions { MaxOutput = 200_000 });
        await using (var site = await TestSite.StartAsync(folder: folder.Data, readers: readers))
        {
            await HandInAsync(site.Services, ("before.txt", HeavyFiles.Small), ("flood.jsonl", HeavyFiles.Lines(2_000)));
            await site.UploadAsync(("after.txt", "Pier of Ostrel shut\n\nThe pier was shut on 3 March 2027, the board said.\n"));
            (await site.Client.GetStringAsync(new Uri("/inbox", UriKind.Relative))).ShouldContain("Reading gave more than");
            (await site.Client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
            await using var db = site.Store.Open();
            (await db.Articles.CountAsync()).ShouldBe(2);
            (await db.Files.SingleAsync(f => f.Name == "flood.jsonl")).State.ShouldBe(FileState.Rejected);
            (await db.Files.AnyAsync(f => f.ReadingsBegun > 0)).ShouldBeFalse();
        }

        Ends(readers).ShouldBe(1);
        await using (var again = await TestSite.StartAsync(folder: folder.Data, readers: readers)) await again.IdleAsync();
        Ends(readers).ShouldBe(1);
        var check = await CommandRun.RunAsync(null, "check", "--data", folder.Data);
        check.Exit.ShouldBe(0);
        check.Output.ShouldContain("note  flood.jsonl: Reading gave more than");
    }

    [Fact]
    public async Task A_document_with_a_ring_is_refused_or_read_and_the_one_beside_it_is_read()
    {
        await using var site = await TestSite.StartAsync();
        await HandInAsync(site.Services, ("ring.pdf", HeavyFiles.RingOfReferences()), ("good.txt", HeavyFiles.Small));
        await site.IdleAsync();

        await using var db = site.Store.Open();
        (await db.Files.SingleAsync(f => f.Name == "good.txt")).Added.ShouldBe(1);
        (await db.Files.SingleAsync(f => f.Name == "ring.pdf")).State.ShouldNotBe(FileState.Received);
        (await site.Client.GetAsync(new Uri("/", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public async Task A_file_with_which_the_program_ended_again_and_again_is_not_read_any_more(int ends, bool isRead)
    {
        using var bench = new Workbench();
        await bench.HandInAsync("a.txt", "Lamp of Varnholm\n\nThe lamp burns again since 9 March 2027, the board said.\n");
        await bench.HandInAsync("b.txt", "Pier of Ostrel\n\nThe pier was shut on 3 March 2027, the keeper said.\n");
        await bench.Store.WriteAsync(
            db => db.Files.Where(f => f.Name == "a.txt").ExecuteUpdateAsync(s => s.SetProperty(f => f.ReadingsBegun, ends)),
            CancellationToken.None);

        await bench.DrainAsync();

        await using var db = bench.Store.Open();
        var file = await db.Files.Include(f => f.Rejections).SingleAsync(f => f.Name == "a.txt");
        file.Added.ShouldBe(isRead ? 1 : 0);
        file.ReadingsBegun.ShouldBe(0);
        file.Rejections.Select(r => r.Code).ShouldBe(isRead ? [] : ["endedProgram"]);
        (await db.Files.SingleAsync(f => f.Name == "b.txt")).Added.ShouldBe(1);
    }

    [Fact]
    public async Task Files_that_were_being_read_at_a_kill_come_last_and_the_least_suspected_first()
    {
        var order = new List<string>();
        var analyze = new IngestionOptions().Analyze;
        using var bench = new Workbench(new IngestionOptions
        {
            BatchFiles = 2,
            Analyze = document =>
            {
                lock (order) order.Add(document.Title!.Split(' ')[0]);
                return analyze(document);
            }
        });
        var begun = new Dictionary<string, int> { ["Lamp"] = 2, ["Pier"] = 1, ["Mill"] = 0, ["Quay"] = 1, ["Weir"] = 0, ["Dyke"] = 0 };
        foreach (var (name, _) in begun)
            await bench.HandInAsync(
                $"{name}.txt", $"{name} of Varnholm\n\nThe {name} of Varnholm was shut on 9 March 2027, the board said.\n");
        await bench.Store.WriteAsync(
            async db =>
            {
                foreach (var file in await db.Files.ToListAsync()) file.ReadingsBegun = begun[file.Name[..4]];
                return 0;
            },
            CancellationToken.None);

        await bench.DrainAsync();

        order[..3].Order().ShouldBe(["Dyke", "Mill", "Weir"]);
        order[3..].ShouldBe(["Pier", "Quay", "Lamp"]);
        await using var db = bench.Store.Open();
        (await db.Files.AllAsync(f => f.ReadingsBegun == 0 && f.Added == 1)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_marked_while_it_is_read_and_an_orderly_end_takes_the_mark_off()
    {
        using var readers = SharedReaders.With(new ReaderOptions());
        using var bench = new Workbench(readers: readers);
        await bench.Get<FileInbox>().ReceiveAsync(
            [new IncomingFile("heavy.jsonl", HeavyFiles.Lines(20_000))], "ingest", null, CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var work = bench.Ingestion.DrainAsync(null, stop.Token);
        HeavyFiles.Signal("STOP", await HeavyFiles.AtWorkAsync(readers));

        (await BegunAsync(bench.Store)).ShouldBe(1);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => work);
        (await BegunAsync(bench.Store)).ShouldBe(0);
    }

    [Fact]
    public async Task Extract_gives_the_reason_in_the_place_of_the_file()
    {
        using var folder = new TestFolder();
        var ring = Path.Combine(folder.Data, "ring.pdf");
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllBytesAsync(ring, HeavyFiles.RingOfReferences());
        var good = folder.Write("good.txt", "Lamp of Varnholm\n\nThe lamp burns again since 9 March 2027.\n");

        var run = await CommandRun.RunAsync(null, "extract", good, ring, good);

        run.Exit.ShouldBe(1);
        run.Error.ShouldBeEmpty();
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("file").GetString()).ShouldBe([good, ring, good]);
        lines[1].GetProperty("error").GetProperty("message").GetString().ShouldEndWith(".");
    }

    private static async Task<int> BegunAsync(Store store)
    {
        await using var db = store.Open();
        return await db.Files.Select(f => f.ReadingsBegun).SingleAsync();
    }

    private static Task<IReadOnlyList<Handover>> HandInAsync(IServiceProvider services, params (string Name, byte[] Bytes)[] files) =>
        services.GetRequiredService<FileInbox>().ReceiveAsync(
            [.. files.Select(f => new IncomingFile(f.Name, f.Bytes))], "upload", null, CancellationToken.None);

    private static int Ends(ReaderPool readers) => readers.Ends.Sum(e => e.Count);
}
