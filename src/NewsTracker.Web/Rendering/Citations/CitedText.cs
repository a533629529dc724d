using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Stories;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Citations;

/// <summary>
/// The citations of one sentence or event, one group a number: what its numbers and its notes are written from. <paramref name="Anchor"/>
/// is the address of the sentence or event; a group's own address adds "-n1", "-n2", … <paramref name="Marked"/>: the article's page marks
/// these passages by itself.
/// <paramref name="More"/> are the groups beyond those whose passages the page prints: they lead straight to the passage in its article.
/// </summary>
internal sealed record CitedText(string Anchor, bool Marked, IReadOnlyList<CitationGroup> Groups, IReadOnlyList<CitationGroup> More)
{
    /// <summary>
    /// Numbers and passages printed for one sentence or event; a dam break told by ninety articles needs no ninety quotes of the same
    /// words.
    /// </summary>
    private const int MaxNotes = 4;

    /// <summary>Of those beyond, how many the page lists; the story's files hold all.</summary>
    public const int MaxMore = 50;

    /// <summary>Every group, for what is kept and handed on: those printed first.</summary>
    public IReadOnlyList<CitationGroup> All => [.. Groups, .. More];

    /// <summary>
    /// Characters that a passage may have beyond the sentence (a dateline, a leading "But") and still be only its repetition.
    /// </summary>
    private const int Slack = 30;

    public static CitedText Of(SentenceView sentence) =>
        Of(sentence.Anchor, sentence.Text, true, sentence.Citations, sentence.Corroboration);

    public static CitedText Of(EventView e) => Of(e.Anchor, e.Text, e.Shown, e.Citations, []);

    private static CitedText Of(
        string anchor, string text, bool marked, IReadOnlyList<CitationView> citations, IReadOnlyList<CitationView> corroboration)
    {
        var groups = new List<CitationGroup>();
        Add(citations, also: false);
        Add(corroboration, also: true);
        if (groups.Count <= MaxNotes) return new(anchor, marked, groups, []);
        var outlets = new HashSet<string?>();
        var ranked = groups.Select((g, i) => (Group: g, i)).OrderBy(g => g.Group.Also).ThenBy(g => g.Group.Support).ThenBy(g => g.i)
            .Select(g => (g.Group, g.i, Again: !outlets.Add(g.Group.First.Outlet)))
            .OrderBy(g => g.Group.Also).ThenBy(g => g.Group.Support).ThenBy(g => g.Again).ThenBy(g => g.i).Select(g => g.Group).ToList();
        return new(anchor, marked, [.. ranked.Take(MaxNotes)], [.. ranked.Skip(MaxNotes)]);

        void Add(IReadOnlyList<CitationView> list, bool also)
        {
            foreach (var citation in list)
            {
                var at = groups.FindIndex(g => g.Holds(citation));
                if (at < 0)
                    groups.Add(new(
                        $"{anchor}-n{groups.Count + 1}", citation.Source, citation.ImportedNumber, also, Repeats(text, citation),
                        [citation]));
                else groups[at] = groups[at] with { Passages = [.. groups[at].Passages, citation] };
            }
        }
    }

    private static bool Repeats(string text, CitationView citation) =>
        citation is { Support: SupportStatus.Verbatim, Quote: { } quote } && quote.Length <= text.Length + Slack;
}

/// <summary>
/// All passages behind one number. <paramref name="Also"/>: a further telling beside those that carry the sentence.
/// <paramref name="Repeats"/>: the passage is the sentence over again, so that a margin need not print it.
/// </summary>
internal sealed record CitationGroup(
    string Id, int? Source, int? ImportedNumber, bool Also, bool Repeats, IReadOnlyList<CitationView> Passages)
{
    public CitationView First => Passages[0];

    /// <summary>A telling of the main statement, which lacks details.</summary>
    public bool InPart => Passages.Any(p => p.Lacks.Count > 0);

    /// <summary>The strongest status among the passages.</summary>
    public SupportStatus Support => Passages.Min(p => p.Support);

    /// <summary>"[3]" in the page's Sources, "(13)" in an imported page's own numbering: two scopes that never meet.</summary>
    public string Label => (Source, ImportedNumber) switch
    {
        ({ } n, _) => $"[{n}]",
        (_, { } n) => $"({n})",
        _ => "[?]",
    };

    /// <summary>The label's reading for those who hear it; begins with the visible label.</summary>
    public string Spoken => $"{Label} {First.Outlet ?? First.ArticleTitle ?? "unknown source"}: {Told}";

    private string Told => InPart && Support == SupportStatus.Weak ? SupportText.PartWords : SupportText.Words(Support);

    public bool Holds(CitationView citation) =>
        citation.Source == Source
        && (Source is not null || (citation.ImportedNumber == ImportedNumber && citation.Article == First.Article));
}
