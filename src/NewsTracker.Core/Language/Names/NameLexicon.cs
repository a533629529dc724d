using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>What the table of words knows of a word or a phrase.</summary>
[Flags]
internal enum NameClass
{
    None = 0,
    MaleName = 1 << 0,
    FemaleName = 1 << 1,
    Surname = 1 << 2,
    City = 1 << 3,
    Country = 1 << 4,
    Region = 1 << 5,
    Body = 1 << 6,
    Team = 1 << 7,

    /// <summary>"French", "Kenyans".</summary>
    People = 1 << 8,

    /// <summary>What a person does or is: "actress", "miner".</summary>
    Role = 1 << 9,

    /// <summary>A word that running text writes small.</summary>
    Common = 1 << 10,

    FirstName = MaleName | FemaleName,
    Place = City | Country | Region,
}

/// <summary>
/// First names, surnames, places, bodies, peoples and common words of English, from name-lexicon.txt beside the model. Words are compared
/// without case, accents, dots and apostrophes; hyphens are blanks.
/// </summary>
internal sealed class NameLexicon
{
    private const string Letters = "mfscnrotdaw";
    private const int MaxLength = 40;

    private readonly Dictionary<string, NameClass> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameClass>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private NameLexicon(string table)
    {
        foreach (var line in table.AsSpan().EnumerateLines())
        {
            var tab = line.IndexOf('\t');
            if (tab < 0) continue;
            var kind = NameClass.None;
            foreach (var letter in line[..tab]) kind |= (NameClass)(1 << Letters.IndexOf(letter, StringComparison.Ordinal));
            var phrases = line[(tab + 1)..];
            foreach (var range in phrases.Split(',')) classes[phrases[range].ToString()] = kind;
        }

        bySpan = classes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static NameLexicon Shared { get; } = new(NameModelFile.Text("name-lexicon.txt"));

    /// <summary>What is known of a word or of words with single blanks between them.</summary>
    public NameClass Of(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length is 0 or > MaxLength) return NameClass.None;
        Span<char> letters = stackalloc char[MaxLength * 2];
        var length = 0;
        foreach (var c in letters[..Folding.Word(Possessive.Off(phrase), letters)])
        {
            if (c is '.' or '\'') continue;
            letters[length++] = WordCharacters.IsHyphen(c) ? ' ' : c;
        }

        return bySpan.TryGetValue(letters[..length], out var known) ? known : NameClass.None;
    }
}
