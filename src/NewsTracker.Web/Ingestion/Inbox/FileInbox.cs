using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Web.Decisions;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Decisions.Stories;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Inbox;

/// <summary>A file handed in: its name as given and its bytes.</summary>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// <paramref name="Status"/> is "stored", "duplicate" or "rejected"; <paramref name="Id"/> the file's id, null when nothing was stored.
/// </summary>
public sealed record Handover(string Name, string? Sha256, string Status, string? Reason, long? Id);

/// <summary>
/// The one door for files: upload page, API, command line and samples all hand in here. Returns only after the bytes are committed.
/// </summary>
public sealed class FileInbox(Store store, ChangedArticles changed, InboxSignal signal, IngestionOptions options, TimeProvider time)
{
    /// <summary>Commits files by the SHA-256 of their bytes and wakes the worker.</summary>
    /// <param name="files">The files; each is judged for itself.</param>
    /// <param name="entrance">"upload", "api", "ingest" or "seed".</param>
    /// <param name="storyTitle">The story that all articles shall join by a person's choice, else null.</param>
    /// <param name="cancellation">Ends the wait; what is committed stays.</param>
    /// <returns>One answer a file, in the order given.</returns>
    public Task<IReadOnlyList<Handover>> ReceiveAsync(
        IReadOnlyList<IncomingFile> files, string entrance, string? storyTitle, CancellationToken cancellation) =>
        ReceiveAsync(files, entrance, storyTitle, null, cancellation);

    /// <inheritdoc cref="ReceiveAsync(IReadOnlyList{IncomingFile}, string, string?, CancellationToken)"/>
    /// <param name="given">What holds for every file that does not say it itself.</param>
    public async Task<IReadOnlyList<Handover>> ReceiveAsync(
        IReadOnlyList<IncomingFile> files, string entrance, string? storyTitle, GivenFields? given, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var packed = files.Select(Pack).ToList();
        var result = await store.WriteAsync(db => StoreAsync(db, packed, entrance, storyTitle, given, cancellation), cancellation);
        signal.Pulse();
        return result;
    }

    private async Task<IReadOnlyList<Handover>> StoreAsync(
        NewsDb db, List<Packed> packed, string entrance, string? storyTitle, GivenFields? given, CancellationToken cancellation)
    {
        var shas = packed.Where(p => p.Refusal is null).Select(p => p.Sha256).Distinct().ToList();
        var known = await db.Files.Where(f => shas.Contains(f.Sha256)).ToDictionaryAsync(f => f.Sha256, cancellation);
        var now = time.GetUtcNow().UtcTicks;
        long? chosen = null;
        var rows = new List<(Packed Packed, StoredFile? File, bool IsDuplicate)>();
        foreach (var item in packed)
        {
            if (item.Refusal is not null)
            {
                rows.Add((item, null, false));
                continue;
            }

            var isDuplicate = known.TryGetValue(item.Sha256, out var file) && file.RemovedAt is null;
            if (file?.RemovedAt is not null && await RemovedFile.StillOutAsync(db, file, cancellation) is { } reason)
            {
                file.Receipts.Add(new Receipt { Name = item.Name, At = now, IsDuplicate = true });
                rows.Add((item with { Refusal = reason }, file, false));
                continue;
            }

            // only when something is taken that can stand in it
            if (storyTitle is not null) chosen ??= await StoryChoice.FindOrCreateAsync(db, storyTitle, now, cancellation);
            if (!isDuplicate) file = Put(db, file, item, entrance, now, chosen, given);
            else if (file!.Id != 0 && file.Name != item.Name) await UnderNameAsync(db, file, item.Name, cancellation);
            if (isDuplicate && chosen is { } story && file!.Id != 0) await StoryChoice.MoveAsync(db, changed, file, story, cancellation);
            known[item.Sha256] = file!;
            file!.Receipts.Add(new Receipt { Name = item.Name, At = now, IsDuplicate = isDuplicate });
            rows.Add((item, file, isDuplicate));
        }

        await db.SaveChangesAsync(cancellation);
        return [.. rows.Select(r => new Handover(
            r.Packed.Name,
            r.File?.Sha256,
            r.Packed.Refusal is not null ? "rejected" : r.IsDuplicate ? "duplicate" : "stored",
            r.Packed.Refusal ?? (r.IsDuplicate ? "The same bytes are already on file." : null),
            r.File?.Id))];
    }

    /// <summary>A file of one article, handed in again under another name: the name is an id of that article too.</summary>
    private static async Task UnderNameAsync(NewsDb db, StoredFile file, string name, CancellationToken cancellation)
    {
        var own = await db.GivenIds
            .AsNoTracking()
            .Where(g => g.FileId == file.Id && (g.ExternalId == file.Name || g.ExternalId == name))
            .ToListAsync(cancellation);
        if (own.Count == 0 || own.Any(g => g.ExternalId == name)) return;
        db.GivenIds.Add(new GivenId { ExternalId = name, FileId = file.Id, ArticleId = own[0].ArticleId, StoryId = own[0].StoryId });
    }

    private static StoredFile Put(NewsDb db, StoredFile? removed, Packed item, string entrance, long now, long? chosen, GivenFields? given)
    {
        var file = removed ?? new StoredFile { Sha256 = item.Sha256, Name = item.Name, Entrance = entrance };
        if (removed is null) db.Files.Add(file);
        file.RemovedAt = null;
        file.Size = item.Size;
        file.ReceivedAt = now;
        file.State = FileState.Received;
        (file.DocumentsDone, file.ReadingsBegun) = (0, 0);
        file.IsSample = entrance == "seed";
        file.ChosenStoryId = chosen;
        (file.GivenOutlet, file.GivenPublished) = (given?.Outlet, given?.Published);
        file.Content = new FileContent { Brotli = item.Brotli };
        return file;
    }

    private Packed Pack(IncomingFile file)
    {
        var name = FileNames.Shown(file.Name);
        string? refusal = null;
        if (name.Length == 0) (name, refusal) = ("(no name)", "The file has no name; give it one and send it again.");
        else if (file.Bytes.Length == 0) refusal = "The file is empty.";
        else if (file.Bytes.Length > options.MaxFileBytes)
            refusal = string.Create(
                CultureInfo.InvariantCulture,
                $"The file has {file.Bytes.Length:N0} bytes; at most {options.MaxFileBytes:N0} are taken. Split it and send the parts.");
        return refusal is not null
            ? new Packed(name, "", 0, [], refusal)
            : new Packed(
                name, Convert.ToHexString(SHA256.HashData(file.Bytes.Span)), file.Bytes.Length, Compression.Pack(file.Bytes.Span), null);
    }

    private sealed record Packed(string Name, string Sha256, long Size, byte[] Brotli, string? Refusal);
}
