using System.Globalization;
using System.Text;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Web.Exports.Bibliographies;

/// <summary>
/// Keys such as "tidewire2027divers-k3x9q": outlet, year and first telling word of the headline, for people, and the tail of the article's
/// id, which makes the key the same in every export. ASCII letters, digits and one hyphen. Two keys of one list never meet: the tail grows
/// until they differ.
/// </summary>
internal sealed class CitationKeys
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int ShortTail = 5;
    private const int MaxPartLength = 16;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Give(string? outlet, int? year, string title, long article)
    {
        var stem = Letters(outlet ?? "") + (year?.ToString("0000", CultureInfo.InvariantCulture) ?? "") + Telling(title);
        if (stem.Length == 0 || char.IsAsciiDigit(stem[0])) stem = "article" + stem;
        var id = Base36(article);
        for (var length = ShortTail; ; length++)
        {
            var key = $"{stem}-{(length < id.Length ? id[^length..] : id)}";
            if (taken.Add(key)) return key;
            if (length > id.Length) throw new InvalidOperationException($"Article {article} stands twice in one bibliography.");
        }
    }

    private static string Telling(string title)
    {
        var words = title
            .Split([' ', '\t', '\n', '-', '–', '—', '/', ':', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(Letters)
            .Where(w => w.Length > 0)
            .ToList();
        return words.FirstOrDefault(w => w.Length > 3 && !FunctionWords.Is(w, WordClass.Subjectless)) ?? words.FirstOrDefault() ?? "";
    }

    private static string Letters(string text)
    {
        var kept = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c)) kept.Append(char.ToLowerInvariant(c));
            if (kept.Length == MaxPartLength) break;
        }

        return kept.ToString();
    }

    private static string Base36(long number)
    {
        var left = (ulong)number;
        var text = new StringBuilder();
        do
        {
            text.Insert(0, Digits[(int)(left % 36)]);
            left /= 36;
        }
        while (left > 0);
        return text.ToString();
    }
}
