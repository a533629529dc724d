using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>A word of <see cref="ContrastWords"/> where a sentence tells it: the words [From, To).</summary>
internal readonly record struct ContrastFigure(int From, int To, string Unit, int Group);

/// <summary>Finds in a sentence the words of which a thing can be but one.</summary>
internal static partial class ContrastFigures
{
    private static readonly ulong Of = WordHash.Of("of");

    private static readonly HashSet<ulong> Owning = [.. WordHash.Set("the his her their a an left right lower upper")];

    private static readonly HashSet<ulong> Sides = [.. WordHash.Set("left right lower upper")];

    private static readonly HashSet<ulong> Harm = [.. WordReader.Stems(
        "injured injury injuries hurt sprained sprain fractured fracture broken broke wounded wound shot stabbed bruised bruise torn " +
        "tore surgery hit struck bullet cut dislocated strained strain")];

    private const int HarmReach = 6;

    private static readonly HashSet<ulong> Into = [.. WordHash.Set("in into inside from through")];

    private static readonly HashSet<ulong> Charging = [.. WordReader.Stems("charged accused convicted guilty arraigned indicted charges")];

    private static readonly HashSet<ulong> Dying = [.. WordReader.Stems("died dead")];

    private const int ChargeReach = 5;

    public static IEnumerable<ContrastFigure> In(string text, Span sentence, List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].IsFunction || !ContrastWords.TryGet(words[i].Stem, out var word)) continue;
            if (words[i].Has(WordMarks.Capital) && word.Class is not ContrastWords.Kin and not ContrastWords.Side) continue;
            if (Tells(text, words, i, word.Class)) yield return new(i, i + 1, word.Class, word.Group);
        }

        if (!words.Exists(w => Dying.Contains(w.Stem))) yield break;
        foreach (Match match in Death().Matches(sentence.Of(text)))
        {
            var span = new Span(sentence.Start + match.Index, sentence.Start + match.Index + match.Length);
            var from = words.FindIndex(w => w.Span.End > span.Start);
            var to = words.FindLastIndex(w => w.Span.Start < span.End) + 1;
            var group = match.Groups["scene"].Success ? 1 : match.Groups["way"].Success ? 2 : 3;
            if (from >= 0 && to > from) yield return new(from, to, ContrastWords.DeathPlace, group);
        }
    }

    /// <summary>The word stands where it says which one it is.</summary>
    private static bool Tells(string text, List<Word> words, int at, string kind)
    {
        var before = at > 0 && words[at].Has(WordMarks.Joined) ? words[at - 1].Form : 0;
        var behind = at + 1 < words.Count && words[at + 1].Has(WordMarks.Joined) ? words[at + 1] : default;
        return kind switch
        {
            ContrastWords.Colour => behind.Span.Length > 0 && !behind.IsFunction,
            ContrastWords.Body => behind.Form != Of && IsHurt(words, at),
            ContrastWords.Degree => behind.Span.Length > 0 && !behind.IsFunction && !behind.Has(WordMarks.Capital),
            ContrastWords.Side => behind.Form == Of || behind.Has(WordMarks.Capital),
            ContrastWords.Kin => behind.Has(WordMarks.Capital),
            ContrastWords.Room => at > 1 && Owning.Contains(before) && Into.Contains(words[at - 2].Form),
            ContrastWords.Vehicle => !IsSeveral(words[at].Span.In(text)) && !(behind.Span.Length > 0 && IsPlace(behind.Span.Of(text))),
            ContrastWords.Charge => words[Math.Max(0, at - ChargeReach)..at].Exists(w => Charging.Contains(w.Stem)),
            _ => true,
        };
    }

    /// <summary>"A sprained left knee", "injured his knee", "shot in the leg": beside harm, behind whose it is.</summary>
    private static bool IsHurt(List<Word> words, int at)
    {
        var first = at;
        while (first > 1 && words[first].Has(WordMarks.Joined)
            && (Sides.Contains(words[first - 1].Form) || Harm.Contains(words[first - 1].Stem))) first--;
        return first > 0 && words[first].Has(WordMarks.Joined) && Owning.Contains(words[first - 1].Form)
            && words[Math.Max(0, at - HarmReach)..Math.Min(words.Count, at + HarmReach)].Exists(w => Harm.Contains(w.Stem));
    }

    /// <summary>"Burnt cars": of several nothing is but one.</summary>
    private static bool IsSeveral(ReadOnlySpan<char> word) => word.EndsWith("s") && !word.EndsWith("ss") && !word.EndsWith("us");

    /// <summary>"Bus shelters", "car park": no vehicle.</summary>
    private static bool IsPlace(string word) => NounTables.IsPlace(word.ToLowerInvariant().TrimEnd('s'));

    [GeneratedRegex(
        @"\b(?:died|dead)\b[^.;,]{0,20}?\b(?:(?<scene>(?:at|on) the (?:scene|spot))"
        + @"|(?<way>on the way to|en route to|while being (?:taken|rushed) to|in an ambulance)"
        + @"|(?:at|in) (?:a|the|an)? ?(?:\w+ ){0,3}hospital)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Death();
}
