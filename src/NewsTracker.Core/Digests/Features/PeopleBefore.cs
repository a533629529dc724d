using System.Collections.Frozen;
using NewsTracker.Core.Language.Names;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Finds the people whom a sentence names as known: the article has said who they are in a sentence before.</summary>
internal static class PeopleBefore
{
    /// <summary>Behind the name and a comma these begin to say who somebody is.</summary>
    private static readonly string[] Appositions =
    [
        ", a ", ", an ", ", the ", ", who ", ", whose ", ", of ", ", head ", ", director ", " ("
    ];

    private static readonly FrozenSet<string> Courtesy =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Mr", "Mrs", "Ms", "Miss", "Mister", "Dr", "Sir");

    /// <returns>Their last names, each once; none for a person with an office, or one whom the sentence itself explains.</returns>
    public static List<string> Of(ArticleFeatures article, SentenceFeatures sentence)
    {
        var found = new List<string>();
        var text = article.Content.Text;
        foreach (var entity in article.Names)
        {
            if (entity.Kind != NameKind.Person || entity.Mentions[0].Span.Start >= sentence.Core.Start) continue;
            if (entity.Mentions.FirstOrDefault(m => sentence.Core.Contains(m.Span)) is not { } mention || SaysWho(mention.Title)) continue;
            if (!IsSaidBefore(article, entity, sentence)) continue;
            if (Explains(text, mention.Span.End, sentence.Core.End)) continue;
            found.Add(Written(mention.Span.Of(text), entity.LastName));
        }

        return found;
    }

    /// <summary>Its mentions above are more than a surname in a headline: that says as little of somebody as the sentence itself.</summary>
    private static bool IsSaidBefore(ArticleFeatures article, NamedEntity entity, SentenceFeatures sentence) => entity.Mentions
        .TakeWhile(m => m.Span.Start < sentence.Core.Start)
        .Any(m => m.Title is not null || m.Form.Contains(' ', StringComparison.Ordinal)
            || article.Sentences.Find(s => s.Span.Contains(m.Span)) is not { } said || !said.Has(SentenceTraits.Unfinished));

    /// <summary>The last name as the sentence has it: "SEACOM" may be "Seacom" elsewhere.</summary>
    private static string Written(string words, string name) =>
        words.Contains(name, StringComparison.Ordinal) ? name : words[(words.LastIndexOf(' ') + 1)..];

    /// <summary>An office says who somebody is, "Mr" does not.</summary>
    private static bool SaysWho(string? title) => title is not null && !Courtesy.Contains(title.TrimEnd('.'));

    private static bool Explains(string text, int from, int end)
    {
        var behind = text.AsSpan(from, end - from);
        foreach (var opening in Appositions)
        {
            if (behind.StartsWith(opening, StringComparison.Ordinal)) return true;
        }

        return behind.Length > 3 && behind[0] == ',' && char.IsDigit(behind[2]);
    }
}
