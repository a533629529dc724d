using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Search.Index;

/// <summary>A name that an article mentions: its fullest form and its kind, how often, and the sentence that names it first.</summary>
internal sealed record MentionedName(string Words, NameKind Kind, int Times, Span Sentence);

/// <summary>Chooses the names that an article is about. Capitals mark names in English; other languages have none here.</summary>
internal static class NameChoice
{
    private const int MaxKept = 8;
    private const int AlwaysKept = 3;
    private const int MaxNameLength = 60;

    public static IReadOnlyList<MentionedName> Of(string title, AnalyzedText content)
    {
        if (content.Text.Length == 0) return [];
        var counted = ArticleNames.Read(content)
            .Where(n => n.Kind is not NameKind.Time && n.Name.Length is > 1 and <= MaxNameLength)
            .Select(n => (Name: n, InTitle: n.Mentions.Any(m => title.Contains(m.Form, StringComparison.Ordinal))))
            .OrderByDescending(n => n.Name.Mentions.Count + (n.InTitle ? 2 : 0)).ThenBy(n => n.Name.Mentions[0].Span)
            .ToList();
        return [.. counted
            .Where((n, i) => i < AlwaysKept || n.Name.Mentions.Count > 1 || n.InTitle)
            .Take(MaxKept)
            .Select(n => new MentionedName(
                n.Name.Name, n.Name.Kind, n.Name.Mentions.Count, content.Sentences[n.Name.Mentions[0].Sentence].Span))];
    }
}
