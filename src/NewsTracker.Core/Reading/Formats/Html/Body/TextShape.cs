namespace NewsTracker.Core.Reading.Formats.Html.Body;

/// <summary>The outward shape of a block's words.</summary>
internal readonly record struct TextShape
{
    public bool EndsSentence { get; private init; }

    public bool EndsColon { get; private init; }

    public int Sentences { get; private init; }

    public int Commas { get; private init; }

    /// <summary>Share of words that begin with a capital.</summary>
    public double CapitalShare { get; private init; }

    public double DigitShare { get; private init; }

    public bool StartsLower { get; private init; }

    public bool StartsBracketOrDash { get; private init; }

    public int Quotes { get; private init; }

    /// <summary>Bars, bullets, slashes and arrows, which furniture is full of.</summary>
    public int Separators { get; private init; }

    public bool AllCapitals { get; private init; }

    public bool HasQuestion { get; private init; }

    public static bool EndsLikeSentence(string text)
    {
        var last = text.AsSpan().TrimEnd("\"'”’»)]");
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or '…' or '。' or '؟' or '।' or '！' or '？';
    }

    public static TextShape Of(string text)
    {
        int sentences = 0, commas = 0, capitals = 0, words = 0, digits = 0, quotes = 0, separators = 0, lower = 0, upper = 0;
        var question = false;
        var before = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                if (char.IsDigit(c)) digits++;
                var isUpper = char.IsUpper(c);
                if (isUpper) upper++;
                else if (char.IsLower(c)) lower++;
                if (!char.IsLetterOrDigit(before) && before is not ('\'' or '’'))
                {
                    words++;
                    if (isUpper) capitals++;
                }
            }
            else if (c is '.' or '!' or '?' or '。')
            {
                if (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])) sentences++;
                question |= c == '?';
            }
            else if (c is ',' or '，' or '、' or '،') commas++;
            else if (c is '"' or '“' or '”' or '«' or '»' or '„') quotes++;
            else if (c is '|' or '•' or '·' or '/' or '›' or '>' or '→' or '»' or '_' or '@' or '#') separators++;
            before = c;
        }

        return new TextShape
        {
            EndsSentence = EndsLikeSentence(text),
            EndsColon = text.EndsWith(':'),
            Sentences = Math.Min(sentences, 20),
            Commas = Math.Min(commas, 20),
            CapitalShare = words == 0 ? 0 : (double)capitals / words,
            DigitShare = text.Length == 0 ? 0 : (double)digits / text.Length,
            StartsLower = text.Length > 0 && char.IsLower(text[0]),
            StartsBracketOrDash = text.Length > 0 && text[0] is '(' or '[' or '-' or '–' or '—' or '*' or '•' or '→' or '>' or '#' or '|',
            Quotes = Math.Min(quotes, 10),
            Separators = Math.Min(separators, 10),
            AllCapitals = upper > 3 && lower == 0,
            HasQuestion = question,
        };
    }
}
