using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace NewsTracker.Tests.Ingestion;

/// <summary>A killed server loses nothing that it acknowledged and stores nothing twice.</summary>
public sealed class DurabilityTests
{
    [Fact]
    public async Task What_was_acknowledged_survives_a_kill()
    {
        using var folder = new TestFolder();
        var acknowledged = new List<string>();
        var random = new Random(7);
        for (var round = 0; round < 3; round++)
        {
            using var server = await ServerAsync(folder.Data);
            var until = Stopwatch.StartNew();
            var length = random.Next(300, 900);
            while (until.ElapsedMilliseconds < length)
            {
                var text = $"Round {round} of the canal talks\n\nDelegates met on {1 + (acknowledged.Count % 28)} March 2026 and signed " +
                    $"paper {acknowledged.Count} in Quillport.\n";
                using var form = new MultipartFormDataContent
                {
                    { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", $"r{round}-{acknowledged.Count}.txt" }
                };
                using var answer = await server.Client.PostAsync(new Uri("/api/v1/files", UriKind.Relative), form);
                answer.EnsureSuccessStatusCode();
                acknowledged.Add(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
            }

            server.Process.Kill();
            await server.Process.WaitForExitAsync();
        }

        using (var last = await ServerAsync(folder.Data))
        {
            for (var i = 0; i < 600 && await last.Client.GetStringAsync(new Uri("/api/v1/inbox/pending", UriKind.Relative)) != "0"; i++)
                await Task.Delay(100);
            last.Process.Kill();
            await last.Process.WaitForExitAsync();
        }

        await using var db = new SqliteConnection($"Data Source={Path.Combine(folder.Data, "newstracker.db")};Pooling=False");
        await db.OpenAsync();
        var stored = Query(db, "select Sha256 from Files");
        stored.Order().ShouldBe(acknowledged.Order());
        Query(db, "pragma integrity_check").ShouldBe(["ok"]);
        Query(db, "pragma foreign_key_check").ShouldBeEmpty();
        Query(db, "select Name from Files where State not in ('Filed', 'Rejected')").ShouldBeEmpty();
        (await CommandRun.ProcessAsync(null, "check", "--data", folder.Data)).Exit.ShouldBe(0);
    }

    private static List<string> Query(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        return rows;
    }

    private static async Task<Server> ServerAsync(string data)
    {
        var process = CommandRun.Start("serve", "--no-seeds", "--urls", "http://127.0.0.1:0", "--data", data);
        var line = await process.StandardOutput.ReadLineAsync();
        var address = line!.Split(' ').First(w => w.StartsWith("http://", StringComparison.Ordinal));
        return new Server(process, new HttpClient { BaseAddress = new Uri(address) });
    }

    private sealed record Server(Process Process, HttpClient Client) : IDisposable
    {
        public void Dispose()
        {
            if (!Process.HasExited) Process.Kill(entireProcessTree: true);
            Process.Dispose();
            Client.Dispose();
        }
    }
}
