using NewsTracker.Benchmarks.Assertions;
using NewsTracker.Core.Assertions;
using NewsTracker.Tests;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>
/// The reader on labelled sentences that it was never fitted on; figures are in src/NewsTracker.Core/Assertions/README.md.
/// </summary>
public sealed class AssertionAccuracyTests
{
    [SkippableFact]
    public void The_measuring_labels_reach_a_floor()
    {
        Corpora.Require("corpora/extraction/dev/html");
        var labels = LabelledSentences.ReadOwn(
            Corpora.Root!, Path.Combine(AppContext.BaseDirectory, "Assertions", "labels-measuring.tsv"), 0);
        var told = labels.GroupBy(l => l.Article)
            .SelectMany(g =>
                AssertionReader.Shared.Read(g.Key.Content, g.Key.Published) is var read
                    ? g.Select(l => (Label: l, Told: read[l.Index]))
                    : [])
            .ToList();

        told.Count.ShouldBeGreaterThan(100);
        Share(told.Count(t => t.Told.Status == t.Label.Status)).ShouldBeGreaterThan(58);
        Share(told.Count(t => t.Told.StandsAlone > 0.5 == t.Label.Alone)).ShouldBeGreaterThan(77);

        double Share(int part) => 100.0 * part / told.Count;
    }
}
