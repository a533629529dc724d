using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Learning;

/// <summary>
/// The words that a model knows as cues, numbered on from its other cues: "told:" and "main:" before the lemma of a predicate, "word:"
/// before a verb, an adverb or an adjective anywhere in the sentence, "pair:" before each word and each two in a row, where names,
/// numbers and nouns of a subject are a mark and general nouns their lemma.
/// </summary>
internal sealed class CueWords
{
    /// <summary>How the name of a cue of one or two words in a row begins.</summary>
    public const string Pair = "pair:";

    /// <summary>Longer names than this are cut: no cue is as long.</summary>
    private const int MaxNameLength = 96;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> places;

    /// <param name="words">The cues' names, in the order of their numbers.</param>
    /// <param name="first">The number of the first.</param>
    public CueWords(IReadOnlyList<string> words, int first)
    {
        Words = words;
        places = words.Select((w, i) => (w, i)).ToFrozenDictionary(p => p.w, p => p.i + first, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private delegate void Visit(ReadOnlySpan<char> name);

    public IReadOnlyList<string> Words { get; }

    /// <summary>Adds the numbers of the words that the lexicon knows, each once.</summary>
    public void Read(ParsedSentence sentence, int main, int told, List<int> cues)
    {
        var from = cues.Count;
        Each(sentence, main, told, name =>
        {
            if (places.TryGetValue(name, out var place) && cues.IndexOf(place, from) < 0) cues.Add(place);
        });
    }

    /// <summary>The names of a sentence's word cues; some stand twice.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="main">Its root predicate, -1 for none.</param>
    /// <param name="told">The predicate that is told, -1 for none.</param>
    public static IReadOnlyList<string> Names(ParsedSentence sentence, int main, int told)
    {
        var names = new List<string>();
        Each(sentence, main, told, name => names.Add(name.ToString()));
        return names;
    }

    /// <summary>Gives each name in turn without storing it: most of a sentence's pairs are no cues.</summary>
    private static void Each(ParsedSentence sentence, int main, int told, Visit visit)
    {
        Span<char> name = stackalloc char[MaxNameLength];
        if (told >= 0 && sentence[told].PartOfSpeech == PartOfSpeech.Verb) visit(Join(name, "told:", sentence.Lemma(told)));
        if (main >= 0 && main != told) visit(Join(name, "main:", sentence.Lemma(main)));
        var before = "<s>";
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = Plain(sentence, i);
            if (sentence[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Adjective or PartOfSpeech.Auxiliary
                && char.IsLetter(sentence.Form(i)[0]))
                visit(Join(name, "word:", word));
            visit(Join(name, Pair, word));
            visit(Join(name, Pair, before, " ", word));
            before = word;
        }

        visit(Join(name, Pair, before, " </s>"));
    }

    private static ReadOnlySpan<char> Join(Span<char> name, string head, string word, string between = "", string next = "")
    {
        var length = 0;
        foreach (var part in (ReadOnlySpan<string>)[head, word, between, next])
        {
            var kept = Math.Min(part.Length, name.Length - length);
            part.AsSpan(0, kept).CopyTo(name[length..]);
            length += kept;
        }

        return name[..length];
    }

    /// <summary>
    /// A word as pairs know it: who, of what country, how many and about what are left out, so that they do not teach the training texts'
    /// subjects and years.
    /// </summary>
    private static string Plain(ParsedSentence sentence, int index) => sentence[index].PartOfSpeech switch
    {
        PartOfSpeech.ProperNoun => "<name>",
        PartOfSpeech.Numeral => "<number>",
        PartOfSpeech.Noun => General(sentence.Lemma(index).ToLowerInvariant()),
        PartOfSpeech.Adjective when index > 0 && char.IsUpper(sentence.Form(index)[0]) => "<name>",
        _ => sentence.Form(index).ToString().ToLowerInvariant(),
    };

    private static string General(string noun) => NounTables.IsGeneral(noun) ? noun : "<noun>";

    /// <summary>Reads the lines after "# words" up to the next model.</summary>
    public static CueWords Read(string text, int first)
    {
        var at = text.IndexOf("# words\n", StringComparison.Ordinal);
        if (at < 0) return new CueWords([], first);
        var end = text.IndexOf("\n# ", at, StringComparison.Ordinal);
        return new CueWords(text[(at + 8)..(end < 0 ? text.Length : end)].Split('\n', StringSplitOptions.RemoveEmptyEntries), first);
    }
}
