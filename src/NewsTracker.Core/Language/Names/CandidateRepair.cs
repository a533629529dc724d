using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// Uses what an article writes elsewhere to mend its candidates: a word before a known name at the head of a sentence falls off
/// ("Embattled Ida Brenn"), a land after a known name is a name of its own ("Ida Brenn of Norland"), and capitals of a headline make no
/// name that running text does not know.
/// </summary>
internal static class CandidateRepair
{
    public static List<NameCandidate> Of(string text, List<NameCandidate> found)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in found)
        {
            if (name.IsDoubtful) continue;
            if (!name.Opens) known.Add(name.Key);
            known.Add(LastWord(name.Key));
        }

        var mended = new List<NameCandidate>(found.Count);
        foreach (var name in found)
        {
            if (name.Opens || name.InHeadline) CutHead(text, name, known);
            if (name.InHeadline && !known.Contains(name.Key)) continue;
            var rest = CutLand(text, name, known);
            mended.Add(name);
            if (rest is not null) mended.Add(rest);
        }

        return mended;
    }

    private static string LastWord(string key) => key[(key.LastIndexOf(' ') + 1)..];

    private static void CutHead(string text, NameCandidate name, HashSet<string> known)
    {
        var blank = name.Key.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 0 || known.Contains(name.Key)) return;
        if ((NameLexicon.Shared.Of(name.Key.AsSpan(0, blank)) & NameClass.Common) == 0 || !known.Contains(name.Key[(blank + 1)..])) return;
        var start = name.Span.Start;
        while (start < name.Span.End && !char.IsWhiteSpace(text[start]) && !WordCharacters.IsHyphen(text[start])) start++;
        while (start < name.Span.End && !char.IsLetterOrDigit(text[start])) start++;
        Cut(text, name, new(start, name.Span.End));
    }

    private static NameCandidate? CutLand(string text, NameCandidate name, HashSet<string> known)
    {
        var of = name.Form.IndexOf(" of ", StringComparison.Ordinal);
        if (of <= 0 || !known.Contains(NameKey.Of(name.Form.AsSpan(0, of))) || !known.Contains(NameKey.Of(name.Form.AsSpan(of + 4))))
            return null;
        var at = name.Span.In(text).IndexOf(" of ", StringComparison.Ordinal);
        if (at <= 0) return null;
        var rest = new Span(name.Span.Start + at + 4, name.Span.End);
        Cut(text, name, new(name.Span.Start, name.Span.Start + at));
        return new NameCandidate(rest, NameRuns.Plain(text, rest), name.Sentence, null);
    }

    private static void Cut(string text, NameCandidate name, Span span)
    {
        name.Span = span;
        name.Form = NameRuns.Plain(text, span);
        name.Key = NameKey.Of(name.Form);
    }
}
