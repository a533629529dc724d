using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>
/// A passage's words, ready to be compared with claims. <paramref name="around"/>: names known from the rest of the article, for "Putin"
/// after "Vladimir Putin".
/// </summary>
internal sealed class PassageWords(string text, List<Word> words, HashSet<ulong>? around = null)
{
    private List<NameRun> Names => field ??= NameRun.Read(text, Words);

    /// <summary>Capitalized words by the spelling of a name.</summary>
    private HashSet<ulong> Skeletons =>
        field ??=
        [
            .. Names.SelectMany(n => n.Skeletons), .. Words.Where(w => w.Has(WordMarks.Capital)).Select(w => Skeleton.Of(w.Span.In(text)))
        ];

    private HashSet<ulong> Initials => field ??= [.. Names.Select(n => n.Initials)];

    private HashSet<ulong> Acronyms => field ??= [.. Words.Where(w => w.Has(WordMarks.AllCapitals)).Select(w => w.Stem)];

    public List<Word> Words { get; } = words;

    public HashSet<ulong> Stems { get; } = [.. words.Select(w => w.Stem)];

    public HashSet<ulong> Turned => field ??= Polarity.Turned(Words);

    public HashSet<ulong> Doubted => field ??= Polarity.Doubts(Words);

    public HashSet<ulong> Qualifiers => field ??= Polarity.Qualifiers(Words);

    /// <summary>
    /// True when the name stands here: in its words, in another spelling, by its initials, or by its last word where the article gives the
    /// rest elsewhere.
    /// </summary>
    public bool Holds(NameRun name)
    {
        if (name.Initials != 0 && Acronyms.Contains(name.Initials)) return true;
        for (var i = 0; i < name.Stems.Count; i++)
        {
            if (Stems.Contains(name.Stems[i])
                || Skeletons.Contains(name.Skeletons[i])
                || (name.IsAcronym(i) && Initials.Contains(name.Skeletons[i])))
                continue;
            if (i < name.Stems.Count - 1 && around is not null && around.Contains(name.Stems[i])) continue;
            return false;
        }

        return true;
    }
}
