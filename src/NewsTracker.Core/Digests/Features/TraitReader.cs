using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>Tells of a sentence whether it can stand alone.</summary>
internal static class TraitReader
{
    private static readonly FrozenSet<string> Openers = Set(
        "he she they it his her their its him them this these that those such both neither either another others here there then so who " +
        "which whose where when what " +
        "i we you my our your us me ones none");

    /// <summary>As the others, but at the top of a text: there nothing stands before of which they could be a part.</summary>
    private static readonly FrozenSet<string> Parts = Set("one two three four several some many most few all");

    /// <summary>Nouns that, after "the" at the opening, point back to the sentence before.</summary>
    private static readonly FrozenSet<string> Pointing = Set(
        "move moves decision decisions announcement announcements statement statements comment comments remark remarks news incident " +
        "incidents event events development developments latter former pair two three four trio duo couple group company firm man woman " +
        "men women boy girl suspect victim victims official officials officer officers spokesman spokeswoman report reports study " +
        "document documents letter plan proposal proposals measure measures ruling order law bill vote deal agreement accord attack " +
        "attacks blast blasts explosion meeting talks visit trip speech interview call calls case trial lawsuit suit charges allegations " +
        "claim claims result results figure figures number numbers total change changes increase decrease rise fall drop same other " +
        "others first second third next last agency department ministry team plane ship vessel city town village area region country");

    /// <summary>Right behind such a noun these begin to say who or what is meant.</summary>
    private static readonly FrozenSet<string> Defining =
        Set("who whose whom that which accused charged suspected convicted wanted behind responsible called named known");

    private static readonly FrozenSet<string> Calendar = Set(
        "year month week weekend morning afternoon evening spring summer autumn fall winter season century decade quarter");

    private static readonly FrozenSet<string> Furniture = Set(
        "subscribe newsletter click copyright cookies advertisement sign-up login download podcast transcript photograph photo caption " +
        "tweet retweet");

    /// <param name="text">The article.</param>
    /// <param name="whole">The sentence.</param>
    /// <param name="core">What of it is shown.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isFirst">No sentence stands before it.</param>
    public static SentenceTraits Read(string text, Span whole, Span core, List<Word> words, bool isFirst = false)
    {
        var traits = SentenceTraits.None;
        if (words.Count is < 6 or > 60) traits |= SentenceTraits.OddLength;
        var last = LastMark(text, core);
        if (last == '?') traits |= SentenceTraits.Question;
        else if (last is not ('.' or '!')) traits |= SentenceTraits.Unfinished;
        if (core.Start != whole.Start && char.IsLower(text[core.Start])) traits |= SentenceTraits.CutOpen;
        return traits | Quotes(text, core) | Opening(text, core, words, isFirst);
    }

    /// <summary>The last character that is not a closing quotation mark, bracket or space.</summary>
    private static char LastMark(string text, Span core)
    {
        for (var i = core.End - 1; i >= core.Start; i--)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('"' or '”' or '’' or '\'' or ')' or '»' or ']')) return text[i];
        }

        return ' ';
    }

    private static SentenceTraits Quotes(string text, Span core)
    {
        var (open, quoted, straight, depth) = (-1, 0, 0, 0);
        for (var i = core.Start; i < core.End; i++)
        {
            if (text[i] is '“' or '«') { depth++; open = i; }
            else if (text[i] is '”' or '»') { depth--; if (open >= 0) quoted += i - open; open = -1; }
            else if (text[i] == '"')
            {
                if (++straight % 2 == 1) open = i;
                else if (open >= 0) { quoted += i - open; open = -1; }
            }
        }

        return depth != 0 || straight % 2 == 1 || quoted > TraitOptions.Default.QuotedShare * core.Length
            ? SentenceTraits.Quoted
            : SentenceTraits.None;
    }

    private static SentenceTraits Opening(string text, Span core, List<Word> words, bool isFirst)
    {
        var traits = SentenceTraits.None;
        var inQuote = false;
        var named = false;
        var counted = BoundPronoun.HasSubject(text, core, words);
        var told = false;
        if (Demonstratives.PointBack(text, words, Math.Max(0, words.FindIndex(w => w.Span.Start >= core.Start))))
            traits |= SentenceTraits.Dangling;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Span.Start < core.Start) continue;
            var word = LowerText.Of(words[i].Span.In(text));
            if (i > 0) inQuote ^= OpenQuotation.Turns(text, words[i - 1].Span.End, words[i].Span.Start);
            else inQuote = OpenQuotation.Turns(text, core.Start, words[i].Span.Start);
            if (words[i].Span.Start <= core.Start + 1 && ((Openers.Contains(Bare(word)) && !IsCountry(words[i], word))
                || (!isFirst && Parts.Contains(word) && !IsOfNoun(text, words, i + 1)) || Sequence.PointsBack(text, words, i)))
                traits |= SentenceTraits.Dangling;
            if (word == "the"
                && words[i].Span.Start <= core.Start + 1
                && i + 1 < words.Count
                && Pointing.Contains(words[i + 1].Span.In(text).ToString())
                && !SaysOfWhat(text, words, i + 2))
                traits |= SentenceTraits.Dangling;
            if (PointsBack(text, words, i, word)) traits |= SentenceTraits.Dangling;
            if (Furniture.Contains(word)) traits |= SentenceTraits.Furniture;
            named |= words[i].Has(WordMarks.Capital) && words[i].Kind == WordKind.Content;
            told |= counted && VerbReader.IsPast(text, words[i]);
            if (inQuote) continue;
            if (word is "i" or "we" or "you" or "your" or "my" or "our" or "me" or "i'm" or "we're"
                && !(word is "i" && words[i].Has(WordMarks.AllCapitals)))
                traits |= SentenceTraits.Personal;
            if (!named && word is "he" or "she" or "they" or "it" && EndsParticipleClause(text, words, i, core))
                traits |= SentenceTraits.Dangling;
            if (!named
                && word is "he" or "she" or "they" or "his" or "her" or "their" or "him" or "them" or "this" or "it"
                && i < 8
                && !(told && BoundPronoun.Is(text, words, i))
                && !(word == "this" && IsCalendar(text, words, i + 1)))
                traits |= SentenceTraits.Dangling;
        }

        return traits;
    }

    /// <summary>"One report posted last night": what is counted stands behind; of "one was hurt" and "two of them" before.</summary>
    private static bool IsOfNoun(string text, List<Word> words, int at) =>
        at < words.Count && words[at].Has(WordMarks.Joined) && !words[at].IsFunction && !VerbReader.IsPast(text, words[at]);

    /// <summary>"US" in capitals is the country, where not all of the text is in them.</summary>
    private static bool IsCountry(Word word, string lower) => lower == "us" && word.Has(WordMarks.AllCapitals);

    /// <summary>"That's" is "that".</summary>
    private static string Bare(string word) => word.Length > 2 && word.IndexOfAny(['\'', '’']) is > 0 and var mark ? word[..mark] : word;

    /// <summary>"Keeping the guests in their seats, he": whose clause it is the main one does not say.</summary>
    private static bool EndsParticipleClause(string text, List<Word> words, int at, Span core) =>
        at > 0 && words.Find(w => w.Span.Start >= core.Start).Span.In(text).EndsWith("ing", StringComparison.Ordinal)
        && text.AsSpan(words[at - 1].Span.End, words[at].Span.Start - words[at - 1].Span.End).Contains(',');

    /// <summary>
    /// "The second round of talks", "the announcement of the budget", "the woman who shot two welders": what is meant is said right behind.
    /// </summary>
    private static bool SaysOfWhat(string text, List<Word> words, int at) =>
        (at < words.Count && words[at].Has(WordMarks.Joined) && Defining.Contains(words[at].Span.In(text).ToString()))
        || words.Skip(at).Take(2).Any(w => w.Span.In(text).SequenceEqual("of") && w.Has(WordMarks.Joined));

    /// <summary>"On that day", "In the same letter", "Marrane did not name them": what is meant stands in a sentence before.</summary>
    private static bool PointsBack(string text, List<Word> words, int at, string word) => word switch
    {
        "them" => at is > 0 and <= 5,
        "that" or "this" or "these" or "those" or "such" =>
            at == 1 && words[0].IsFunction && at + 1 < words.Count && !IsCalendar(text, words, at + 1),
        "same" => at is 1 or 2 && words[0].IsFunction,
        _ => false,
    };

    private static bool IsCalendar(string text, List<Word> words, int at) =>
        at < words.Count && Calendar.Contains(words[at].Span.In(text).ToString());

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
