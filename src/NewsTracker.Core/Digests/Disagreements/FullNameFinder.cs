using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>A person of one surname whose first name outlets spell by a letter otherwise: "Jon Owen", "John Owen".</summary>
internal sealed class FullNameFinder(StoryCorpus story, DisagreementOptions options)
{
    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) yield break;
        var told = story.Voices.SelectMany(v => People(v).Select(p => (Voice: v, p.First, p.Last, p.Sentence))).ToList();
        foreach (var named in told.GroupBy(t => t.Last, StringComparer.Ordinal)
            .OrderBy(g => g.Min(t => t.Voice.Order)).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var all = named.ToList();
            var firsts = all.Select(t => t.First).Distinct(StringComparer.Ordinal).ToList();
            if (firsts.Count != 2 || !AreOne(firsts[0], firsts[1])) continue;
            // one outlet's two people of one surname
            if (all.GroupBy(t => t.Voice.Outlet, StringComparer.Ordinal).Any(g => g.DistinctBy(t => t.First).Count() > 1)) continue;
            var sides = Sides.Of(
                all.Select(t => Saying.Of(t.Voice, t.Voice.Features.Sentences[t.Sentence], $"{t.First} {t.Last}")), options);
            if (sides.Count > 1) yield return new Disagreement("spelling", string.Join(" / ", sides.Select(s => s.Value)), sides);
        }
    }

    private static IEnumerable<(string First, string Last, int Sentence)> People(IndependentArticle voice)
    {
        foreach (var entity in voice.Features.Names)
        {
            if (entity.Kind != NameKind.Person) continue;
            foreach (var mention in entity.Mentions)
            {
                var parts = mention.Form.Split(' ');
                if (parts.Length != 2 || parts[0].Length < 3 || parts[1].Length < 3 || parts[0].EndsWith('.')) continue;
                var at = voice.Features.Sentences.FindIndex(s => s.Span.Contains(mention.Span));
                if (at < 0) continue;
                yield return (parts[0], Possessive.NameOff(parts[1]), at);
                break;
            }
        }
    }

    /// <summary>One letter more, less or other, not the ending that tells a woman's name from a man's; an accent is no letter.</summary>
    private static bool AreOne(string one, string other)
    {
        var (a, b) = (Folding.Word(one), Folding.Word(other));
        if (a == b || a[0] != b[0]) return false;
        if (a.Length == b.Length)
        {
            var differs = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToList();
            return differs.Count == 1 && differs[0] < a.Length - 1;
        }

        var (longer, shorter) = a.Length > b.Length ? (a, b) : (b, a);
        return longer.Length == shorter.Length + 1 && Enumerable.Range(1, longer.Length - 2).Any(i => longer.Remove(i, 1) == shorter);
    }
}
