using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Ingestion.Rebuild;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Tests.Search;

public sealed class SearchTests
{
    private const string Arabic = """
        {"id":"ar","title":"محادثات الميناء في كويلبورت","outlet":"صدى الميناء","published":"2026-03-05","language":"ar","text":"بدأت المحادثات حول القناة المغلقة في مدينة كويلبورت يوم الخميس."}
        """;

    private const string Chinese = """
        {"id":"zh","title":"港口会谈开始","outlet":"港口日报","published":"2026-03-06","language":"zh","text":"关于运河的会谈于星期二在海关大楼开始。双方没有达成协议。"}
        """;

    private const string Lines = """
        {"id":"a","title":"Café owners in Málavik protest","outlet":"Quill Post","published":"2026-01-05","language":"en","text":"Café owners in Málavik protested on Monday. Their spokesman, Ruan O’Hara, said that the al‑Sorn toll had been negotiated without them."}
        {"id":"b","title":"Toll negotiations go on","outlet":"Brennard Times","published":"2026-02-07","language":"en","text":"Negotiators met again about the toll. No owner of a café was asked."}
        {"id":"c","title":"Undated note on the toll","outlet":"Quill Post","text":"Nobody knows when this note about the toll was written."}
        """;

    [Fact]
    public async Task Articles_are_found_by_words_in_any_form_and_by_exact_phrases()
    {
        await using var site = await SiteAsync();

        (await IdsAsync(site, "negotiation")).ShouldBe(["a", "b"], ignoreOrder: true);
        (await IdsAsync(site, "\"negotiation\"")).ShouldBeEmpty();
        (await IdsAsync(site, "\"toll negotiations\"")).ShouldBe(["b"]);
        (await IdsAsync(site, "\"negotiations toll\"")).ShouldBeEmpty();
        (await IdsAsync(site, "negotiat*")).ShouldBe(["a", "b"], ignoreOrder: true);
        (await IdsAsync(site, "toll -café")).ShouldBe(["c"]);
    }

    [Theory]
    [InlineData("cafe malavik", "a")]
    [InlineData("MÁLAVIK", "a")]
    [InlineData("ohara", "a")]
    [InlineData("O'Hara", "a")]
    [InlineData("al-Sorn", "a")]
    [InlineData("al\u2011sorn", "a")]
    [InlineData("محادثات", "ar")]
    [InlineData("المحادثات القناه", "ar")]
    [InlineData("会谈", "zh")]
    [InlineData("达成协议", "zh")]
    public async Task Accents_apostrophes_hyphens_and_other_scripts_are_no_obstacle(string query, string id)
    {
        await using var site = await SiteAsync();

        (await IdsAsync(site, query)).ShouldBe([id]);
    }

    [Theory]
    [InlineData("toll outlet:\"Quill Post\"", "a,c")]
    [InlineData("toll outlet:quill", "a,c")]
    [InlineData("toll from:2026-02", "b")]
    [InlineData("toll to:2026-01", "a")]
    [InlineData("outlet:\"Brennard Times\"", "b")]
    [InlineData("language:ar", "ar")]
    [InlineData("on:2026-03-06", "zh")]
    [InlineData("toll outlet:nobody", "")]
    public async Task Filters_narrow_the_answer(string query, string ids)
    {
        await using var site = await SiteAsync();

        (await IdsAsync(site, query)).Order(StringComparer.Ordinal).ShouldBe(ids.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_newest_come_first_when_asked_and_undated_ones_last()
    {
        await using var site = await SiteAsync();

        (await IdsAsync(site, "toll", "&sort=date")).ShouldBe(["b", "a", "c"]);
    }

    [Fact]
    public async Task Every_answer_leads_to_the_very_words()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second), ("three.txt", SampleTexts.Other));
        var kinds = new HashSet<string>();

        foreach (var item in (await JsonAsync(site, "/api/v1/search?q=canal")).GetProperty("items").EnumerateArray())
        {
            var url = item.GetProperty("url").GetString()!;
            kinds.Add(item.GetProperty("kind").GetString()!);
            var page = await site.Client.GetStringAsync(new Uri(url, UriKind.Relative));
            if (url.Contains('#', StringComparison.Ordinal)) page.ShouldContain($"id=\"{url.Split('#')[1]}\"");
            var runes = item.GetProperty("text").GetString()!.EnumerateRunes().ToList();
            foreach (var match in item.GetProperty("matches").EnumerateArray())
                string.Concat(runes[match.GetProperty("start").GetInt32()..match.GetProperty("end").GetInt32()]).ShouldBe("canal");
        }

        kinds.ShouldBe(["article", "sentence", "event", "story"], ignoreOrder: true, customMessage: "some kind is not found");
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("many.jsonl", string.Join('\n', Enumerable.Range(0, 55).Select(i =>
            $$"""{"id":"n{{i}}","title":"Ledger {{i}} of the {{(i % 7 == 0 ? "toll toll" : "canal")}}","outlet":"Post {{i % 3}}","published":"2026-01-{{1 + (i % 28):00}}","text":"Entry number {{i}} tells of the toll and of thing{{i}}."}"""))));
        foreach (var sort in new[] { "", "&sort=date" })
        {
            var seen = new List<long>();
            string? cursor = null;
            do
            {
                var page = await JsonAsync(
                    site, $"/api/v1/search?q=toll&kind=articles{sort}{(cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(cursor))}");
                seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("article").GetInt64()));
                cursor = page.GetProperty("next").GetString();
            }
            while (cursor is not null);

            seen.Count.ShouldBe(55);
            seen.Distinct().Count().ShouldBe(55);
        }
    }

    [Fact]
    public async Task Any_query_is_answered()
    {
        await using var site = await SiteAsync();
        using var scope = site.Services.CreateScope();
        var search = scope.ServiceProvider.GetRequiredService<SearchReader>();
        string[] hard =
        [
            "\"", "\"\"", "'", "*", "NEAR(", "NEAR(a b, 2)", "a AND", "OR", "NOT", "(((", ")", "{Title} : x", "^a", "a + b", "-", "--a",
            "-\"", "a:b:c", "outlet:", "outlet:\"", "story:*", "from:9999-99", "to:0001", "from:0001", "\0", "\ue000all", "%", "_",
            "; DROP TABLE x", "$0", "\ud800", "\udc00a", new string('(', 400), new string('"', 400),
            string.Concat(Enumerable.Repeat("a* ", 130))
        ];

        foreach (var text in hard) await FindAsync(text);
        await Gen.String.SampleAsync(FindAsync, iter: 300, threads: 1);
        await Gen.String[Gen.Char["ab *\"-:()^+{}toll鐵"], 0, 40].SampleAsync(FindAsync, iter: 500, threads: 1);

        async Task FindAsync(string text)
        {
            foreach (var request in new SearchRequest[] { new() { Q = text }, new()
            {
                Q = "toll",
                Outlet = text,
                Story = text,
                From = text,
                To = text,
                Language = text,
                Kind = text,
                Sort = text,
                Cursor = text
            } })
                await search.FindAsync(request.Query(), request.Cursor, 20, default);
        }
    }

    [Fact]
    public async Task A_new_version_replaces_the_words_and_a_removed_article_loses_them()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync((
            "v1.jsonl",
            """{"url":"https://quill.example/toll","title":"The toll","outlet":"Quill Post","published":"2026-01-05","text":"The toll is nine crowns, the wardens of Ostrick said on Monday."}"""));
        await site.UploadAsync((
            "v2.jsonl",
            """{"url":"https://quill.example/toll","title":"The toll","outlet":"Quill Post","published":"2026-01-06","text":"The toll is eleven crowns, the wardens of Ostrick said on Tuesday, and not less."}"""));

        (await CountAsync(site, "nine&kind=articles")).ShouldBe(0);
        (await CountAsync(site, "eleven&kind=articles")).ShouldBe(1);

        await site.Store.WriteAsync(db => Task.FromResult(Statement.Run(db, """UPDATE "Articles" SET "RemovedAt" = 1""")), default);
        (await CountAsync(site, "eleven&kind=articles")).ShouldBe(0);
    }

    [Fact]
    public async Task The_store_is_whole_after_work_after_a_rebuild_and_after_an_upgrade()
    {
        await using var site = await SiteAsync();
        await site.UploadAsync(("one.txt", SampleTexts.Opening), ("two.txt", SampleTexts.Second));
        await WholeAsync(site);
        var before = await IdsAsync(site, "toll");

        await site.Services.GetRequiredService<Rebuilding>().RunAsync(default);
        await WholeAsync(site);
        (await IdsAsync(site, "toll")).ShouldBe(before, ignoreOrder: true);

        using (var db = site.Store.Open())
        {
            Statement.Run(db, """DELETE FROM "SearchState" """);
            Statement.Run(db, """DELETE FROM "SearchDocs" WHERE "ArticleId" IS NOT NULL""");
            (await FaultsAsync(db)).ShouldNotBeEmpty();
        }

        site.Store.Prepare();
        await WholeAsync(site);
        (await IdsAsync(site, "toll")).ShouldBe(before, ignoreOrder: true);
    }

    private static async Task WholeAsync(TestSite site)
    {
        using var db = site.Store.Open();
        (await FaultsAsync(db)).ShouldBeEmpty();
    }

    private static async Task<List<string>> FaultsAsync(NewsDb db)
    {
        var faults = new List<string>();
        await foreach (var (name, found) in StoreChecks.RunAsync(db, default)) faults.AddRange(found.Select(f => $"{name}: {f}"));
        return faults;
    }

    private static async Task<TestSite> SiteAsync()
    {
        var site = await TestSite.StartAsync();
        await site.UploadAsync(("lines.jsonl", $"{Lines.Trim()}\n{Arabic.Trim()}\n{Chinese.Trim()}\n"));
        return site;
    }

    private static async Task<int> CountAsync(TestSite site, string query) =>
        (await JsonAsync(site, "/api/v1/search?q=" + query)).GetProperty("found").GetInt32();

    /// <summary>The given ids of the articles found, in order.</summary>
    private static async Task<List<string>> IdsAsync(TestSite site, string query, string more = "")
    {
        var page = await JsonAsync(site, $"/api/v1/search?kind=articles&q={Uri.EscapeDataString(query)}{more}");
        using var db = site.Store.Open();
        return [.. page.GetProperty("items")
            .EnumerateArray()
            .Select(i => i.GetProperty("article").GetInt64())
            .Select(id => db.Articles.Single(a => a.Id == id).ExternalId!)];
    }

    private static async Task<JsonElement> JsonAsync(TestSite site, string path) =>
        JsonDocument.Parse(await site.Client.GetStringAsync(new Uri(path, UriKind.Relative))).RootElement;
}
