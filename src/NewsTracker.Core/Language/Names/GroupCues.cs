using NewsTracker.Core.Language.Learning;

namespace NewsTracker.Core.Language.Names;

/// <summary>The cues of a group: those of its words, of all its places, and how often and where the article writes it.</summary>
internal static class GroupCues
{
    /// <summary>How far the text is searched for the word in small letters.</summary>
    private const int Searched = 20_000;

    public static void Read(string text, NameGroup group, CueTable cues)
    {
        var into = new List<int>(48);
        FormCues.Read(group.Mentions[0].Form, group.Key, cues, into);
        foreach (var name in group.Mentions) into.AddRange(name.Cues);
        into.Add(cues.Number("times:", group.Mentions.Count switch { 1 => "1", 2 => "2", < 5 => "3", _ => "5" }));
        if (group.Mentions.TrueForAll(m => m.IsDoubtful))
        {
            into.Add(cues.Number("doubtful", ""));
            if (group.IsOneWord && IsWrittenSmall(text, group.Key)) into.Add(cues.Number("small-elsewhere", ""));
        }

        group.Cues.UnionWith(into);
        group.Cues.Remove(-1);
        group.Gender = Genders.Of(group);
    }

    private static bool IsWrittenSmall(string text, string word)
    {
        var searched = text.AsSpan(0, Math.Min(text.Length, Searched));
        for (var at = 0; ; at++)
        {
            var next = searched[at..].IndexOf(word, StringComparison.Ordinal);
            if (next < 0) return false;
            at += next;
            var end = at + word.Length;
            if (at > 0 && char.IsLetterOrDigit(searched[at - 1])) continue;
            if (end == searched.Length || !char.IsLetter(searched[end])) return true;
        }
    }
}
