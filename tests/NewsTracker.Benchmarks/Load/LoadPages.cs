using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NewsTracker.Benchmarks.Load;

/// <summary>Chooses, from a filled store, one page of each kind.</summary>
internal sealed class LoadPages : IDisposable
{
    private const string Tops = "FROM Stories WHERE ParentId IS NULL AND Revision > 0";
    private readonly SqliteConnection store;

    public LoadPages(string data)
    {
        store = new SqliteConnection($"Data Source={Path.Combine(data, "newstracker.db")};Pooling=False");
        store.Open();
    }

    /// <summary>A story of usual size: the middle one of those that several articles tell.</summary>
    public string Ordinary => Story("ArticleCount BETWEEN 4 AND 8 ORDER BY abs(ArticleCount - 5), Id LIMIT 1");

    /// <summary>The story of most articles.</summary>
    public string Giant => Story("1 ORDER BY ArticleCount DESC LIMIT 1");

    public IReadOnlyList<LoadPage> All()
    {
        var words = new LoadWords(store);
        var small = Story("ArticleCount <= 2 AND EventCount > 0 ORDER BY Id LIMIT 1");
        var article = Text(
            "SELECT a.Id FROM Articles a JOIN Stories s ON a.SubStoryId = s.Id JOIN Stories t ON s.ParentId = t.Id " +
            $"WHERE '/stories/' || t.Slug = '{Ordinary}' AND a.HasText ORDER BY a.Id LIMIT 1");
        var outlet = Text("SELECT \"Key\" FROM Outlets o JOIN OutletCounts c ON c.OutletId = o.Id ORDER BY c.Articles DESC LIMIT 1");
        return
        [
            new("front", "/", Asking.Fresh),
            new("front, kept", "/"),
            new("story, small", small, Asking.Fresh),
            new("story, ordinary", Ordinary, Asking.Fresh),
            new("story, ordinary, kept", Ordinary),
            new("story, ordinary, kept, compressed", Ordinary, Asking.Compressed),
            new("story, ordinary, 304", Ordinary, Asking.Tagged),
            new("story, giant", Giant, Asking.Fresh),
            new("story, giant, kept", Giant),
            new("timeline, giant", Giant + "?timeline=full", Asking.Fresh),
            new("article", $"/articles/{article}", Asking.Fresh),
            new("search, common word", Search(words.Common), Asking.Fresh),
            new("search, rare word", Search(words.Rare), Asking.Fresh),
            new("search, two words", Search($"{words.Common} {words.Middling}"), Asking.Fresh),
            new("search, phrase of common words", Search($"\"{words.SeldomTogether}\""), Asking.Fresh),
            new("search, as typed", Search(words.Middling[..Math.Min(4, words.Middling.Length)] + "*"), Asking.Fresh),
            new("names", "/names", Asking.Fresh),
            new("outlets", "/outlets", Asking.Fresh),
            new("an outlet", $"/outlets/{Uri.EscapeDataString(outlet.Replace(' ', '-').Replace('/', '-'))}", Asking.Fresh),
            new("feed", "/stories.atom"),
            new("feed of a story", Giant + ".atom"),
        ];
    }

    public void Dispose() => store.Dispose();

    private static string Search(string words) => "/search?q=" + Uri.EscapeDataString(words);

    private string Story(string condition) => "/stories/" + Text($"SELECT Slug {Tops} AND {condition}");

    private string Text(string sql)
    {
        using var command = store.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
