using System.Collections.Frozen;
using System.Runtime.InteropServices;
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

    private const string Told = "told:";
    private const string Main = "main:";
    private const string Single = "word:";
    private const string Start = "<s>";
    private const string End = "</s>";

    /// <summary>Longer words are in no cue.</summary>
    private const int MaxLength = 64;

    private readonly FrozenDictionary<string, int> places;
    private readonly Dictionary<string, CueWord> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CueWord>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>The cues of two words in a row, by the numbers of both.</summary>
    private readonly Dictionary<(int Before, int Word), int> pairs = [];

    /// <param name="words">The cues' names, in the order of their numbers.</param>
    /// <param name="first">The number of the first.</param>
    public CueWords(IReadOnlyList<string> words, int first)
    {
        Words = words;
        places = words.Select((w, i) => (w, i)).ToFrozenDictionary(p => p.w, p => p.i + first, StringComparer.Ordinal);
        bySpan = byWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (name, place) in places) Enter(name, place);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>
    /// Adds the numbers of the words that the lexicon knows, each once, in the order of <see cref="Names"/>. Names are not put together
    /// for that: most of a sentence's pairs are no cues.
    /// </summary>
    public void Read(ParsedSentence sentence, int main, int told, List<int> cues)
    {
        var from = cues.Count;
        if (told >= 0 && sentence[told].PartOfSpeech == PartOfSpeech.Verb) Add(Place(Told + sentence.Lemma(told)));
        if (main >= 0 && main != told) Add(Place(Main + sentence.Lemma(main)));
        Span<char> room = stackalloc char[MaxLength];
        var before = Of(Start);
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = Of(Plain(sentence, i, room));
            if (IsSingle(sentence, i)) Add(word.Single);
            Add(word.Alone);
            Add(PairOf(before, word));
            before = word;
        }

        Add(PairOf(before, Of(End)));

        void Add(int place)
        {
            if (place >= 0 && cues.IndexOf(place, from) < 0) cues.Add(place);
        }
    }

    /// <summary>The names of a sentence's word cues; some stand twice.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="main">Its root predicate, -1 for none.</param>
    /// <param name="told">The predicate that is told, -1 for none.</param>
    public static IReadOnlyList<string> Names(ParsedSentence sentence, int main, int told)
    {
        var names = new List<string>();
        if (told >= 0 && sentence[told].PartOfSpeech == PartOfSpeech.Verb) names.Add(Told + sentence.Lemma(told));
        if (main >= 0 && main != told) names.Add(Main + sentence.Lemma(main));
        Span<char> room = stackalloc char[MaxLength];
        var before = Start;
        for (var i = 0; i < sentence.Count; i++)
        {
            var word = Plain(sentence, i, room).ToString();
            if (IsSingle(sentence, i)) names.Add(Single + word);
            names.Add(Pair + word);
            names.Add($"{Pair}{before} {word}");
            before = word;
        }

        names.Add($"{Pair}{before} {End}");
        return names;
    }

    /// <summary>The word is a cue by itself wherever it stands.</summary>
    private static bool IsSingle(ParsedSentence sentence, int index) =>
        sentence[index].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Adjective or PartOfSpeech.Auxiliary
        && char.IsLetter(sentence.Form(index)[0]);

    private int Place(string name) => places.GetValueOrDefault(name, -1);

    private CueWord Of(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var known) ? known : CueWord.Unknown;

    private int PairOf(in CueWord before, in CueWord word) =>
        before.Number >= 0 && word.Number >= 0 && pairs.TryGetValue((before.Number, word.Number), out var place) ? place : -1;

    private void Enter(string name, int place)
    {
        if (name.StartsWith(Single, StringComparison.Ordinal))
        {
            Known(name[Single.Length..]).Single = place;
        }
        else if (name.StartsWith(Pair, StringComparison.Ordinal))
        {
            var words = name[Pair.Length..].Split(' ', 2);
            if (words is [var before, var word]) pairs[(Known(before).Number, Known(word).Number)] = place;
            else Known(words[0]).Alone = place;
        }
    }

    private ref CueWord Known(string word)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out var isKnown);
        if (!isKnown) known = CueWord.Unknown with { Number = byWord.Count };
        return ref known;
    }

    /// <summary>
    /// A word as pairs know it: who, of what country, how many and about what are left out, so that they do not teach the training texts'
    /// subjects and years.
    /// </summary>
    private static ReadOnlySpan<char> Plain(ParsedSentence sentence, int index, Span<char> room) => sentence[index].PartOfSpeech switch
    {
        PartOfSpeech.ProperNoun => "<name>",
        PartOfSpeech.Numeral => "<number>",
        PartOfSpeech.Noun => General(sentence.Lemma(index).ToLowerInvariant()),
        PartOfSpeech.Adjective when index > 0 && char.IsUpper(sentence.Form(index)[0]) => "<name>",
        _ => Lower(sentence.Form(index), room),
    };

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> form, Span<char> room) =>
        form.ToLowerInvariant(room) is >= 0 and var length ? room[..length] : form.ToString().ToLowerInvariant();

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

/// <summary>A word that stands in cues.</summary>
/// <param name="Number">Its number among them; -1 for a word that is in none.</param>
/// <param name="Single">The cue that it is by itself, -1 for none.</param>
/// <param name="Alone">The cue that it is as a row of one word, -1 for none.</param>
internal record struct CueWord(int Number, int Single, int Alone)
{
    public static CueWord Unknown { get; } = new(-1, -1, -1);
}
