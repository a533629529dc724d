using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Disagreements.Figures;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One name of two words or more in the same place of two sentences that tell one thing, of which one word is another: "his grandson Nils
/// Orram", "his grandson Rolf Orram"; "the Young Herons gang", "the Young Herders crew". And somebody who is told to have two posts by
/// their short names: "CEO Lena Brask", "COO Lena Brask".
/// </summary>
internal sealed class PartnerNames(StoryCorpus story, DisagreementOptions options)
{
    /// <summary>Likeness of the two sentences, and of the words behind the names.</summary>
    private const double LikeSentences = 0.25;

    private const float LikeWord = 0.5f;

    public IEnumerable<Disagreement> Find()
    {
        if (story.Count > options.FigureArticles) yield break;
        var told = story.Voices.ConvertAll(v => v.Features.Once(typeof(PartnerNames), () => Read(v)));
        for (var i = 0; i < story.Count; i++)
        {
            for (var j = i + 1; j < story.Count; j++)
            {
                if (story.Voices[i].Outlet == story.Voices[j].Outlet) continue;
                foreach (var differs in Between(story.Voices[i], told[i], story.Voices[j], told[j])) yield return differs;
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
                if (!isPost && !IsOneSlot(one, left, other, right, at)) continue;
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

    /// <summary>The same word stands right before both, or alike words right behind.</summary>
    private static bool IsOneSlot(IndependentArticle one, Called left, IndependentArticle other, Called right, int at)
    {
        var (a, b) = (left.Sentence.ReadWords(), right.Sentence.ReadWords());
        // a surname is one word with its own: only what is told of whom the name is may say so
        var (before, next) = (Before(a, left.Name), Before(b, right.Name));
        if (at == 0)
            return before.Stem != 0 && before.Stem == next.Stem && !before.IsFunction
                && !AreOneFirstName(one, left.Name, other, right.Name);
        var (behind, last) = (Behind(a, left.Name), Behind(b, right.Name));
        return behind.Stem != 0 && last.Stem != 0 && !behind.IsFunction && !last.IsFunction
            && MeantWord.Of(behind.Stem, 0).Likeness(MeantWord.Of(last.Stem, 0)) >= LikeWord;
    }

    /// <summary>"Bill", "William" may be one: only names that begin otherwise and share no three letters are two.</summary>
    private static bool AreOneFirstName(IndependentArticle one, NameRun left, IndependentArticle other, NameRun right)
    {
        var (a, b) = (left.Span.Of(one.Text).Split(' ', 2)[0], right.Span.Of(other.Text).Split(' ', 2)[0]);
        return a.Length < 3 || b.Length < 3 || a[0] == b[0] || a[1..3] == b[1..3];
    }

    private static Word Before(List<Word> words, NameRun name)
    {
        var at = words.FindIndex(w => w.Span.Start >= name.Span.Start);
        return at > 0 && words[at].Has(WordMarks.Joined) ? words[at - 1] : default;
    }

    private static Word Behind(List<Word> words, NameRun name)
    {
        var at = words.FindIndex(w => w.Span.Start >= name.Span.End);
        return at > 0 && words[at].Has(WordMarks.Joined) ? words[at] : default;
    }
}
