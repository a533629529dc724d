namespace NewsTracker.Web.Storage;

/// <summary>What keeps the store from being used.</summary>
public enum StoreFaultKind
{
    /// <summary>A store stood in the folder, as its stamp says, and its database is gone.</summary>
    Missing,
    Empty,
    Truncated,

    /// <summary>Not a database, or one of another program.</summary>
    Foreign,
    Damaged,

    /// <summary>Written by a newer version of this program.</summary>
    Newer,

    /// <summary>Another file stands in the place of the database that was opened.</summary>
    Replaced,

    /// <summary>No room on the disk.</summary>
    Full,

    /// <summary>The folder or the database may not be written.</summary>
    NotWritable,
}

/// <summary>What keeps the store from being used, in a sentence that says what to do.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Sentence">The answer to whoever asked for something that it prevents.</param>
public sealed record StoreFault(StoreFaultKind Kind, string Sentence)
{
    /// <summary>What pages and /readyz say while it lasts, whoever asks.</summary>
    public string Notice { get; init; } = Sentence;

    /// <summary>True for a fault that no later look takes back: what is in the database can no longer be trusted.</summary>
    public bool IsLasting => Kind is StoreFaultKind.Foreign or StoreFaultKind.Damaged or StoreFaultKind.Newer;

    /// <summary>The status of an answer that it prevents: 507 without room, else 503.</summary>
    public int Status =>
        Kind == StoreFaultKind.Full ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable;
}

/// <summary>The store cannot be used now; nothing of what was asked for was kept. The message is for people.</summary>
public sealed class StoreUnavailableException(StoreFault fault, Exception? cause = null) : IOException(fault?.Sentence, cause)
{
    public StoreFault Fault { get; } = fault;
}
