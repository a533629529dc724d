using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Web.Hosting.Settings;

/// <summary>What the command line says about serving.</summary>
public sealed record SiteOptions
{
    public required string Data { get; init; }

    /// <summary>Where to listen; loopback unless set otherwise.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Folder of the sample files; null looks under the working folder, then beside the assembly.</summary>
    public string? Seeds { get; init; }

    public bool NoSeeds { get; init; }

    /// <summary>Where /metrics is answered, on a listener of its own; null answers it nowhere.</summary>
    public string? MetricsUrls { get; init; }

    /// <summary>Address under which others reach the site; null takes that of each request.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Folder for a backup a day; null makes none.</summary>
    public string? BackupTo { get; init; }

    /// <summary>How many of them stay.</summary>
    public int KeepBackups { get; init; } = 7;

    public TimeSpan BackupEvery { get; init; } = TimeSpan.FromHours(24);

    public IngestionOptions Ingestion { get; init; } = new();
}
