using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.References;

/// <summary>Reads the part that a mention plays in its sentence from the words beside it.</summary>
internal static class MentionParts
{
    /// <param name="text">The article.</param>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="from">The first token of the name.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="mention">The name.</param>
    public static MentionPart Of(string text, IReadOnlyList<Token> tokens, int from, int end, NameMention mention)
    {
        if (Possessive.Is(tokens[end - 1].Span.In(text))) return MentionPart.Possessor;
        var before = from - 1;
        var title = mention.Title is { } words ? words.Split(' ').Length : 0;
        while (before >= 0 && title > 0)
        {
            if (tokens[before].Kind == TokenKind.Word) title--;
            before--;
        }

        while (before >= 0 && tokens[before].Kind == TokenKind.Mark && text[tokens[before].Span.Start] is '"' or '\u201c') before--;
        if (before < 0) return MentionPart.First;
        var word = tokens[before].Span.In(text);
        if (FunctionWords.Is(word, WordClass.Saying)) return MentionPart.Speaker;
        if (Leads(text, tokens, end)) return MentionPart.Subject;
        return FunctionWords.Is(word, WordClass.Preposition) ? MentionPart.Oblique : MentionPart.Other;
    }

    public static MentionPart OfPronoun(string text, IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Span.In(text);
        if (word.Equals("his", StringComparison.OrdinalIgnoreCase)) return MentionPart.Possessor;
        if (at == 0) return MentionPart.First;
        return word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("she", StringComparison.OrdinalIgnoreCase)
            ? MentionPart.Subject : MentionPart.Other;
    }

    private static bool Leads(string text, IReadOnlyList<Token> tokens, int at) => at < tokens.Count
        && (FunctionWords.Is(tokens[at].Span.In(text), WordClass.Auxiliary | WordClass.Saying | WordClass.Contraction)
            || (tokens[at].Span.In(text) is "," && at + 1 < tokens.Count && tokens[at + 1].Span.In(text) is "who"));
}
