using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds the nouns of which only what stood before says which are meant: "Police put the rifles on a barge" in an article that told of
/// rifles above. What its own words explain ("the rifles of the crew"), a name, and what nothing was told of before is none.
/// </summary>
internal static class OpenNouns
{
    /// <summary>Of these a reader knows which; and days, which are read elsewhere.</summary>
    private static readonly FrozenSet<ulong> Known =
    [
        .. DefiniteSubject.Single,
        .. WordHash.Set(
            "future past time rest way day week month year morning evening afternoon night weekend end beginning start same capital " +
            "north south east west state"),
    ];

    /// <summary>Nouns that mean something told before, in whatever words.</summary>
    private static readonly FrozenSet<ulong> Pointing = WordHash.Set(
        "move decision announcement incident event mission bid operation development latter former pair duo trio couple gig " +
        "gesture proposal measure allegation claim occasion situation");

    /// <param name="voice">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="follows">The sentence before it stands above it: what that one tells of in other words is known.</param>
    /// <returns>Their stems; none where the grammar was not read.</returns>
    public static List<ulong> Of(IndependentArticle voice, SentenceFeatures sentence, bool follows)
    {
        var found = new List<ulong>();
        if (sentence.Assertion?.Told is not { Reading: { IsRead: true } reading }) return found;
        var tree = new TokenTree(reading.Sentence, []);
        var words = sentence.ReadWords();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Relation != Relation.Det || tree[i].Start < sentence.Core.Start || tree[i].Head <= i) continue;
            if (!(tree.Is(i, "the") || DefiniteNoun.IsDemonstrative(tree, i)) || DefiniteNoun.IsExplained(tree, i, tree[i].Head)) continue;
            var noun = tree[tree[i].Head];
            var at = words.FindIndex(w => w.Span.Start == noun.Start);
            if (at < 0 || Known.Contains(words[at].Form) || Known.Contains(words[at].Stem)) continue;
            var stem = words[at].Stem;
            if (words.FindIndex(0, at, w => w.Stem == stem) >= 0 || found.Contains(stem)) continue;
            if ((!follows && (DefiniteNoun.IsDemonstrative(tree, i) || Pointing.Contains(words[at].Form) || IsPerson(tree, noun)))
                || IsTold(voice, sentence, stem)) found.Add(stem);
        }

        return found;
    }

    /// <summary>"The gunman" of somebody whom the sentence does not name.</summary>
    private static bool IsPerson(TokenTree tree, ParsedToken noun) =>
        PersonWords.IsNoun(tree.Sentence.Text.AsSpan(noun.Start, noun.End - noun.Start), out _);

    private static bool IsTold(IndependentArticle voice, SentenceFeatures sentence, ulong stem) =>
        voice.Features.Sentences.Take(sentence.Order).Any(s => Array.BinarySearch(s.Terms, stem) >= 0);
}
