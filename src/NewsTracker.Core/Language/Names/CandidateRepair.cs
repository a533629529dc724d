using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// Uses what an article writes elsewhere to mend its candidates: a word before a known name at the head of a sentence falls off
/// ("Embattled Ida Brenn", "Residents of Norland"), a land after a known name is a name of its own ("Ida Brenn of Norland"), and capitals
/// of a headline make no name that running text does not know.
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
            if (name.InHeadline && !known.Contains(name.Key) && !CutKnown(text, name, known)) continue;
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
        if (blank < 0 || known.Contains(name.Key) || (NameLexicon.Shared.Of(name.Key.AsSpan(0, blank)) & NameClass.Common) == 0) return;
        if (name.Key.AsSpan(blank).StartsWith(" of ", StringComparison.Ordinal) && !BodyWords.Is(name.Key.AsSpan(0, blank))) blank += 3;
        var rest = name.Key[(blank + 1)..];
        if (!known.Contains(rest) && (NameLexicon.Shared.Of(rest) & NameClass.Place) == 0) return;
        var start = name.Span.Start;
        for (var words = name.Key.AsSpan(0, blank).Count(' '); words >= 0; words--)
        {
            while (start < name.Span.End && !char.IsWhiteSpace(text[start]) && !WordCharacters.IsHyphen(text[start])) start++;
            while (start < name.Span.End && !char.IsLetterOrDigit(text[start])) start++;
        }

        if (start < name.Span.End) Cut(text, name, new(start, name.Span.End));
    }

    /// <summary>Cuts a run of a headline down to the longest name in it that running text knows.</summary>
    private static bool CutKnown(string text, NameCandidate name, HashSet<string> known)
    {
        var words = Tokenizer.Tokenize(text, name.Span);
        for (var length = words.Count - 1; length > 0; length--)
        {
            for (var first = 0; first + length <= words.Count; first++)
            {
                var span = new Span(words[first].Span.Start, words[first + length - 1].Span.End);
                var key = NameKey.Of(span.In(text));
                if (key.Length < 3 || !known.Contains(key)) continue;
                Cut(text, name, span);
                return true;
            }
        }

        return false;
    }

    private static NameCandidate? CutLand(string text, NameCandidate name, HashSet<string> known)
    {
        var of = name.Form.IndexOf(" of ", StringComparison.Ordinal);
        if (of <= 0 || !IsWhole(name.Form.AsSpan(0, of))) return null;
        var isPerson = name.Title is not null && name.Form.AsSpan(0, of).Contains(' '); // "Minister Ida Brenn of Norland"
        if (!isPerson && !known.Contains(NameKey.Of(name.Form.AsSpan(0, of)))) return null;
        if (!known.Contains(NameKey.Of(name.Form.AsSpan(of + 4)))) return null;
        var at = name.Span.In(text).IndexOf(" of ", StringComparison.Ordinal);
        if (at <= 0) return null;
        var rest = new Span(name.Span.Start + at + 4, name.Span.End);
        Cut(text, name, new(name.Span.Start, name.Span.Start + at));
        return new NameCandidate(rest, NameRuns.Plain(text, rest), name.Sentence, null);
    }

    /// <summary>Two words, or one that is no word of running text: "Gulf" of "Gulf of Norland" is no name by itself.</summary>
    private static bool IsWhole(ReadOnlySpan<char> form) => form.Contains(' ')
        || (!BodyWords.IsLand(form) && (NameLexicon.Shared.Of(form) & (NameClass.FirstName | NameClass.Surname)) != 0);

    private static void Cut(string text, NameCandidate name, Span span)
    {
        name.Span = span;
        name.Form = NameRuns.Plain(text, span);
        name.Key = NameKey.Of(name.Form);
    }
}
