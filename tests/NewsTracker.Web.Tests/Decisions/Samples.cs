namespace NewsTracker.Tests.Decisions;

/// <summary>The product's own sample files.</summary>
internal static class Samples
{
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "NewsTracker.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            return Path.Combine(folder.FullName, "seeds");
        }
    }
}
