using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Timelines;

/// <summary>
/// What a sentence needs in square brackets to be understood without its neighbours: whom "he" or "the minister" speaks of, where that is
/// sure, and the first names of a person whom it calls by the surname alone. Each is taken from a place where the article says it.
/// </summary>
internal static class AdditionFinder
{
    /// <summary>Additions to one sentence; one that needs more is no sentence to show.</summary>
    private const int Max = 2;

    /// <summary>Additions in the order of the sentence; <see cref="Addition.At"/> counts from the beginning of its core.</summary>
    public static List<Addition> Find(IndependentArticle voice, SentenceFeatures sentence)
    {
        if (voice.Features.Grammar is null) return [];
        var (core, article) = (sentence.Core, voice.Article.Id);
        var (names, references) = (voice.Features.Names, voice.Features.References);
        var named = names
            .SelectMany(e => e.Mentions.Where(m => core.Contains(m.Span)).Take(1).Select(m => (Entity: e, Mention: m)))
            .ToList();
        var found = new List<Addition>();
        var told = new HashSet<NamedEntity>(ReferenceEqualityComparer.Instance);
        foreach (var reference in ReferenceReader.Within(references, core))
        {
            if (!Stands(voice.Text, reference.Span) || named.Exists(n => n.Entity == reference.Entity) || !told.Add(reference.Entity))
                continue;
            found.Add(new(reference.Span.End - core.Start, $" [{reference.Entity.Name}]", article, reference.Source.Span));
        }

        foreach (var (entity, mention) in named)
        {
            if (entity.Kind != NameKind.Person || mention.Title is not null || FirstNames(entity, mention) is not { } first) continue;
            found.Add(new(mention.Span.Start - core.Start, $"[{first.Names}] ", article, first.Source));
        }

        return found.Count > Max ? [] : [.. found.OrderBy(a => a.At)];
    }

    /// <summary>The sentence's words with the additions in their places.</summary>
    public static string Apply(string words, IReadOnlyList<Addition> additions)
    {
        var text = words;
        for (var i = additions.Count - 1; i >= 0; i--) text = text.Insert(additions[i].At, additions[i].Text);
        return text;
    }

    /// <summary>How surely the sentence is understood with names in the places of its pronouns and roles.</summary>
    public static double StandsAlone(Assertion told, SentenceFeatures sentence, string text, List<Addition> additions)
    {
        if (!additions.Exists(IsReference)) return told.StandsAlone;
        return AssertionReader.Shared.StandsAlone(Replaced(text, sentence, additions), sentence.Order);
    }

    /// <summary>Whether the words still point to a sentence before them.</summary>
    public static bool Dangles(SentenceFeatures sentence, string text, List<Addition> additions)
    {
        if (!sentence.Has(SentenceTraits.Dangling)) return false;
        if (!additions.Exists(IsReference)) return true;
        var words = Replaced(text, sentence, additions);
        var whole = new Span(0, words.Length);
        return TraitReader.Read(words, whole, whole, WordReader.Read(words)).HasFlag(SentenceTraits.Dangling);
    }

    private static bool IsReference(Addition addition) => addition.Text[0] == ' ';

    /// <summary>The sentence with the names instead of the words that stand for them.</summary>
    private static string Replaced(string text, SentenceFeatures sentence, List<Addition> additions)
    {
        var words = sentence.Core.Of(text);
        for (var i = additions.Count - 1; i >= 0; i--)
        {
            if (!IsReference(additions[i])) continue;
            var start = Start(words, additions[i].At);
            words = string.Concat(
                words.AsSpan(0, start), additions[i].Text.AsSpan(2, additions[i].Text.Length - 3), words.AsSpan(additions[i].At));
        }

        return words;
    }

    /// <summary>Where the pronoun, or the role with its article, begins that ends at <paramref name="end"/>.</summary>
    private static int Start(string words, int end)
    {
        var start = words.LastIndexOf(' ', end - 1) + 1;
        if (end - start <= 3) return start; // "He", "she"
        var the = words.LastIndexOf("the ", end - 1, StringComparison.OrdinalIgnoreCase);
        return the < 0 ? start : the;
    }

    /// <summary>A pronoun that acts, or a role: "his" and "him" are no place for a name.</summary>
    private static bool Stands(string text, Span reference) => reference.Of(text) is "He" or "he" or "She" or "she" || reference.Length > 4;

    /// <summary>The names before the surname in the fullest form, and where the article gives them.</summary>
    private static (string Names, Span Source)? FirstNames(NamedEntity entity, NameMention mention)
    {
        if (mention.Form.Contains(' ', StringComparison.Ordinal) || !entity.Name.EndsWith(" " + mention.Form, StringComparison.Ordinal))
            return null;
        // the form given most often: the fullest may have swallowed a word of a headline
        var full = entity.Mentions.Where(m => m.Form.EndsWith(" " + mention.Form, StringComparison.Ordinal))
            .GroupBy(m => m.Form, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length).FirstOrDefault();
        if (full is null) return null;
        var first = full.Key[..^(mention.Form.Length + 1)];
        // "Tomas Rekvard of Ardovia" is no person called Ardovia
        return first.Split(' ').Any(w => char.IsLower(w[0])) ? null : (first, full.First().Span);
    }
}
