using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One telling of a meeting: who met whom, on what day, and how long it is said to have lasted (0 when the telling does not say).
/// </summary>
internal sealed record Meeting(
    Person First, Person Second, DateOnly? Day, ulong Length, string LengthText, string Voice, IReadOnlyList<DigestCitation> Citations)
{
    public Person? Other(ulong surname) => First.Surname == surname ? Second : Second.Surname == surname ? First : null;
}

/// <summary>A person as named; <paramref name="Surname"/> is the spelling skeleton of the last word.</summary>
internal sealed record Person(string Name, ulong Surname);

/// <summary>Reads "X met Y", "talks between X and Y", "X's meeting with Y".</summary>
internal static class MeetingReader
{
    private const int Reach = 10;

    private static readonly FrozenSet<ulong> Verbs = WordHash.Set("met meets meet");

    private static readonly FrozenSet<ulong> Nouns = WordHash.Set("meeting meetings talks session negotiations discussions summit");

    private static readonly FrozenSet<ulong> Stops = WordHash.Set(
        "in at on to for after before during from by as that who which while when of about over");

    private static readonly FrozenSet<ulong> Units = WordHash.Set("hour hours minute minutes day days");

    private static readonly ulong Between = WordHash.Of("between");

    private static readonly ulong With = WordHash.Of("with");

    private static readonly ulong And = WordHash.Of("and");

    /// <summary>The two parties of the first meeting that the words tell of, with its length; null when none is told.</summary>
    public static (Person First, Person Second, ulong Length, string LengthText)? Read(string text, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var pair = Verbs.Contains(words[i].Form) ? Verb(text, words, i) : Nouns.Contains(words[i].Form) ? Noun(text, words, i) : null;
            if (pair is not { } found || found.First.Surname == found.Second.Surname) continue;
            var (length, written) = Length(text, words, i);
            return (found.First, found.Second, length, written);
        }

        return null;
    }

    private static (Person First, Person Second)? Verb(string text, IReadOnlyList<Word> words, int at)
    {
        Person? left = null;
        for (var i = at - 1; i >= 0 && i > at - Reach && left is null; i--)
        {
            if (IsName(words[i])) left = Named(text, words, Begin(words, i)).Person;
            else if (!words[i].IsFunction) break;
        }

        return left is not null && Next(text, words, at + 1) is { } right ? (left, right.Person) : null;
    }

    private static (Person First, Person Second)? Noun(string text, IReadOnlyList<Word> words, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + 3; i++)
        {
            if (words[i].Form != Between) continue;
            if (Next(text, words, i + 1) is not { } first || first.To >= words.Count || words[first.To].Form != And) return null;
            return Next(text, words, first.To + 1) is { } second ? (first.Person, second.Person) : null;
        }

        var owner = at - 1;
        while (owner >= 0 && owner > at - 5 && !IsName(words[owner])) owner--;
        if (owner < 0 || owner <= at - 5 || !IsPossessive(text, words[owner])) return null;
        for (var i = at + 1; i < words.Count && i <= at + Reach; i++)
        {
            if (words[i].Form == With)
                return Next(text, words, i + 1) is { } right ? (Named(text, words, Begin(words, owner)).Person, right.Person) : null;
        }

        return null;
    }

    /// <summary>
    /// The person named next, past roles and countries ("US special envoy Steve Witting"), before a preposition or a mark.
    /// </summary>
    private static (Person Person, int To)? Next(string text, IReadOnlyList<Word> words, int from)
    {
        (Person Person, int To)? found = null;
        for (var i = from; i < words.Count && i < from + Reach;)
        {
            if (i > from && !words[i].Has(WordMarks.Joined)) break;
            if (IsName(words[i]))
            {
                found = Named(text, words, i);
                i = found.Value.To;
                continue;
            }

            if (Stops.Contains(words[i].Form) || (found is not null && words[i].IsFunction)) break;
            i++;
        }

        return found;
    }

    private static (Person Person, int To) Named(string text, IReadOnlyList<Word> words, int from)
    {
        var to = from + 1;
        while (to < words.Count && words[to].Has(WordMarks.Joined) && IsName(words[to]) && !IsPossessive(text, words[to - 1])) to++;
        var name = text[words[from].Span.Start..words[to - 1].Span.End];
        if (IsPossessive(text, words[to - 1])) name = name[..^2];
        return (new Person(name, Skeleton.Of(name.AsSpan(name.LastIndexOf(' ') + 1))), to);
    }

    private static int Begin(IReadOnlyList<Word> words, int at)
    {
        while (at > 0 && words[at].Has(WordMarks.Joined) && IsName(words[at - 1])) at--;
        return at;
    }

    private static (ulong Length, string Text) Length(string text, IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(1, at - 5); i < words.Count && i <= at + Reach; i++)
        {
            if (!Units.Contains(words[i].Form) || !words[i - 1].IsNumber || words[i].Span.Start - words[i - 1].Span.End != 1) continue;
            return (WordHash.Pair(words[i - 1].Stem, words[i].Stem), text[words[i - 1].Span.Start..words[i].Span.End]);
        }

        return (0, "");
    }

    private static bool IsName(Word word) => word.Has(WordMarks.Capital) && word.Kind == WordKind.Content;

    private static bool IsPossessive(string text, Word word) =>
        word.Span.Length > 2 && text[word.Span.End - 1] == 's' && text[word.Span.End - 2] is '\'' or '’';
}
