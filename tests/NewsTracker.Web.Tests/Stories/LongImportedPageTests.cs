using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace NewsTracker.Tests.Stories;

/// <summary>
/// A digest file that states hundreds of everything: its pages stay small, leave nothing out, and every address is found.
/// </summary>
public sealed class LongImportedPageTests
{
    private const int Each = 460;
    private const int MaxBytes = 750_000;
    private static readonly DateOnly First = new(1990, 1, 1);

    [Fact]
    public async Task A_page_of_hundreds_comes_in_parts_that_leave_nothing_out()
    {
        await using var site = await TestSite.StartAsync();
        (await site.UploadAsync(("long.txt", Digest()))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await site.IdleAsync();
        using var list = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/api/v1/stories", UriKind.Relative)));
        var slug = list.RootElement.GetProperty("items")[0].GetProperty("slug").GetString()!;
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri($"/api/v1/stories/{slug}", UriKind.Relative)));
        var events = json.RootElement.GetProperty("timeline").EnumerateArray().ToList();
        var sentences = json.RootElement.GetProperty("sections").EnumerateArray()
            .SelectMany(s => s.GetProperty("sentences").EnumerateArray()).ToList();
        (events.Count, sentences.Count).ShouldBe((Each, Each));

        foreach (var path in new[] { "", "?timeline=full", "/revisions/1", "/changes?since=0", "/revisions" })
            (await PageAsync(site, $"/stories/{slug}{path}")).Length.ShouldBeLessThan(MaxBytes, path);
        foreach (var path in new[] { $"/stories/{slug}", $"/stories/{slug}/revisions/1" })
        {
            (await WalkAsync(site, path, "#timeline", "Later events", "votes on stage")).ShouldBe(Each, path);
            (await WalkAsync(site, path, "#summary", "More sentences", "The council heard speaker")).ShouldBe(Each, path);
        }

        foreach (var told in events.Concat(sentences).Where((_, i) => i % 151 == 7))
        {
            using var answer = await site.Client.GetAsync(
                new Uri($"/stories/{slug}/c/{told.GetProperty("id").GetString()}", UriKind.Relative));
            var to = answer.Headers.Location!.ToString();
            (await PageAsync(site, to)).ShouldContain($"id=\"{to.Split('#')[1]}\"", Case.Sensitive, to);
        }
    }

    /// <summary>Follows the links to the next part and counts the different claims that the parts show.</summary>
    private static async Task<int> WalkAsync(TestSite site, string path, string fragment, string next, string words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = path; ;)
        {
            var page = await PageAsync(site, at);
            page.Length.ShouldBeLessThan(MaxBytes, at);
            foreach (var part in page.Split("class=\"words\"").Skip(1))
                if (part[..part.IndexOf("</span>", StringComparison.Ordinal)] is var text && text.Contains(words, StringComparison.Ordinal))
                    seen.Add(text);
            var link = page.Split("<a ").FirstOrDefault(a => a.Contains($">{next}</a>", StringComparison.Ordinal));
            if (link is null) return seen.Count;
            var address = link.Split("href=\"")[1].Split('"')[0].Replace("&amp;", "&", StringComparison.Ordinal);
            address.ShouldEndWith(fragment);
            at = address.StartsWith('?') ? path + address : address;
        }
    }

    private static Task<string> PageAsync(TestSite site, string path) => site.Client.GetStringAsync(new Uri(path, UriKind.Relative));

    private static string Digest()
    {
        var text = new StringBuilder("Harbour of Quillport through the years\n");
        text.Append(CultureInfo.InvariantCulture, $"Updated {Day(Each)} ({Each} articles)\n");
        for (var n = 0; n < Each; n++)
        {
            if (n % 40 == 0) text.Append(CultureInfo.InvariantCulture, $"{(n > 0 ? "\n" : "")}Works of part {n / 40}\n");
            text.Append(CultureInfo.InvariantCulture, $"The council heard speaker {n} of the northern quay [{n + 1}]. ");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nSources ({Each} articles)\n");
        for (var n = 1; n <= Each; n++)
            text.Append(CultureInfo.InvariantCulture,
                $"-\n[{n}]\nOutlet {n} “Council votes on stage {n} of the quay” – Reports vote {n} .\n");
        text.Append("Timeline\n");
        for (var n = 0; n < Each; n++)
            text.Append(CultureInfo.InvariantCulture,
                $"{Day(n)} – The council votes on stage {n} of the quay. “stage {n} of it” [{n + 1}]\n");
        text.Append(CultureInfo.InvariantCulture, $"Stories about this story ({Each} stories)\n");
        for (var n = 0; n < Each; n++) text.Append(CultureInfo.InvariantCulture, $"-\nStage {n} of the quay (1 article)\n");
        text.Append(CultureInfo.InvariantCulture, $"All related articles ({Each} articles)\n");
        for (var n = 1; n <= Each; n++)
            text.Append(CultureInfo.InvariantCulture, $"-\nOutlet {n}: Council votes on stage {n} of the quay\n");
        text.Append(CultureInfo.InvariantCulture, $"External resources ({Each} links)\n");
        for (var n = 0; n < Each; n++) text.Append(CultureInfo.InvariantCulture, $"- https://quay.example/{n} (cited 2 times)\n");
        return text.ToString();
    }

    private static string Day(int n) => First.AddDays(n).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
