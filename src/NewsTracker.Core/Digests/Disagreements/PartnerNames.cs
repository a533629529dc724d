using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Disagreements.Figures;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One name of two words or more in the same place of two sentences that tell one thing, of which a word behind the first is another: "the
/// Young Herons gang", "the Young Herders crew". Two first names of one surname are two people, who may both have said so: these differ
/// only where all the rest is told alike, see <see cref="NearCopyFinder"/>. And somebody who is told to have two posts by their short
/// names: "CEO Lena Brask", "COO Lena Brask".
/// </summary>
internal sealed class PartnerNames(StoryCorpus story, DisagreementOptions options)
{
    /// <summary>Likeness of the two sentences, and of the words behind the names.</summary>
    private const double LikeSentences = 0.25;

    private const float LikeWord = 0.5f;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) yield break;
        var episodes = new OneEpisode(story, options.FigureDays);
        var told = story.Voices.ConvertAll(v => v.Features.Once(typeof(PartnerNames), () => Read(v)));
        for (var i = 0; i < story.Count; i++)
        {
            for (var j = i + 1; j < story.Count; j++)
            {
                var (one, other) = (story.Voices[i], story.Voices[j]);
                if (one.Outlet == other.Outlet || !episodes.MayBe(one, other)) continue;
                foreach (var differs in Between(one, told[i], other, told[j])) yield return differs;
            }
        }
    }

    private IEnumerable<Disagreement> Between(IndependentArticle one, List<Called> here, IndependentArticle other, List<Called> there)
    {
        SentencePartners? partners = null;
        foreach (var left in here)
        {
            foreach (var right in there)
            {
                if (OtherWord(left.Name, right.Name) is not { } at) continue;
                if (Has(other, left.Name.Stems[at]) || Has(one, right.Name.Stems[at])) continue;
                // "CEO Lena Brask", "COO Lena Brask"
                var isPost = at == 0 && left.Name.Stems.Count > 2 && left.Name.IsAcronym(0) && right.Name.IsAcronym(0);
                if (!isPost && (at == 0 || !IsOneSlot(left, right))) continue;
                partners ??= new(one, other);
                if (partners.Likeness(left.Sentence, right.Sentence) < LikeSentences) continue;
                if (!partners.ArePartners(left.Sentence, right.Sentence)) continue;
                var sides = Sides.Of([SayingOf(one, left), SayingOf(other, right)], options);
                if (sides.Count < 2) continue;
                yield return new Disagreement(
                    isPost ? DifferenceKinds.Role : DifferenceKinds.Who, string.Join(" / ", sides.Select(s => s.Value)), sides);
            }
        }
    }

    private static Saying SayingOf(IndependentArticle voice, Called called) =>
        Saying.Of(voice, called.Sentence, called.Name.Span.Of(voice.Text));

    /// <summary>The names of two words and more, in the order of the text.</summary>
    private static List<Called> Read(IndependentArticle voice) => [.. voice.Features.Sentences
        .SelectMany(s => s.ReadNames().Where(n => n.Stems.Count > 1).Select(n => new Called(s, n)))];

    private sealed record Called(SentenceFeatures Sentence, NameRun Name);

    private static bool Has(IndependentArticle voice, ulong stem) => Array.BinarySearch(voice.Features.Terms, stem) >= 0;

    /// <summary>The only word in which two names of one length differ.</summary>
    private static int? OtherWord(NameRun left, NameRun right)
    {
        if (left.Stems.Count != right.Stems.Count) return null;
        var other = -1;
        for (var i = 0; i < left.Stems.Count; i++)
        {
            if (left.Stems[i] == right.Stems[i]) continue;
            if (other >= 0) return null;
            other = i;
        }

        return other >= 0 && left.Skeletons[other] != right.Skeletons[other] ? other : null;
    }

    /// <summary>Alike words stand right behind both.</summary>
    private static bool IsOneSlot(Called left, Called right)
    {
        var (behind, last) = (Behind(left.Sentence.ReadWords(), left.Name), Behind(right.Sentence.ReadWords(), right.Name));
        return behind.Stem != 0 && last.Stem != 0 && !behind.IsFunction && !last.IsFunction
            && MeantWord.Of(behind.Stem, 0).Likeness(MeantWord.Of(last.Stem, 0)) >= LikeWord;
    }

    private static Word Behind(List<Word> words, NameRun name)
    {
        var at = words.FindIndex(w => w.Span.Start >= name.Span.End);
        return at > 0 && words[at].Has(WordMarks.Joined) ? words[at] : default;
    }
}
