using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>Invented articles as a file of JSON Lines.</summary>
internal static class InventedFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, int seed, int from, int count) =>
        Write(path, seed, Enumerable.Range(from, count).Select(number => InventedArticle.Of(seed, number)));

    public static void Write(string path, int seed, IEnumerable<InventedArticle> articles)
    {
        using var lines = new StreamWriter(path) { NewLine = "\n" };
        foreach (var article in articles)
        {
            lines.WriteLine(JsonSerializer.Serialize(
                new
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{seed}/{article.Number}"), title = article.Title,
                    outlet = article.Outlet,
                    published = article.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), language = "en",
                    text = article.Text,
                },
                Json));
        }
    }
}
