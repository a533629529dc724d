using NewsTracker.Core.Language.Learning;

namespace NewsTracker.Core.Language.Names;

/// <summary>The cues of a name's own words: what the lexicon knows of them, how they are written, what they end in.</summary>
internal static class FormCues
{
    private static readonly (NameClass Class, string Name)[] Classes = [.. Enum.GetValues<NameClass>()
        .Where(c => c != NameClass.None && ((int)c & ((int)c - 1)) == 0).Select(c => (c, c.ToString()))];

    /// <param name="form">The name as written.</param>
    /// <param name="key">Its <see cref="NameKey"/>.</param>
    /// <param name="cues">The cues that are numbered.</param>
    /// <param name="into">Takes the numbers.</param>
    public static void Read(string form, string key, CueTable cues, List<int> into)
    {
        var words = key.Split(' ');
        into.Add(cues.Number("words:", words.Length switch { 1 => "1", 2 => "2", 3 => "3", _ => "4" }));
        Known("whole:", key, cues, into);
        if (words.Length > 1)
        {
            Known("first:", words[0], cues, into);
            Known("last:", words[^1], cues, into);
            into.Add(cues.Number("first-word:", words[0]));
            foreach (var inner in words.AsSpan(1..^1)) into.Add(cues.Number("inner-word:", inner));
        }

        if (words.Length > 1 && BodyWords.Is(words[^1])) into.Add(cues.Number("last:", "body-word"));
        if (words.Length > 1 && BodyWords.IsLand(words[^1])) into.Add(cues.Number("last:", "land-word"));
        if (words.Length == 1 && BodyWords.Is(key)) into.Add(cues.Number("whole:", "body-word"));
        if (words.Length > 2 && words[1] == "of" && BodyWords.IsLand(words[0])) into.Add(cues.Number("first:", "land-of"));
        if (words.Length > 2 && words[1] == "of" && BodyWords.Is(words[0])) into.Add(cues.Number("first:", "body-of"));
        into.Add(cues.Number(words.Length > 1 ? "last-word:" : "only-word:", words[^1]));
        into.Add(cues.Number("ending:", words[^1].AsSpan(Math.Max(0, words[^1].Length - 3))));
        Shape(form, cues, into);
    }

    private static void Shape(string form, CueTable cues, List<int> into)
    {
        var (uppers, lowers, digits, inner) = (0, 0, 0, 0);
        for (var i = 0; i < form.Length; i++)
        {
            if (char.IsLower(form[i])) lowers++;
            else if (char.IsDigit(form[i])) digits++;
            else if (char.IsUpper(form[i]))
            {
                uppers++;
                if (i > 0 && char.IsLower(form[i - 1])) inner++;
            }
        }

        if (lowers == 0) into.Add(cues.Number("shape:", form.Length <= 4 ? "short-capitals" : "capitals"));
        if (digits > 0) into.Add(cues.Number("shape:", "digits"));
        if (inner > 0) into.Add(cues.Number("shape:", "inner-capital"));
        if (form.Contains('&', StringComparison.Ordinal)) into.Add(cues.Number("shape:", "and"));
        if (uppers > 1 && form.IndexOf(". ", StringComparison.Ordinal) is > 0 and var dot && (dot == 1 || form[dot - 2] == ' '))
            into.Add(cues.Number("shape:", "initial"));
    }

    private static void Known(string kind, string phrase, CueTable cues, List<int> into)
    {
        var classes = NameLexicon.Shared.Of(phrase);
        if (classes == NameClass.None) into.Add(cues.Number(kind, "unknown"));
        foreach (var (one, name) in Classes)
        {
            if ((classes & one) == one) into.Add(cues.Number(kind, name));
        }
    }
}
