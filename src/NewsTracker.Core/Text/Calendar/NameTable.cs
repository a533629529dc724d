using System.Collections.Frozen;

namespace NewsTracker.Core.Text.Calendar;

/// <summary>
/// Names that stand for numbers from 1 up, by language: a line a language, a group of forms a number ("january/jan"), the full name first.
/// Letter case does not matter.
/// </summary>
internal sealed class NameTable
{
    private readonly FrozenDictionary<string, int> everywhere;
    private readonly FrozenDictionary<string, int> english;

    public NameTable(params (string Language, string Names)[] lines)
    {
        Languages = lines.ToFrozenDictionary(l => l.Language, l => Forms(l.Names), StringComparer.Ordinal);
        everywhere = Numbers(lines.Select(l => Forms(l.Names)));
        english = Numbers([English]);
    }

    /// <summary>The forms of each number by BCP 47 language; the first form is the full name.</summary>
    public IReadOnlyDictionary<string, string[][]> Languages { get; }

    public string[][] English => Languages["en"];

    /// <returns>The number that the word names in any language; 0 for none.</returns>
    public int Find(ReadOnlySpan<char> word) => Number(everywhere, word);

    /// <returns>The number that the word names in English; 0 for none.</returns>
    public int FindEnglish(ReadOnlySpan<char> word) => Number(english, word);

    private static int Number(FrozenDictionary<string, int> numbers, ReadOnlySpan<char> word) =>
        numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number) ? number : 0;

    private static string[][] Forms(string names) => [.. names.Split(' ').Select(n => n.Split('/'))];

    private static FrozenDictionary<string, int> Numbers(IEnumerable<string[][]> languages)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in languages)
        {
            for (var i = 0; i < language.Length; i++)
            {
                foreach (var form in language[i]) numbers[form] = i + 1;
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
