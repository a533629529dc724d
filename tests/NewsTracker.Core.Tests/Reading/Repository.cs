namespace NewsTracker.Core.Tests.Reading;

/// <summary>Files of the checkout that tests read.</summary>
internal static class Repository
{
    public static string Path(params string[] parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "NewsTracker.sln")))
                return System.IO.Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("The tests run outside a checkout.");
    }
}
