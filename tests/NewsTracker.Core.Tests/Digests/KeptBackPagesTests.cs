using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Tests.Reading;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>
/// Story pages on which nothing was fitted: what each timeline number stands for, beside the beginning of its headline, was written down
/// with the pages. Titles share only some of their words with the events.
/// </summary>
public sealed class KeptBackPagesTests
{
    [Theory]
    [InlineData(
        "cannery", 8, "7 Ellary Fisheries scraps", "2 Hundreds down tools", "8 Fish rots", "5 Judges let", "3 Sandmoor dockers",
        "1 Former judge", "6 Night supplement", "4 Lines roll")]
    [InlineData(
        "reliquary", 3, "12 Guard dozed", "15 Halvard Mutual", "9 Antiques man", "3 Abbot Lasker", "14 Missing abbey silver",
        "6 Dented saint's box")]
    [InlineData(
        "quarry", 7, "11 Early charge", "4 Inspectors seal", "17 Valley buries", "2 Kesselby laboratory", "9 Orbeck recalls",
        "6 Widows", "13 Jury")]
    [InlineData(
        "orchard", 4, "5 Ice the size", "1 Growers want", "8 Bartram visits", "3 Cider presses", "10 Committee clears", "7 Holloway farm")]
    public void Numbers_are_linked_to_none_but_their_own_articles(string page, int least, params string[] truth)
    {
        var path = Repository.Path("tests", "NewsTracker.Core.Tests", "Digests", "KeptBackPages", page + ".txt");
        var story = FileReader.Read(File.ReadAllBytes(path), page + ".txt").Documents.Single().Digest!;
        var right = truth.Select(t => t.Split(' ', 2)).ToDictionary(t => int.Parse(t[0], CultureInfo.InvariantCulture), t => t[1]);

        List<TimelineReference> linked = [.. story.Timeline.SelectMany(e => e.Matches).Where(m => m.Article is not null)];

        linked.ShouldAllBe(m => story.Articles[m.Article!.Value].Title.StartsWith(right[m.Number]));
        linked.Count.ShouldBeGreaterThanOrEqualTo(least);
    }
}
