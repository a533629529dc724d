using System.Globalization;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// A person of whose two names outlets spell one otherwise: "Jon Owen", "John Owen"; "Ilene Wolfe", "Ilene Wolff".
/// </summary>
internal sealed class FullNameFinder(StoryCorpus story, DisagreementOptions options)
{
    /// <summary>Sentences of an article that tell what it is about.</summary>
    private const int Opening = 4;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) return [];
        var told = story.Voices.SelectMany(v => People(v).Select(p => new Named(v, p.First, p.Last, p.Sentence))).ToList();
        return Differing(told, n => n.Last, n => n.First, NameVariants.AreFirst, n => !NameVariants.IsWord(n.Last))
            .Concat(Differing(told, n => n.First, n => n.Last, NameVariants.AreLast, _ => false))
            .Concat(Differing([.. story.Voices.SelectMany(OfRole)], n => n.Last, n => n.First, NameVariants.AreFirst, _ => true));
    }

    /// <summary>Somebody by one name behind the word that tells who that is: "his sister Amarah".</summary>
    private IEnumerable<Named> OfRole(IndependentArticle voice) =>
        Spelled(voice).Where(n => n.Name.Role != 0).Select(n =>
            new Named(voice, n.Form, n.Name.Role.ToString(CultureInfo.InvariantCulture), n.Name.Sentence) { Value = n.Form });

    private IEnumerable<(string Form, SpelledName Name)> Spelled(IndependentArticle voice) =>
        voice.Features.Once(options, () => SpelledNames.Read(voice.Features, options)).All
            .Select(n => (Possessive.NameOff(n.At.Of(voice.Text)), n));

    /// <summary>Of names that have one part in common those whose other part is spelled in two ways.</summary>
    private IEnumerable<Disagreement> Differing(
        List<Named> told, Func<Named, string> common, Func<Named, string> other, Func<string, string, bool> areOne,
        Func<Named, bool> isTelling)
    {
        foreach (var named in told.GroupBy(common, StringComparer.Ordinal)
            .OrderBy(g => g.Min(t => t.Voice.Order)).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var spellings = named.Select(other).Distinct(StringComparer.Ordinal).ToList();
            foreach (var one in spellings)
            {
                foreach (var next in spellings.Where(s => string.CompareOrdinal(one, s) < 0 && areOne(one, s)))
                {
                    List<Named> both = [.. named.Where(n => other(n) == one || other(n) == next)];
                    if (Judge(both, other, isTelling(both[0])) is { } differs) yield return differs;
                }
            }
        }
    }

    /// <param name="all">Those who may be one person.</param>
    /// <param name="part">The part of the name that differs.</param>
    /// <param name="isTelling">What they have in common is so rare that they are one wherever their articles name them.</param>
    private Disagreement? Judge(List<Named> all, Func<Named, string> part, bool isTelling)
    {
        // one article's two people of one name
        if (all.GroupBy(t => t.Voice).Any(g => g.DistinctBy(part).Count() > 1)) return null;
        // an outlet that has spelled it in both ways is no side
        var undecided = all.GroupBy(t => t.Voice.Outlet, StringComparer.Ordinal).Where(g => g.DistinctBy(part).Count() > 1)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        all.RemoveAll(n => undecided.Contains(n.Voice.Outlet));
        if (all.Count == 0) return null;
        if ((!isTelling && !Concerns(all, part)) || all.GroupBy(part, StringComparer.Ordinal).Any(g => g.All(IsBackground))) return null;
        // who spells it in both ways is no side
        all.RemoveAll(n => all.Exists(o => part(o) != part(n) && Spelled(n.Voice).Any(s => s.Form == part(o))));
        var sides = Sides.Of(all.Select(t => Saying.Of(t.Voice, t.Voice.Features.Sentences[t.Sentence], t.Value)), options);
        return sides.Count > 1 ? new Disagreement("spelling", string.Join(" / ", sides.Select(s => s.Value)), sides) : null;
    }

    /// <summary>
    /// The person has a part in the story: told by half of its articles, or by two of a small one. A name that stands in the background of
    /// a few is misprinted in one.
    /// </summary>
    private bool Concerns(List<Named> all, Func<Named, string> part) =>
        2 * story.Voices.Count(v => all.Exists(n => n.Voice == v) || all.Exists(n => Spelled(v).Any(s => s.Form == part(n)))) >= story.Count
        || all.GroupBy(part, StringComparer.Ordinal).All(g => g.Any(n => n.Sentence < Opening));

    private static bool IsBackground(Named named) => SpellingFinder.IsBackground(named.Voice, named.Sentence);

    /// <summary>A person by the name that an article gives first.</summary>
    private sealed record Named(IndependentArticle Voice, string First, string Last, int Sentence)
    {
        public string Value { get; init; } = $"{First} {Last}";
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
}
