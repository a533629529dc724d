using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One person's role told differently: "senior adviser", "former adviser", "informal adviser". The role stands right before the name, or
/// after it between commas.
/// </summary>
internal static class RoleFinder
{
    public const string Kind = "role";

    /// <summary>Words before a name that may hold its role, and words after its comma.</summary>
    private const int Before = 5;

    private const int After = 9;

    /// <summary>A name that begins within so many words of the sentence is what it is about.</summary>
    private const int Opening = 4;

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

    /// <param name="story">The articles.</param>
    /// <param name="imported">Events that a digest file states, each with its citations.</param>
    /// <param name="options">Bounds.</param>
    public static IEnumerable<Disagreement> Find(StoryCorpus story, IEnumerable<DigestEvent> imported, DisagreementOptions options)
    {
        foreach (var holders in InArticles(story)
            .Concat(Imported(imported))
            .GroupBy(h => (Surname: Skeleton.Of(h.Name.AsSpan(h.Name.LastIndexOf(' ') + 1)), h.Role)))
        {
            var all = OfOneTime(holders.ToList(), options);
            if (HoldsTwoPeople(all)) continue;
            var tenures = all.Select(h => h.Tenure).Distinct(StringComparer.Ordinal).Count();
            var ranks = all.Select(h => h.Rank).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).Count();
            if (tenures < 2 && ranks < 2) continue;
            var sides = Sides.Of(all.Where(h => tenures > 1 || h.Rank.Length > 0).Select(h => h.Saying), options);
            if (sides.Count > 1) yield return new Disagreement(Kind, $"{all.MaxBy(h => h.Name.Length)!.Name}: {holders.Key.Role}", sides);
        }
    }

    /// <summary>Those of whom another outlet tells otherwise within days: what was so last year is no other side.</summary>
    private static List<Holder> OfOneTime(List<Holder> all, DisagreementOptions options) => all.FindAll(h => all.Exists(o =>
        o.Saying.Outlet != h.Saying.Outlet && (o.Tenure, o.Rank) != (h.Tenure, h.Rank)
        && (h.Day is not { } day || o.Day is not { } other || Math.Abs(day.DayNumber - other.DayNumber) <= options.RoleDays)));

    /// <summary>One surname with two first names.</summary>
    private static bool HoldsTwoPeople(List<Holder> all) =>
        all.Where(h => h.Name.Contains(' ')).Select(h => Skeleton.Of(h.Name.AsSpan(0, h.Name.IndexOf(' ')))).Distinct().Count() > 1;

    private static IEnumerable<Holder> InArticles(StoryCorpus story) =>
        from voice in story.Voices
        from sentence in voice.Features.Sentences
        from held in Read(voice.Text, sentence.ReadWords())
        where IsActing(sentence, held.At)
        select new Holder(held.Name, held.Role, held.Tenure, held.Rank, Saying.Of(voice, sentence, Value(held))) { Day = voice.Day };

    private static IEnumerable<Holder> Imported(IEnumerable<DigestEvent> imported) =>
        from happening in imported
        where happening.Citations.Count > 0
        from held in Read(happening.Text, WordReader.Read(happening.Text))
        select new Holder(held.Name, held.Role, held.Tenure, held.Rank, Saying.Imported(happening.Citations[0], Value(held)));

    /// <summary>
    /// The person does or says what the sentence tells: the role is that of the day. Whoever was dismissed, or is only mentioned, may be
    /// given the role of then or of now.
    /// </summary>
    private static bool IsActing(SentenceFeatures sentence, Span name) => sentence.Assertion is { } assertion
        && (sentence.ReadWords().FindIndex(w => w.Span.Start == name.Start) is >= 0 and <= Opening
            || assertion.Propositions.Any(p => p.Speaker?.Phrase.Overlaps(name) == true || (p.Kind is PropositionKind.Main
                or PropositionKind.Content && p.Of(ParticipantRole.Who).Any(w => w.Phrase.Overlaps(name)))));

    private static string Value((string Role, string Tenure, string Rank, string Name, Span At) held) =>
        string.Join(' ', new[] { held.Tenure, held.Rank, held.Role }.Where(p => p.Length > 0));

    private static IEnumerable<(string Role, string Tenure, string Rank, string Name, Span At)> Read(string text, List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsName(text, words, i) || (i > 0 && IsName(text, words, i - 1) && words[i].Has(WordMarks.Joined))) continue;
            var to = i + 1;
            while (to < words.Count && words[to].Has(WordMarks.Joined) && IsName(text, words, to)) to++;
            var at = new Span(words[i].Span.Start, words[to - 1].Span.End);
            var name = Possessive.NameOff(at.Of(text));
            if (FromBefore(text, words, i) is { } before) yield return (before.Role, before.Tenure, before.Rank, name, at);
            else if (to - i > 1 && FromAfter(text, words, to) is { } after) yield return (after.Role, after.Tenure, after.Rank, name, at);
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

    /// <summary>A person as one sentence puts it: the role, whether it is held still, and its rank.</summary>
    private sealed record Holder(string Name, string Role, string Tenure, string Rank, Saying Saying)
    {
        /// <summary>The day of publication; null where a digest file states it, or none is known.</summary>
        public DateOnly? Day { get; init; }
    }

    private static string Lower(string text, Word word) => word.Span.Of(text).ToLowerInvariant();
}
