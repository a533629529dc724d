using System.Collections.Frozen;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>
/// The function words of English by class. The closed classes are those of Quirk et al., "A Comprehensive Grammar of the English Language"
/// (1985), chapters 2 and 4 to 9; the classes from <see cref="WordClass.Saying"/> on are what news adds.
/// </summary>
public static class FunctionWords
{
    private const int MaxLength = 16;

    private static readonly (WordClass Class, string Words)[] Table =
    [
        (WordClass.Article, "a an the"),
        (WordClass.Demonstrative, "this that these those such"),
        (WordClass.Quantifier, "all any both each either every few many more most much neither no none other another others own same some"),
        (WordClass.Pronoun,
            """
            i me mine myself we us ours ourselves you yours yourself yourselves he him himself she hers herself it itself they them theirs
            themselves one ones
            """),
        (WordClass.Possessor, "my our your his her its their"),
        (WordClass.Interrogative,
            """
            who whom whose which what when where why how whether whatever whoever whenever wherever whence wherein whereby
            """),
        (WordClass.Auxiliary,
            """
            am is are was were be been being has have had having do does did doing done will would shall should can could may might must
            ought
            """),
        (WordClass.Auxiliary | WordClass.Negator,
            """
            cannot can't ain't aren't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't oughtn't shan't
            shouldn't wasn't weren't won't wouldn't
            """),
        (WordClass.Contraction,
            """
            i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're
            they've they'd they'll
            that's that'll there's here's what's where's who's who'd who'll let's
            """),
        (WordClass.Negator, "not no nor never neither none without"),
        (WordClass.Preposition,
            """
            about above according across after against along among amongst around as at before below beside besides between beyond by down
            during except for from
            in into like near of off on onto out over per since than through throughout till to toward towards under until unto up upon
            via with within without
            """),
        (WordClass.Circumstance, "amid behind beneath despite inside outside past"),
        (WordClass.Conjunction,
            """
            and but or nor so yet if as because although though while unless until whereas since once after before that than
            """),
        (WordClass.Adverb,
            """
            then there here now just also only even still too very quite rather almost already again ever always often sometimes perhaps
            maybe
            """),
        (WordClass.Linker,
            """
            however therefore thus hence thence meanwhile moreover furthermore instead indeed nevertheless nonetheless otherwise anyway
            thereafter thereby hereby
            """),
        (WordClass.Saying, "say says said saying tell tells told added adding"),
        (WordClass.Remnant, "s t nd rd th"),
        (WordClass.Indefinite, "anyone anything everyone everything nobody nothing someone something somebody anybody everybody"),
        (WordClass.Light,
            """
            become became becomes becoming get gets getting got let make makes made making back else further really several together well
            am pm mr mrs ms dr
            """),
        (WordClass.Worn,
            """
            come comes give gave given gives giving go goes going gone went happen happened keep keeps kept know known knows need needs
            put puts see saw seen seem
            seemed seeming seems take taken takes taking took use used uses using way afterwards alone anyhow anywhere away beforehand
            elsewhere enough especially
            etc everywhere eg ie last latter later least less likely mainly mostly namely nearly next nowhere please somehow sometime
            somewhere usually whole yes
            """),
        (WordClass.Clock, "am pm est edt gmt bst pst pdt utc today yesterday tomorrow"),
    ];

    private static readonly FrozenDictionary<string, WordClass> Classes = Table
        .SelectMany(row => row.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), (row, word) => (word, row.Class))
        .GroupBy(p => p.word, p => p.Class, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate((a, b) => a | b), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For each first and last letter the lengths of the words that have them, a bit each: most words are none of these.</summary>
    private static readonly uint[] Lengths = LengthsOf(Classes.Keys);

    /// <summary>True when the word is of one of the classes, in any letter case and with any apostrophe.</summary>
    /// <returns>True when it belongs to at least one of the classes.</returns>
    public static bool Is(ReadOnlySpan<char> word, WordClass classes) => (Of(word) & classes) != 0;

    /// <returns>All classes of the word; <see cref="WordClass.None"/> for one that carries matter.</returns>
    public static WordClass Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxLength) return WordClass.None;
        if (char.IsAscii(word[0]) && char.IsAscii(word[^1]) && (Lengths[Place(word)] >> word.Length & 1) == 0) return WordClass.None;
        if (BySpan.TryGetValue(word, out var classes)) return classes;
        Span<char> plain = stackalloc char[MaxLength];
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '\'' || !WordCharacters.IsApostrophe(word[i])) continue;
            word.CopyTo(plain);
            plain[i] = '\'';
            return BySpan.TryGetValue(plain[..word.Length], out classes) ? classes : WordClass.None;
        }

        return WordClass.None;
    }

    /// <summary>By the first and the last character, in any letter case.</summary>
    private static int Place(ReadOnlySpan<char> word) => (word[0] & 31) << 5 | (word[^1] & 31);

    private static uint[] LengthsOf(IEnumerable<string> words)
    {
        var lengths = new uint[1024];
        foreach (var word in words) lengths[Place(word)] |= 1u << word.Length;
        return lengths;
    }

    /// <returns>The words of the classes, in lower case.</returns>
    public static IEnumerable<string> In(WordClass classes) => Classes.Where(p => (p.Value & classes) != 0).Select(p => p.Key);
}
