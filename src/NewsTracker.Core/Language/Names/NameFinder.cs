using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// Finds names: runs of capitalised words. A lone word at the head of a sentence counts only when the text capitalises it elsewhere too;
/// in a headline written all in capitals or title case, only names that the running text knows.
/// </summary>
public static class NameFinder
{
    /// <summary>The names in order, none overlapping.</summary>
    public static IReadOnlyList<Name> Read(string text, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var sure = new List<Name>();
        var open = new List<Name>();
        foreach (var sentence in sentences)
        {
            var tokens = Tokenizer.Tokenize(text, sentence.Span);
            var headline = IsHeadline(text, tokens);
            foreach (var (from, to) in NameRuns.Of(text, tokens))
            {
                if (NameRuns.Trimmed(text, tokens, from, to) is not { } name) continue;
                (headline || IsDoubtful(text, tokens, name) ? open : sure).Add(new(name.Span, NameRuns.Plain(text, name.Span)));
            }
        }

        var known = sure.Select(n => n.Words).ToHashSet(StringComparer.Ordinal);
        foreach (var name in sure) known.UnionWith(name.Words.Split(' '));
        return [.. sure.Concat(open.Where(n => known.Contains(n.Words))).OrderBy(n => n.Span)];
    }

    /// <summary>One word at the head of its sentence may be any word.</summary>
    private static bool IsDoubtful(string text, IReadOnlyList<Token> tokens, NameTokens name)
    {
        if (name.First > 0 && !(name.First == 1 && tokens[0].Kind == TokenKind.Mark)) return false;
        var word = name.Span.In(text);
        return !word.Contains(' ') && !(word.Length > 1 && char.IsUpper(word[1]));
    }

    /// <summary>No full stop, and nearly every longer word capitalised.</summary>
    private static bool IsHeadline(string text, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0 || SentenceEnd.IsTerminator(text[tokens[^1].Span.Start]) || text[tokens[^1].Span.Start] is '"' or '\u201d')
            return false;
        var (words, capitals) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Span.Length < 4) continue;
            words++;
            if (char.IsUpper(text[token.Span.Start])) capitals++;
        }

        return words >= 3 && capitals * 4 >= words * 3;
    }
}
