using System.Collections.Frozen;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Digests.Words;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One person's role told differently: "senior adviser", "former adviser", "informal adviser". The role stands right before the name, or after it between commas.
/// </summary>
internal static class RoleFinder
{
    /// <summary>Words before a name that may hold its role, and words after its comma.</summary>
    private const int Before = 5;

    private const int After = 9;

    private static readonly FrozenSet<string> Roles = (
        "adviser advisor aide envoy ambassador minister president chief chairman chairwoman chair director secretary spokesman spokeswoman spokesperson leader head commander " +
        "general governor mayor senator judge officer executive negotiator prosecutor lawyer attorney coach manager editor founder owner chancellor premier engineer counsel treasurer").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the role is held still.</summary>
    private static readonly FrozenSet<string> Tenure = "former ex acting interim outgoing incoming late ousted".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What rank the role has.</summary>
    private static readonly FrozenSet<string> Rank = "senior informal unofficial junior deputy vice assistant honorary unpaid".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Disagreement> Find(StoryVoices story)
    {
        var byHolder = new Dictionary<(ulong Person, string Role), List<(Saying Saying, string Name, string Tenure, string Rank)>>();
        foreach (var voice in story.Voices)
        {
            foreach (var sentence in voice.Features.Sentences)
            {
                foreach (var (role, tenure, rank, name) in Read(voice.Text, sentence.Words))
                {
                    var key = (Skeleton.Of(name.AsSpan(name.LastIndexOf(' ') + 1)), role);
                    if (!byHolder.TryGetValue(key, out var list)) byHolder[key] = list = [];
                    var value = string.Join(' ', new[] { tenure, rank, role }.Where(p => p.Length > 0));
                    list.Add((new Saying(voice, sentence, value), name, tenure, rank));
                }
            }
        }

        foreach (var ((_, role), list) in byHolder)
        {
            var tenures = list.Select(l => l.Tenure).Distinct(StringComparer.Ordinal).Count();
            var ranks = list.Select(l => l.Rank).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).Count();
            if (tenures < 2 && ranks < 2) continue;
            var sides = Sides.Of(list.Where(l => tenures > 1 || l.Rank.Length > 0).Select(l => l.Saying));
            if (sides.Count > 1) yield return new Disagreement("role", $"{list.MaxBy(l => l.Name.Length).Name}: {role}", sides);
        }
    }

    private static IEnumerable<(string Role, string Tenure, string Rank, string Name)> Read(string text, List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsName(text, words, i) || (i > 0 && IsName(text, words, i - 1) && words[i].Has(WordMarks.Joined))) continue;
            var to = i + 1;
            while (to < words.Count && words[to].Has(WordMarks.Joined) && IsName(text, words, to)) to++;
            var name = Bare(text[words[i].Span.Start..words[to - 1].Span.End]);
            if (FromBefore(text, words, i) is { } before) yield return (before.Role, before.Tenure, before.Rank, name);
            else if (to - i > 1 && FromAfter(text, words, to) is { } after) yield return (after.Role, after.Tenure, after.Rank, name);
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

    private static (string Role, string Tenure, string Rank) Qualified(string text, List<Word> words, int role, int from, bool requireJoined)
    {
        var (tenure, rank) = ("", "");
        for (var i = role - 1; i >= from; i--)
        {
            if (requireJoined && !words[i + 1].Has(WordMarks.Joined)) break;
            var word = Lower(text, words[i]);
            if (words[i].IsFunction) break;
            if (tenure.Length == 0 && Tenure.Contains(word)) tenure = word;
            if (rank.Length == 0 && Rank.Contains(word)) rank = word;
        }

        var noun = Lower(text, words[role]);
        return (noun == "advisor" ? "adviser" : noun, tenure, rank);
    }

    private static string Lower(string text, Word word) => word.Span.Of(text).ToLowerInvariant();

    private static string Bare(string name)
    {
        var mark = name.AsSpan().IndexOfAny('\'', '’');
        return mark > 0 ? name[..mark] : name;
    }
}
