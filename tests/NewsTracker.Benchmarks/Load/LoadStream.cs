using System.Diagnostics;
using System.Globalization;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load;

/// <summary>
/// The articles that stores are filled from, as JSON Lines: those of the test material where it is there, else invented ones.
/// </summary>
internal static class LoadStream
{
    /// <summary>A file of at least so many articles; made unless it is there.</summary>
    /// <returns>Its path and what it holds, in words.</returns>
    public static (string Path, string Name) Make(string folder, int count)
    {
        var path = Path.Combine(folder, "stream.jsonl");
        if (File.Exists(path) && File.ReadLines(path).Take(count).Count() == count) return (path, "the stream in the folder");
        var corpora = Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA") ?? Path.Combine("..", "shared");
        var (maker, matter) = (Path.Combine(corpora, "tools", "load", "worlds.py"), Path.Combine(corpora, "corpora", "clustering", "dev"));
        if (File.Exists(maker) && Directory.Exists(matter) && Run(maker, matter, count, path)) return (path, "the stream of the corpora");
        InventedFile.Write(path, 1, SpreadArticles.Of(1, count));
        return (path, "invented articles, spread as stories are");
    }

    /// <summary>Copies some lines of the stream to files of bounded size.</summary>
    public static IReadOnlyList<string> Cut(string stream, string folder, int from, int count)
    {
        const int InOneFile = 2_500;
        Directory.CreateDirectory(folder);
        return [.. File.ReadLines(stream).Skip(from).Take(count).Chunk(InOneFile).Select((lines, i) =>
        {
            var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{from + (i * InOneFile):000000}.jsonl"));
            File.WriteAllLines(file, lines);
            return file;
        })];
    }

    private static bool Run(string maker, string matter, int count, string path)
    {
        try
        {
            using var making = Process.Start("python3", [maker, matter, count.ToString(CultureInfo.InvariantCulture), path]);
            making.WaitForExit();
            return making.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no Python here
        }
    }
}
