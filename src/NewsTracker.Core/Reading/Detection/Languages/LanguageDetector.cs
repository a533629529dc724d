using System.Text;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Detection.Languages;

/// <summary>
/// Tells the language of a text: by its script where one language has the script to itself, else by the trigrams of its words.
/// </summary>
internal static class LanguageDetector
{
    private const int Sample = 4000;
    private const int MinLetters = 20;

    /// <summary>The language of a title and the first paragraphs, null when there is too little text to tell.</summary>
    public static DetectedLanguage? Detect(string? title, IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder(title).Append('\n');
        foreach (var paragraph in paragraphs)
        {
            text.Append(paragraph.AsSpan(0, Math.Min(paragraph.Length, Sample))).Append('\n');
            if (text.Length > Sample) break;
        }

        return Detect(text.ToString());
    }

    public static DetectedLanguage? Detect(string text)
    {
        if (text.Length > 2 * Sample) text = text[..(2 * Sample)];
        var scripts = Script.Count(text);
        var letters = scripts.Sum(s => s.Letters);
        if (letters == 0) return null;
        var (script, most) = scripts[0];
        if (script is "han" or "ja" or "ko") return EastAsian(scripts, letters);
        if (letters < MinLetters) return null;
        if (script is "latin" or "cyrillic" or "arabic" or "devanagari" or "he" or "el") return ByWords(text, script);
        return new(script, Math.Min(0.99, (double)most / letters));
    }

    /// <summary>Sums over words; the confidence is the winner's margin over the second in nats a word, squashed.</summary>
    private static DetectedLanguage? ByWords(string text, string script)
    {
        var scores = new double[WordModel.Languages.Count];
        var words = 0;
        foreach (var word in WordCutter.Words(text))
            if (WordModel.Add(word, scores)) words++;
        if (words < 4) return script is "el" or "he" ? new(script, 0.9) : null;
        var best = Array.IndexOf(scores, scores.Max());
        var second = scores.Where((_, i) => i != best).Max();
        var margin = (scores[best] - second) / words;
        return new(WordModel.Languages[best], Math.Clamp(1 - Math.Exp(-margin * Math.Sqrt(words)), 0.1, 0.99));
    }

    private static DetectedLanguage EastAsian(List<(string Name, int Letters)> scripts, int letters)
    {
        int Of(string name) => scripts.Find(s => s.Name == name).Letters;
        if (Of("ko") * 2 > letters) return new("ko", 0.99);
        if (Of("ja") * 12 > letters) return new("ja", 0.99);
        return new("zh", 0.95);
    }
}

/// <summary>A BCP 47 code and how sure, 0 to 1.</summary>
internal sealed record DetectedLanguage(string Code, double Confidence);

/// <summary>
/// The words of a text, marks of Indic and Semitic scripts kept with their letters; numbers, which are of no language, are left out.
/// </summary>
internal static class WordCutter
{
    public static IEnumerable<string> Words(string text) => Cased(text).Select(w => w.ToLowerInvariant());

    /// <summary>The words as they are written.</summary>
    public static IEnumerable<string> Cased(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = WordScanner.End(text, at, WordJoins.NumbersApart);
            if (end > at && !char.IsDigit(text[at])) yield return text[at..end];
            at = Math.Max(end, at + 1);
        }
    }
}
