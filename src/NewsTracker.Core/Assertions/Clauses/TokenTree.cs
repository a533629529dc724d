using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>
/// A parsed sentence that knows the dependents of each token, so that a walk over the tree costs no more than the tokens it meets.
/// </summary>
internal sealed class TokenTree
{
    private readonly int[] firstOf;
    private readonly int[] next;
    private readonly bool[] dated;

    /// <param name="sentence">The sentence.</param>
    /// <param name="dates">Its date expressions, in order.</param>
    public TokenTree(ParsedSentence sentence, IReadOnlyList<Span> dates)
    {
        Sentence = sentence;
        dated = Dated(sentence, dates);
        firstOf = new int[sentence.Count];
        next = new int[sentence.Count];
        Array.Fill(firstOf, -1);
        for (var i = sentence.Count - 1; i >= 0; i--)
        {
            var head = sentence[i].Head;
            next[i] = -1;
            if (head < 0) continue;
            next[i] = firstOf[head];
            firstOf[head] = i;
        }
    }

    public ParsedSentence Sentence { get; }

    public int Count => firstOf.Length;

    public ParsedToken this[int token] => Sentence[token];

    /// <summary>The first direct dependent in the order of the text, -1 for none; <see cref="Next"/> gives the others.</summary>
    public int First(int token) => firstOf[token];

    public int Next(int dependent) => next[dependent];

    /// <returns>The first direct dependent with a relation, -1 when there is none.</returns>
    public int Child(int token, Relation relation)
    {
        for (var i = firstOf[token]; i >= 0; i = next[i])
        {
            if (Sentence[i].Relation == relation) return i;
        }

        return -1;
    }

    /// <summary>The word that joins a token to its head: "in", "against"; -1 for none.</summary>
    public int Case(int token) => Child(token, Relation.Case);

    public bool Is(int token, string word) => token >= 0 && Sentence.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public string Lower(int token) => LowerText.Of(Sentence.Form(token));

    /// <summary>The token is part of a date expression: it takes no part in what happens.</summary>
    public bool IsDate(int token) => dated[token];

    public Span Span(int token) => new(Sentence[token].Start, Sentence[token].End);

    public Span Span(int first, int last) => new(Sentence[first].Start, Sentence[last].End);

    private static bool[] Dated(ParsedSentence sentence, IReadOnlyList<Span> dates)
    {
        var dated = new bool[sentence.Count];
        var next = 0;
        for (var i = 0; i < dated.Length && next < dates.Count; i++)
        {
            while (next < dates.Count && dates[next].End <= sentence[i].Start) next++;
            dated[i] = next < dates.Count && dates[next].Start < sentence[i].End;
        }

        return dated;
    }
}
