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

    private string? tag;
    private bool opening;
    private int addressed;
    private int reported;

    private struct Tally
    {
        public int Times;
        public int Running;
        public int Capitals;
        public int Leading;
        public bool InTitle;
        public TermFlags Kind;
    }

    /// <param name="title">The headline, or null.</param>
    /// <param name="text">The text; empty for a stub.</param>
    /// <param name="language">The primary language tag; null where it is not known.</param>
    public ItemTerms Read(string? title, string text, string? language)
    {
        tallies.Clear();
        order.Clear();
        tag = language is "en" ? null : language;
        (addressed, reported) = (0, 0);
        var titleWords = 0;
        var hasTitle = !string.IsNullOrWhiteSpace(title);
        if (hasTitle) titleWords = ReadPart(title, true, int.MaxValue);
        var body = text.AsSpan(0, Math.Min(text.Length, options.MaxTextLength));
        var words = ReadPart(body, false, hasTitle ? 0 : options.LeadWords);
        return Finish(titleWords + words, body.Length == 0);
    }

    private ItemTerms Finish(int words, bool titleOnly)
    {
        order.RemoveAll(id => CollectionsMarshal.GetValueRefOrNullRef(tallies, id) is var t
            && t.Leading == t.Times); // "Ida" of "Ida Brenn"
        var all = new (int Id, float Weight, float Strength, TermFlags Flags)[order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrNullRef(tallies, order[i]);
            var flags = tally.Kind;
            if ((flags & ~TermFlags.Opening) == TermFlags.None && tally.Capitals * 2 > tally.Running) flags |= TermFlags.Name;
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
            words,
            100f * addressed / Math.Max(words, 1),
            100f * reported / Math.Max(words, 1));
    }

    private int ReadPart(ReadOnlySpan<char> text, bool isTitle, int leadWords)
    {
        var words = 0;
        Span<char> word = stackalloc char[options.MaxWordLength];
        Span<char> pair = stackalloc char[2 * options.MaxWordLength + 1];
        var (sentenceStart, lineEnd, inHeading) = (true, 0, isTitle);
        var (firstTerm, firstLength, firstAt, firstEnd) = (0, 0, 0, -9);
        var (month, monthAt, number, numberAt) = (-1, -9, -1, -9);
        for (var i = 0; i < text.Length;)
        {
            if (i >= lineEnd && !isTitle)
            {
                var rest = text[i..].IndexOf('\n');
                lineEnd = rest < 0 ? text.Length : i + rest + 1;
                inHeading = IsHeading(text[i..lineEnd]);
            }

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
                if (next > end) Count(text[i..next], text[i..next], isTitle || words < leadWords, false, false, TermFlags.None);
                words++;
                i = end;
                continue;
            }

            var start = i;
            i = end;
            var digits = char.IsAsciiDigit(c);
            words++;
            var (capital, running) = (char.IsUpper(c) && !sentenceStart && !inHeading, !sentenceStart && !inHeading);
            sentenceStart = false;
            if (Possessive.Is(raw)) raw = raw[..^2];
            var n = 0;
            foreach (var letter in word[..Folding.Word(raw, word)])
            {
                if (letter is not (',' or '\'') && (letter != '.' || digits)) word[n++] = letter;
            }

            var lead = isTitle || words <= leadWords;
            opening = isTitle || words <= options.OpeningWords;
            if (digits && DayOfMonth(raw) is > 0 and var day)
            {
                if (words - monthAt == 1) CountDay(month, day, lead);
                (number, numberAt) = (day, words);
            }
            else if (char.IsUpper(c) && MonthNames.FindEnglish(word[..n]) is > 0 and var named)
            {
                (month, monthAt) = (named - 1, words);
                if (words - numberAt == 1) CountDay(month, number, lead);
                Count(CalendarTerms.Months[month], raw, lead, false, false, TermFlags.Calendar);
                continue;
            }
            else if (char.IsUpper(c) && WeekdayNames.FindEnglish(word[..n]) is > 0 and var weekday)
            {
                Count(CalendarTerms.Weekdays[weekday - 1], raw, lead, false, false, TermFlags.Calendar);
                continue;
            }

            if (tag is null) CountManner(word[..n]);
            if (n < 2 && !digits || tag is null && (FunctionWords.Is(raw, Passed) || FunctionWords.Is(word[..n], Passed))) continue;
            var stem = word[..(digits ? n : LightStemmer.Stem(word[..n]))];
            var upper = raw.Length > 1 && IsAllUpper(raw);
            var term = Count(stem, raw, lead, capital || upper && (isTitle || !inHeading), running, digits ? TermFlags.Number
                : TermFlags.None);
            if (inHeading || !char.IsUpper(c)) continue;
            if (firstEnd == start - 1 && text[firstEnd] == ' ')
            {
                pair[firstLength] = ' ';
                CollectionsMarshal.GetValueRefOrAddDefault(tallies, firstTerm, out _).Leading++;
                stem.CopyTo(pair[(firstLength + 1)..]);
                Count(pair[..(firstLength + 1 + stem.Length)], text[firstAt..(start + raw.Length)], false, true, true,
                    TermFlags.Name | TermFlags.FullName);
            }

            stem.CopyTo(pair);
            (firstTerm, firstLength, firstAt, firstEnd) = (term, stem.Length, start, start + raw.Length);
        }

        return words;
    }

    private int Count(ReadOnlySpan<char> stem, ReadOnlySpan<char> surface, bool inTitle, bool capital, bool running, TermFlags kind)
    {
        var id = Intern(stem, surface);
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, id, out var known);
        if (!known) order.Add(id);
        tally.Times++;
        if (running) tally.Running++;
        tally.InTitle |= inTitle;
        tally.Kind |= opening ? kind | TermFlags.Opening : kind;
        if (capital) tally.Capitals++;
        return id;
    }

    private int Intern(ReadOnlySpan<char> stem, ReadOnlySpan<char> surface)
    {
        if (tag is null || stem[0] == '#') return vocabulary.Intern(stem, surface, null);
        Span<char> key = stackalloc char[2 * options.MaxWordLength + 2 + tag.Length];
        tag.CopyTo(key);
        key[tag.Length] = ':';
        stem.CopyTo(key[(tag.Length + 1)..]);
        return vocabulary.Intern(key[..(tag.Length + 1 + stem.Length)], surface, tag);
    }

    private void CountManner(ReadOnlySpan<char> word)
    {
        if (word is "you" or "your" or "yours" or "youre") addressed++;
        else if (FunctionWords.Is(word, WordClass.Saying)) reported++;
    }

    /// <summary>A short line with no full stop and nearly every longer word capitalised: its capitals tell of no names.</summary>
    private bool IsHeading(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        if (line.Length == 0 || line.Length > options.MaxHeadingLength || line[^1] is '.' or '!' or '?' or '"' or '”') return false;
        var (words, capitals) = (0, 0);
        for (var i = 0; i < line.Length;)
        {
            var end = WordScanner.End(line, i, Joins);
            if (end - i > 3)
            {
                words++;
                if (char.IsUpper(line[i])) capitals++;
            }

            i = Math.Max(end, i + 1);
        }

        return words >= 3 && capitals * 4 >= words * 3;
    }

    private void CountDay(int month, int day, bool lead)
    {
        Count(CalendarTerms.Days[month][day - 1], CalendarTerms.DayNames[month][day - 1], lead, false, false, TermFlags.Calendar);
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
