namespace NewsTracker.Web.Ingestion;

/// <summary>A file handed in: its name as given and its bytes.</summary>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary><paramref name="Status"/> is "stored", "duplicate" or "rejected"; <paramref name="Id"/> the file's id, null when nothing was stored.</summary>
public sealed record Handover(string Name, string? Sha256, string Status, string? Reason, long? Id);

/// <summary>The one door for files: upload page, API, command line and samples all hand in here. Returns only after the bytes are committed.</summary>
public sealed class Inbox
{
    /// <param name="files">The files; each is judged for itself.</param>
    /// <param name="entrance">"upload", "api", "ingest" or "seed".</param>
    /// <param name="storyTitle">The story that all articles shall join by a person's choice, else null.</param>
    /// <param name="cancellation">Ends the wait; what is committed stays.</param>
    public Task<IReadOnlyList<Handover>> ReceiveAsync(IReadOnlyList<IncomingFile> files, string entrance, string? storyTitle, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
