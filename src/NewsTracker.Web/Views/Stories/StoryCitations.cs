using NewsTracker.Core.Assertions.Voices;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Stories;

/// <summary>The citations of one page: their numbers, quotes cut from the texts, and whose voices they are.</summary>
internal sealed class StoryCitations(
    IReadOnlyDictionary<long, Article> articles, IReadOnlyDictionary<(long Article, int Version), ArticleText> texts, SourceNumbers numbers)
{
    private const int ContextLength = 160;

    /// <summary>Where the passages that are shown stand, by article and place in code points.</summary>
    private readonly Dictionary<(long Article, Span Points), (string Text, Span Passage)> passages = [];

    /// <summary>
    /// The citations in their order; where a passage contradicts or updates the words, with what differs, in both wordings.
    /// </summary>
    /// <param name="text">The words that cite.</param>
    /// <param name="rows">The citations.</param>
    /// <param name="anchor">What cites.</param>
    /// <param name="ownNumbers">True where imported numbers are not those of Sources.</param>
    public List<CitationView> Of(
        string text, IEnumerable<Citation> rows, string anchor, bool ownNumbers) => [.. rows.OrderBy(c => c.Position).Select(c =>
        Named(text, View(
            new DigestCitation(
                c.ArticleId, c is { PassageStart: { } start, PassageEnd: { } end } ? new Span(start, end) : null, c.Support, c.Resolution,
                c.Confidence, c.ImportedNumber, c.Version),
            anchor,
            ownNumbers && c.ImportedNumber is not null)))];

    private static CitationView Named(string text, CitationView c) =>
        c is { Support: SupportStatus.Contradicts or SupportStatus.Update, Quote: { } quote }
            ? c with { Differs = ClaimJudge.Judge(text, null, null, quote, null).Differs }
            : c;

    /// <summary>Further tellings, each of which tells the main statement at least; of those that tell no more, what they lack.</summary>
    /// <param name="text">The words that are told.</param>
    /// <param name="tellings">The citations.</param>
    public static List<CitationView> InPart(string text, IEnumerable<CitationView> tellings) => [.. tellings.Select(c =>
        c is { Support: SupportStatus.Weak, Quote: { } quote } ? c with { Lacks = ClaimJudge.Lacks(text, quote) } : c)];

    public CitationView View(DigestCitation citation, string anchor, bool otherScope)
    {
        var article = citation.Article is { } id ? articles.GetValueOrDefault(id) : null;
        int? source = article is null || otherScope ? null : numbers.Cite(article.Id, anchor);
        var text = article is null
            ? null
            : texts.GetValueOrDefault((article.Id, citation.Version ?? Citation.FirstVersion));
        var passage = text is not null && citation.Passage is { } span && span.End <= text.Text.Length ? span : (Span?)null;
        var points = passage is { } p ? text!.Points.FromUnits(p) : (Span?)null;
        if (points is { } place) passages[(article!.Id, place)] = (text!.Text, passage!.Value);
        return new CitationView(
            source, citation.ImportedNumber, article?.Id, article?.Outlet?.Name, article?.Title,
            points,
            passage?.Of(text!.Text),
            passage is { } b ? PassageContext.Before(text!.Text, b.Start, ContextLength) : null,
            passage is { } f ? PassageContext.After(text!.Text, f.End, ContextLength) : null,
            citation.Passage is not null && passage is null ? SupportStatus.NoText : citation.Support, citation.Resolution,
            citation.Confidence) { Url = article?.Url };
    }

    /// <summary>A citation's passage with the text around it, where that is on file.</summary>
    private ToldPassage Passage(string outlet, CitationView citation) =>
        citation is { Article: { } id, Passage: { } points } && passages.TryGetValue((id, points), out var at)
            ? ToldPassage.Of(outlet, at.Text, at.Passage)
            : new ToldPassage(outlet, citation.Quote ?? "");

    /// <summary>
    /// The independent voices that carry the words, or their main statement: copies count for the outlet they copy, and passages that
    /// repeat one another once.
    /// </summary>
    /// <param name="citations">Whoever carries the words.</param>
    /// <param name="tellings">Further tellings of them, where a weak one tells the main statement.</param>
    public List<SharedVoice> Voices(IReadOnlyList<CitationView> citations, IReadOnlyList<CitationView> tellings)
    {
        var told = citations.Where(c => c.Support <= SupportStatus.Close)
            .Concat(tellings.Where(c => c.Support <= SupportStatus.Weak))
            .Where(c => c.Article is not null)
            .Select(c => (Citation: c, Article: articles[c.Article!.Value]))
            .Select(t => (t.Citation, Voice: t.Article.CopyOfId is { } original && articles.TryGetValue(original, out var first)
                ? first : t.Article))
            .ToList();
        return [.. VoiceCounter
            .Of([.. told.Select(t => Passage(
                t.Voice.Outlet?.Name ?? $"#{t.Voice.OutletId ?? -t.Voice.Id}", t.Citation))])
            .Select(g => new SharedVoice(
                g.Origin, g.Passages.Select(p => told[p].Citation.Outlet ?? told[p].Citation.ArticleTitle ?? "").Distinct().Count()))];
    }
}

/// <summary>Outlets that are one voice: <paramref name="Origin"/> names the agency, where the passages do.</summary>
internal sealed record SharedVoice(string? Origin, int Outlets)
{
    /// <summary>Says in words whose voices tell something.</summary>
    /// <returns>
    /// "AP, in 3 outlets: 1 voice", "one text, in 2 outlets, and by 2 more outlets: 3 voices"; null where every voice is one outlet.
    /// </returns>
    public static string? Text(IReadOnlyList<SharedVoice> voices)
    {
        var shared = voices.Where(v => v.Outlets > 1).ToList();
        if (shared.Count == 0) return null;
        var named = string.Join("; ", shared.Select(v => $"{v.Origin ?? "one text"}, in {CountText.Of(v.Outlets, "outlet")}"));
        var more = voices.Count - shared.Count;
        return $"{named}{(more == 0 ? "" : $", and by {CountText.Of(more, "more outlet")}")}: {CountText.Of(voices.Count, "voice")}";
    }
}

/// <summary>A little of the text around a passage, cut at word ends and at blank lines.</summary>
internal static class PassageContext
{
    public static string Before(string text, int start, int length)
    {
        var from = Math.Max(0, start - length);
        var block = text.LastIndexOf("\n\n", Math.Max(0, start - 1), start - from, StringComparison.Ordinal);
        if (block >= 0) return text[(block + 2)..start].TrimStart();
        var word = from == 0 ? 0 : text.IndexOf(' ', from, start - from);
        return word < 0 ? "" : (from == 0 ? "" : "…") + text[word..start].TrimStart();
    }

    public static string After(string text, int end, int length)
    {
        var to = Math.Min(text.Length, end + length);
        var block = text.IndexOf("\n\n", end, to - end, StringComparison.Ordinal);
        if (block >= 0) return text[end..block].TrimEnd();
        if (to == text.Length) return text[end..].TrimEnd();
        var word = text.LastIndexOf(' ', to - 1, to - end);
        return word < 0 ? "" : text[end..word].TrimEnd() + "…";
    }
}
