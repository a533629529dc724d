using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Sentences;

/// <summary>Decides whether a full stop, question or exclamation mark ends its sentence.</summary>
internal static class SentenceEnd
{
    private const int MaxWordLength = 40;

    public static bool IsTerminator(char c) =>
        c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f' or '\u061f' or '\u06d4' or '\u0964';

    /// <summary>The place after a run of terminators.</summary>
    public static int SkipTerminators(string text, int at, int limit)
    {
        while (at < limit && IsTerminator(text[at])) at++;
        return at;
    }

    /// <summary>
    /// The end of the sentence that began at <paramref name="from"/>, closing quotes and note numbers included, or null when it goes on.
    /// </summary>
    public static int? Find(string text, int from, int at, int limit)
    {
        var run = SkipTerminators(text, at, limit);
        var end = SkipClosers(text, run, limit);
        if (end >= limit) return limit;

        var last = text[run - 1];
        if (last is '\u3002' or '\uff01' or '\uff1f' or '\u0964') return end;
        if (!char.IsWhiteSpace(text[end])) return end == run && IsGlued(text, from, at, run, limit) ? run : null;

        var next = end;
        while (next < limit && char.IsWhiteSpace(text[next])) next++;
        if (next >= limit) return end;
        var word = next;
        while (word < limit && IsOpener(text[word])) word++;
        if (word >= limit) return end;
        var first = text[word];
        if (char.IsLower(first) && !(word + 1 < limit && char.IsUpper(text[word + 1]))) return null;
        if (text[at] != '.' || run - at > 1 || end > run) return WordCharacters.IsDash(first) ? null : end;
        return AfterDot(text, from, at, word, limit) ? end : null;
    }

    /// <summary>A single full stop with no quote after it: the words on both sides tell.</summary>
    private static bool AfterDot(string text, int from, int dot, int next, int limit)
    {
        if (dot > from && IsClosingMark(text[dot - 1])) return !WordCharacters.IsDash(text[next]);
        var start = dot;
        while (start > from && !char.IsWhiteSpace(text[start - 1]) && !IsOpener(text[start - 1]) && !WordCharacters.IsDash(text[start - 1]))
            start--;
        var word = text.AsSpan(start, dot - start);
        if (word.Length == 0 || WordCharacters.IsDash(text[next])) return false;
        if (IsListNumber(text, from, start, word)) return false;
        if (Abbreviations.NeverEnds(word)) return false;
        var nextWord = WordAt(text, next, limit);
        if (IsDecimal(word, nextWord) || IsTicker(text, from, start, word, next, nextWord)) return false;
        if (word.Length <= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && MonthNames.Find(nextWord) > 0)
            return false; // "24. Januar"
        if (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("nos", StringComparison.OrdinalIgnoreCase))
            return !char.IsAsciiDigit(text[next]);
        if (IsInitial(word) || IsAcronym(word) || IsClock(text.AsSpan(from, dot - from)))
            return StartsSentence(text, nextWord, next, limit);
        if (!Abbreviations.CanEnd(word)) return true;
        return char.IsUpper(word[0]) || word.Length <= 4 ? StartsSentence(text, nextWord, next, limit) : true;
    }

    /// <summary>"0. 07 percent", "a 5. 9 magnitude": a decimal whose point was parted from its figures.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.Length > 2 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiDigit(word[^1])) return false;
        if (next.Length is 0 or > 2 || !char.IsAsciiDigit(next[0])) return false;
        return char.IsAsciiDigit(next[^1]);
    }

    /// <summary>"Brant Corp (BRN. N) said": a share's name in brackets, its exchange parted from it.</summary>
    private static bool IsTicker(
        string text, int from, int start, ReadOnlySpan<char> word, int next, ReadOnlySpan<char> exchange)
    {
        if (start <= from || text[start - 1] != '(' || exchange.Length is 0 or > 2 || word.ContainsAnyInRange('a', 'z')) return false;
        var after = next + exchange.Length;
        return after < text.Length && text[after] == ')' && !exchange.ContainsAnyInRange('a', 'z');
    }

    /// <summary>"1." or "iv." alone at the head of a sentence counts what follows.</summary>
    private static bool IsListNumber(string text, int from, int start, ReadOnlySpan<char> word)
    {
        for (var i = from; i < start; i++)
        {
            if (!IsOpener(text[i])) return false;
        }

        if (word.Length > 3) return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) && c is not ('i' or 'v' or 'x')) return false;
        }

        return true;
    }

    private static bool IsInitial(ReadOnlySpan<char> word) =>
        word.Length == 1 ? char.IsUpper(word[0]) : word.Length == 3 && char.IsUpper(word[0]) && word[1] == '-' && char.IsUpper(word[2]);

    /// <summary>Single letters parted by dots: "U.S", "a.m", "J.K".</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return word.Length % 2 == 1;
    }

    /// <summary>"3 p. m": the letters of a time of the clock, parted.</summary>
    private static bool IsClock(ReadOnlySpan<char> words) =>
        words.EndsWith(" a. m", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" p. m", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// After an abbreviation a new sentence shows itself by a capitalised function word, which a name would not begin with.
    /// </summary>
    private static bool StartsSentence(string text, ReadOnlySpan<char> word, int next, int limit)
    {
        if (word.Length == 0 || !char.IsUpper(word[0])) return false;
        var after = next + word.Length;
        if (word.Length == 1 && after < limit && text[after] == '.') return false;
        return FunctionWords.Is(word, WordClass.Subjectless) && !(word.Length > 1 && word.SequenceEqual("US")) && !IsTitle(word);
    }

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "Will" or "May" or "Down" or "Same";

    /// <summary>"…talks ended.Later that day…": a stop whose space was lost, between a lower-case word and a capitalised one.</summary>
    private static bool IsGlued(string text, int from, int at, int run, int limit)
    {
        if (run - at != 1 || text[at] != '.' || at - from < 3 || run + 2 >= limit) return false;
        if (!char.IsLower(text[at - 1]) || !char.IsLower(text[at - 2]) || !char.IsUpper(text[run]) || !char.IsLower(text[run + 1]))
            return false;
        for (var i = at - 1; i >= from && !char.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '.' or '/' or '@' or ':' or '\\' or '_' || at - i > 40) return false;
        }

        for (var i = run; i < limit && !char.IsWhiteSpace(text[i]); i++)
        {
            if (text[i] is '/' or '@' or '(' or '_'
                || (text[i] == '.' && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]))
                || i - run > 40)
                return false;
        }

        return true;
    }

    private static int SkipClosers(string text, int at, int limit)
    {
        while (at < limit)
        {
            if (text[at] is '"' or '\'' or '\u201d' or '\u2019' or '\u00bb' or ')' or ']' or '\u300d' or '\u300f' or '\u203a')
            {
                at++;
            }
            else if (text[at] == '[')
            {
                var close = at + 1;
                while (close < limit && close - at < 5 && char.IsAsciiDigit(text[close])) close++;
                if (close == at + 1 || close >= limit || text[close] != ']') break;
                at = close + 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static ReadOnlySpan<char> WordAt(string text, int at, int limit)
    {
        var ahead = text.AsSpan(at, Math.Min(MaxWordLength, limit - at));
        return ahead[..WordScanner.End(ahead, 0, WordJoins.Apostrophes)];
    }

    private static bool IsOpener(char c) =>
        c is '"' or '\'' or '\u201c' or '\u2018' or '\u00ab' or '(' or '[' or '\u201e' or '\u2039' or '\u00bf' or '\u00a1';

    /// <summary>Before a full stop these close what was quoted or put in brackets: the stop belongs to the sentence around it.</summary>
    private static bool IsClosingMark(char c) => c is '"' or '\u201d' or '\u00bb' or ')' or ']';
}
