using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>Reads the unit and the noun that stand beside a number.</summary>
internal static class FigureUnits
{
    /// <summary>Of a weapon: a number that names a kind and counts nothing.</summary>
    public const string Calibre = "calibre";

    /// <summary>A time of day, in minutes.</summary>
    public const string Clock = "time of day";

    /// <summary>What is left of a game, in seconds.</summary>
    public const string GameClock = "time left";

    /// <summary>Of an earthquake.</summary>
    public const string Magnitude = "magnitude";

    /// <summary>A year in which something was.</summary>
    public const string Year = "in the year";

    /// <summary>A month of a year, in months, of what lies more than a month back.</summary>
    public const string Month = "in the month";

    /// <summary>The games that somebody has won, lost and drawn, see <see cref="RecordFigures"/>.</summary>
    public const string Record = "record";

    /// <summary>A day of a month, by its number.</summary>
    public const string Day = "date";

    /// <summary>A great number that stands alone: "Vander (2,116)".</summary>
    public const string Bare = "number";

    /// <summary>A number of the noun before it: "a record of 2,116".</summary>
    public const string OfNoun = "of the noun before";

    /// <summary>Pounds per square inch.</summary>
    public const string Pressure = "pressure";

    /// <summary>Words from the number to its noun.</summary>
    private const int NounReach = 4;

    public static readonly ulong OfWord = WordHash.Of("of");

    /// <summary>The word there is the one for how strong a quake was.</summary>
    public static bool IsMagnitude(string text, List<Word> words, int at) =>
        at >= 0 && words[at].Span.In(text).Equals(Magnitude, StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<ulong> Quakes = WordReader.Stems("quake earthquake tremor aftershock");

    private const int MaxStrength = 10;

    /// <summary>"Measuring 5.6 on the Richter scale", "a 5.6 quake".</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="value">The number.</param>
    /// <param name="to">The word behind the number.</param>
    /// <param name="thing">The noun that it counts, -1 for none.</param>
    public static bool IsStrength(string text, List<Word> words, decimal value, int to, int thing) => value < MaxStrength
        && ((thing >= 0 && value != decimal.Truncate(value) && Quakes.Contains(words[thing].Stem))
            || text.AsSpan(words[to - 1].Span.End).TrimStart().StartsWith("on the Richter", StringComparison.Ordinal));

    /// <summary>The unit in which a number is compared, and what it is multiplied by.</summary>
    public static (string? Unit, decimal Factor) Common(string? unit) => unit switch
    {
        "foot" => ("metre", 0.3048m),
        "mile" => ("kilometre", 1.609m),
        "second" => ("minute", 1 / 60m),
        "hour" => ("minute", 60),
        "week" => ("day", 7),
        "month" => ("day", 30.44m),
        "year" => ("day", 365.25m),
        "decade" => ("day", 3652.5m),
        _ => (unit, 1),
    };

    /// <summary>The sign at a place of the text is one of a currency.</summary>
    public static bool IsSign(string text, int at) => at >= 0 && UnitNames.Of(text[at].ToString()) is not null;

    /// <summary>The unit before or behind a number.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="from">The first word of the number.</param>
    /// <param name="to">The word behind it.</param>
    /// <returns>The unit, null for none, and the word behind number and unit.</returns>
    public static (string? Unit, int Next) Unit(string text, List<Word> words, int from, int to)
    {
        if (IsSign(text, words[from].Span.Start - 1)) return (UnitNames.Of(text[words[from].Span.Start - 1].ToString()), to);
        if (words[to - 1].Span.End < text.Length && text[words[to - 1].Span.End] == '%') return ("percent", to);
        if (to >= words.Count || !IsBeside(text, words, to)) return (null, to);
        var word = words[to].Span.Of(text).ToLowerInvariant();
        if (word == "per" && to + 1 < words.Count && words[to + 1].Span.Of(text) == "cent") return ("percent", to + 2);
        if (word is "caliber" or "calibre") return (Calibre, to + 1);
        if (IsMagnitude(text, words, to)) return (Magnitude, to + 1);
        var unit = UnitNames.Of(word)
            ?? (word == "feet" ? "foot" : word.Length > 3 && word[^1] == 's' ? UnitNames.Of(word[..^1]) : null);
        // of a pressure: no weight, and no money
        if (unit is "pound" && to + 3 < words.Count && words[to + 1].Form == FigureWords.Per
            && words[to + 2].Span.In(text).Equals("square", StringComparison.OrdinalIgnoreCase)) return (Pressure, to + 4);
        return unit is null ? (null, to) : (unit, to + 1);
    }

    /// <summary>
    /// The noun that is counted ("12 wooden boats"), or measured ("12 tonnes of cocaine", "a 73-yard drive"); -1 for none.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="to">The word behind the number.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="next">The word behind number and unit.</param>
    public static int Thing(string text, List<Word> words, int to, string? unit, int next)
    {
        if (unit is not null && !(next > to && text.AsSpan(words[to - 1].Span.End..words[to].Span.Start).Contains('-')))
        {
            if (next + 1 >= words.Count || words[next].Form != OfWord || !words[next + 1].Has(WordMarks.Joined)) return -1;
            next++;
        }

        var found = -1;
        for (var i = next; i < words.Count && i < next + NounReach && IsBeside(text, words, i); i++)
        {
            var word = words[i];
            if (word.IsFunction || word.IsNumber || word.Has(WordMarks.AllCapitals) || (word.Has(WordMarks.Capital) && found >= 0)) break;
            var written = word.Span.In(text);
            var part = WordMeanings.PartOf(WordMeanings.Find(word.Stem));
            // "an 84-yard scamper": what a measure describes is a thing
            var isDescribed = unit is not null && i == to + 1 && i == next && part is (CommonPart.Verb or CommonPart.Unknown);
            var isVerb = !isDescribed && (part == CommonPart.Verb || written.EndsWith("ed")
                || (written.EndsWith("ing") && part != CommonPart.Noun));
            if (part == CommonPart.Adverb || (isVerb && found >= 0)) break;
            // "23 Somali and Yemeni pirates": a capital only describes
            if (!isVerb && !word.Has(WordMarks.Capital)
                && (part == CommonPart.Noun || isDescribed || (part == CommonPart.Unknown && written.EndsWith("s")))) found = i;
            else if (found >= 0) break;
        }

        return found;
    }

    /// <summary>Nothing but space or a hyphen stands before a word.</summary>
    private static bool IsBeside(string text, List<Word> words, int at) =>
        text.AsSpan(words[at - 1].Span.End..words[at].Span.Start).Trim() is "" or "-";
}
