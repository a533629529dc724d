using Microsoft.Extensions.Caching.Memory;
using NewsTracker.Web.Storage;

namespace NewsTracker.Web.Hosting.Kept;

/// <summary>Feeds as they were written, for readers who come often; none outlives a commit to the store.</summary>
internal sealed class KeptFeeds(StoreVersion store) : IDisposable
{
    private const long MaxBytes = 12L << 20;
    private readonly MemoryCache feeds = new(new MemoryCacheOptions { SizeLimit = MaxBytes, CompactionPercentage = 0.2 });

    /// <param name="key">Names the feed and its form.</param>
    /// <param name="make">Makes it where it is not kept.</param>
    public async Task<KeptFeed> OfAsync(string key, Func<Task<KeptFeed>> make)
    {
        if (store.Now() is not { } version) return await make();
        var place = (key, version);
        if (feeds.Get<KeptFeed>(place) is { } kept) return kept;
        var made = await make();
        return feeds.Set(place, made, new MemoryCacheEntryOptions
        {
            Size = made.Body.Length + 512, SlidingExpiration = TimeSpan.FromHours(1), // those of former states are never asked for
        });
    }

    public void Dispose() => feeds.Dispose();
}

/// <summary>A feed's bytes and the moment of its newest entry.</summary>
internal sealed record KeptFeed(byte[] Body, DateTimeOffset Updated);
