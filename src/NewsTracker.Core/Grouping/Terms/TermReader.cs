using System.Buffers;
using System.Runtime.InteropServices;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// Reads the terms of an article: stems of content words, numbers, and for scripts without spaces the pairs of neighbouring characters.
/// </summary>
internal sealed class TermReader(Vocabulary vocabulary, TermOptions options)
{
    /// <summary>
    /// Worn words and indefinite pronouns are kept: their weight is low by itself, and ECB+ loses 1.2 points without them (90.1 to 89.0).
    /// </summary>
    private const WordClass Passed = (WordClass.Subjectless & ~(WordClass.Worn | WordClass.Indefinite)) | WordClass.Clock;

    private const WordJoins Joins = WordJoins.Apostrophes | WordJoins.Decimals | WordJoins.Initials;

    private readonly Dictionary<int, Tally> tallies = [];
    private readonly List<int> order = [];

    private struct Tally
    {
        public int Times;
        public int Capitals;
        public bool InTitle;
        public TermFlags Kind;
    }

    public ItemTerms Read(string? title, string text)
    {
        tallies.Clear();
        order.Clear();
        var titleWords = 0;
        var hasTitle = !string.IsNullOrWhiteSpace(title);
        if (hasTitle) titleWords = ReadPart(title, true, int.MaxValue);
        var body = text.AsSpan(0, Math.Min(text.Length, options.MaxTextLength));
        var words = ReadPart(body, false, hasTitle ? 0 : options.LeadWords);
        return Finish(titleWords + words, body.Length == 0);
    }

    private ItemTerms Finish(int words, bool titleOnly)
    {
        var all = new (int Id, float Weight, float Strength, TermFlags Flags)[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrNullRef(tallies, order[i]);
            var flags = tally.Kind;
            if (flags == TermFlags.None && tally.Capitals * 2 > tally.Times) flags |= TermFlags.Name;
            if (tally.InTitle) flags |= TermFlags.Title;
            var weight = 1 + MathF.Log(tally.Times);
            if (tally.InTitle && !titleOnly) weight *= options.TitleBoost;
            if ((flags & TermFlags.Name) != 0 && !titleOnly) weight *= options.NameBoost;
            if ((flags & TermFlags.Number) != 0) weight *= options.NumberBoost;
            if ((flags & TermFlags.Calendar) != 0) weight *= options.CalendarBoost;
            all[i] = (order[i], weight, weight * vocabulary.Idf(order[i]), flags);
        }

        Array.Sort(all, static (x, y) => x.Strength != y.Strength ? y.Strength.CompareTo(x.Strength) : x.Id.CompareTo(y.Id));
        if (all.Length > options.ArticleTerms) Array.Resize(ref all, options.ArticleTerms);
        Array.Sort(all, static (x, y) => x.Id.CompareTo(y.Id));
        return new ItemTerms(
            new TermVector(Array.ConvertAll(all, t => t.Id), Array.ConvertAll(all, t => t.Weight)),
            Array.ConvertAll(all, t => t.Flags),
            words);
    }

    private int ReadPart(ReadOnlySpan<char> text, bool isTitle, int leadWords)
    {
        var words = 0;
        Span<char> word = stackalloc char[options.MaxWordLength];
        var sentenceStart = true;
        var (month, monthAt, number, numberAt) = (-1, -9, -1, -9);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var end = WordScanner.End(text, i, Joins);
            if (end == i)
            {
                if (c is '.' or '!' or '?' or '\n' or ':' or '"' or '“') sentenceStart = true;
                i++;
                continue;
            }

            var raw = text[i..end];
            if (WordCharacters.IsUnspaced(text, i))
            {
                var next = end < text.Length && WordCharacters.IsUnspaced(text, end) ? WordScanner.End(text, end, Joins) : end;
                if (next > end) Count(text[i..next], text[i..next], isTitle || words < leadWords, false, TermFlags.None);
                words++;
                i = end;
                continue;
            }

            i = end;
            var digits = char.IsAsciiDigit(c);
            words++;
            var capital = char.IsUpper(c) && !sentenceStart;
            sentenceStart = false;
            if (Possessive.Is(raw)) raw = raw[..^2];
            var n = 0;
            foreach (var letter in word[..Folding.Word(raw, word)])
            {
                if (letter is not (',' or '\'') && (letter != '.' || digits)) word[n++] = letter;
            }

            var lead = isTitle || words <= leadWords;
            if (digits && DayOfMonth(raw) is > 0 and var day)
            {
                if (words - monthAt == 1) CountDay(month, day, lead);
                (number, numberAt) = (day, words);
            }
            else if (char.IsUpper(c) && MonthNames.FindEnglish(word[..n]) is > 0 and var named)
            {
                (month, monthAt) = (named - 1, words);
                if (words - numberAt == 1) CountDay(month, number, lead);
                Count(CalendarTerms.Months[month], raw, lead, false, TermFlags.Calendar);
                continue;
            }
            else if (char.IsUpper(c) && WeekdayNames.FindEnglish(word[..n]) is > 0 and var weekday)
            {
                Count(CalendarTerms.Weekdays[weekday - 1], raw, lead, false, TermFlags.Calendar);
                continue;
            }

            if (n < 2 && !digits || FunctionWords.Is(raw, Passed) || FunctionWords.Is(word[..n], Passed)) continue;
            var stem = word[..(digits ? n : LightStemmer.Stem(word[..n]))];
            Count(stem, raw, lead, capital && !isTitle || raw.Length > 1 && IsAllUpper(raw), digits ? TermFlags.Number : TermFlags.None);
        }

        return words;
    }

    private void Count(ReadOnlySpan<char> stem, ReadOnlySpan<char> surface, bool inTitle, bool capital, TermFlags kind)
    {
        var id = vocabulary.Intern(stem, surface);
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, id, out var known);
        if (!known) order.Add(id);
        tally.Times++;
        tally.InTitle |= inTitle;
        tally.Kind |= kind;
        if (capital) tally.Capitals++;
    }

    private void CountDay(int month, int day, bool lead)
    {
        var key = CalendarTerms.Days[month][day - 1];
        Count(key, key, lead, false, TermFlags.Calendar);
    }

    private static int DayOfMonth(ReadOnlySpan<char> raw)
    {
        if (raw.Length > 2
            && (raw[^2..].SequenceEqual("st")
                || raw[^2..].SequenceEqual("nd")
                || raw[^2..].SequenceEqual("rd")
                || raw[^2..].SequenceEqual("th")))
            raw = raw[..^2];
        if (raw.Length > 2) return 0;
        var day = 0;
        foreach (var c in raw)
        {
            if (!char.IsAsciiDigit(c)) return 0;
            day = 10 * day + c - '0';
        }

        return day <= 31 ? day : 0;
    }

    private static bool IsAllUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word) if (!char.IsUpper(c)) return false;
        return true;
    }
}
