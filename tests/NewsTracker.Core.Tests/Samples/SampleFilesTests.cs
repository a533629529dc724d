namespace NewsTracker.Core.Tests.Samples;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Files => new(SampleFolder.Names);

    public static IEnumerable<object[]> Articles => SampleTable.Articles.Select(Key);

    public static IEnumerable<object[]> WithText => SampleTable.Articles.Where(a => !a.IsStub).Select(Key);

    [Theory, MemberData(nameof(Files))]
    public void Sample_reads_without_rejection(string file)
    {
        var result = SampleFolder.ResultOf(file);

        result.Rejections.ShouldBeEmpty();
        result.Documents.Count.ShouldBe(SampleTable.Articles.Count(a => a.File == file));
    }

    [Theory, MemberData(nameof(Articles))]
    public void Sample_names_its_title_outlet_date_and_language(string file, int index)
    {
        var expected = Expected(file, index);

        var read = SampleFolder.Article(file, index);

        read.Kind.ShouldBe(expected.Kind);
        read.Title.ShouldBe(expected.Title);
        read.TitleDerived.ShouldBeFalse();
        read.Outlet.ShouldBe(expected.Outlet);
        (read.Published?.Date).ShouldBe(expected.Day);
        read.Language.ShouldBe(expected.Language);
    }

    [Theory, MemberData(nameof(WithText))]
    public void Sample_keeps_the_article_and_nothing_around_it(string file, int index)
    {
        var expected = Expected(file, index);

        var read = SampleFolder.Article(file, index);

        read.Text.ShouldContain(expected.Opens);
        var before = read.Text[..read.Text.IndexOf(expected.Opens, StringComparison.Ordinal)];
        if (read.Summary is { } standfirst) before = before.Replace(standfirst, "", StringComparison.Ordinal);
        before.Length.ShouldBeLessThan(80, before);
        WithoutCorrection(read.Text).ShouldEndWith(expected.Ends);
    }

    [Fact]
    public void Readme_lists_every_sample()
    {
        var readme = File.ReadAllText(SampleFolder.PathOf("README.md"));

        foreach (var name in SampleFolder.Names) readme.ShouldContain($"| `{name}` |");
    }

    /// <summary>A correction note under an article may stand in its text or among what was stripped.</summary>
    private static string WithoutCorrection(string text)
    {
        var note = text.LastIndexOf("\n\nCorrection, ", StringComparison.Ordinal);
        return note < 0 ? text : text[..note];
    }

    private static object[] Key(ExpectedArticle article) => [article.File, article.Index];

    private static ExpectedArticle Expected(string file, int index) => SampleTable.Articles.Single(a => a.File == file && a.Index == index);
}
