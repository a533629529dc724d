using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Search.Index;

/// <summary>A name that an article mentions.</summary>
/// <param name="Words">Its fullest form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Shorts">The forms of one word that the article uses for it beside that one.</param>
/// <param name="Times">How often it is named.</param>
/// <param name="Sentence">The sentence that names it first.</param>
internal sealed record MentionedName(string Words, NameKind Kind, IReadOnlyList<string> Shorts, int Times, Span Sentence);

/// <summary>
/// Chooses the names that an article is about. Capitals mark names in English; other languages have none here. Who wrote or sent the
/// article is no name of its story.
/// </summary>
internal static class NameChoice
{
    private const int MaxKept = 24;
    private const int AlwaysKept = 3;
    private const int MaxNameLength = 60;

    /// <summary>
    /// A name of no clear kind is listed when the model is as sure of it; by hand on 700 articles of the timeline corpus.
    /// </summary>
    private const double SureOther = 0.5;

    /// <summary>What is named once counts too when its kind is as sure.</summary>
    private const double SureOnce = 0.75;

    /// <param name="title">The headline.</param>
    /// <param name="content">The words, with the article's language.</param>
    /// <param name="makers">Outlet and authors.</param>
    /// <param name="memory">Names that were read before.</param>
    public static IReadOnlyList<MentionedName> Of(string title, AnalyzedText content, IReadOnlyList<string> makers, NameMemory memory)
    {
        if (content.Text.Length == 0) return [];
        var counted = memory.Of(content)
            .Where(n => n.Name.Length is > 1 and <= MaxNameLength && IsListed(n))
            .Where(n => !makers.Any(m => m.Length > 0 && Aliases.IsSame(m, n.Name)))
            .Where(n => !n.Mentions.All(m => IsSource(content.Text, m)))
            .Select(n => (Name: n, InTitle: n.Mentions.Any(m => title.Contains(m.Form, StringComparison.Ordinal))))
            .OrderByDescending(n => n.Name.Mentions.Count + (n.InTitle ? 2 : 0)).ThenBy(n => n.Name.Mentions[0].Span)
            .ToList();
        return [.. counted
            .Where((n, i) => i < AlwaysKept || n.Name.Mentions.Count > 1 || n.InTitle || IsSure(n.Name))
            .Take(MaxKept)
            .Select(n => Mentioned(n.Name, content))];
    }

    private static MentionedName Mentioned(NamedEntity name, AnalyzedText content) => new(
        name.Name, name.Kind,
        [.. name.Mentions.Select(m => m.Form).Where(f => f != name.Name && !f.Contains(' ', StringComparison.Ordinal)).Distinct()],
        name.Mentions.Count, content.Sentences[name.Mentions[0].Sentence].Span);

    private static bool IsSure(NamedEntity name) => name.Confidence >= SureOnce
        && (name.Kind == NameKind.Place || name.Name.Contains(' ', StringComparison.Ordinal));

    private static bool IsListed(NamedEntity name) => name.Kind switch
    {
        NameKind.Time => false,
        NameKind.Other or NameKind.Product => name.Confidence >= SureOther && name.Name.Contains(' ', StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>The outlet of a dateline, or who was told: "TOR (Halden News) -", "told Halden News".</summary>
    private static bool IsSource(string text, NameMention mention)
    {
        var before = text.AsSpan(0, mention.Span.Start).TrimEnd();
        if (before.EndsWith("(", StringComparison.Ordinal)) return text.AsSpan(mention.Span.End).StartsWith(")", StringComparison.Ordinal);
        return before.EndsWith(" told", StringComparison.Ordinal) || before.EndsWith("Reporting by", StringComparison.Ordinal);
    }
}
