using NewsTracker.Core.Digests.Words;

namespace NewsTracker.Core.Digests.Support;

/// <summary>A passage's words, ready to be compared with claims. <paramref name="around"/>: names known from the rest of the article, for "Putin" after "Vladimir Putin".</summary>
internal sealed class PassageWords(string text, List<Word> words, HashSet<ulong>? around = null)
{
    private HashSet<ulong>? skeletons;

    public List<Word> Words { get; } = words;

    public HashSet<ulong> Stems { get; } = [.. words.Select(w => w.Stem)];

    public HashSet<ulong> Turned => field ??= Polarity.Turned(Words);

    public HashSet<ulong> Doubted => field ??= Polarity.Doubts(Words);

    public HashSet<ulong> Qualifiers => field ??= Polarity.Qualifiers(Words);

    /// <summary>True when the name stands here: in its words, in another spelling, by its initials, or by its last word where the article gives the rest elsewhere.</summary>
    public bool Holds(NameRun name)
    {
        if (name.Initials != 0 && Stems.Contains(name.Initials)) return true;
        skeletons ??= ReadSkeletons();
        for (var i = 0; i < name.Stems.Count; i++)
        {
            if (Stems.Contains(name.Stems[i]) || skeletons.Contains(name.Skeletons[i])) continue;
            if (i < name.Stems.Count - 1 && around is not null && around.Contains(name.Stems[i])) continue;
            return false;
        }

        return true;
    }

    /// <summary>The word in another spelling of the same name, or as the initials of a name written out.</summary>
    public bool HoldsSpelling(ulong skeleton) => (skeletons ??= ReadSkeletons()).Contains(skeleton);

    private HashSet<ulong> ReadSkeletons()
    {
        var found = new HashSet<ulong>();
        foreach (var run in NameRun.Read(text, Words))
        {
            found.UnionWith(run.Skeletons);
            if (run.Initials != 0) found.Add(run.Initials);
        }

        foreach (var word in Words)
        {
            if (word.Has(WordMarks.Capital)) found.Add(Skeleton.Of(word.Span.In(text)));
        }

        return found;
    }
}
