using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Tells whether an opening looks like a caption or headline and a sentence in one, without a mark between them: "The yard faces criticism
/// over its safety Tarnhold Marine has denied claims". The sign is a second subject with its own "has" or "is" behind a small word, where
/// nothing joins the two.
/// </summary>
internal static partial class RunOn
{
    /// <summary>Words of a name.</summary>
    private const int MaxName = 4;

    /// <summary>Characters in which a topic before a colon stands ("Kolm bridge: ").</summary>
    private const int MaxTopic = 30;

    private static readonly FrozenSet<ulong> Numbers = WordHash.Set("two three four five six seven eight nine ten several");

    /// <summary>Small words that are names too: "on 20 May 2031".</summary>
    private static readonly FrozenSet<ulong> Names = WordHash.Set("may will us it");

    private static readonly FrozenSet<ulong> Finite = WordHash.Set("has have had is are was were will says said");

    private static readonly FrozenSet<ulong> Joining = WordHash.Set(
        "that which who whom whose if as because when where while after before since until unless although though than and but or what " +
        "how why says said told say so");

    /// <summary>"Kolm bridge: the council …": a topic before the sentence.</summary>
    public static bool HasTopic(string text, SentenceFeatures sentence) =>
        text.AsSpan(sentence.Core.Start, Math.Min(sentence.Core.Length, MaxTopic)).Contains(": ", StringComparison.Ordinal);

    public static bool Holds(string text, SentenceFeatures sentence)
    {
        var words = sentence.ReadCoreWords();
        if (BehindQuotation().IsMatch(sentence.Core.Of(text))) return true;
        var clauses = (sentence.Assertion?.Propositions ?? []).Where(p => p.Kind != PropositionKind.Noun).ToList();
        var told = clauses.Select(p => p.Predicate.Start).ToHashSet();
        var subjects = clauses.SelectMany(p => p.Of(ParticipantRole.Who)).Select(p => p.Phrase.Start).ToHashSet();
        bool IsVerb(int at) => Finite.Contains(words[at].Form) || VerbReader.IsPast(text, words[at]) || told.Contains(words[at].Span.Start);
        bool IsTold(int at) => Finite.Contains(words[at].Form) || told.Contains(words[at].Span.Start)
            || (VerbReader.IsPast(text, words[at]) && !(at > 0 && Joining.Contains(words[at - 1].Form)));
        var verb = false;
        for (var i = 1; i < words.Count; i++)
        {
            if (OpensAnew(words, i)) return true;
            if (verb && Finite.Contains(words[i].Form) && words[i].Has(WordMarks.Joined)
                && IsNewSubject(text, words, i, IsTold)) return true;
            if (verb && words[i].Has(WordMarks.Capital) && !IsVerb(i - 1) && subjects.Contains(words[i].Span.Start)
                && FollowsCaption(text, words, i - 1, IsTold)) return true;
            verb |= IsVerb(i);
        }

        return false;
    }

    /// <summary>A name in full stands twice in it: a picture's line and the sentence behind it both have it.</summary>
    public static bool HasNameTwice(SentenceFeatures sentence)
    {
        var names = sentence.ReadNames().FindAll(n => n.Stems.Count > 1 && n.Span.Start >= sentence.Core.Start);
        return names.Exists(n => names.Exists(o => o.Span.Start > n.Span.Start && o.Stems.SequenceEqual(n.Stems)));
    }

    /// <summary>
    /// Anywhere in a text, where it is sure: a small word with a capital between words without, as in "The sale angers the ferry crews
    /// While the board says that …", where a picture's caption is run into the text.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    public static bool IsSure(SentenceFeatures sentence)
    {
        var words = sentence.ReadCoreWords();
        for (var i = 2; i + 1 < words.Count; i++)
        {
            if (IsTwice(words, i)) return true;
            if (OpensAnew(words, i) && words[i].IsFunction && words[i].Span.Length > 1
                && !words[i - 1].Has(WordMarks.Capital) && !words[i + 1].Has(WordMarks.Capital)) return true;
        }

        return false;
    }

    /// <summary>"… says his sister Mara Mara Kolm has …": one name ends what the next begins with.</summary>
    private static bool IsTwice(List<Word> words, int at) =>
        words[at].Form == words[at - 1].Form && words[at].Has(WordMarks.Capital) && words[at - 1].Has(WordMarks.Capital)
        && words[at].Has(WordMarks.Joined) && words[at + 1].Has(WordMarks.Capital) && words[at].Span.Length > 2;

    /// <summary>
    /// A capital in the middle on a word that the article writes small elsewhere, between words without: "The pump was lowered at 7.50
    /// Company waits for the tests". Of a title ("the outgoing Chancellor") it is not known either.
    /// </summary>
    public static bool IsGlued(string text, SentenceFeatures sentence)
    {
        var words = sentence.ReadCoreWords();
        for (var i = 2; i + 1 < words.Count; i++)
        {
            if (words[i].Has(WordMarks.Capital) && words[i].Has(WordMarks.Joined) && !words[i].Has(WordMarks.AllCapitals)
                && words[i].Kind == WordKind.Content && !words[i].IsFunction && !words[i - 1].IsFunction
                && !words[i - 1].Has(WordMarks.Capital) && !words[i + 1].Has(WordMarks.Capital) && words[i + 1].Has(WordMarks.Joined)
                && IsSmallElsewhere(text, words[i].Span)) return true;
        }

        return false;
    }

    /// <summary>"“It is done” Mara Kolm has closed …": words under a picture end with a quotation.</summary>
    [GeneratedRegex(@"`[^`'’]*['’] \p{Lu}|\w[”""] (?:\p{Lu}[\w'’.-]+ ){1,3}(?:has|have|had|is|was|were|could|will|says|said|may|must)\b")]
    private static partial Regex BehindQuotation();

    /// <summary>The word stands elsewhere with a small letter, in the singular or the plural.</summary>
    private static bool IsSmallElsewhere(string text, Span word)
    {
        var small = (char.ToLowerInvariant(text[word.Start]) + text[(word.Start + 1)..word.End]).TrimEnd('s');
        for (var at = text.IndexOf(small, StringComparison.Ordinal); at >= 0; at = text.IndexOf(small, at + 1, StringComparison.Ordinal))
        {
            var end = at + small.Length;
            if (end < text.Length && text[end] == 's') end++;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }

        return false;
    }

    /// <summary>"… held in Damascus Four states have": a small word or number with a capital in the middle.</summary>
    private static bool OpensAnew(List<Word> words, int at) =>
        words[at].Has(WordMarks.Capital) && words[at].Has(WordMarks.Joined)
        && (!words[at].Has(WordMarks.AllCapitals) || words[at].Span.Length == 1)
        && (words[at].IsFunction || Numbers.Contains(words[at].Form)) && !words[at - 1].IsFunction
        && !Names.Contains(words[at].Form) && at + 1 < words.Count && words[at + 1].Has(WordMarks.Joined);

    /// <summary>A name right before the verb, and before it a small word with no mark, and no joining word since the mark before.</summary>
    private static bool IsNewSubject(string text, List<Word> words, int verb, Func<int, bool> isVerb)
    {
        var at = verb - 1;
        while (at > 0 && verb - at <= MaxName && words[at].Has(WordMarks.Capital)) at--;
        return at < verb - 1 && FollowsCaption(text, words, at, isVerb);
    }

    /// <summary>What begins behind a word is joined to what stands before it by no mark and no word.</summary>
    private static bool FollowsCaption(string text, List<Word> words, int at, Func<int, bool> isVerb)
    {
        if (at < 2 || words[at].Has(WordMarks.Capital) || words[at].IsFunction || words[at].Kind != WordKind.Content) return false;
        if (!words[at + 1].Has(WordMarks.Joined)) return false;
        var served = false;
        for (var i = at; i > 0; i--)
        {
            // "says services made mistakes Mr Kolm said": what was joined has its verb already
            if (Joining.Contains(words[i].Form)) return served;
            served |= i < at && isVerb(i);
            if (!words[i].Has(WordMarks.Joined)) return text[words[i - 1].Span.End] != ',';
        }

        return true;
    }
}
