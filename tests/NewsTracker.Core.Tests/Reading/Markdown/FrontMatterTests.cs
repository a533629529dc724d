using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Formats.Markdown;

namespace NewsTracker.Core.Tests.Reading.Markdown;

public sealed class FrontMatterTests
{
    private const string Body = "\n# Ferry strike ends\n\nCrews return to work on Monday after a week ashore, their union said.\n";

    [Fact]
    public void A_headline_that_runs_over_lines_is_one_line()
    {
        var document = Front("title: >\n  Ferry strike ends\n  after a week\n");

        document.Title.ShouldBe("Ferry strike ends after a week");
    }

    [Fact]
    public void Remarks_belong_to_no_field() => Front("outlet: Harbour Courier # the evening edition\n").Outlet.ShouldBe("Harbour Courier");

    [Fact]
    public void A_writer_may_be_a_mapping_with_a_name() =>
        Front("authors:\n  - name: Ana Lind\n    mail: ana@courier.example\n  - Per Holm\n").Byline.ShouldBe(["Ana Lind", "Per Holm"]);

    [Fact]
    public void An_unquoted_headline_with_a_colon_is_read_though_it_is_no_YAML()
    {
        var document = Front("title: Ferry strike: day two\ntags: [sea, work]\noutlet: Harbour Courier\n");

        document.Title.ShouldBe("Ferry strike: day two");
        document.Outlet.ShouldBe("Harbour Courier");
    }

    [Fact]
    public void An_alias_stands_for_nothing()
    {
        var fields = new Dictionary<string, List<string>>();

        YamlFields.TryRead("a: &x [lol, lol]\nb: &y [*x, *x]\noutlet: *y\ntitle: Ferry strike ends\n", fields).ShouldBeTrue();

        fields["title"].ShouldBe(["Ferry strike ends"]);
        fields["outlet"].ShouldBeEmpty();
        fields.Values.Sum(v => v.Count).ShouldBeLessThan(5);
    }

    [Fact]
    public void Deep_nesting_is_passed_over_in_time()
    {
        var fields = new Dictionary<string, List<string>>();

        YamlFields.TryRead("tags: " + new string('[', 20_000) + new string(']', 20_000) + "\ntitle: Ferry strike ends\n", fields);
        YamlFields.TryRead("tags: " + new string('{', 30_000), new Dictionary<string, List<string>>()).ShouldBeFalse();
    }

    private static Document Front(string fields) => Read.One("---\n" + fields + "---\n" + Body, "a.md");
}
