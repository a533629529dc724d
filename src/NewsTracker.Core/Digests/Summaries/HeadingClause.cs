using System.Collections.Frozen;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Makes a heading of a sentence where no headline fits: a stretch of it that says something whole.</summary>
internal static class HeadingClause
{
    private static readonly FrozenSet<ulong> Subordinate = WordHash.Set(
        "as while after before when with despite following although though if since because during amid according by in on at for under");

    private static readonly FrozenSet<ulong> Clauses = WordHash.Set(
        "as while after before when despite following although though if since because until with unless");

    private static readonly FrozenSet<ulong> Answering = WordHash.Set(
        "however meanwhile moreover furthermore therefore thus nevertheless instead but and also then");

    private static readonly FrozenSet<ulong> Prepositions = WordHash.Set(
        "in on at over with from by between against about during near across under after before amid following because which who while");

    private static readonly FrozenSet<ulong> Relative = WordHash.Set("who whose whom which where when according");

    private static readonly FrozenSet<ulong> Auxiliary = WordHash.Set(
        "is are was were has have had will would can could may might must shall should do does did says say remain remains continue " +
        "continues");

    private static readonly FrozenSet<ulong> Modals = WordHash.Set("will would can could may might must shall should to");

    /// <summary>Words of which a heading cannot say whom or which day they mean.</summary>
    private static readonly FrozenSet<ulong> Unclear = WordHash.Set(
        "he she they it him her them i we you this these those monday tuesday wednesday thursday friday saturday sunday yesterday today " +
        "tomorrow tonight overnight earlier later");

    /// <summary>Words after which a clause must have a verb of its own.</summary>
    private static readonly FrozenSet<ulong> Opening = WordHash.Set(
        "that whether if because while when until unless although though all so such");

    private static readonly FrozenSet<ulong> TimeUnits = WordHash.Set(
        "minutes hours days weeks months years minute hour day week month year decades");

    private static readonly ulong That = WordHash.Of("that");

    private static readonly FrozenSet<ulong> NotBefore = WordHash.Set(
        "the a an of to in on at by for with from and or but as that its his their are is was were be been have has had will would not " +
        "into over than");

    /// <returns>The stretch; null when no cut reads well.</returns>
    public static Span? Of(string text, SentenceFeatures sentence, SectionHeadingOptions options)
    {
        var core = AfterOpeningClause(text, sentence, options.MaxOpeningShare);
        if (core.Start == sentence.Core.Start && Hangs(sentence)) return null;
        var words = sentence.ReadWords().Where(w => w.Span.Start >= core.Start).ToList();
        if (words.Count < options.MinClauseWords) return null;
        if (words.Count <= options.MaxClauseWords
            && Whole(text, sentence, new Span(core.Start, words[^1].Span.End), words) is { } all) return all;
        if (PhraseCutter.Cut(text, sentence, core, options.MinClauseWords + 1, options.MaxClauseWords) is { } clause
            && Whole(text, sentence, clause, words) is { } cut)
            return cut;
        for (var end = Math.Min(options.MaxClauseWords, words.Count - 1); end > options.MinClauseWords; end--)
        {
            if (!words[end].Has(WordMarks.Joined)
                || !(Prepositions.Contains(words[end].Form) || OpensRelative(text, words, end))
                || !MayEnd(text, words, end - 1))
                continue;
            if (Whole(text, sentence, new Span(core.Start, words[end - 1].Span.End), words) is { } whole)
                return whole;
        }

        return null;
    }

    /// <summary>A clause as a heading: a capital first, no full stop.</summary>
    public static string Written(string clause)
    {
        var text = clause.Trim().TrimEnd('.', ',', ';', ':', ' ');
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"provisions that appeared": the clause tells more of the noun. After a verb ("warned that") it is what is told.</summary>
    private static bool OpensRelative(string text, List<Word> words, int at) =>
        words[at].Form == That && !VerbReader.IsPast(text, words[at - 1]);

    /// <summary>Not a function word, nor the verb of "they must come from one source".</summary>
    private static bool MayEnd(string text, List<Word> words, int at) =>
        !words[at].IsFunction
        && !VerbReader.IsPast(text, words[at])
        && !TimeUnits.Contains(words[at].Form)
        && !NotBefore.Contains(words[at].Form)
        && !Modals.Contains(words[at - 1].Form);

    /// <summary>
    /// A stretch says something whole when it holds what the sentence says in the main, with its subject, or a verb where that is not read,
    /// and no relative clause hangs open ("The gauge at Kolm, where the river crosses").
    /// </summary>
    private static Span? Whole(string text, SentenceFeatures sentence, Span span, List<Word> words)
    {
        var verb = false;
        var open = false;
        for (var i = 0; i < words.Count && words[i].Span.End <= span.End; i++)
        {
            if (Unclear.Contains(words[i].Form)) return null;
            var acts = Auxiliary.Contains(words[i].Form) || VerbReader.IsPast(text, words[i]);
            open = !acts && (open || Opening.Contains(words[i].Form));
            if (i > 0 && Relative.Contains(words[i].Form) && !words[i].Has(WordMarks.Joined)) return null;
            verb |= acts;
        }

        if (open || !IsBalanced(span.In(text))) return null;
        if (sentence.Assertion is { Predicate: { } said } told)
            verb &= span.Contains(said) && said.End < span.End && (told.Subject is not { } who || span.Contains(who));
        return verb ? span : null;
    }

    /// <summary>"While the mayor was away", whose main clause comes after it; "However the board", which answers the text before.</summary>
    private static bool Hangs(SentenceFeatures sentence) =>
        sentence.ReadWords().FirstOrDefault(w => w.Span.Start >= sentence.Core.Start) is var first
        && (Clauses.Contains(first.Form) || Answering.Contains(first.Form));

    private static bool IsBalanced(ReadOnlySpan<char> words) =>
        words.Count('“') == words.Count('”') && words.Count('"') % 2 == 0 && words.Count('(') == words.Count(')');

    /// <summary>The sentence after a subordinate clause or a phrase of place or time that it opens with.</summary>
    private static Span AfterOpeningClause(string text, SentenceFeatures sentence, double maxShare)
    {
        var core = sentence.Core;
        var first = sentence.ReadWords().FirstOrDefault(w => w.Span.Start >= core.Start);
        if (!Subordinate.Contains(first.Form)) return core;
        var comma = text.AsSpan(core.Start, core.Length).IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 || text.AsSpan(core.Start, comma).Count(' ') < 2 || comma > maxShare * core.Length
            ? core
            : new Span(core.Start + comma + 2, core.End);
    }
}
