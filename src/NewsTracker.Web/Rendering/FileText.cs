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
        FileState.Rejected => "not read",
        _ => file.IsDuplicate ? "already on file" : "read",
    };

    public static string Style(InboxRow file) => file.IsRemoved ? "removed" : file.State switch
    {
        FileState.Received or FileState.Read => "pending",
        FileState.Rejected => "rejected",
        _ => file.IsDuplicate ? "duplicate" : "filed",
    };

    /// <summary>"3 read, 1 already on file, 1 not read"; null when every file was read and nothing of it left out.</summary>
    public static string? Unwell(IReadOnlyList<InboxRow> files)
    {
        var done = files.Where(f => !IsPending(f)).ToList();
        var bad = done.Count(f => f.State == FileState.Rejected);
        var partly = done.Count(f => f.State != FileState.Rejected && f.Counts.Rejected > 0);
        if (bad + partly == 0) return null;
        var known = done.Count(f => f.State != FileState.Rejected && f.Counts.Rejected == 0 && f.IsDuplicate);
        (int Number, string Words)[] parts =
            [(done.Count - bad - partly - known, "read"), (known, "already on file"), (partly, "read in part"), (bad, "not read")];
        return string.Join(", ", parts.Where(p => p.Number > 0).Select(p => $"{p.Number} {p.Words}"));
    }

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
