using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using System.Globalization;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>
/// Ages of people whom a text does not name beside them: "a 60-year-old woman", "Mara Kolm, age 61". Of two sentences that tell one thing
/// each gives one age, or the same ages but for one.
/// </summary>
internal sealed class AgeSlots(StoryCorpus story, DisagreementOptions options)
{
    /// <summary>Likeness of two sentences of one age each, and of two that share a further age.</summary>
    private const double LikeSentences = 0.15, LikeSharing = 0.1;

    /// <summary>Years between two ages of one person; where another age is the same.</summary>
    private const int MaxApart = 2, MaxApartSharing = 10;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) yield break;
        var episodes = new OneEpisode(story, options.FigureDays);
        var told = story.Voices.ConvertAll(v => v.Features.Once(typeof(AgeSlots), () => Read(v)));
        for (var i = 0; i < told.Count; i++)
        {
            for (var j = i + 1; j < told.Count; j++)
            {
                var (one, other) = (story.Voices[i], story.Voices[j]);
                if (one.Outlet == other.Outlet || !episodes.MayBe(one, other)) continue;
                foreach (var differs in Between(one, told[i], other, told[j])) yield return differs;
            }
        }
    }

    private IEnumerable<Disagreement> Between(
        IndependentArticle one, List<AgedSentence> here, IndependentArticle other, List<AgedSentence> there)
    {
        if (here.Count == 0 || there.Count == 0) yield break;
        // one of them has no day, and nobody says that they are of one time
        var isOfUnknownTime = OneEpisode.IsOpen(one, other) && !OneEpisode.ShareSomebody(one, other);
        SentencePartners? partners = null;
        foreach (var left in here)
        {
            foreach (var right in there)
            {
                // of ages that the other article tells too nothing differs
                if (Own(left, there) is not { } age || Own(right, here) is not { } next) continue;
                var isAlone = left.Ages.Count == 1 && right.Ages.Count == 1;
                if (isAlone ? isOfUnknownTime : !left.Ages.Overlaps(right.Ages)) continue;
                // of two who are named the names say whether they are one
                if (left.Named.Contains(age) && right.Named.Contains(next)) continue;
                if (Math.Abs(age - next) > (isAlone ? MaxApart : MaxApartSharing)) continue;
                partners ??= new(one, other);
                var like = partners.Likeness(left.Sentence, right.Sentence);
                if (isAlone ? like < LikeSentences || !partners.ArePartners(left.Sentence, right.Sentence) : like < LikeSharing) continue;
                var sides = Sides.Of(
                    [Saying.Of(one, left.Sentence, Text(age)), Saying.Of(other, right.Sentence, Text(next))], options);
                if (sides.Count > 1) yield return new Disagreement(DifferenceKinds.Number, "Age", sides);
            }
        }
    }

    /// <summary>The only age of a sentence that another article does not tell.</summary>
    private static int? Own(AgedSentence sentence, List<AgedSentence> other) =>
        sentence.Ages.Where(a => !other.Exists(o => o.Ages.Contains(a))).ToList() is [var only] ? only : null;

    private static string Text(int age) => age.ToString(CultureInfo.InvariantCulture);

    private static List<AgedSentence> Read(IndependentArticle voice)
    {
        var named = voice.Features.Once(null, () => new ToldAges(voice.Features)).All.ToLookup(a => a.Sentence, a => a.Years);
        return
        [
            .. voice.Features.Sentences.Select((s, i) => new AgedSentence(s, ToldAges.In(s.Span.Of(voice.Text)), [.. named[i]]))
                .Where(s => s.Ages.Count > 0),
        ];
    }

    /// <summary>A sentence with the ages that it tells, and those of them that stand beside a name.</summary>
    private sealed record AgedSentence(SentenceFeatures Sentence, HashSet<int> Ages, HashSet<int> Named);
}
