using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Views.Lists;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering;

/// <summary>How far a handed-in file has come, in words.</summary>
internal static class FileText
{
    public static bool IsPending(InboxRow file) => file.State is FileState.Received or FileState.Read;

    public static string State(InboxRow file) => file.IsRemoved ? "removed" : file.State switch
    {
        FileState.Received => "waits to be read",
        FileState.Read => "read; its stories are being written",
        FileState.Rejected => "rejected",
        _ => file.IsDuplicate ? "already on file" : "filed",
    };

    public static string Style(InboxRow file) => file.IsRemoved ? "removed" : file.State switch
    {
        FileState.Received or FileState.Read => "pending",
        FileState.Rejected => "rejected",
        _ => file.IsDuplicate ? "duplicate" : "filed",
    };

    /// <summary>"2 articles added, 1 new version"; empty while nothing came out.</summary>
    public static string Outcome(FileCounts counts)
    {
        (int Number, string One, string Many)[] parts =
        [
            (counts.Added, "added", "added"), (counts.NewVersions, "new version", "new versions"), (counts.Copies, "copy", "copies"),
            (counts.Duplicates, "already on file", "already on file"), (counts.Rejected, "not taken", "not taken"),
        ];
        return string.Join(", ", parts.Where(p => p.Number > 0).Select(p => CountText.Of(p.Number, p.One, p.Many)));
    }

    public static string Entrance(string entrance) => entrance switch
    {
        "upload" => "uploaded here",
        "api" => "through the API",
        "ingest" => "from the command line",
        "seed" => "sample that came with NewsTracker",
        _ => entrance,
    };
}
