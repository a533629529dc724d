using System.Globalization;
using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>
/// A digest file made from an invented subject, with its truth. The seed chooses counts, the order of lists, numberings, date styles,
/// hyphens, quotation marks, line ends and what else varies from page to page.
/// </summary>
internal sealed class DigestFileSample
{
    private readonly DigestFileSubject subject;
    private readonly Random random;
    private readonly StringBuilder page = new();
    private readonly List<int> order; // places of the subject's articles in the order of the page's list
    private readonly int dateStyle;
    private readonly bool straight;

    private DigestFileSample(DigestFileSubject subject, int seed)
    {
        this.subject = subject;
        Seed = seed;
        random = new Random((seed * 1000) + subject.Name.Length + subject.Title.Length);
        dateStyle = random.Next(5);
        straight = random.Next(6) == 0;
        order = [.. Enumerable.Range(0, subject.Articles.Count)];
        if (seed % 4 == 2) order.Reverse();
        else if (seed % 4 == 3) random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(order));
        Write();
        Text = random.Next(5) == 0 ? page.ToString().Replace("\n", " \r\n", StringComparison.Ordinal) : page.ToString();
    }

    public int Seed { get; }

    public string Name => $"{subject.Name}-{Seed}";

    public string Text { get; }

    public List<(string Heading, List<(string Text, List<int> Numbers)> Sentences)> Sections { get; } = [];

    public List<(int Number, string Outlet, string Title, string Description)> Sources { get; } = [];

    public List<(DateSpan Date, string Text, string? Quote, int Number, int Article)> Events { get; } = [];

    public List<(string Title, int[] Articles)> Stories { get; } = [];

    public List<ImportedArticle> Articles { get; } = [];

    public DateSpan? Updated { get; private set; }

    public static IEnumerable<DigestFileSample> All(int seeds) =>
        DigestFileSubject.All.SelectMany(s => Enumerable.Range(0, seeds).Select(seed => new DigestFileSample(s, seed)));

    private void Write()
    {
        foreach (var place in order) Articles.Add(subject.Articles[place].Article);
        Line(subject.Title);
        Updated = random.Next(3) == 0 ? DateSpan.Day(subject.Events[^1].Date.End) : null;
        Line(Updated is null
            ? $"Updated ({Counted(Articles.Count, "article")})"
            : $"Updated {Label(Updated)} ({Counted(Articles.Count, "article")})");
        var sources = subject.Articles.Where(a => a.Description is not null).ToList();
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sources));
        var skip = random.Next(3) == 0 ? random.Next(subject.Sections.Count) : -1;
        for (var i = 0; i < subject.Sections.Count; i++)
        {
            if (i != skip) WriteSection(subject.Sections[i], sources);
        }

        Action[] lists = [() => WriteSources(sources), WriteTimeline, WriteStories, WriteArticles, WriteResources];
        if (Seed % 3 == 1) random.Shuffle(lists);
        foreach (var list in lists) list();
    }

    private void WriteSection(
        (string Heading, List<(string Text, string[] Keys)> Sentences) section,
        List<(string Key, ImportedArticle Article, string? Description)> sources)
    {
        var line = new StringBuilder(section.Heading);
        var sentences = new List<(string, List<int>)>();
        foreach (var (text, keys) in section.Sentences)
        {
            var numbers = keys.Select(k => sources.FindIndex(s => s.Key == k) + 1).Where(n => n > 0).Order().ToList();
            var stop = text.EndsWith("\".", StringComparison.Ordinal) ? text.Length - 1 : text.TrimEnd('.').Length;
            line.Append(' ').Append(Quotes(text[..stop])).Append(' ').Append(string.Concat(numbers.Select(n => $"[{n}]"))).Append('.');
            sentences.Add((text, numbers));
        }

        Line(line.ToString());
        Sections.Add((section.Heading, sentences));
    }

    private void WriteSources(List<(string Key, ImportedArticle Article, string? Description)> sources)
    {
        Line($"Sources ({Counted(sources.Count, "article")})");
        for (var i = 0; i < sources.Count; i++)
        {
            var (_, article, description) = sources[i];
            Line($"-\n[{i + 1}]\n{article.Outlet} “{Hyphens(article.Title)}” – {description} .");
            Sources.Add((i + 1, article.Outlet!, article.Title, description!));
        }
    }

    private void WriteTimeline()
    {
        Line("Timeline");
        var pool = Enumerable.Range(1, subject.Articles.Count + 4).ToArray();
        random.Shuffle(pool);
        var drop = random.Next(2) == 0 ? random.Next(subject.Events.Count) : -1;
        var events = subject.Events.OrderBy(e => e.Date.Start).ThenBy(e => e.Date.End).ToList();
        for (var i = 0; i < events.Count; i++)
        {
            if (i == drop) continue;
            var (date, text, quote, key) = events[i];
            var number = pool[subject.Place(key)];
            string? kept = random.Next(12) switch { 0 => null, 1 => Elided(quote), _ => quote };
            var tail = kept is null ? "" : straight ? $" \"{kept}\"" : $" “{kept}”";
            Line($"{Label(date)} – {Quotes(text)}{tail} [{number}]");
            Events.Add((date, text, kept, number, order.IndexOf(subject.Place(key))));
        }
    }

    private void WriteStories()
    {
        var entries = new List<(string Line, string Title, int[] Articles)>();
        for (var i = 0; i < order.Count; i++)
        {
            var (key, article, _) = subject.Articles[order[i]];
            var cluster = subject.Clusters.Find(c => c.Keys.Contains(key));
            var held = cluster.Keys is null ? [i] : cluster.Keys.Select(k => order.IndexOf(subject.Place(k))).Order().ToArray();
            if (held.Min() != i) continue;
            entries.Add(held.Length == 1
                ? ($"{article.Outlet}: {article.Title}", article.Title, held)
                : ($"{cluster.Title} ({Counted(held.Length, "article")})", cluster.Title, held));
        }

        Line($"Stories about this story ({Counted(entries.Count, "story")})");
        foreach (var (line, title, held) in entries)
        {
            Line($"-\n{line}");
            Stories.Add((title, held));
        }
    }

    private void WriteArticles()
    {
        Line($"All related articles ({Counted(Articles.Count, "article")})");
        foreach (var article in Articles) Line($"-\n{article.Outlet}: {article.Title}");
    }

    private void WriteResources()
    {
        if (subject.Resources.Count == 0) return;
        Line($"External resources ({Counted(subject.Resources.Count, "link")})");
        foreach (var resource in subject.Resources) Line($"- {resource.Url} (cited {resource.CitedCount} times)");
    }

    private string Label(DateSpan date)
    {
        var dash = dateStyle switch { 0 => "‑", 1 => "-", 2 => "–", _ => " – " };
        var (month, first) = dateStyle switch { 2 => ("MMMM", false), 3 => ("MMM", false), _ => ("MMM", true) };
        string Day(DateOnly day, bool withMonth, bool withYear)
        {
            var format = first ? (withMonth ? month + " " : "") + "%d" : "%d" + (withMonth ? " " + month : "");
            return day.ToString(
                format.Length == 2 ? format : format.Replace("%", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
                + (withYear ? (first ? ", " : " ") + day.Year.ToString(CultureInfo.InvariantCulture) : "");
        }

        var (start, end) = (date.Start, date.End);
        var sameMonth = start.Month == end.Month && start.Year == end.Year;
        return date.Precision switch
        {
            DatePrecision.Year => start.Year.ToString(CultureInfo.InvariantCulture),
            DatePrecision.Month => start.ToString(month + " yyyy", CultureInfo.InvariantCulture),
            DatePrecision.Day => Day(start, true, true),
            _ when sameMonth && first => Day(start, true, false) + dash + Day(end, false, true),
            _ when sameMonth => Day(start, false, false) + dash + Day(end, true, true),
            _ => Day(start, true, start.Year != end.Year) + dash + Day(end, true, true),
        };
    }

    private string Hyphens(string text) => random.Next(2) == 0 ? text.Replace('-', '‑') : text;

    private string Quotes(string text)
    {
        if (straight) return text;
        var open = true;
        return string.Concat(text.Select(c =>
        {
            if (c != '"') return c;
            open = !open;
            return open ? '”' : '“';
        }));
    }

    private static string Elided(string quote)
    {
        var words = quote.Split(' ');
        return words.Length < 6 ? quote : $"{string.Join(' ', words[..2])}… {string.Join(' ', words[^3..])}";
    }

    private static string Counted(int count, string unit) =>
        count == 1 ? $"1 {unit}" : $"{count} {(unit == "story" ? "stories" : unit + "s")}";

    private void Line(string line) => page.Append(line).Append('\n');
}
