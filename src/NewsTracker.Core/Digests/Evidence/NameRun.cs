using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// A run of capitalized words: stems in order, the name's spelling skeletons beside them, and the hash of its initials ("European Union":
/// "eu"; 0 for one word) and where it stands in the text.
/// </summary>
internal sealed record NameRun(IReadOnlyList<ulong> Stems, IReadOnlyList<ulong> Skeletons, ulong Initials, Span Span)
{
    /// <summary>
    /// Bit i is set where the i-th word is an acronym: only such a word is matched with another name's initials ("in" is no short form of
    /// Igor Nemov).
    /// </summary>
    public ulong Acronyms { get; private init; }

    public bool IsAcronym(int at) => at < 64 && (Acronyms >> at & 1) != 0;

    /// <summary>
    /// The names of a text: capitalized words that do not merely open a sentence. An opening word counts when another capital follows.
    /// </summary>
    public static List<NameRun> Read(string text, List<Word> words)
    {
        var runs = new List<NameRun>();
        for (var i = 0; i < words.Count;)
        {
            var to = i;
            while (to < words.Count && IsPart(words, i, to)) to++;
            if (to == i)
            {
                i++;
                continue;
            }

            var alone = to - i == 1 && words[i].Has(WordMarks.Opens) && !words[i].Has(WordMarks.AllCapitals);
            if (!alone) runs.Add(Of(text, words, i, to));
            i = to;
        }

        runs.TrimExcess(); // they are kept as long as their sentence
        return runs;
    }

    private static bool IsPart(List<Word> words, int from, int at) =>
        words[at].Has(WordMarks.Capital) && words[at].Kind == WordKind.Content && (at == from || words[at].Has(WordMarks.Joined)) &&
        (at == from || !words[at].Has(WordMarks.Opens));

    private static NameRun Of(string text, List<Word> words, int from, int to)
    {
        var stems = new ulong[to - from];
        var skeletons = new ulong[to - from];
        var acronyms = 0UL;
        Span<char> initials = stackalloc char[Math.Min(8, to - from)];
        for (var i = from; i < to; i++)
        {
            stems[i - from] = words[i].Stem;
            skeletons[i - from] = Skeleton.Of(words[i].Span.In(text));
            if (i - from < 64 && words[i].Has(WordMarks.AllCapitals)) acronyms |= 1UL << (i - from);
            if (i - from < initials.Length) initials[i - from] = char.ToLowerInvariant(text[words[i].Span.Start]);
        }

        return new NameRun(stems, skeletons, to - from == 1 ? 0 : WordHash.Of(initials), new Span(
            words[from].Span.Start, words[to - 1].Span.End)) { Acronyms = acronyms };
    }
}
