using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Tests.Samples;

/// <summary>The sample files that stand beside the solution. Each is read once for all tests.</summary>
internal static class SampleFolder
{
    /// <summary>Every sample's name, in order, without the folder's own README.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Root()).Select(p => Path.GetFileName(p)).Where(n => n != "README.md").Order(StringComparer.Ordinal)];

    private static readonly Lazy<IReadOnlyDictionary<string, ReadResult>> Read = new(() => Names.ToDictionary(
        name => name,
        name => FileReader.Read(File.ReadAllBytes(PathOf(name)), name, Patient),
        StringComparer.Ordinal));

    /// <summary>A machine under load must not turn a slow reading into a wrong one.</summary>
    private static ReadingOptions Patient => ReadingOptions.Default with { MaxTime = TimeSpan.FromMinutes(1) };

    public static string PathOf(string name) => Path.Combine(Root(), name);

    public static ReadResult ResultOf(string name) => Read.Value[name];

    public static Document Article(string name, int index = 0) => ResultOf(name).Documents[index];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsTracker.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No NewsTracker.sln above the tests."), "seeds");
    }
}
