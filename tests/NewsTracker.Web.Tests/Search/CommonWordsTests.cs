using NewsTracker.Tests.Ingestion;
using NewsTracker.Web.Search.Query;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Tests.Search;

/// <summary>Words that are all common are looked for among the newest documents alone, and the page says how far back.</summary>
public sealed class CommonWordsTests
{
    private static readonly SearchOptions Small = new() { MaxCounted = 3, MaxWalked = 6 };

    [Fact]
    public async Task A_phrase_of_common_words_is_looked_for_among_the_newest_and_the_page_says_since_when()
    {
        using var bench = await FilledAsync();

        var page = await AskAsync(bench, "\"canal harbour\"");

        page.Items.ShouldBeEmpty();
        page.Notes.ShouldHaveSingleItem().ShouldContain("to:2026-0");
    }

    [Fact]
    public async Task Only_so_many_documents_of_the_rarest_word_are_looked_through()
    {
        using var bench = await FilledAsync();
        var few = Small with { MaxWalked = 1_000, MaxTogether = 4 };

        var phrase = await AskAsync(bench, "\"canal harbour\"", few);
        var further = await AskAsync(bench, "\"canal harbour\" to:2026-01-03", few);
        var all = await AskAsync(bench, "\"canal harbour\"", few with { MaxTogether = 1_000 });

        phrase.Items.ShouldBeEmpty();
        phrase.Notes.ShouldHaveSingleItem().ShouldContain("to:2026-0");
        further.Items.ShouldNotBeEmpty();
        all.Items.ShouldNotBeEmpty();
        all.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_day_the_search_goes_on_further_back()
    {
        using var bench = await FilledAsync();

        (await AskAsync(bench, "\"canal harbour\" to:2026-01-03")).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_holds_a_rare_word_or_has_matches_enough_is_found_as_before()
    {
        using var bench = await FilledAsync();

        var rare = await AskAsync(bench, "canal zeppelin");
        var many = await AskAsync(bench, "harbour canal");

        rare.Items.ShouldNotBeEmpty();
        rare.Notes.ShouldBeEmpty();
        many.FoundMore.ShouldBeTrue();
        many.Notes.ShouldBeEmpty();
    }

    private static async Task<SearchPage> AskAsync(Workbench bench, string words, SearchOptions? options = null)
    {
        await using var db = bench.Store.Open();
        var reader = new SearchReader(db) { Options = options ?? Small };
        return await reader.FindAsync(SearchQueryReader.Read(words), null, 10, CancellationToken.None);
    }

    private static async Task<Workbench> FilledAsync()
    {
        var bench = new Workbench();
        var lines = Enumerable.Range(1, 9).Select(month => Workbench.Line(
            $"n{month}", $"Report {month} of the harbour canal",
            $"The harbour canal of Quillport closed for the {month}th time. " +
            (month == 1 ? "Nobody had seen a canal harbour, and a zeppelin, before." : "Ships waited outside."),
            published: $"2026-0{month}-02"));
        await bench.ReadAsync("days.jsonl", string.Join('\n', lines));
        return bench;
    }
}
