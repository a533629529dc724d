using System.Collections.Frozen;
using System.Globalization;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One result told differently on one day: of a vote ("31 to 18"), or of a match ("beat them 2-1"). Standings, leads and
/// sentences with several results are left out.
/// </summary>
internal sealed class ResultFinder(StoryCorpus story, StoryFacts facts, DisagreementOptions options)
{
    private static readonly FrozenSet<ulong> Votes = WordReader.Stems("vote voted votes");

    private static readonly FrozenSet<ulong> Matches = WordReader.Stems("beat beaten beating defeat defeated defeating win won winning");

    private static readonly FrozenSet<ulong> Standings = WordHash.Set(
        "record lead leading ahead behind halftime half season series standings improved fell set quarter period inning innings aggregate");

    public IEnumerable<Disagreement> Find()
    {
        var results = facts.Of(p => p.Results).Select(f => (Fact: f, Result: Read(f))).ToList();
        foreach (var day in results.GroupBy(r => (r.Fact.Written, r.Result!.Value.Kind)))
        {
            var left = day.Take(options.MaxCounts).ToList();
            while (left.Count > 1)
            {
                var first = left[0];
                var same = left.FindAll(r => r.Fact == first.Fact || IsOne(first.Fact, r.Fact));
                left.RemoveAll(same.Contains);
                var sides = Sides.Of(same.Select(r => Say(r.Fact, r.Result!.Value.Span, r.Result.Value.Key)), options);
                if (sides.Count > 1) yield return new Disagreement(DifferenceKinds.Number, About(first.Fact), sides);
            }
        }
    }

    /// <summary>Its sentence tells one result.</summary>
    public static bool Concerns(ToldFact fact) => fact.Words.Exists(w => w.IsNumber) && Read(fact) is not null;

    private static Saying Say(ToldFact fact, Span result, string key) =>
        Saying.Of(fact.Voice, fact.Sentence, result.Of(fact.Voice.Text)) with { Key = key };

    private bool IsOne(ToldFact one, ToldFact other) => one.Voice.Outlet != other.Voice.Outlet
        && SameEvent.Of(one, other, story, options, []) is { IsSure: true };

    private string About(ToldFact fact) =>
        PhraseCutter.CutOrWhole(fact.Voice.Text, fact.Sentence, options.MinAboutWords, options.MaxAboutWords);

    /// <summary>The only result of a sentence, and of what kind it is: v a vote, m a match.</summary>
    private static (Span Span, string Key, char Kind)? Read(ToldFact fact)
    {
        var (words, text) = (fact.Words, fact.Voice.Text);
        var isVote = words.Exists(w => Votes.Contains(w.Stem));
        if (!isVote && !words.Exists(w => Matches.Contains(w.Stem))) return null;
        if (words.Exists(w => Standings.Contains(w.Form))) return null;
        (Span, string, char)? found = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].IsNumber || Number(text, words[i]) is not { } first) continue;
            var next = words[i + 1].IsNumber && IsDash(text, words[i], words[i + 1]) ? i + 1
                : isVote && i + 2 < words.Count && words[i + 1].Form == WordHash.Of("to") && words[i + 2].IsNumber ? i + 2 : -1;
            if (next < 0 || Number(text, words[next]) is not { } second) continue;
            if (found is not null) return null;
            var key = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(first, second)}-{Math.Min(first, second)}");
            found = (new Span(words[i].Span.Start, words[next].Span.End), key, isVote ? 'v' : 'm');
            i = next;
        }

        return found;
    }

    private static bool IsDash(string text, Word one, Word other) =>
        text.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim() is "-" or "–" or "—";

    private static int? Number(string text, Word word) =>
        int.TryParse(word.Span.In(text), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
