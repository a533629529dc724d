using System.Globalization;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load;

/// <summary>
/// The load program: fills stores of growing sizes, asks for every kind of page beside the yardsticks, and again while files are read in.
/// </summary>
internal static class LoadCommand
{
    /// <param name="assembly">newstracker.dll, or the program published ahead of time.</param>
    /// <param name="rest">"--sizes 1000,10000", "--folder F" (stores are kept there), "--rounds N", "--files N", "--svg FILE",
    /// "--stores A,B" (data folders in place of filling).</param>
    public static async Task<int> RunAsync(string assembly, string[] rest)
    {
        var options = rest.Chunk(2).Where(o => o.Length == 2).ToDictionary(o => o[0], o => o[1], StringComparer.Ordinal);
        var sizes = Numbers(options.GetValueOrDefault("--sizes", "1000,10000,100000"));
        var folder = options.TryGetValue("--folder", out var kept)
            ? Directory.CreateDirectory(kept).FullName
            : Directory.CreateTempSubdirectory("newstracker-load-").FullName;
        var product = Path.GetFullPath(assembly);
        IReadOnlyList<string> stores;
        if (options.TryGetValue("--stores", out var given)) stores = [.. given.Split(',').Select(Path.GetFullPath)];
        else
        {
            var (stream, name) = LoadStream.Make(folder, sizes[^1]);
            Say($"Articles: {name}, kept in {folder}");
            var filling = new LoadStores(product, folder, stream);
            stores = filling.Fill(sizes);
            filling.Lines.ForEach(Console.Out.WriteLine);
        }

        var rounds = Numbers(options.GetValueOrDefault("--rounds", "3"))[0];
        var table = await LoadRun.PagesAsync(product, sizes, stores, folder, rounds);
        if (options.TryGetValue("--svg", out var svg)) await File.WriteAllTextAsync(svg, LoadCurves.Draw(sizes, table));
        var files = Numbers(options.GetValueOrDefault("--files", "5000"))[0];
        if (files > 0) await LoadRun.WhileReadingAsync(product, LoadStores.Copy(stores[^1], Path.Combine(folder, "store-read")), files);
        if (!options.ContainsKey("--folder")) Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static int[] Numbers(string text) => [.. text.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];

    private static void Say(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
