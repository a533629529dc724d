using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>
/// Cases/FORMAT/NAME holds a source file and expected.json, what reading it gives. NEWSTRACKER_REWRITE_CASES=1 writes expected.json anew:
/// look at the difference before committing it.
/// </summary>
public sealed class GoldenCaseTests
{
    private static readonly string Root = Repository.Path("tests", "NewsTracker.Core.Tests", "Reading", "Cases");

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Root, "source.*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_expected(string name)
    {
        var folder = Path.Combine(Root, name);
        var source = Directory.EnumerateFiles(folder, "source.*").Single();
        var expected = Path.Combine(folder, "expected.json");

        var actual = ReadJson.Of(FileReader.Read(File.ReadAllBytes(source), Path.GetFileName(source)));

        if (Environment.GetEnvironmentVariable("NEWSTRACKER_REWRITE_CASES") == "1") File.WriteAllText(expected, actual);
        actual.ShouldBe(File.ReadAllText(expected));
    }
}
