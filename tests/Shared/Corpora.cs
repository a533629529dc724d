namespace NewsTracker.Tests;

/// <summary>
/// Test material that is not part of the repository: the folder named by NEWSTRACKER_CORPORA, else `shared` beside the checkout.
/// A test that needs it skips, saying so, where it is absent.
/// </summary>
internal static class Corpora
{
    private static readonly Lazy<string?> Found = new(Find);

    public static string? Root => Found.Value;

    /// <summary>The path of a file or folder of the material; skips the running test when it is not there.</summary>
    public static string Require(string path)
    {
        Skip.If(Root is null, "Test material not found: set NEWSTRACKER_CORPORA or put it in ../shared.");
        var full = Path.Combine(Root!, path);
        Skip.IfNot(File.Exists(full) || Directory.Exists(full), $"Test material lacks {path}.");
        return full;
    }

    /// <summary>The user's document whose name begins with <paramref name="number"/> ("000" to "004").</summary>
    public static string Seed(string number) => Directory.EnumerateFiles(Require("seeds"), number + "_*").Single();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "NewsTracker.sln"))) continue;
            var beside = Path.Combine(folder.FullName, "..", "shared");
            return Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
        }

        return null;
    }
}
