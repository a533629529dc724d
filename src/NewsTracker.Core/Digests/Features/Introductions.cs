using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Who a person is, in the words with which the article brings them in: "Ostmark Yard's lawyer Jan Reyes", "Mara Kolm, a welder of Ostmark
/// Yard,".
/// </summary>
/// <param name="Words">What says it, in the article.</param>
/// <param name="Source">The same with the name.</param>
internal readonly record struct Introduction(Span Words, Span Source)
{
    /// <summary>It stands before the name, and not behind it.</summary>
    public bool Before => Words.Start == Source.Start;
}

/// <summary>Finds who the people of a sentence are, where the article says so elsewhere and the sentence does not.</summary>
internal static class Introductions
{
    /// <summary>Words before a name, and behind it, that say who somebody is: longer ones tell a story of their own.</summary>
    private const int MaxBefore = 5;
    private const int MaxBehind = 10;

    /// <summary>Probability from which a name is somebody's, as for first names.</summary>
    private const double SurePerson = 0.8;

    /// <summary>Mentions of a person that are looked at: who somebody is, is said early.</summary>
    private const int MaxMentions = 4;

    /// <summary>Who a person is; null where no sentence of the article surely says so, or but in words that need others.</summary>
    /// <param name="voice">The article.</param>
    /// <param name="person">Somebody whom it names.</param>
    public static Introduction? Of(IndependentArticle voice, NamedEntity person)
    {
        if (person.Kind != NameKind.Person || person.Confidence < SurePerson) return null;
        foreach (var mention in person.Mentions.Take(MaxMentions))
        {
            if (!mention.Form.Contains(' ', StringComparison.Ordinal) || Sentence(voice, mention) is not { } sentence) continue;
            var dates = TimeExpression.Within(voice.Features.Content.Dates, SpanOf(sentence));
            var tree = new TokenTree(sentence, [.. dates.Select(d => d.Span)]);
            var (first, last) = Tokens(tree, mention.Span);
            if (first < 0) continue;
            if (Before(tree, first) is { } before) return new(before, new(before.Start, mention.Span.End));
            if (Behind(tree, last) is { } behind) return new(behind, new(mention.Span.Start, behind.End));
        }

        return null;
    }

    /// <summary>The sentence itself says who somebody is whom it names.</summary>
    public static bool IsIn(IndependentArticle voice, SentenceFeatures sentence, NameMention mention)
    {
        if (sentence.Assertion?.Told is not { Reading: { IsRead: true } reading }) return false;
        var tree = new TokenTree(reading.Sentence, []);
        var (first, last) = Tokens(tree, mention.Span);
        if (first < 0) return false;
        if (mention.Title is { } title && RoleWords.IsOffice(title.AsSpan(title.LastIndexOf(' ') + 1)) && !Courtesy(title)) return true;
        if (first > 0 && (IsRole(tree, first - 1) || IsCalled(tree, first))) return true;
        if (last + 2 < tree.Count && (tree.Is(last + 1, ",") || tree.Is(last + 1, "(")) && !tree.Is(last + 2, "and")
            && tree[last + 2].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective
                or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral) return true;
        var head = tree[last].Head;
        return head >= 0 && tree[head].PartOfSpeech == PartOfSpeech.Noun && tree.Child(head, Relation.Cop) >= 0;
    }

    private static bool Courtesy(string title) => title.TrimEnd('.').ToUpperInvariant() is "MR" or "MRS" or "MS" or "MISS" or "DR" or "SIR";

    /// <summary>A sentence of the text that names somebody, as it was parsed; no headline.</summary>
    private static ParsedSentence? Sentence(IndependentArticle voice, NameMention mention)
    {
        var found = voice.Features.Sentences.Find(s => s.Span.Contains(mention.Span));
        return found is not null && found != voice.Features.Headline && !found.Has(SentenceTraits.Unfinished)
            && found.Assertion?.Told is { Reading: { IsRead: true } reading } ? reading.Sentence : null;
    }

    private static Span SpanOf(ParsedSentence sentence) => new(sentence[0].Start, sentence[sentence.Count - 1].End);

    private static (int First, int Last) Tokens(TokenTree tree, Span name)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Start < name.Start || tree[i].End > name.End) continue;
            if (first < 0) first = i;
            last = i;
        }

        return (first, last);
    }

    /// <summary>"Yard's lawyer" in "the yard's lawyer Jan Reyes": nouns, adjectives and whose they are, with no mark between.</summary>
    private static Span? Before(TokenTree tree, int name)
    {
        if (name == 0 || !IsRole(tree, name - 1)) return null;
        var first = name - 1;
        while (first > 0 && name - first < MaxBefore && !tree.IsDate(first - 1) && IsPart(tree, first - 1)) first--;
        if (first > 0 && (IsPart(tree, first - 1) || tree.Is(first - 1, "-") || tree[first - 1].Tag == FineTag.PrpPossessive)) return null;
        for (var i = first; i < name; i++)
        {
            // "the firm's lawyer" is whose? and "… of the late star's doctor Mara Kolm has said" is two lines in one
            if (IsOwner(tree, i) && (i == first || tree[i - 1].PartOfSpeech != PartOfSpeech.ProperNoun)) return null;
        }

        var words = tree.Span(first, name - 1);
        return tree.Sentence.Text.AsSpan(words.Start, words.Length).ContainsAnyInRange('a', 'z') ? words : null;
    }

    private static bool IsPart(TokenTree tree, int token) =>
        tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        || IsOwner(tree, token);

    private static bool IsOwner(TokenTree tree, int token) => tree.Is(token, "'s") || tree.Is(token, "’s");

    /// <summary>A noun for a person that is no courtesy.</summary>
    private static bool IsRole(TokenTree tree, int token) =>
        tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && PersonWords.IsNoun(tree.Sentence.Form(token).TrimEnd('.'), out _) && !Courtesy(tree.Sentence.Form(token).ToString());

    /// <summary>"Winch driver Jan Reyes": a noun right before a name that the grammar joins to it.</summary>
    private static bool IsCalled(TokenTree tree, int name) =>
        tree[name - 1] is { Tag: FineTag.Nn, Relation: not (Relation.Obl or Relation.Obj or Relation.Nsubj) } noun && !tree.IsDate(name - 1)
        && (noun.Head >= name || tree[name].Head == name - 1) && char.IsLower(tree.Sentence.Form(name - 1)[0]);

    /// <summary>", a welder of Tarnhold," and ", the chief executive of Ostmark,": up to the mark that ends it.</summary>
    private static Span? Behind(TokenTree tree, int name)
    {
        if (name + 3 >= tree.Count || !tree.Is(name + 1, ",")) return null;
        var (first, last) = (name + 2, name + 1);
        var (role, named) = (false, false);
        for (var i = first; i < tree.Count; i++)
        {
            if (i - first > MaxBehind) return null;
            if (tree[i].PartOfSpeech == PartOfSpeech.Punctuation && !tree.Is(i, "-")) break;
            if (tree[i].Tag is FineTag.Wp or FineTag.Wdt or FineTag.WpPossessive) break;
            if (role && tree.Is(i, "and") && !JoinsNames(tree, i)) break;
            if (tree[i].Tag is FineTag.Vbd or FineTag.Vbz or FineTag.Vbp or FineTag.Md or FineTag.Prp or FineTag.PrpPossessive) return null;
            if (tree.IsDate(i) || (i > first && tree.Is(i, "the") && !IsNameBehind(tree, i))) return null;
            named |= tree[i].PartOfSpeech == PartOfSpeech.ProperNoun;
            role |= IsRole(tree, i);
            last = i;
        }

        if (!role || last + 1 >= tree.Count) return null;
        var opens = tree.Is(first, "a") || tree.Is(first, "an") || IsRole(tree, first) || (tree.Is(first, "the") && named);
        return opens && IsHead(tree, first, last) ? tree.Span(first, last) : null;
    }

    /// <summary>The noun before the first preposition is the one for a person: "a welder of the yard", not "a home of welders".</summary>
    private static bool IsHead(TokenTree tree, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tree[i].PartOfSpeech is PartOfSpeech.Adposition) return i > first && IsRole(tree, i - 1);
        }

        return IsRole(tree, last);
    }

    /// <summary>"Of Energy and Mines".</summary>
    private static bool JoinsNames(TokenTree tree, int and) => and + 1 < tree.Count
        && tree[and - 1].PartOfSpeech == PartOfSpeech.ProperNoun && tree[and + 1].PartOfSpeech == PartOfSpeech.ProperNoun;

    private static bool IsNameBehind(TokenTree tree, int the)
    {
        for (var i = the + 1; i < tree.Count && i <= the + 4; i++)
        {
            if (tree[i].PartOfSpeech == PartOfSpeech.ProperNoun) return true;
            if (tree[i].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Noun)) return false;
        }

        return false;
    }
}
