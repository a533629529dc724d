namespace NewsTracker.Web.Storage.Model;

/// <summary>How far a file has come. Written in JSON in lower case.</summary>
public enum FileState
{
    /// <summary>Its bytes are committed; the worker has not read it yet. These rows are the queue.</summary>
    Received,

    /// <summary>Its articles are stored; their stories are not written yet.</summary>
    Read,

    /// <summary>All is done.</summary>
    Filed,

    Rejected,
}

/// <summary>A file as it was given, known by its bytes: the same bytes twice are one row.</summary>
public sealed class StoredFile
{
    public long Id { get; set; }

    /// <summary>Upper-case hex of the bytes' SHA-256; unique.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The name it was first given under; shown as text only, never used as a path.</summary>
    public required string Name { get; set; }

    public long Size { get; set; }

    /// <summary>UTC ticks.</summary>
    public long ReceivedAt { get; set; }

    public FileState State { get; set; }

    /// <summary>"upload", "api", "ingest" or "seed".</summary>
    public required string Entrance { get; set; }

    /// <summary>True for the product's own sample files.</summary>
    public bool IsSample { get; set; }

    /// <summary>The story that a person chose for all articles of the file, else null.</summary>
    public long? ChosenStoryId { get; set; }

    /// <summary>Who published those of its documents that do not say it; null where nobody said that when handing it in.</summary>
    public string? GivenOutlet { get; set; }

    /// <summary>The day of publication of those that do not say it, as it was written at hand-in; null for none.</summary>
    public string? GivenPublished { get; set; }

    /// <summary>How many of its documents are filed: a large file is filed in parts, and a killed process goes on behind them.</summary>
    public int DocumentsDone { get; set; }

    /// <summary>How often reading it was begun and the program ended before it was filed; 0 when it has been filed.</summary>
    public int ReadingsBegun { get; set; }

    /// <summary>
    /// How many of its documents became new articles, new versions, copies of an article, or were known already; and how many parts were
    /// rejected.
    /// </summary>
    public int Added { get; set; }

    public int NewVersions { get; set; }

    public int Copies { get; set; }

    public int Duplicates { get; set; }

    public int Rejected { get; set; }

    /// <summary>UTC ticks of the removal by a person; the bytes are gone, this row is the tombstone.</summary>
    public long? RemovedAt { get; set; }

    public FileContent? Content { get; set; }

    public List<FileRejection> Rejections { get; set; } = [];

    public List<Receipt> Receipts { get; set; } = [];
}

/// <summary>The bytes as they came, compressed with Brotli; immutable. In a table of its own so that lists stay light.</summary>
public sealed class FileContent
{
    public long FileId { get; set; }

    public required byte[] Brotli { get; set; }
}

/// <summary>One time that a file was handed in, under one name.</summary>
public sealed class Receipt
{
    public long Id { get; set; }

    public long FileId { get; set; }

    public required string Name { get; set; }

    /// <summary>UTC ticks.</summary>
    public long At { get; set; }

    /// <summary>True when the bytes were already on file.</summary>
    public bool IsDuplicate { get; set; }
}

/// <summary>Why a file, or one entry of it, was not taken.</summary>
public sealed class FileRejection
{
    public long Id { get; set; }

    public long FileId { get; set; }

    public string? Entry { get; set; }

    public required string Code { get; set; }

    public required string Message { get; set; }
}
