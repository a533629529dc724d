using System.Globalization;
using NewsTracker.Benchmarks.Speed;

namespace NewsTracker.Benchmarks.Load;

/// <summary>
/// Stores of several sizes, each grown from the one before; they are kept in a folder, so that a second run finds them filled.
/// </summary>
internal sealed class LoadStores(string assembly, string folder, string stream)
{
    /// <summary>What filling told, a line a store.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The data folders of the sizes, in order.</summary>
    public IReadOnlyList<string> Fill(IReadOnlyList<int> sizes)
    {
        var data = new List<string>();
        var from = 0;
        foreach (var size in sizes)
        {
            var store = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"store-{size}"));
            if (!Directory.Exists(store)) Grow(data.LastOrDefault(), store, from, size);
            data.Add(store);
            from = size;
        }

        return data;
    }

    /// <summary>A store that may be written without the kept one changing.</summary>
    public static string Copy(string store, string copy)
    {
        if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.EnumerateFiles(store)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }

    private void Grow(string? former, string store, int from, int size)
    {
        var growing = store + ".growing";
        if (former is not null) Copy(former, growing);
        else if (Directory.Exists(growing)) Directory.Delete(growing, recursive: true);
        var files = LoadStream.Cut(stream, Path.Combine(folder, "parts"), from, size - from);
        var cost = ProductProcess.Run(assembly, ["ingest", .. files, "--data", growing]);
        Directory.Move(growing, store);
        var bytes = Directory.EnumerateFiles(store).Sum(f => new FileInfo(f).Length);
        Lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{from:N0} to {size:N0} stored: {(size - from) / cost.Clock.TotalSeconds:0} articles/s by the clock, " +
            $"{cost.Processor.TotalMilliseconds / (size - from):0.00} ms of processor time each (readers not counted), " +
            $"at most {cost.PeakBytes >> 20} MiB, {(double)bytes / size / 1024:0.0} KiB on the disk an article"));
    }
}
