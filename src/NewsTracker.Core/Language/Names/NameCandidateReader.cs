using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>Reads the phrases of an article that may be names, each with the cues of its place. One pass over the words.</summary>
internal sealed class NameCandidateReader(string text, CueTable cues)
{
    private readonly List<NameCandidate> found = [];

    /// <summary>The candidates in order, none overlapping.</summary>
    public List<NameCandidate> Read(IReadOnlyList<Sentence> sentences, int max)
    {
        for (var i = 0; i < sentences.Count && found.Count < max; i++) Read(sentences[i], i);
        return CandidateRepair.Of(text, found);
    }

    private void Read(Sentence sentence, int number)
    {
        var tokens = Tokenizer.Tokenize(text, sentence.Span);
        if (tokens.Count == 0) return;
        var headline = IsHeadline(tokens);
        var places = new PlaceCues(text, tokens, cues);
        var former = found.Count > 0 && found[^1].Sentence == number - 1 ? First(number - 1) : null;
        if (former is not null) places.Pronoun(former.Cues);
        foreach (var (from, to) in NameRuns.Of(text, tokens))
        {
            foreach (var part in NameParts.Of(text, tokens, from, to))
            {
                var span = part.Span(text, tokens);
                var title = part.Title < part.First ? text[tokens[part.Title].Span.Start..tokens[part.First - 1].Span.End] : null;
                var name = new NameCandidate(span, NameRuns.Plain(text, span), number, title)
                {
                    Opens = Opens(tokens, part.Title),
                    InHeadline = headline || sentence.IsHeading,
                };
                if (name.Key.Length < 2) continue;
                places.Read(part, name.Cues);
                found.Add(name);
            }
        }
    }

    private NameCandidate? First(int sentence)
    {
        NameCandidate? first = null;
        for (var i = found.Count - 1; i >= 0 && found[i].Sentence == sentence; i--) first = found[i];
        return first;
    }

    /// <summary>At the head of the sentence, after a quotation mark, a colon or a bullet: any word has a capital there.</summary>
    private bool Opens(IReadOnlyList<Token> tokens, int at) => at == 0
        || (tokens[at - 1].Kind == TokenKind.Mark && (at == 1 || text[tokens[at - 1].Span.Start] is '"' or '\u201c' or '\u2018' or ':'
            or '\u2022' or '\u2014' or '.' or '?' or '!' or '|'));

    /// <summary>No full stop, and nearly every longer word capitalised; or shouted.</summary>
    private bool IsHeadline(IReadOnlyList<Token> tokens)
    {
        var last = text[tokens[^1].Span.Start];
        var (words, capitals, shouted) = (0, 0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Span.Length < 4) continue;
            words++;
            if (!char.IsUpper(text[token.Span.Start])) continue;
            capitals++;
            if (char.IsUpper(text[token.Span.Start + 1])) shouted++;
        }

        if (words >= 3 && shouted * 4 >= words * 3) return true;
        return words >= 3 && capitals * 4 >= words * 3 && !SentenceEnd.IsTerminator(last) && last is not ('"' or '\u201d');
    }
}
