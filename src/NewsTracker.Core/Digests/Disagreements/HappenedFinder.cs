using System.Collections.Frozen;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Whether an act took place: told or claimed by one side, denied or doubted by another.
/// The two sides may stand in one article that quotes both.
/// A denial that names nothing ("officials denied the reports") is about the act of the sentence before it.
/// </summary>
internal sealed class HappenedFinder(StoryCorpus story, DisagreementOptions options)
{
    private const string Claimed = "told or claimed";

    private const string Denied = "denied or disputed";

    private const string Partly = "not fully";

    private static readonly FrozenSet<ulong> Wholly = WordHash.Set("fully completely entirely wholly totally");

    private static readonly System.Buffers.SearchValues<char> Borders = System.Buffers.SearchValues.Create(".;:!?\"“”«»");

    public IEnumerable<Disagreement> Find()
    {
        var claims = new Dictionary<(int Act, ulong Object), List<Saying>>();
        var denials = new Dictionary<(int Act, ulong Object), List<Saying>>();
        var names = new Dictionary<ulong, string>();
        foreach (var voice in story.Voices)
        {
            var context = new Queue<List<(int Act, ulong Object)>>();
            foreach (var sentence in voice.Features.Sentences)
            {
                var doubts = Polarity.Doubts(sentence.Words).Count > 0;
                var told = Acted(voice, sentence, names);
                foreach (var (key, denied) in told)
                {
                    var value = denied ?? (doubts ? Denied : Claimed);
                    Add(value == Claimed ? claims : denials, key, Saying.Of(voice, sentence, value));
                }

                var acts = NegatedActs(voice.Text, sentence.Words);
                if ((doubts && told.Count == 0) || acts.Count > 0)
                {
                    foreach (var key in context.SelectMany(c => c).Distinct())
                    {
                        if (doubts || acts.ContainsKey(key.Act))
                            Add(denials, key, Saying.Of(voice, sentence, acts.GetValueOrDefault(key.Act, Denied)));
                    }
                }

                context.Enqueue([.. told.Where(t => t.Denied is null).Select(t => t.Key)]);
                if (context.Count > options.DenialSentences) context.Dequeue();
            }
        }

        return Join(claims, denials, names);
    }

    private IEnumerable<Disagreement> Join(
        Dictionary<(int Act, ulong Object), List<Saying>> claims,
        Dictionary<(int Act, ulong Object), List<Saying>> denials,
        Dictionary<ulong, string> names)
    {
        foreach (var (key, denied) in denials)
        {
            if (!claims.TryGetValue(key, out var claimed)) continue;
            if (story.Count >= options.SubjectArticles && story.Frequency(key.Object) > options.SubjectShare * story.Count) continue;
            var about = $"{names[key.Object]}: {Acts.Name(key.Act)}";
            yield return new Disagreement("happened", about, [
                Side(Claimed, claimed),
                .. denied
                    .GroupBy(s => s.Value, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => Side(g.Key, g))
            ]);
        }
    }

    private DisagreementSide Side(string value, IEnumerable<Saying> sayings) =>
        new(value, [.. sayings.DistinctBy(s => s.Order).OrderBy(s => s.Order).Take(options.MaxCitations).Select(s => s.Citation)]);

    /// <summary>Acts of a sentence with the first name after each, and whether a negation stands over the act.</summary>
    private List<((int Act, ulong Object) Key, string? Denied)> Acted(
        IndependentArticle voice, SentenceFeatures sentence, Dictionary<ulong, string> names)
    {
        var found = new List<((int, ulong), string?)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var act = Acts.Of(sentence.Words[i].Stem);
            if (act < 0 || IsOnlyTried(sentence.Words, i)) continue;
            for (var j = i + 1; j < sentence.Words.Count && j <= i + options.ObjectReach; j++)
            {
                var word = sentence.Words[j];
                if (!word.Has(WordMarks.Capital) || word.Kind != WordKind.Content) continue;
                found.Add(((act, word.Stem), Negation(voice.Text, sentence.Words, i)));
                names.TryAdd(word.Stem, word.Span.Of(voice.Text));
                break;
            }
        }

        return found;
    }

    private Dictionary<int, string> NegatedActs(string text, List<Word> words)
    {
        var acts = new Dictionary<int, string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Acts.Of(words[i].Stem) is >= 0 and var act && Negation(text, words, i) is { } negation) acts.TryAdd(act, negation);
        }

        return acts;
    }

    /// <summary>
    /// What a negator says that stands a few words before ("neither town has been fully seized"), with no stop or quotation mark between;
    /// else null.
    /// </summary>
    private string? Negation(string text, List<Word> words, int at)
    {
        var value = Denied;
        for (var i = at; i >= 0 && i >= at - options.NegationReach; i--)
        {
            if (words[i].Has(WordMarks.Negator)) return value;
            if (Wholly.Contains(words[i].Form)) value = Partly;
            if (i > 0 && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End).IndexOfAny(Borders) >= 0)
                return null;
        }

        return null;
    }

    /// <summary>"Tried to seize", "will strike", "would sign": nobody says that it happened.</summary>
    private bool IsOnlyTried(List<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - options.TryingReach; i--)
        {
            if (Acts.IsTrying(words[i])) return true;
        }

        return false;
    }

    private void Add(Dictionary<(int Act, ulong Object), List<Saying>> to, (int Act, ulong Object) key, Saying saying)
    {
        if (!to.TryGetValue(key, out var list)) to[key] = list = [];
        if (list.Count < options.MaxSayings) list.Add(saying);
    }
}
