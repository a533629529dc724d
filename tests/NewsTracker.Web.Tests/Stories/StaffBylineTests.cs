using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;
using System.Xml.Linq;

namespace NewsTracker.Tests.Stories;

/// <summary>A staff's name in the byline of a web page is shown as it was signed, and is nowhere taken for a person's.</summary>
public sealed class StaffBylineTests : IAsyncLifetime
{
    private const string Text = "The tram depot at Veldmark, which burnt down in January, will be rebuilt on the same ground, the city " +
        "council decided on Tuesday night. " +
        "Thirty-one cars were lost in the fire; eighteen of them were the oldest that still ran in Ostmark.";

    private TestSite site = null!;

    public async Task InitializeAsync()
    {
        site = await TestSite.StartAsync();
        (await site.UploadAsync(("depot.html",
            "<!doctype html><html lang=\"en\"><head><title>Tram depot at Veldmark to be rebuilt</title>" +
            "<meta property=\"og:site_name\" content=\"Ostmark Echo\"><meta property=\"article:published_time\" content=\"2031-05-07\">" +
            "<meta name=\"author\" content=\"Ostmark Echo Staff\"></head><body><article><h1>Tram depot at Veldmark to be rebuilt</h1>" +
            $"<p class=\"byline\">By Ostmark Echo Staff</p><p>{Text}</p>" +
            $"<p>{Text.Replace("Thirty-one", "More than thirty", StringComparison.Ordinal)}</p>" +
            "</article></body></html>"))).EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task It_is_shown_and_named_to_programs_as_an_organization_only()
    {
        var path = await ArticlePath();

        var html = await Page(path);

        html.ShouldContain("Ostmark Echo Staff");
        html.ShouldNotContain("citation_author");
        html.ShouldContain("\"author\":[{\"@type\":\"Organization\"");
        using var json = JsonDocument.Parse(await Page("/api/v1" + path));
        json.RootElement.GetProperty("byline").EnumerateArray().Select(b => b.GetString()).ShouldBe(["Ostmark Echo Staff"]);
    }

    [Fact]
    public async Task The_list_of_names_does_not_have_it() => (await Page("/names")).ShouldNotContain("Echo Staff");

    [Theory]
    [InlineData(".csl.json", "\"literal\": \"Ostmark Echo Staff\"", "\"family\"")]
    [InlineData(".bib", "{Ostmark Echo Staff}", "Staff, ")]
    [InlineData(".ris", "AU  - Ostmark Echo Staff", "AU  - Staff")]
    public async Task A_bibliography_keeps_it_whole(string ending, string has, string lacks)
    {
        var text = await Page(await StoryPath() + ending);

        text.ShouldContain(has);
        text.ShouldNotContain(lacks);
    }

    [Theory]
    [InlineData("/stories")]
    [InlineData("/outlets/")]
    [InlineData("/search")]
    public async Task Our_feeds_name_the_outlet_in_its_place(string kind)
    {
        var path = kind switch
        {
            "/search" => "/search{0}?q=depot",
            "/stories" => await StoryPath() + "{0}",
            _ => await First("/outlets", kind) + "{0}",
        };

        var atom = XDocument.Parse(await Page(path.Replace("{0}", ".atom", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse(await Page(path.Replace("{0}", ".feed.json", StringComparison.Ordinal)));

        XNamespace ns = "http://www.w3.org/2005/Atom";
        var entries = atom.Root!.Elements(ns + "entry").ToList();
        entries.ShouldNotBeEmpty();
        entries.Elements(ns + "author").Elements(ns + "name").Select(n => n.Value).Distinct().ShouldBe(["Ostmark Echo"]);
        json.RootElement.GetProperty("items").EnumerateArray().SelectMany(i => i.GetProperty("authors").EnumerateArray())
            .Select(a => a.GetProperty("name").GetString()).Distinct().ShouldBe(["Ostmark Echo"]);
    }

    [Fact]
    public async Task A_context_object_names_no_author_but_the_outlet()
    {
        var html = await Page(await StoryPath());

        var span = Regex.Match(html, "class=\"Z3988\"[^>]* title=\"([^\"]*)\"").Groups[1].Value;
        var said = HttpUtility.ParseQueryString(WebUtility.HtmlDecode(span));
        said["rft.jtitle"].ShouldBe("Ostmark Echo");
        said.AllKeys.ShouldAllBe(key => !key!.StartsWith("rft.au", StringComparison.Ordinal));
        span.ShouldNotContain("Staff");
    }

    private Task<string> StoryPath() => First("/", "/stories/");

    private Task<string> ArticlePath() => First("/search?q=depot", "/articles/");

    private async Task<string> First(string page, string beginning) =>
        Links.Of(await Page(page)).First(l => l.StartsWith(beginning, StringComparison.Ordinal)).Split('?', '#')[0];

    private Task<string> Page(string path) => site.Client.GetStringAsync(new Uri(path, UriKind.Relative));
}
