using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Tests.Decisions;
using NewsTracker.Tests.Ingestion;

namespace NewsTracker.Tests.Search;

/// <summary>Search and names follow what people decide about articles.</summary>
public sealed class DecidedWordsTests
{
    private const string Url = "https://quill.example/a";

    /// <summary>A name and a word that no other text has.</summary>
    private const string Only = " Envoy Orsolya Qibbledorn called the gates zwixelling. Orsolya Qibbledorn left at noon.";

    [Fact]
    public async Task A_corrected_headline_is_found_and_the_one_before_is_not()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", Workbench.Line("a", "Harbour talks umpished", SampleTexts.Other)));

        await site.CorrectAsync(await site.ArticleAsync("Harbour talks"), new { title = "Harbour talks reopened" });

        (await FoundAsync(site, "reopened")).ShouldBe(1);
        (await FoundAsync(site, "umpished")).ShouldBe(0);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_and_names_of_a_removed_version_are_found_no_more_and_those_of_the_one_before_are()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening, url: Url)));
        await site.UploadAsync(("b.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening + Only, url: Url)));
        (await FoundAsync(site, "zwixelling")).ShouldBe(1);

        await site.DeleteAsync($"/api/v1/files/{await FileAsync(site, "b.jsonl")}");

        (await FoundAsync(site, "zwixelling")).ShouldBe(0);
        (await FoundAsync(site, "negotiators")).ShouldBe(1);
        (await site.PageAsync("/names")).ShouldNotContain("Qibbledorn");
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Not_one_word_that_only_the_removed_article_had_stays_in_the_file()
    {
        await using var site = await TestSite.StartAsync();
        await site.UploadAsync(
            ("a.jsonl", Workbench.Line("a", "Harbour talks open", SampleTexts.Opening)),
            ("b.jsonl", Workbench.Line("b", "Second round on Marl canal ends", SampleTexts.Second + Only)));
        (await OnDiskAsync(site, "zwixel")).ShouldBeTrue();
        (await OnDiskAsync(site, "Qibbledorn")).ShouldBeTrue();

        await site.DeleteAsync($"/api/v1/articles/{await site.ArticleAsync("Second round")}");

        (await OnDiskAsync(site, "zwixel")).ShouldBeFalse();
        (await OnDiskAsync(site, "qibbledorn")).ShouldBeFalse();
        (await FoundAsync(site, "negotiators")).ShouldBe(1);
        await site.UploadAsync(("c.jsonl", Workbench.Line("c", "Third round", SampleTexts.Other + " The gates were zwixelling again.")));
        (await FoundAsync(site, "zwixel")).ShouldBe(1);
        (await site.FaultsAsync()).ShouldBeEmpty();
    }

    private static async Task<int> FoundAsync(TestSite site, string word) =>
        (await site.JsonAsync($"/api/v1/search?q={word}&kind=article")).GetProperty("items").GetArrayLength();

    private static async Task<long> FileAsync(TestSite site, string name)
    {
        await using var db = site.Store.Open();
        return await db.Files.Where(f => f.Name == name).Select(f => f.Id).SingleAsync();
    }

    private static async Task<bool> OnDiskAsync(TestSite site, string word)
    {
        SqliteConnection.ClearAllPools();
        foreach (var path in Directory.EnumerateFiles(site.Data, "newstracker.db*"))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
            if ((await reader.ReadToEndAsync()).Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
