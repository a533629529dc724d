using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// What a sentence tells in the main: its predicate with who, whom, where and how many, without its day, without who says so, without
/// clauses joined to it or beside it, without what a comma sets off from a noun, and without what only explains a name. Whoever tells this
/// tells the event; the rest is detail.
/// </summary>
/// <param name="Words">Stretches of the text, in order.</param>
/// <param name="Predicate">The word that says what happened or is so.</param>
/// <param name="Copular">It is no verb: "is a member", "was present".</param>
internal sealed record MainStatement(IReadOnlyList<Span> Words, Span Predicate, bool Copular)
{
    /// <summary>Words that say what is ordered, begun, planned or thought: "told them to <u>review</u> it".</summary>
    public IReadOnlyList<Span> Content { get; private init; } = [];

    /// <param name="reading">The sentence.</param>
    /// <param name="dates">Its date expressions, in order.</param>
    /// <returns>
    /// Null without a grammar, where nobody is told to do anything (a headline's scrap, an order), and where the verb says nothing by
    /// itself ("made it to").
    /// </returns>
    public static MainStatement? Of(SentenceReading reading, IReadOnlyList<Span> dates)
    {
        if (!reading.IsRead || reading.Told < 0) return null;
        var tree = new TrimTree(reading.Sentence, dates, 0);
        var told = reading.Clauses[reading.Told];
        if (told.Subject < 0 || told.Class == VerbClass.Say || IsPointer(tree, told.Subject)) return null;
        if (!told.Copular && Light.Contains(reading.Sentence.Lemma(told.Predicate))) return null;
        var clauses = reading.Clauses.Select(c => c.Predicate).ToHashSet();
        var kept = new bool[tree.Tokens.Count];
        new Keeper(tree, clauses, kept).Keep(told.Predicate);
        var spans = new List<Span>();
        for (var i = 0; i < kept.Length; i++)
        {
            if (!kept[i]) continue;
            var from = i;
            while (i + 1 < kept.Length && kept[i + 1]) i++;
            spans.Add(tree.Tokens.Span(from, i));
        }

        return new MainStatement(spans, tree.Tokens.Span(told.Predicate), told.Copular)
        {
            Content = [.. reading.Clauses.Where(c => c.Predicate != told.Predicate && kept[c.Predicate] && IsContent(tree, c.Predicate))
                .Select(c => tree.Tokens.Span(c.Predicate))],
        };
    }

    private static bool IsContent(TrimTree tree, int predicate) =>
        tree[predicate].Relation is Relation.Xcomp or Relation.Ccomp or Relation.Advcl
        && !Light.Contains(tree.Tokens.Sentence.Lemma(predicate));

    /// <summary>"which", "it", "he": the sentence does not say what it speaks of.</summary>
    private static bool IsPointer(TrimTree tree, int subject) =>
        tree[subject].Tag is FineTag.Wdt or FineTag.Wp || tree.Form(subject).ToLowerInvariant() is "it" or "this" or "that" or "there"
            or "he" or "she" or "they" or "we" or "i" or "you";

    private static readonly FrozenSet<string> Light = "be have do make get go come take give put keep let"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Orders =
        ("advise allow ask beg call compel convince direct encourage expect forbid force help instruct invite oblige order permit " +
        "persuade press pressure prompt push request require tell threaten urge want warn")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private sealed class Keeper(TrimTree tree, HashSet<int> clauses, bool[] kept)
    {
        public void Keep(int token)
        {
            kept[token] = true;
            for (var i = tree.Tokens.First(token); i >= 0; i = tree.Tokens.Next(i))
            {
                if (!IsDetail(token, i)) Keep(i);
            }
        }

        private bool IsDetail(int head, int token) => tree[token].Relation switch
        {
            Relation.Parataxis or Relation.Discourse or Relation.Vocative or Relation.Dislocated => true,
            Relation.Advcl or Relation.AdvclRelcl => !IsCondition(token) && !IsOrdered(head, token),
            Relation.Acl or Relation.AclRelcl => tree.FollowsMark(token),
            Relation.Conj => clauses.Contains(token),
            Relation.Cc => clauses.Contains(head) && JoinsClause(head),
            Relation.Advmod => tree.Tokens.IsDate(token) || TrimRules.Loose.Contains(tree.Form(token)),
            Relation.Amod or Relation.Compound or Relation.Nummod when IsAge(token) => true,
            Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked when tree.Tokens.IsDate(token) => true,
            // "the actress, Mara Kolm": only the name says who
            Relation.Appos => tree.IsName(head) || !tree.IsName(token),
            Relation.Obl or Relation.Nmod => tree.Tokens.Is(tree.Tokens.Case(token), "according") || tree.Tokens.Is(token, "according"),
            _ => false,
        };

        /// <summary>"ordered them to leave": what was ordered, not what for.</summary>
        private bool IsOrdered(int head, int clause) => Orders.Contains(tree.Tokens.Sentence.Lemma(head))
            && tree.Tokens.Child(clause, Relation.Mark) is >= 0 and var mark && tree.Tokens.Is(mark, "to");

        /// <summary>What "and" joins to a clause is left out, so it is too.</summary>
        private bool JoinsClause(int head) =>
            tree.Tokens.Child(head, Relation.Conj) is var joined && (joined < 0 || clauses.Contains(joined));

        /// <summary>"35-year-old": who it is without it is the same.</summary>
        private bool IsAge(int token) => tree.Form(token).EndsWith("old", StringComparison.OrdinalIgnoreCase)
            && (tree.Form(token).Contains("year", StringComparison.OrdinalIgnoreCase) || Hangs("year", token));

        private bool Hangs(string word, int token)
        {
            for (var i = tree.Tokens.First(token); i >= 0; i = tree.Tokens.Next(i))
            {
                if (tree.Tokens.Is(i, word) || Hangs(word, i)) return true;
            }

            return false;
        }

        /// <summary>"if it rains"; "accused of setting fire": without it the rest says something else.</summary>
        private bool IsCondition(int clause) =>
            tree.Tokens.Child(clause, Relation.Mark) is >= 0 and var mark && tree.Form(mark).ToLowerInvariant() is "if" or "unless" or "of";
    }
}
