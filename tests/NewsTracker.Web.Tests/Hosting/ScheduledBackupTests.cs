using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Hosting;
using NewsTracker.Web.Hosting.Settings;

namespace NewsTracker.Tests.Hosting;

/// <summary>Backups by schedule: one a day, each whole, the newest kept, foreign files left, faults told and tried again.</summary>
public sealed class ScheduledBackupTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 3, 0, 0, TimeSpan.Zero));

    private string Into => Path.Combine(folder.Path, "backups");

    [Fact]
    public async Task A_day_gives_one_backup_and_the_newest_are_kept()
    {
        using var bench = new Workbench();
        await bench.ReadAsync("one.txt", SampleTexts.Opening);
        Directory.CreateDirectory(Into);
        var mine = Path.Combine(Into, "newstracker-mine.db");
        await File.WriteAllTextAsync(mine, "my own");
        using var backups = Schedule(bench);
        await backups.StartAsync(CancellationToken.None);

        var seen = new List<string[]>();
        for (var day = 1; day <= 4; day++)
        {
            await UntilAsync(
                () => Names().Length <= 2 && Names().Any(n => n.StartsWith($"newstracker-2026030{day}T03", StringComparison.Ordinal)),
                () => time.Advance(TimeSpan.FromSeconds(10)));
            seen.Add(Names());
            foreach (var name in seen[^1]) Articles(Path.Combine(Into, name)).ShouldBe(1);
            time.Advance(TimeSpan.FromHours(23));
            await Task.Delay(50);
            Names().ShouldBe(seen[^1], "no second one on a day");
            time.Advance(TimeSpan.FromHours(1));
        }

        await backups.StopAsync(CancellationToken.None);
        seen.Select(s => s.Length).ShouldBe([1, 2, 2, 2]);
        seen[3].Select(n => n[..20]).ShouldBe(["newstracker-20260303", "newstracker-20260304"]);
        (await File.ReadAllTextAsync(mine)).ShouldBe("my own");
    }

    [Fact]
    public async Task A_backup_dated_in_the_future_holds_up_none()
    {
        using var bench = new Workbench();
        Directory.CreateDirectory(Into);
        await File.WriteAllTextAsync(Path.Combine(Into, "newstracker-20310101T030000Z.db"), "of a clock that was wrong");
        using var backups = Schedule(bench);
        await backups.StartAsync(CancellationToken.None);

        await UntilAsync(() => Names().Length == 2);

        await backups.StopAsync(CancellationToken.None);
        Names()[0].ShouldStartWith("newstracker-20260301T03");
    }

    [Fact]
    public async Task A_fault_is_told_and_tried_again_an_hour_later()
    {
        using var bench = new Workbench();
        await File.WriteAllTextAsync(Into, "a file where the folder should be");
        using var backups = Schedule(bench);
        await backups.StartAsync(CancellationToken.None);
        await UntilAsync(() => backups.Fault is not null);
        backups.Fault!.ShouldStartWith($"The last backup into {Into} failed: ");

        File.Delete(Into);
        time.Advance(TimeSpan.FromHours(1));
        await UntilAsync(() => Names().Length == 1 && backups.Fault is null, () => time.Advance(TimeSpan.FromMinutes(1)));

        await backups.StopAsync(CancellationToken.None);
    }

    public void Dispose() => folder.Dispose();

    private ScheduledBackups Schedule(Workbench bench) => new(
        new SiteOptions { Data = bench.Store.Folder.Path, BackupTo = Into, KeepBackups = 2 }, bench.Store, time,
        NullLogger<ScheduledBackups>.Instance);

    private string[] Names() => !Directory.Exists(Into)
        ? []
        : [.. Directory.GetFiles(Into, "newstracker-2*.db").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private static long Articles(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM Articles";
        return (long)command.ExecuteScalar()!;
    }

    private static async Task UntilAsync(Func<bool> isSo, Action? meanwhile = null)
    {
        for (var i = 0; i < 1200 && !isSo(); i++)
        {
            await Task.Delay(25);
            meanwhile?.Invoke();
        }

        isSo().ShouldBeTrue();
    }
}
