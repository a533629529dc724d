using NewsTracker.Core.StoryPages.Headings;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Digests;

public class HeadingSplitterTests
{
    /// <summary>
    /// Invented headings and first sentences, each seen alone: the hardest case, for nothing else on the page tells names from other words.
    /// </summary>
    [Theory]
    [InlineData("DigestFileHeadings.txt", false)]
    [InlineData("DigestFileTitleHeadings.txt", true)]
    public void Headings_are_split_from_their_first_sentence(string file, bool titleCase)
    {
        var pairs = File.ReadLines(Path.Combine(DigestFileSubject.Folder(), "..", file)).Select(l => l.Split(" || ")).ToList();

        var right = pairs.Count(p =>
            HeadingSplitter.Split($"{p[0]} {p[1]}", new HeadingContext([$"{p[0]} {p[1]}"]) { TitleCase = titleCase }) == (p[0], p[1]));

        (right / (double)pairs.Count).ShouldBeGreaterThan(0.93);
    }
}
