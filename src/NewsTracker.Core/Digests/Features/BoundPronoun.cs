using System.Collections.Frozen;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// A pronoun that means the subject of its own sentence, though nobody is named there: "Four men rammed their car into a shop". Who is
/// told of for the first time, with "a" or a number, needs no sentence before.
/// </summary>
internal static class BoundPronoun
{
    private static readonly FrozenSet<string> Firsts = "a an two three four five six seven eight nine ten several dozens hundreds thousands"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Before "he", "she" or "they" these begin a clause beside that of the subject.</summary>
    private static readonly FrozenSet<string> Beside = "after when while because before as".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentence opens with somebody, or something, that is told of for the first time.</summary>
    public static bool HasSubject(string text, Span core, List<Word> words) =>
        words.FindIndex(w => w.Span.Start >= core.Start) is >= 0 and var first && words[first].Span.Start <= core.Start + 1
        && (Firsts.Contains(LowerText.Of(words[first].Span.In(text))) || char.IsDigit(text[words[first].Span.Start]));

    /// <summary>
    /// Behind the verb of such a subject the word means it: "their car", "hours after his arrest", "after he fled"; of "a judge ordered his
    /// release" only where the subject is a man.
    /// </summary>
    public static bool Is(string text, List<Word> words, int at)
    {
        var word = LowerText.Of(words[at].Span.In(text));
        if (word is "he" or "she" or "they") return at > 0 && Beside.Contains(LowerText.Of(words[at - 1].Span.In(text)));
        return word == "their" || (word is "his" or "her" && (!VerbReader.IsPast(text, words[at - 1]) || IsOf(text, words, at, word)));
    }

    /// <summary>A noun before it is of a person of its gender: "a woman drowned her sons".</summary>
    private static bool IsOf(string text, List<Word> words, int at, string word) =>
        words.Take(at).Any(w => PersonWords.IsNoun(w.Span.In(text), out var gender) && gender != PersonGender.Unknown
            && gender == PersonWords.Pronoun(word));
}
