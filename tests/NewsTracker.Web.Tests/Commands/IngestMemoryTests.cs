using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsTracker.Tests.Commands;

/// <summary>What a small machine has to hold while articles are read in.</summary>
public sealed class IngestMemoryTests
{
    private const int Articles = 1_500;

    /// <summary>
    /// Measured: 443 to 454 MB alone on one core; up to 514 where features of stories are kept while others come, 586 where the heap is
    /// left to the collector.
    /// </summary>
    private const long Bound = 520L << 20;

    private static readonly string[] Places = ["Quillport", "Maresund", "Tallow Bay", "Ostrander", "Fennick", "Grayle", "Holm"];
    private static readonly string[] People = ["Ines Taverel", "Marek Dunn", "Olive Sattler", "Joon Pell", "Ruth Amary", "Carl Wend"];
    private static readonly string[] Deeds =
    [
        "opened the new quay", "closed the old bridge", "sold 14 ferries", "met the dockers' union", "raised the harbour fee",
        "signed a contract with the railway", "sued the builder of the sea wall", "counted the seals on the sandbank"
    ];

    [SkippableFact]
    public async Task Reading_in_many_articles_of_one_file_stays_within_a_small_machines_memory()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The most memory that a process has held is asked of Linux.");
        using var folder = new TestFolder();
        var file = folder.Write("articles.jsonl", string.Join('\n', Enumerable.Range(0, Articles).Select(Article)));
        using var process = CommandRun.Start("ingest", file, "--data", folder.Data);
        var most = 0L;
        for (; !process.HasExited; await Task.Delay(50)) most = Math.Max(most, await MostAsync(process.Id));

        process.ExitCode.ShouldBe(0);
        most.ShouldBeInRange(100L << 20, Bound);
        var placed = await CommandRun.RunAsync(null, "export", "--format", "assignments", "--data", folder.Data);
        placed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(Articles);
    }

    /// <summary>The most memory that a process has held, in bytes; 0 once it has ended.</summary>
    private static async Task<long> MostAsync(int process)
    {
        const string most = "VmHWM:";
        try
        {
            var lines = await File.ReadAllLinesAsync($"/proc/{process}/status");
            var line = Array.Find(lines, l => l.StartsWith(most, StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line[most.Length..].Replace("kB", ""), CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>An article of some 4,000 characters; what it tells and of whom turns with its number.</summary>
    private static string Article(int number)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 36; i++)
        {
            var turn = (number * 31) + (i * 17);
            text.Append(CultureInfo.InvariantCulture, $"{People[turn % People.Length]} of {Places[number % Places.Length]} ")
                .Append(CultureInfo.InvariantCulture, $"{Deeds[turn % Deeds.Length]} on {(turn % 28) + 1} March 2026, ")
                .Append(CultureInfo.InvariantCulture, $"and {turn * 7 % 613} people of ward {turn % 97} watched from pier {turn % 53}.\n");
        }

        return JsonSerializer.Serialize(new
        {
            id = number.ToString(CultureInfo.InvariantCulture), title = $"Day {number} in {Places[number % Places.Length]}",
            outlet = $"Paper {number % 40}", published = $"2026-03-{(number % 28) + 1:00}", text = text.ToString()
        });
    }
}
