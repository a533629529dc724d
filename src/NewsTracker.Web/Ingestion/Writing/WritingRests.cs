using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Which stories rest: those that took long to write and were written lately. Articles that come to them meanwhile are written together, so
/// that what a story costs follows the time and not the articles. It is for a site alone: a command writes all before it ends.
/// </summary>
internal sealed class WritingRests(IngestionOptions options, TimeProvider time)
{
    private readonly Dictionary<long, (long Written, TimeSpan Length)> resting = [];

    /// <summary>Notes what writing a story by itself took.</summary>
    public void Wrote(long story, int articles, TimeSpan took)
    {
        var rest = took * options.RestAfterWriting;
        if (articles >= options.ArticlesUntilRest && took > options.QuickWriting)
            resting[story] = (time.GetTimestamp(), rest < options.MaxRest ? rest : options.MaxRest);
        else resting.Remove(story);
    }

    /// <summary>Whether it is too early to write a story again.</summary>
    public bool Rests(long story)
    {
        if (!resting.TryGetValue(story, out var last)) return false;
        if (time.GetElapsedTime(last.Written) < last.Length) return true;
        resting.Remove(story);
        return false;
    }
}
