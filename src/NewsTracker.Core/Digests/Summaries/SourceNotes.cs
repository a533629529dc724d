using System.Runtime.InteropServices;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>One line for each article: its most central early sentence, cut at a clause's end. A stub has none.</summary>
internal sealed class SourceNotes(StoryCorpus story, SourceNoteOptions options)
{
    public List<SourceNote> Of(IReadOnlyList<StoryArticle> articles)
    {
        var byId = story.Voices.ToDictionary(v => v.Article.Id);
        return [.. articles.OrderBy(a => a.Published?.Date.Start ?? DateOnly.MaxValue).ThenBy(a => a.Id)
            .Select(a => new SourceNote(a.Id, byId.TryGetValue(a.Id, out var voice) ? Kept(voice).Line : null))];
    }

    private SourceLine Kept(IndependentArticle voice) => voice.Features.Once(options, () => new SourceLine(Line(voice)));

    private string? Line(IndependentArticle voice)
    {
        var own = new Dictionary<ulong, int>(voice.Features.Terms.Length);
        foreach (var sentence in voice.Features.Sentences)
        {
            foreach (var term in sentence.Terms) CollectionsMarshal.GetValueRefOrAddDefault(own, term, out _)++;
        }

        (string Line, double Score)? best = null;
        foreach (var sentence in voice.Features.Sentences.Take(options.MaxSentences))
        {
            if (sentence.Has(SentenceTraits.Question | SentenceTraits.Furniture | SentenceTraits.Personal)
                || sentence.WordCount < options.MinSentenceWords)
                continue;
            var score = sentence.Terms.Sum(t => Math.Log(1 + own[t])) / Math.Sqrt(sentence.Terms.Length + options.LengthSmoothing)
                * Math.Pow(options.LeadDecay, sentence.Order);
            score *= 1 - (options.NothingNew * Math.Pow(Repeated(sentence, voice), options.NothingNewPower));
            if (sentence.Has(SentenceTraits.Dangling | SentenceTraits.Quoted | SentenceTraits.CutOpen)) score *= options.PoorFactor;
            var cut = PhraseCutter.Cut(voice.Text, sentence, options.MinWords, options.MaxWords);
            if (cut is null) score *= options.UncutFactor;
            if (best is null || score > best.Value.Score) best = (cut?.Of(voice.Text) ?? Opening(voice.Text, sentence), score);
        }

        return best?.Line;
    }

    /// <summary>The line of an article, which depends on it alone; null where no sentence gives one.</summary>
    private sealed record SourceLine(string? Line);

    /// <summary>The opening of a sentence that has no clause short enough, without a function word at its end.</summary>
    private string Opening(string text, SentenceFeatures sentence)
    {
        var words = sentence.ReadCoreWords();
        if (words.Count <= options.MaxWords) return sentence.Core.Of(text);
        var last = options.MaxWords - 1;
        while (last > 0 && words[last].IsFunction) last--;
        return text[sentence.Core.Start..words[last].Span.End] + " …";
    }

    /// <summary>
    /// Share of the sentence's terms that the headline, which is shown beside the line, has already; all of it where the headline is the
    /// sentence's own opening.
    /// </summary>
    private static double Repeated(SentenceFeatures sentence, IndependentArticle voice)
    {
        if (voice.Article.TitleDerived
            && voice.Text.AsSpan(sentence.Core.Start).StartsWith(voice.Article.Title.AsSpan().TrimEnd('…'), StringComparison.Ordinal))
            return 1;
        return sentence.Terms.Length == 0
            ? 0
            : (double)sentence.Terms.Count(t => voice.Features.TitleTerms.Contains(t)) / sentence.Terms.Length;
    }
}

/// <summary>
/// The numbers of <see cref="SourceNotes"/>. There is no corpus of such lines: all by hand on invented stories, not fitted.
/// </summary>
internal sealed record SourceNoteOptions
{
    /// <summary>Words of a line.</summary>
    public int MinWords { get; init; } = 8;

    public int MaxWords { get; init; } = 25;

    /// <summary>Sentences of an article that are looked at: its subject is near its top.</summary>
    public int MaxSentences { get; init; } = 8;

    /// <summary>Words of a sentence below which it says nothing.</summary>
    public int MinSentenceWords { get; init; } = 5;

    /// <summary>What each further sentence keeps of its score.</summary>
    public double LeadDecay { get; init; } = 0.9;

    /// <summary>Terms added to a sentence's length before its root divides the score: holds back short sentences.</summary>
    public int LengthSmoothing { get; init; } = 4;

    /// <summary>
    /// How much a sentence loses that only says the headline again, and the power of the share repeated: one that says half of it again
    /// loses little.
    /// </summary>
    public double NothingNew { get; init; } = 0.75;

    public double NothingNewPower { get; init; } = 3;

    /// <summary>What a sentence keeps that cannot stand alone, and one that cannot be cut to a line at the end of a clause.</summary>
    public double PoorFactor { get; init; } = 0.4;

    public double UncutFactor { get; init; } = 0.6;
}
