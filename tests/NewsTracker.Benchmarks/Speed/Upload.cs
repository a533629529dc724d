using System.Globalization;
using System.Text;

namespace NewsTracker.Benchmarks.Speed;

/// <summary>Hands in invented articles as plain-text files over HTTP and waits until none is pending.</summary>
internal sealed class Upload(HttpClient client)
{
    private const int FilesARequest = 50;

    public async Task RunAsync(int seed, int from, int count)
    {
        foreach (var numbers in Enumerable.Range(from, count).Chunk(FilesARequest))
        {
            using var form = new MultipartFormDataContent();
            foreach (var number in numbers)
            {
                var article = InventedArticle.Of(seed, number);
                var text = string.Create(
                    CultureInfo.InvariantCulture, $"{article.Title}\n{article.Outlet}\n{article.Published:yyyy-MM-dd}\n\n{article.Text}\n");
                form.Add(
                    new ByteArrayContent(Encoding.UTF8.GetBytes(text)),
                    "file",
                    string.Create(CultureInfo.InvariantCulture, $"invented-{number}.txt"));
            }

            using var answer = await client.PostAsync("/api/v1/files", form);
            answer.EnsureSuccessStatusCode();
        }

        while (await client.GetStringAsync("/api/v1/inbox/pending") is not "0") await Task.Delay(250);
    }
}
