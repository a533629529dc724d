using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>The words of an article that may be names, each where it first stands, in the order of the text.</summary>
internal sealed record SpelledNames(SpelledName[] All)
{
    public static SpelledNames Read(ArticleFeatures article, DisagreementOptions options)
    {
        var text = article.Content.Text;
        var found = new List<SpelledName>();
        var seen = new Dictionary<ulong, int>();
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            var words = article.Sentences[s].ReadWords();
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i];
                if (!word.Has(WordMarks.Capital) || word.Has(WordMarks.Opens) || word.Has(WordMarks.AllCapitals)) continue;
                if (word.Span.Length < options.MinNameLength) continue;
                if (seen.TryGetValue(word.Form, out var known))
                {
                    if (known >= 0) found[known] = found[known] with { IsSure = true };
                    continue;
                }

                seen[word.Form] = -1;
                // a word of the dictionary has no other spelling that is the same name
                if (WordMeanings.PartOf(WordMeanings.Find(word.Stem)) != CommonPart.Unknown) continue;
                var name = Possessive.NameOff(word.Span.Of(text));
                seen[word.Form] = found.Count;
                found.Add(new SpelledName(Skeleton.Of(word.Span.In(text)), WordHash.Of(name), FirstName(words, i), (ushort)s, word.Span)
                {
                    IsSure = IsBesideName(words, i),
                    Role = RoleOf(words, i),
                });
            }
        }

        return new([.. found]);
    }

    /// <summary>It is part of a longer name.</summary>
    private static bool IsBesideName(List<Word> words, int at) =>
        (at > 0 && words[at].Has(WordMarks.Joined) && words[at - 1].Has(WordMarks.Capital) && words[at - 1].Kind == WordKind.Content)
        || (at + 1 < words.Count && words[at + 1].Has(WordMarks.Joined) && words[at + 1].Has(WordMarks.Capital)
            && words[at + 1].Kind == WordKind.Content);

    /// <summary>The noun right before a name, 0 for none: "his sister Anna".</summary>
    private static ulong RoleOf(List<Word> words, int at) => at > 0 && words[at].Has(WordMarks.Joined) && !words[at - 1].IsFunction
        && !words[at - 1].Has(WordMarks.Capital) && WordMeanings.PartOf(WordMeanings.Find(words[at - 1].Stem)) == CommonPart.Noun
        ? words[at - 1].Stem
        : 0;

    /// <summary>The capital word before a name, 0 for none.</summary>
    private static ulong FirstName(List<Word> words, int at) => at > 0 && words[at].Has(WordMarks.Joined)
        && words[at - 1].Has(WordMarks.Capital) && !words[at - 1].IsFunction && !words[at - 1].Has(WordMarks.Opens)
        ? words[at - 1].Form
        : 0;
}

/// <summary>A word that may be a name.</summary>
/// <param name="Skeleton">Equal for names that may be one in other spellings.</param>
/// <param name="Spelling">A hash of its letters, without the mark of the possessive.</param>
/// <param name="Before">The capital word before it, 0 for none.</param>
/// <param name="Sentence">The place of its sentence among the features.</param>
/// <param name="At">Where it stands.</param>
internal readonly record struct SpelledName(ulong Skeleton, ulong Spelling, ulong Before, ushort Sentence, Span At)
{
    /// <summary>The noun right before it, 0 for none.</summary>
    public ulong Role { get; init; }

    /// <summary>It stands there twice, or in a longer name: a word that stands alone once may be a slip, or somebody's comment.</summary>
    public bool IsSure { get; init; }
}
