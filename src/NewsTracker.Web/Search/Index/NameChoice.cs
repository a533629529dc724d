using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Web.Search.Index;

/// <summary>A name that an article mentions: how often, and the sentence that names it first.</summary>
internal sealed record MentionedName(string Words, int Times, Span Sentence);

/// <summary>Chooses the names that an article is about. Capitals mark names in English; other languages have none here.</summary>
internal static class NameChoice
{
    private const int MaxRead = 400;
    private const int MaxKept = 8;
    private const int AlwaysKept = 3;
    private const int MaxNameLength = 60;
    private const int MaxAbbreviationLength = 5;

    public static IReadOnlyList<MentionedName> Of(string title, string text, IReadOnlyList<Sentence> sentences, string? language)
    {
        if (text.Length == 0 || (language is { Length: > 0 } && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase))) return [];
        var read = NameFinder.Read(text, sentences).Take(MaxRead).ToList();
        var known = read.Select(n => n.Words).ToHashSet(StringComparer.Ordinal);
        var names = read.Select(n => (Words: Bare(n.Words, known), n.Span)).Where(n => n.Words.Length is > 1 and <= MaxNameLength).ToList();
        var folded = Aliases.Fold(names.Select(n => n.Words));
        var counted = names.GroupBy(n => folded[n.Words], StringComparer.Ordinal)
            .Select(g => (Words: g.Key, Times: g.Count(), First: g.First().Span, InTitle: g.Any(n =>
                title.Contains(n.Words, StringComparison.Ordinal))))
            .OrderByDescending(n => n.Times + (n.InTitle ? 2 : 0)).ThenBy(n => n.First).ToList();
        return [.. counted
            .Where((n, i) => i < AlwaysKept || n.Times > 1 || n.InTitle)
            .Take(MaxKept)
            .Select(n => new MentionedName(n.Words, n.Times, Around(sentences, n.First)))];
    }

    /// <summary>
    /// The name without an office inside it ("Water Minister Ida Brenn"), without its land where it stands alone too, and in small letters
    /// where a dateline shouts.
    /// </summary>
    private static string Bare(string name, HashSet<string> known)
    {
        var words = name.Split(' ');
        var office = Array.FindLastIndex(words, w => RoleWords.IsOffice(w));
        if (office >= 0 && office < words.Length - 1) name = string.Join(' ', words[(office + 1)..]);
        var of = name.IndexOf(" of ", StringComparison.Ordinal);
        if (of > 0
            && (known.Contains(name[..of]) || name[..of].Contains(' ', StringComparison.Ordinal))
            && known.Contains(name[(of + 4)..]))
            name = name[..of];
        return name.Length > MaxAbbreviationLength && name.All(c => !char.IsLower(c))
            ? string.Join(' ', name.Split(' ').Select(w => w[..1] + w[1..].ToLowerInvariant()))
            : name;
    }

    private static Span Around(IReadOnlyList<Sentence> sentences, Span place)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (sentences[middle].Span.Start <= place.Start) low = middle;
            else high = middle - 1;
        }

        return sentences[low].Span.Contains(place) ? sentences[low].Span : place;
    }
}
