using NewsTracker.Web.Ingestion.Reading;
using NewsTracker.Web.Search.Index;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>What rewriting stories keeps in memory from one time to the next.</summary>
internal class WriterMemory
{
    public TakenSlugs Slugs { get; init; } = new();

    public AnalysisCache Analyses { get; init; } = new();

    public SearchMemory Search { get; init; } = new();
}
