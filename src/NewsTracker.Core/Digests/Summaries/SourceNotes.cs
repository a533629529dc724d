using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>One line for each article: its most central early sentence, cut at a clause's end. A stub has none.</summary>
internal static class SourceNotes
{
    private const int MostWords = 25;

    /// <summary>Sentences of an article that are looked at: what it is about stands near its top.</summary>
    private const int Depth = 8;

    public static List<SourceNote> Of(StoryVoices story, IReadOnlyList<StoryArticle> articles)
    {
        var byId = story.Voices.ToDictionary(v => v.Article.Id);
        return [.. articles.OrderBy(a => a.Published?.Date.Start ?? DateOnly.MaxValue).ThenBy(a => a.Id).Select(a => new SourceNote(a.Id, byId.TryGetValue(a.Id, out var voice) ? Line(story, voice) : null))];
    }

    /// <summary>How much a sentence loses that only says the headline again.</summary>
    private const double NothingNew = 0.4;

    private static string? Line(StoryVoices story, Voice voice)
    {
        var own = voice.Features.Sentences.SelectMany(s => s.Terms).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        (SentenceFeatures Sentence, double Score)? best = null;
        foreach (var sentence in voice.Features.Sentences.Take(Depth))
        {
            if (sentence.Has(SentenceTraits.Question | SentenceTraits.Furniture | SentenceTraits.Personal) || sentence.Words.Count < 5) continue;
            var score = sentence.Terms.Sum(t => Math.Log(1 + own[t])) / Math.Sqrt(sentence.Terms.Length + 4) * Math.Pow(0.9, sentence.Order);
            score *= 1 - (NothingNew * Repeated(sentence, voice));
            if (sentence.Has(SentenceTraits.Dangling | SentenceTraits.Quoted | SentenceTraits.CutOpen)) score *= 0.4;
            if (best is null || score > best.Value.Score) best = (sentence, score);
        }

        if (best is null) return null;
        var text = voice.Text;
        var chosen = best.Value.Sentence;
        if (PhraseCutter.Cut(text, chosen, 8, MostWords) is { } span) return span.Of(text);
        var words = chosen.Words.Where(w => w.Span.Start >= chosen.Core.Start).Take(MostWords).ToList();
        return words.Count < MostWords ? chosen.Core.Of(text) : text[chosen.Core.Start..words[^1].Span.End] + " …";
    }

    /// <summary>Share of the sentence's terms that the headline, which stands beside the line, has already told.</summary>
    private static double Repeated(SentenceFeatures sentence, Voice voice) =>
        sentence.Terms.Length == 0 ? 0 : (double)sentence.Terms.Count(t => voice.Features.TitleTerms.Contains(t)) / sentence.Terms.Length;
}
