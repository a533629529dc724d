using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Measures;

/// <summary>
/// What a number counts, by the grammar: the noun that it hangs on, its unit, and what is told of the noun in its phrase.
/// </summary>
internal readonly struct CountedNoun
{
    private readonly TokenTree tokens;

    /// <param name="tokens">The sentence.</param>
    /// <param name="from">The first token of the number and its sign.</param>
    /// <param name="to">The token behind the number.</param>
    /// <param name="top">The token of the number that hangs on something outside.</param>
    public CountedNoun(TokenTree tokens, int from, int to, int top)
    {
        this.tokens = tokens;
        (Head, UnitHead, UnitEnd) = (-1, -1, -1);
        if (Age(tokens, to) is > 0 and var aged)
        {
            (Unit, UnitEnd, Lemma, UnitHead) = ("year", aged, "age", tokens[top].Head >= 0 ? tokens[top].Head : top);
            return;
        }

        if (to + 1 < tokens.Count && tokens.Is(to, "per") && tokens.Is(to + 1, "cent"))
        {
            (Unit, UnitHead, UnitEnd) = ("percent", to + 1, to + 2);
            Head = Of(tokens, to + 1);
            if (Head < 0) return;
            (Phrase, Lemma) = (tokens.Span(Head), tokens.Sentence.Lemma(Head).ToLowerInvariant());
            return;
        }

        var noun = NounOf(tokens, to, top);
        IsName = noun >= 0 && noun < from && tokens[top].Relation != Relation.Conj && tokens.Child(top, Relation.Case) < 0;
        if (noun < 0) noun = NounBehind(tokens, to);
        if (noun >= to && UnitNames.Of(Spelling(tokens, noun)) is { } unit)
        {
            (Unit, UnitHead, UnitEnd) = (unit, noun, noun <= to + 1 ? noun + 1 : -1);
            // "12 tonnes of cocaine", "40 percent of voters"
            noun = Of(tokens, noun);
        }
        else if (noun < 0) noun = Of(tokens, top);

        if (noun < to || IsName) return;
        Head = noun;
        var first = UnitEnd > 0 ? noun : FirstModifier(tokens, noun, to);
        Phrase = tokens.Span(first, noun);
        Lemma = tokens[noun].PartOfSpeech == PartOfSpeech.Pronoun ? null : tokens.Sentence.Lemma(noun).ToLowerInvariant();
        Told = Participle(noun);
    }

    /// <summary>The counted noun, -1 for none.</summary>
    public int Head { get; }

    /// <summary>The word of the unit, -1 for none.</summary>
    public int UnitHead { get; }

    /// <summary>The token behind the unit, -1 for none.</summary>
    public int UnitEnd { get; }

    public string? Unit { get; }

    public string? Lemma { get; }

    public string? Told { get; }

    public Span? Phrase { get; }

    /// <summary>The number stands behind its noun, as part of a name: "Flight 370".</summary>
    public bool IsName { get; }

    private static int NounOf(TokenTree tokens, int to, int top)
    {
        var head = tokens[top].Head;
        if (head < 0) return -1;
        var isNoun = tokens[head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Symbol;
        if (tokens[top].Relation is Relation.Nummod or Relation.Compound or Relation.Amod or Relation.NmodUnmarked or Relation.Dep
            && isNoun)
        {
            // "a 5 km race": the unit itself modifies
            return head >= to && to < tokens.Count && UnitNames.Of(Spelling(tokens, to)) is not null ? to : head;
        }

        return -1;
    }

    /// <summary>A unit, or the noun behind adjectives, that follows a number which hangs elsewhere: "between 14 and 20 people".</summary>
    private static int NounBehind(TokenTree tokens, int to)
    {
        if (to < tokens.Count && UnitNames.Of(Spelling(tokens, to)) is not null) return to;
        for (var i = to; i < tokens.Count && i < to + 3; i++)
        {
            if (tokens[i].Tag is FineTag.Nn or FineTag.Nns) return i;
            if (tokens[i].Tag != FineTag.Jj) break;
        }

        return -1;
    }

    /// <summary>The noun that "of" joins: "14 of the passengers", "dozens of people".</summary>
    private static int Of(TokenTree tokens, int token)
    {
        for (var i = tokens.First(token); i >= 0; i = tokens.Next(i))
        {
            if (tokens[i].Relation == Relation.Nmod && tokens.Is(tokens.Case(i), "of")) return i;
        }

        return -1;
    }

    /// <summary>The token behind "-year-old", "years old" or "aged"; 0 where the number is no age.</summary>
    private static int Age(TokenTree tokens, int to)
    {
        var at = to;
        if (at < tokens.Count && tokens.Sentence.Form(at) is "-" or "‑" or "‐" or "–") at++;
        if (at >= tokens.Count || !(tokens.Is(at, "year") || tokens.Is(at, "years"))) return 0;
        at++;
        if (at < tokens.Count && tokens.Sentence.Form(at) is "-" or "‑" or "‐" or "–") at++;
        return at < tokens.Count && (tokens.Is(at, "old") || tokens.Is(at, "olds")) ? at + 1 : 0;
    }

    private static int FirstModifier(TokenTree tokens, int noun, int to)
    {
        var first = noun;
        for (var i = tokens.First(noun); i >= 0 && i < noun; i = tokens.Next(i))
        {
            if (i >= to && tokens[i].Relation is Relation.Amod or Relation.Compound or Relation.NmodDesc) first = Math.Min(first, i);
        }

        return first;
    }

    private string? Participle(int noun)
    {
        for (var i = tokens.First(noun); i >= 0; i = tokens.Next(i))
        {
            if (tokens[i].Tag == FineTag.Vbn && tokens[i].Relation is Relation.Amod or Relation.Acl) return tokens.Sentence.Lemma(i);
        }

        return null;
    }

    private static string Spelling(TokenTree tokens, int i) =>
        tokens[i].PartOfSpeech == PartOfSpeech.Noun ? tokens.Sentence.Lemma(i).ToLowerInvariant() : tokens.Lower(i);
}
