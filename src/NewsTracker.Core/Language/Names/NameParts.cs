using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// A name within the tokens of its sentence: the tokens [<paramref name="First"/>, <paramref name="End"/>), and from
/// <paramref name="Title"/> on the title before them; equal to <paramref name="First"/> for none.
/// </summary>
internal readonly record struct NameTokens(int Title, int First, int End)
{
    /// <summary>The name without possessive ending.</summary>
    public Span Span(string text, IReadOnlyList<Token> tokens)
    {
        var last = tokens[End - 1].Span;
        return new(tokens[First].Span.Start, Possessive.Is(last.In(text)) ? last.End - 2 : last.End);
    }
}

/// <summary>
/// Cuts a run of capitalised words into names: titles part them ("Norland President Ida Brenn" holds Norland and Ida Brenn), articles and
/// words of the calendar fall off.
/// </summary>
internal static class NameParts
{
    /// <summary>Members of faiths, parties and peoples without a land that bears their name.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Believers =
        """
        alawite alawites arab arabs buddhist buddhists catholic catholics christian christians communist communists conservative conservatives
        democrat democratic democrats hindu hindus islamic islamist islamists jew jewish jews kurd kurdish kurds liberal liberals muslim muslims
        protestant protestants republican republicans shia shiite shiites sikh sikhs socialist socialists sunni sunnis tory western
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<NameTokens> Of(string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        var (start, title) = (from, -1);
        var whole = Known(text, tokens, from, to);
        for (var i = from; i < to && !whole; i++)
        {
            var end = TitleEnd(text, tokens, i, to);
            if (end == i) continue;
            if (Trimmed(text, tokens, title, start, i) is { } before) yield return before;
            (title, start) = (i, end);
            i = end - 1;
        }

        if (Trimmed(text, tokens, title, start, to) is { } last) yield return last;
    }

    /// <summary>Where the title that begins here ends; here for none: qualifiers, an office, more of both, "Secretary of State".</summary>
    private static int TitleEnd(string text, IReadOnlyList<Token> tokens, int from, int to)
    {
        var at = from;
        while (at < to && RoleWords.IsQualifier(Word(text, tokens[at]))) at++;
        if (at == to || !RoleWords.IsOffice(Word(text, tokens[at]))) return from;
        at++;
        while (at < to)
        {
            var word = Word(text, tokens[at]);
            if (word is "." && tokens[at].Span.Start == tokens[at - 1].Span.End) at++;
            else if (RoleWords.IsOffice(word)) at++;
            else if (word is "of" && at + 1 < to && Word(text, tokens[at + 1]) is var next
                && (RoleWords.IsQualifier(next) || next is "Staff" or "Police" or "Justice" or "Labor" or "Finance" or "Energy")) at += 2;
            else break;
        }

        return at < to && BodyWords.Is(Word(text, tokens[at])) ? from : at;
    }

    private static NameTokens? Trimmed(string text, IReadOnlyList<Token> tokens, int title, int from, int to)
    {
        while (from < to && (tokens[from].Kind != TokenKind.Word || IsOutside(Word(text, tokens[from])))) from++;
        while (to > from && (tokens[to - 1].Kind != TokenKind.Word || IsCalendar(Word(text, tokens[to - 1])))) to--;
        if (from >= to || IsPeople(text, tokens, from, to) || (to == from + 1 && IsMonth(text, tokens, from))) return null;
        return new(title < 0 ? from : title, from, to);
    }

    /// <summary>"French", "South Koreans", "Muslims": no names of their own.</summary>
    private static bool IsPeople(string text, IReadOnlyList<Token> tokens, int from, int to) =>
        (to == from + 1 || (to == from + 2 && Word(text, tokens[from]) is "South" or "North" or "East" or "West" or "Latin"))
        && ((NameLexicon.Shared.Of(Word(text, tokens[to - 1])) & NameClass.People) != 0 || Believers.Contains(Word(text, tokens[to - 1])));

    /// <summary>A lone month or weekday, short or long; "May" only where a number or a word of time stands beside it.</summary>
    private static bool IsMonth(string text, IReadOnlyList<Token> tokens, int at)
    {
        var word = Word(text, tokens[at]);
        if (WeekdayNames.FindEnglish(word) > 0) return true;
        if (MonthNames.FindEnglish(word) == 0) return false;
        if (word is not ("May" or "March")) return true;
        if (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number) return true;
        return at > 0 && (tokens[at - 1].Kind == TokenKind.Number
            || Word(text, tokens[at - 1]) is "in" or "of" or "last" or "next" or "early" or "late" or "since" or "until" or "by" or "this");
    }

    private static bool Known(string text, IReadOnlyList<Token> tokens, int from, int to) => to > from + 1
        && (BodyWords.IsLand(Word(text, tokens[to - 1]))
            || (NameLexicon.Shared.Of(text.AsSpan(tokens[from].Span.Start..tokens[to - 1].Span.End))
            & (NameClass.Body | NameClass.Team | NameClass.Place)) != 0);

    private static ReadOnlySpan<char> Word(string text, Token token) => Possessive.Off(token.Span.In(text));

    private static bool IsOutside(ReadOnlySpan<char> word) =>
        (FunctionWords.Is(word, WordClass.Subjectless | WordClass.Circumstance) && !(word.Length > 1 && char.IsUpper(word[1])))
        || IsCalendar(word);

    /// <summary>"May", "Sun" and other short forms may be names or parts of them.</summary>
    private static bool IsCalendar(ReadOnlySpan<char> word) =>
        (word.Length > 4 && WeekdayNames.FindEnglish(word) > 0) || (word.Length > 4 && MonthNames.FindEnglish(word) > 0)
        || FunctionWords.Is(word, WordClass.Clock);
}
