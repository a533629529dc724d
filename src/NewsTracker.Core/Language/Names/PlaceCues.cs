using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>The cues of the words around a name in its sentence: title, neighbours, apposition, "X, Norland", "in X".</summary>
internal readonly ref struct PlaceCues(string text, IReadOnlyList<Token> tokens, CueTable cues)
{
    private const int MaxWordLength = 40;

    /// <summary>How many tokens after a comma may lead up to the role of an apposition ("X, the former finance minister").</summary>
    private const int Apposition = 6;

    private readonly string text = text;
    private readonly IReadOnlyList<Token> tokens = tokens;
    private readonly CueTable cues = cues;

    /// <summary>Adds the cues of the name at these tokens.</summary>
    public void Read(NameTokens name, List<int> into)
    {
        if (name.Title < name.First)
        {
            into.Add(cues.Number("title", ""));
            Word("title:", name.First - 1, into);
        }

        Word("prev:", name.Title - 1, into);
        Pair("prev2:", name.Title - 2, into);
        var possessive = Possessive.Is(tokens[name.End - 1].Span.In(text));
        if (possessive) into.Add(cues.Number("possessive", ""));
        Word(possessive ? "of:" : "next:", name.End, into);
        if (!possessive) Pair("next2:", name.End, into);
        if (name.Title > 0 && IsRole(name.Title - 1)) into.Add(cues.Number("role-before", ""));
        if (name.Title > 1 && Is(name.Title - 1, ",") && NameRuns.IsCapital(text, tokens[name.Title - 2]))
            into.Add(cues.Number("after-name-comma", ""));
        if (Is(name.End, ",")) Comma(name.End + 1, into);
        if (Is(name.End, "(") && name.End + 2 < tokens.Count && Is(name.End + 2, ")")) into.Add(cues.Number("short-form-after", ""));
    }

    /// <summary>Adds that the next sentence begins with "He" or "She" to the cues of the first name of the sentence before.</summary>
    public void Pronoun(List<int> into)
    {
        var word = tokens[0].Span.In(text);
        if (word is "He" or "She" or "It" or "They") Word("then:", 0, into);
    }

    private void Comma(int at, List<int> into)
    {
        if (at < tokens.Count && tokens[at].Kind == TokenKind.Number) into.Add(cues.Number("number-apposition", ""));
        if (at < tokens.Count && NameRuns.IsCapital(text, tokens[at])
            && (NameLexicon.Shared.Of(tokens[at].Span.In(text)) & (NameClass.Country | NameClass.Region)) != 0)
            into.Add(cues.Number("land-apposition", ""));
        for (var i = at; i < tokens.Count && i < at + Apposition && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!IsRole(i)) continue;
            into.Add(cues.Number("role-apposition", ""));
            return;
        }
    }

    private bool IsRole(int at) => tokens[at].Kind == TokenKind.Word && tokens[at].Span.In(text) is var word && char.IsLower(word[0])
        && (RoleWords.IsOffice(word) || (NameLexicon.Shared.Of(word) & NameClass.Role) != 0);

    private bool Is(int at, ReadOnlySpan<char> mark) => at < tokens.Count && tokens[at].Span.In(text).SequenceEqual(mark);

    private void Word(ReadOnlySpan<char> kind, int at, List<int> into)
    {
        if (at < 0 || at >= tokens.Count) into.Add(cues.Number(kind, "^"));
        else Add(kind, tokens[at].Kind == TokenKind.Number ? "0" : Plain(tokens[at]), "", "", into);
    }

    private void Pair(ReadOnlySpan<char> kind, int at, List<int> into)
    {
        if (at < 0 || at + 1 >= tokens.Count || tokens[at].Kind == TokenKind.Number || tokens[at + 1].Kind == TokenKind.Number
            || tokens[at + 1].Span.Start - tokens[at].Span.End > 1 || text[tokens[at].Span.End] is '\t' or '\n' or '\r') return;
        var between = text.AsSpan(tokens[at].Span.End..tokens[at + 1].Span.Start);
        Add(kind, Plain(tokens[at]), between, Plain(tokens[at + 1]), into);
    }

    /// <summary>A word as cues know it: of another name only what it may name, so that no subject is learned.</summary>
    private ReadOnlySpan<char> Plain(in Token token)
    {
        var word = token.Span.In(text);
        if (!NameRuns.IsCapital(text, token)) return word;
        var known = NameLexicon.Shared.Of(word);
        return (known & (NameClass.Common | NameClass.Role)) != 0 ? word
            : (known & NameClass.Place) != 0 ? "<place>"
            : (known & NameClass.FirstName) != 0 ? "<first name>"
            : "<name>";
    }

    private void Add(
        ReadOnlySpan<char> kind, ReadOnlySpan<char> first, ReadOnlySpan<char> between, ReadOnlySpan<char> second, List<int> into)
    {
        var length = first.Length + between.Length + second.Length;
        if (length > MaxWordLength) return;
        Span<char> small = stackalloc char[MaxWordLength];
        first.ToLowerInvariant(small);
        between.CopyTo(small[first.Length..]);
        second.ToLowerInvariant(small[(first.Length + between.Length)..]);
        var number = cues.Number(kind, small[..length]);
        if (number >= 0) into.Add(number);
    }
}
