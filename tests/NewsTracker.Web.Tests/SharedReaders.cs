using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Tests;

/// <summary>The readers that sites and stores of tests share: a reader of its own would cost each test half a second of start.</summary>
internal static class SharedReaders
{
    private static readonly Lazy<ReaderPool> Pool = new(() => With(new ReaderOptions()));

    /// <summary>Lets a site read with these, or with the shared ones.</summary>
    public static void AddTo(IServiceCollection services, ReaderPool? readers) => services.AddSingleton(readers ?? Pool.Value);

    /// <summary>Readers of a test's own; the test disposes them.</summary>
    public static ReaderPool With(ReaderOptions options, TimeSpan? time = null) => new(
        options, new IngestionOptions().MaxFileBytes, time ?? new IngestionOptions().MaxReadingTime, NullLogger<ReaderPool>.Instance);
}
