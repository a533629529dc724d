using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Finds who says what a sentence says: the subject of the verb of saying around it, or whoever it is "according to".</summary>
internal sealed class SpeakerFinder
{
    /// <summary>Clauses above that are asked. By hand.</summary>
    private const int Reach = 6;

    private readonly ClauseTree tree;
    private readonly int accordingTo;
    private readonly bool[] quoted;

    public SpeakerFinder(ClauseTree tree)
    {
        this.tree = tree;
        accordingTo = AccordingTo(tree.Tokens);
        quoted = Quoted(tree.Tokens);
    }

    /// <returns>Null where the sentence names nobody.</returns>
    public Speaker? Of(in PredicateSite site)
    {
        var head = accordingTo >= 0 && site.Kind != PropositionKind.Relative && !Holds(accordingTo, site.Word)
            ? accordingTo
            : SayingAbove(site);
        return head < 0 ? null : new Speaker(NounPhrase.SpanOf(tree.Tokens, head), tree.Tokens.Span(head), quoted[site.Word]);
    }

    private int SayingAbove(in PredicateSite site)
    {
        var clause = site.Clause >= 0 ? site.Clause : tree.At(ClauseReader.PredicateAbove(tree.Tokens.Sentence, site.Word));
        if (clause < 0) return -1;
        if (site.Kind == PropositionKind.Main && tree.Reading.Source >= 0) return tree.Reading.Source;
        for (var steps = 0; clause >= 0 && steps < Reach; steps++)
        {
            if (Beside(clause) is >= 0 and var beside) return beside;
            var above = tree.Above(clause);
            if (above >= 0 && tree[clause].Relation == Relation.Ccomp && Says(above)) return tree.SubjectOf(above);
            // "he resigned, police said, and left"
            if (clause == tree.Reading.Told) return tree.Reading.Source;
            clause = above;
        }

        return -1;
    }

    /// <summary>The subject of a verb of saying beside a clause: "two men were arrested, police said".</summary>
    private int Beside(int clause)
    {
        for (var i = tree.Tokens.First(tree[clause].Predicate); i >= 0; i = tree.Tokens.Next(i))
        {
            if (tree.Tokens[i].Relation == Relation.Parataxis && tree.At(i) is >= 0 and var saying && Says(saying))
                return tree[saying].Subject;
        }

        return -1;
    }

    private bool Says(int clause) => tree[clause].Class is VerbClass.Say or VerbClass.SpeechAct or VerbClass.Think;

    private bool Holds(int phrase, int token)
    {
        for (var steps = 0; token >= 0 && steps <= tree.Tokens.Count; steps++)
        {
            if (token == phrase) return true;
            token = tree.Tokens[token].Head;
        }

        return false;
    }

    private static int AccordingTo(TokenTree tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.Is(i, "according")) continue;
            if (tokens[i].Relation == Relation.Case) return tokens[i].Head;
            for (var d = tokens.First(i); d >= 0; d = tokens.Next(d))
            {
                if (tokens[d].Relation is Relation.Obl or Relation.Nmod) return d;
            }
        }

        return -1;
    }

    private static bool[] Quoted(TokenTree tokens)
    {
        var quoted = new bool[tokens.Count];
        var inside = false;
        for (var i = 0; i < quoted.Length; i++)
        {
            var form = tokens.Sentence.Form(i);
            if (form is "“" or "``") inside = true;
            else if (form is "”" or "''") inside = false;
            else if (form is "\"") inside = !inside;
            quoted[i] = inside;
        }

        return quoted;
    }
}
