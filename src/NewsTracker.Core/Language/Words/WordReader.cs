using System.Collections.Frozen;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>
/// Turns a text's tokens into words that compare across texts. Money and per-cent signs are words; other marks only part them.
/// </summary>
internal ref struct WordReader
{
    /// <summary>Letters beyond this are not looked at: no word of a language is longer.</summary>
    private const int MaxWordLength = 64;

    private readonly string text;
    private readonly Span<char> letters;
    private readonly List<Word> words;
    private bool opens = true;
    private bool parted = true;

    private WordReader(string text, Span<char> letters, List<Word> words)
    {
        this.text = text;
        this.letters = letters;
        this.words = words;
    }

    public static List<Word> Read(string text) => Read(text, new Span(0, text.Length));

    /// <summary>The stems of listed words.</summary>
    public static FrozenSet<ulong> Stems(string list) => Read(list).Select(w => w.Stem).ToFrozenSet();

    public static List<Word> Read(string text, Span within)
    {
        var tokens = Tokenizer.Tokenize(text, within);
        var words = new List<Word>(tokens.Count);
        Span<char> letters = stackalloc char[MaxWordLength];
        var reader = new WordReader(text, letters, words);
        foreach (var token in tokens) reader.Take(token);
        return words;
    }

    private void Take(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Number:
                var value = WordHash.Of(letters[..Digits(token.Span.In(text))]);
                Add(token.Span, value, value, WordKind.Number, WordMarks.Digits);
                break;
            case TokenKind.Word:
                Letters(token.Span);
                break;
            default:
                Mark(token.Span);
                break;
        }
    }

    private void Mark(Span span)
    {
        var mark = text[span.Start];
        if (NumberWords.Symbol(mark) is { } name)
        {
            var hash = WordHash.Of(name);
            Add(span, hash, hash, WordKind.Content, WordMarks.None);
            return;
        }

        parted = true;
        opens |= mark is '.' or '!' or '?' or ':' or '"' or '“' or '‘' or '«' or '…' or '•';
    }

    /// <summary>The number without thousands marks.</summary>
    private readonly int Digits(ReadOnlySpan<char> number)
    {
        var length = 0;
        for (var i = 0; i < number.Length && length < MaxWordLength; i++)
        {
            var thousands = number[i] == ',' && i + 3 < number.Length && (i + 4 == number.Length || !char.IsAsciiDigit(number[i + 4]));
            if (!thousands) letters[length++] = number[i];
        }

        return length;
    }

    private void Letters(Span span)
    {
        var (uppers, lowers) = (0, 0);
        foreach (var c in span.In(text))
        {
            if (char.IsUpper(c)) uppers++;
            else if (char.IsLower(c)) lowers++;
        }

        var length = 0;
        foreach (var c in letters[..Folding.Word(span.In(text), letters)])
        {
            if (c != '.') letters[length++] = c;
        }

        var marks = (char.IsUpper(text[span.Start]) ? WordMarks.Capital : 0) | (uppers > 1 && lowers == 0 ? WordMarks.AllCapitals : 0);
        Close(span, letters[..length], marks);
    }

    private void Close(Span span, ReadOnlySpan<char> word, WordMarks marks)
    {
        var form = WordHash.Of(word);
        var afterDigits = words.Count > 0 && words[^1].Has(WordMarks.Digits) && !parted;
        if (afterDigits && word is "st" or "nd" or "rd" or "th" && words[^1].Span.End == span.Start) return;
        if (NumberWords.TryDigits(word, out var digits)) Add(span, form, WordHash.Of(digits), WordKind.Number, marks);
        else if (afterDigits && NumberWords.TryUnit(word, out var unit)) Add(span, form, WordHash.Of(unit), WordKind.Content, marks);
        else
        {
            if (FunctionWords.Is(word, WordClass.Negator)) marks |= WordMarks.Negator;
            var pronoun = word is not "us" || (marks & WordMarks.AllCapitals) == 0;
            if (pronoun && FunctionWords.Is(word, WordClass.Grammar)) Add(span, form, form, WordKind.Function, marks);
            else Add(span, form, Stem(word), WordKind.Content, marks);
        }
    }

    private static ulong Stem(ReadOnlySpan<char> word)
    {
        return WordHash.Of(Stemmer.Stem(Possessive.Off(word).ToString()));
    }

    private void Add(Span span, ulong form, ulong stem, WordKind kind, WordMarks marks)
    {
        if (opens) marks |= WordMarks.Opens;
        if (!parted) marks |= WordMarks.Joined;
        words.Add(new Word(span, form, stem, kind, marks));
        opens = parted = false;
    }
}
