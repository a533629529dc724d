namespace NewsTracker.Tests;

/// <summary>The tests that look at the sample files share one site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<SampleSite>
{
    public const string Name = "samples";
}
