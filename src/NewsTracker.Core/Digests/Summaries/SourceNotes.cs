using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>One line for each article: its most central early sentence, cut at a clause's end. A stub has none.</summary>
internal static class SourceNotes
{
    private const int MostWords = 25;

    /// <summary>Sentences of an article that are looked at: what it is about stands near its top.</summary>
    private const int Depth = 8;

    /// <summary>How much a sentence loses that only says the headline again; one that says half of it again loses little.</summary>
    private const double NothingNew = 0.75;

    /// <summary>What a sentence keeps that cannot be cut to a line at the end of a clause.</summary>
    private const double Torn = 0.6;

    public static List<SourceNote> Of(StoryCorpus story, IReadOnlyList<StoryArticle> articles)
    {
        var byId = story.Voices.ToDictionary(v => v.Article.Id);
        return [.. articles.OrderBy(a => a.Published?.Date.Start ?? DateOnly.MaxValue).ThenBy(a => a.Id).Select(a => new SourceNote(a.Id, byId.TryGetValue(a.Id, out var voice) ? Line(voice) : null))];
    }

    private static string? Line(IndependentArticle voice)
    {
        var own = voice.Features.Sentences.SelectMany(s => s.Terms).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        (string Line, double Score)? best = null;
        foreach (var sentence in voice.Features.Sentences.Take(Depth))
        {
            if (sentence.Has(SentenceTraits.Question | SentenceTraits.Furniture | SentenceTraits.Personal) || sentence.Words.Count < 5) continue;
            var score = sentence.Terms.Sum(t => Math.Log(1 + own[t])) / Math.Sqrt(sentence.Terms.Length + 4) * Math.Pow(0.9, sentence.Order);
            score *= 1 - (NothingNew * Math.Pow(Repeated(sentence, voice), 3));
            if (sentence.Has(SentenceTraits.Dangling | SentenceTraits.Quoted | SentenceTraits.CutOpen)) score *= 0.4;
            var cut = PhraseCutter.Cut(voice.Text, sentence, 8, MostWords);
            if (cut is null) score *= Torn;
            if (best is null || score > best.Value.Score) best = (cut?.Of(voice.Text) ?? Opening(voice.Text, sentence), score);
        }

        return best?.Line;
    }

    /// <summary>The opening of a sentence that has no clause short enough, without a function word at its end.</summary>
    private static string Opening(string text, SentenceFeatures sentence)
    {
        var words = sentence.Words.Where(w => w.Span.Start >= sentence.Core.Start).ToList();
        if (words.Count <= MostWords) return sentence.Core.Of(text);
        var last = MostWords - 1;
        while (last > 0 && words[last].IsFunction) last--;
        return text[sentence.Core.Start..words[last].Span.End] + " …";
    }

    /// <summary>Share of the sentence's terms that the headline, which stands beside the line, has already told; all of it where the headline is the sentence's own opening.</summary>
    private static double Repeated(SentenceFeatures sentence, IndependentArticle voice)
    {
        if (voice.Article.TitleDerived && voice.Text.AsSpan(sentence.Core.Start).StartsWith(voice.Article.Title.AsSpan().TrimEnd('…'), StringComparison.Ordinal)) return 1;
        return sentence.Terms.Length == 0 ? 0 : (double)sentence.Terms.Count(t => voice.Features.TitleTerms.Contains(t)) / sentence.Terms.Length;
    }
}
