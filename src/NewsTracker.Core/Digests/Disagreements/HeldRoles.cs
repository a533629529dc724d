using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>A person with a role, as a sentence puts it.</summary>
/// <param name="Role">The noun.</param>
/// <param name="Tenure">Whether it is held still; empty where nothing says so.</param>
/// <param name="Rank">Its rank; empty where it has none.</param>
/// <param name="Name">The person.</param>
/// <param name="Surname">The spelling skeleton of the last word.</param>
/// <param name="At">Where the name stands.</param>
internal sealed record HeldRole(string Role, string Tenure, string Rank, string Name, ulong Surname, Span At)
{
    /// <summary>The place of its sentence among the features.</summary>
    public int Sentence { get; init; }
}

/// <summary>The people of an article who act or speak in its sentences, with their roles, in the order of the text.</summary>
internal sealed record HeldRoles(HeldRole[] All)
{
    /// <summary>A name that begins within so many words of the sentence is what it is about.</summary>
    private const int Opening = 4;

    public static HeldRoles Read(ArticleFeatures article)
    {
        var found = new List<HeldRole>();
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            var sentence = article.Sentences[s];
            if (sentence.Assertion is null) continue;
            found.AddRange(HeldRoleReader.Read(article.Content.Text, sentence.ReadWords()).Where(h => IsActing(sentence, h.At))
                .Select(h => h with { Sentence = s }));
        }

        return new([.. found]);
    }

    /// <summary>
    /// The person does or says what the sentence tells: the role is that of the day. Whoever was dismissed, or is only mentioned, may be
    /// given the role of then or of now.
    /// </summary>
    private static bool IsActing(SentenceFeatures sentence, Span name) => sentence.Assertion is { } assertion
        && (sentence.ReadWords().FindIndex(w => w.Span.Start == name.Start) is >= 0 and <= Opening
            || assertion.ReadPropositions().Any(p => p.Speaker?.Phrase.Overlaps(name) == true || (p.Kind is PropositionKind.Main
                or PropositionKind.Content && p.Of(ParticipantRole.Who).Any(w => w.Phrase.Overlaps(name)))));
}

/// <summary>Reads the roles that stand right before a name, or after it between commas.</summary>
internal static class HeldRoleReader
{
    /// <summary>Words before a name that may hold its role, and words after its comma.</summary>
    private const int Before = 5;

    private const int After = 9;

    private static readonly FrozenSet<string> Roles = (
        "adviser advisor aide envoy ambassador minister president chief chairman chairwoman chair director secretary spokesman " +
        "spokeswoman spokesperson leader head commander general governor mayor senator judge officer executive negotiator prosecutor " +
        "lawyer attorney coach manager editor founder owner chancellor premier engineer counsel " +
        "treasurer").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the role is held still.</summary>
    private static readonly FrozenSet<string> Tenure = "former ex acting interim"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What rank the role has.</summary>
    private static readonly FrozenSet<string> Rank = "senior informal unofficial junior deputy vice assistant honorary unpaid"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every name with a role, in order.</summary>
    public static IEnumerable<HeldRole> Read(string text, List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsName(text, words, i) || (i > 0 && IsName(text, words, i - 1) && words[i].Has(WordMarks.Joined))) continue;
            var to = i + 1;
            while (to < words.Count && words[to].Has(WordMarks.Joined) && IsName(text, words, to)) to++;
            var at = new Span(words[i].Span.Start, words[to - 1].Span.End);
            var name = Possessive.NameOff(at.Of(text));
            if (FromBefore(text, words, i) is { } before)
                yield return new(before.Role, before.Tenure, before.Rank, name, SurnameOf(name), at);
            else if (to - i > 1 && FromAfter(text, words, to) is { } after)
                yield return new(after.Role, after.Tenure, after.Rank, name, SurnameOf(name), at);
        }
    }

    /// <summary>A capitalized word that is not itself a role or its qualifier ("President", "Former").</summary>
    private static bool IsName(string text, List<Word> words, int at)
    {
        if (!words[at].Has(WordMarks.Capital) || words[at].Kind != WordKind.Content || words[at].Has(WordMarks.AllCapitals)) return false;
        var word = Lower(text, words[at]);
        return !Roles.Contains(word) && !Tenure.Contains(word) && !Rank.Contains(word);
    }

    private static (string Role, string Tenure, string Rank)? FromBefore(string text, List<Word> words, int name)
    {
        if (name == 0 || !words[name].Has(WordMarks.Joined) || !Roles.Contains(Lower(text, words[name - 1]))) return null;
        return Qualified(text, words, name - 1, Math.Max(0, name - Before), requireJoined: true);
    }

    /// <summary>", senior adviser to …," : from the comma after the name to the next mark.</summary>
    private static (string Role, string Tenure, string Rank)? FromAfter(string text, List<Word> words, int from)
    {
        if (from >= words.Count || words[from].Has(WordMarks.Joined) || text[words[from - 1].Span.End] != ',') return null;
        for (var i = from; i < words.Count && i < from + After; i++)
        {
            if (i > from && text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End).ContainsAny(",;.")) return null;
            if (Roles.Contains(Lower(text, words[i]))) return Qualified(text, words, i, from, requireJoined: false);
        }

        return null;
    }

    private static (string Role, string Tenure, string Rank) Qualified(
        string text, List<Word> words, int role, int from, bool requireJoined)
    {
        var (tenure, rank) = ("", "");
        for (var i = role - 1; i >= from; i--)
        {
            if (requireJoined && !words[i + 1].Has(WordMarks.Joined)) break;
            var word = Lower(text, words[i]);
            if (words[i].IsFunction) break;
            if (tenure.Length == 0 && Tenure.Contains(word)) tenure = word switch { "ex" => "former", "interim" => "acting", _ => word };
            if (rank.Length == 0 && Rank.Contains(word)) rank = word;
        }

        var noun = Lower(text, words[role]);
        return (noun == "advisor" ? "adviser" : noun, tenure, rank);
    }

    private static string Lower(string text, Word word) => word.Span.Of(text).ToLowerInvariant();

    private static ulong SurnameOf(string name) => Skeleton.Of(name.AsSpan(name.LastIndexOf(' ') + 1));
}
