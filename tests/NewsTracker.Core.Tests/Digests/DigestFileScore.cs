using NewsTracker.Core.Model;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Read;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What of a sample was read rightly.</summary>
internal sealed class DigestFileScore
{
    public int Headings { get; private set; }

    public int HeadingsRight { get; private set; }

    public int Numbers { get; private set; }

    public int NumbersRight { get; private set; }

    public int NumbersWrong { get; private set; }

    public int Groups { get; private set; }

    public int GroupsRight { get; private set; }

    public List<string> Faults { get; } = [];

    public void Add(DigestFileSample sample, ImportedStory read)
    {
        Check(sample, "updated", sample.Updated, read.Updated);
        Check(
            sample, "articles", string.Join("|", sample.Articles.Select(a => $"{a.Outlet}: {a.Title}")),
            string.Join("|", read.Articles.Select(a => $"{a.Outlet}: {a.Title}")));
        Check(sample, "sections", sample.Sections.Count, read.Sections.Count);
        foreach (var (truth, found) in sample.Sections.Zip(read.Sections))
        {
            Headings++;
            if (Key(truth.Heading) == Key(found.Heading)) HeadingsRight++;
            else Faults.Add($"{sample.Name}: heading \"{found.Heading}\" for \"{truth.Heading}\"");
            Check(
                sample, "sentences", Sentences(truth.Heading, truth.Sentences.Select(s => (s.Text, (IReadOnlyList<int>)s.Numbers))),
                Sentences(found.Heading, found.Sentences.Select(s => (s.Text, s.Numbers))));
        }

        Check(
            sample, "sources", string.Join("|", sample.Sources.Select(s => $"{s.Number} {s.Outlet} {Key(s.Title)} {s.Description}")),
            string.Join("|", read.Sources.Select(s => $"{s.Number} {s.Outlet} {Key(s.Title)} {s.Description}")));
        Check(sample, "source articles", true, read.Sources.All(s => s.Article is { } a && Key(read.Articles[a].Title) == Key(s.Title)));
        Check(sample, "events", sample.Events.Count, read.Timeline.Count);
        foreach (var (truth, found) in sample.Events.Zip(read.Timeline)) Add(sample, truth, found);
        Check(
            sample, "stories", string.Join("|", sample.Stories.Select(s => $"{s.Title} {s.Articles.Length}")),
            string.Join("|", read.Stories.Select(s => $"{s.Title} {s.ArticleCount}")));
        foreach (var (truth, found) in sample.Stories.Zip(read.Stories).Where(p => p.First.Articles.Length > 1))
        {
            Groups++;
            if (truth.Articles.SequenceEqual(found.Articles)) GroupsRight++;
        }

        foreach (var finding in read.Findings.Where(f => f.Code is not ("dateMissing" or "numberUnresolved")))
            Faults.Add($"{sample.Name}: {finding.Message}");
    }

    private void Add(
        DigestFileSample sample, (Core.Text.DateSpan Date, string Text, string? Quote, int Number, int Article) truth, ImportedEvent found)
    {
        Check(sample, "date of " + found.Label, truth.Date, found.Date);
        Check(sample, "text", Key(truth.Text), Key(found.Text));
        Check(sample, "quote", Key(truth.Quote ?? ""), Key(found.Quote ?? ""));
        Check(sample, "numbers", truth.Number, found.Numbers.Single());
        Numbers++;
        if (found.Matches.Single().Article is not { } article) return;
        if (article == truth.Article) NumbersRight++;
        else NumbersWrong++;
    }

    /// <summary>All words of a section, so that a wrong border is one fault and not two.</summary>
    private static string Sentences(string heading, IEnumerable<(string Text, IReadOnlyList<int> Numbers)> sentences) =>
        Key(heading) + " " + string.Join(" | ", sentences.Select(s => Key(s.Text) + string.Concat(s.Numbers.Select(n => $"[{n}]"))));

    private void Check<T>(DigestFileSample sample, string what, T truth, T found)
    {
        if (!Equals(truth, found)) Faults.Add($"{sample.Name}: {what}: {found} for {truth}");
    }

    private static string Key(string text) => Folding.Title(text).TrimEnd('"').TrimEnd('.').Replace(".\"", "\"", StringComparison.Ordinal);
}
