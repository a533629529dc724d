using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.References;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Words that stand in a text and are no sentence of its report: a line of a headline, an aside, a shout.</summary>
internal static partial class DeckLine
{
    public static bool Is(string text, SentenceFeatures sentence) =>
        IsOfHeadline(text, sentence) || Aside().IsMatch(sentence.Core.In(text));

    /// <summary>"She is not in the clear yet!", but not "reports Harbour!".</summary>
    public static bool IsShouted(ReadOnlySpan<char> words) => words.EndsWith("!") && !char.IsUpper(words[words.LastIndexOf(' ') + 1]);

    /// <summary>"Nominee praised for her work": one person by a bare noun, and right behind it what is a participle.</summary>
    private static bool IsOfHeadline(string text, SentenceFeatures sentence)
    {
        if (sentence.Assertion is not { Subject: { } who, Predicate: { } verb }) return false;
        if (who.Start != sentence.Core.Start || verb.Start != who.End + 1 || !verb.In(text).EndsWith("ed")) return false;
        var noun = who.In(text);
        Span<char> small = stackalloc char[noun.Length];
        noun.ToLowerInvariant(small);
        return !small.EndsWith("s") && small is not "police" && PersonWords.IsNoun(small, out _);
    }

    /// <summary>"In a related story, …", "On the one hand, …": of something else, or half of a thought.</summary>
    [GeneratedRegex(
        @"^(?:In (?:an? )?(?:related|other|another|separate|unrelated) (?:story|stories|news|developments?|matters?)"
        + @"|On the (?:one|other) hand)\b")]
    private static partial Regex Aside();
}
