using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Stories;

namespace NewsTracker.Web.Rendering;

/// <summary>How far a handed-in file has come, in words.</summary>
internal static class FileText
{
    public static bool IsPending(InboxRow file) => file.State is FileState.Received or FileState.Read;

    public static string State(InboxRow file) => file.State switch
    {
        FileState.Received => "waits to be read",
        FileState.Read => "read; its stories are being written",
        FileState.Rejected => "rejected",
        _ => file.IsDuplicate ? "already on file" : "filed",
    };

    public static string Style(InboxRow file) => file.State switch
    {
        FileState.Received or FileState.Read => "pending",
        FileState.Rejected => "rejected",
        _ => file.IsDuplicate ? "duplicate" : "filed",
    };

    public static string Entrance(string entrance) => entrance switch
    {
        "upload" => "uploaded here",
        "api" => "through the API",
        "ingest" => "from the command line",
        "seed" => "sample that came with NewsTracker",
        _ => entrance,
    };
}
