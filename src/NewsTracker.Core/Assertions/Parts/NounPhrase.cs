using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Noun phrases of a tree: their spans, the phrases coordinated with them, what tells them from others.</summary>
internal static class NounPhrase
{
    private static readonly FrozenSet<string> Partitive =
        "hundred thousand million billion dozen score number group pair couple handful majority total rest most some many several all half"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The phrase of a head with article and modifiers, without its preposition, relative clauses and coordinated phrases.
    /// </summary>
    public static Span SpanOf(TokenTree tree, int head)
    {
        var inside = new bool[tree.Count];
        Mark(tree, head, inside);
        return tree.Span(Reach(tree, head, -1, inside), Reach(tree, head, 1, inside));
    }

    /// <summary>The head and the nouns coordinated with it: "two men and a boy".</summary>
    public static IEnumerable<int> Heads(TokenTree tree, int head)
    {
        yield return head;
        for (var i = tree.First(head); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation == Relation.Conj && IsNominal(tree, i)) yield return i;
        }
    }

    public static bool IsNominal(TokenTree tree, int token) =>
        tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Numeral
            or PartOfSpeech.Determiner or PartOfSpeech.Symbol or PartOfSpeech.Other;

    public static Participant Read(TokenTree tree, int head, ParticipantRole role, string? joint = null)
    {
        var phrase = SpanOf(tree, head);
        // a plural at the beginning of a sentence is no name for its capital
        var isName = tree[head].PartOfSpeech == PartOfSpeech.ProperNoun && !(head == 0 && tree[head].Tag == FineTag.Nnps);
        return new Participant(role, phrase, isName ? NameAt(tree, head) : tree.Span(head), LemmaOf(tree, head), joint, Names(tree, phrase))
        {
            IsName = isName,
            // not "no one" and "everybody", which say whom they mean
            IsPronoun = tree[head].Tag is FineTag.Prp or FineTag.Wp or FineTag.Wdt or FineTag.Dt,
        };
    }

    /// <summary>The dictionary form of a head in small letters; of a name its last word ("kaskel" of "Ruben Kaskel").</summary>
    public static string LemmaOf(TokenTree tree, int head)
    {
        if (tree[head].PartOfSpeech != PartOfSpeech.ProperNoun)
        {
            var whole = IsPart(tree, head) ? Of(tree, head) : -1;
            return SharedText.Of(tree.Sentence.Lemma(whole >= 0 ? whole : head).ToLowerInvariant());
        }

        var last = head;
        for (var i = tree.First(head); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation == Relation.Flat && tree[i].PartOfSpeech == PartOfSpeech.ProperNoun && i > last) last = i;
        }

        return SharedText.Of(tree.Lower(last));
    }

    /// <summary>A word that only counts what "of" joins: "thousands of people", "a group of men", "14 of the passengers".</summary>
    private static bool IsPart(TokenTree tree, int head) =>
        tree[head].PartOfSpeech == PartOfSpeech.Numeral || Partitive.Contains(tree.Sentence.Lemma(head).ToLowerInvariant());

    private static int Of(TokenTree tree, int head)
    {
        for (var i = tree.First(head); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation == Relation.Nmod && tree.Is(tree.Case(i), "of")) return i;
        }

        return -1;
    }

    private static Span NameAt(TokenTree tree, int head)
    {
        var (first, last) = (head, head);
        for (var i = tree.First(head); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation is not (Relation.Flat or Relation.Compound) || tree[i].PartOfSpeech != PartOfSpeech.ProperNoun) continue;
            if (i == first - 1) first = i;
            if (i == last + 1) last = i;
        }

        return tree.Span(first, last);
    }

    private static string[] Names(TokenTree tree, Span phrase)
    {
        List<string>? names = null;
        for (var i = 0; i < tree.Count && tree[i].Start < phrase.End; i++)
        {
            if (tree[i].Start < phrase.Start || tree[i].PartOfSpeech != PartOfSpeech.ProperNoun) continue;
            (names ??= []).Add(SharedText.Of(tree.Lower(i)));
        }

        return names?.ToArray() ?? [];
    }

    private static void Mark(TokenTree tree, int head, bool[] inside)
    {
        inside[head] = true;
        for (var i = tree.First(head); i >= 0; i = tree.Next(i))
        {
            if (Belongs(tree[i].Relation)) Whole(tree, i, inside);
        }
    }

    private static bool Belongs(Relation relation) =>
        relation is Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.Flat
            or Relation.Fixed or Relation.Goeswith or Relation.NmodPoss or Relation.Nmod or Relation.NmodDesc or Relation.NmodUnmarked;

    /// <summary>A modifier with all below it but its own relative clauses and apposed names.</summary>
    private static void Whole(TokenTree tree, int token, bool[] inside)
    {
        inside[token] = true;
        for (var i = tree.First(token); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation is not (Relation.AclRelcl or Relation.Parataxis or Relation.Advcl)) Whole(tree, i, inside);
        }
    }

    /// <summary>The last token of the unbroken run to one side of the head; a mark between two of the phrase breaks nothing.</summary>
    private static int Reach(TokenTree tree, int head, int step, bool[] inside)
    {
        var last = head;
        for (var i = head + step; i >= 0 && i < tree.Count; i += step)
        {
            if (inside[i]) last = i;
            else if (tree[i].PartOfSpeech != PartOfSpeech.Punctuation || (step > 0 && tree.Is(i, ","))) break;
        }

        return last;
    }
}
