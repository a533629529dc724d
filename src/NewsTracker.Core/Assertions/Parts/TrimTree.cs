using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>The tree of a sentence that is made a headline, and which of its tokens are kept.</summary>
internal sealed class TrimTree
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="dates">Its date expressions, in order.</param>
    /// <param name="start">Where its words begin, behind a dateline.</param>
    public TrimTree(ParsedSentence sentence, IReadOnlyList<Span> dates, int start)
    {
        (Tokens, Start) = (new TokenTree(sentence, dates), start);
        Root = sentence.Root;
        Subject = Root < 0 ? -1 : SubjectOf(Root);
        Kept = new bool[Tokens.Count];
    }

    public TokenTree Tokens { get; }

    public int Start { get; }

    /// <summary>The token that the sentence tells in the main, -1 for none.</summary>
    public int Root { get; }

    /// <summary>The head of its subject, -1 for none.</summary>
    public int Subject { get; }

    public bool[] Kept { get; }

    public ParsedToken this[int token] => Tokens[token];

    public string Form(int token) => Tokens.Sentence.Form(token).ToString();

    /// <summary>The subject of a predicate; a clause that acts as one is none that a headline can keep.</summary>
    public int SubjectOf(int predicate) =>
        Tokens.Child(predicate, Relation.Nsubj) is >= 0 and var active ? active : Tokens.Child(predicate, Relation.NsubjPass);

    public bool IsName(int token) => this[token].PartOfSpeech == PartOfSpeech.ProperNoun;

    public bool IsVerb(int token) => this[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    public bool Says(int predicate) => VerbClasses.Of(Tokens.Sentence.Lemma(predicate)) is VerbClass.Say;

    /// <summary>The first token that hangs on one, itself included.</summary>
    public int FirstOf(int token)
    {
        var first = token;
        for (var i = Tokens.First(token); i >= 0; i = Tokens.Next(i)) first = Math.Min(first, FirstOf(i));
        return first;
    }

    /// <summary>A comma, a dash or a bracket stands before what hangs on a token.</summary>
    public bool FollowsMark(int token)
    {
        var first = FirstOf(token);
        return IsFence(first) || IsFence(first - 1);
    }

    public bool Hangs(int token, int below)
    {
        for (; token >= 0; token = this[token].Head)
        {
            if (token == below) return true;
        }

        return false;
    }

    public void Drop(int token)
    {
        Kept[token] = false;
        for (var i = Tokens.First(token); i >= 0; i = Tokens.Next(i)) Drop(i);
    }

    private bool IsFence(int token) => token >= 0 && this[token].PartOfSpeech == PartOfSpeech.Punctuation
        && Tokens.Sentence.Form(token) is "," or "-" or "–" or "—" or "(";
}
