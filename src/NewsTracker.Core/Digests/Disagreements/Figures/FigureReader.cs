using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>Reads the numbers of an article with what they are of.</summary>
internal static class FigureReader
{
    private const int MinWords = 4;

    private const int MaxWords = 80;

    private const int WindowReach = 3;

    public static List<Figure> Read(IndependentArticle voice)
    {
        List<Figure> found =
        [
            .. voice.Features.Sentences.Where(s => !s.Has(SentenceTraits.Unfinished) && s.WordCount is >= MinWords and < MaxWords)
                .SelectMany(s => Of(voice, s)),
        ];
        foreach (var figure in found) figure.InArticle = found;
        return found;
    }

    private static List<Figure> Of(IndependentArticle voice, SentenceFeatures sentence)
    {
        var words = sentence.ReadWords();
        // "He has 2,029 points, but who is counting?" tells; "Did 40 people flee?" asks
        if (sentence.Has(SentenceTraits.Question) && words[0].IsFunction) return [];
        var kinds = ContrastFigures.In(voice.Text, sentence.Span, words).ToList();
        if (kinds.Count == 0 && !words.Exists(w => w.IsNumber)) return [];
        var context = new FigureContext(voice, sentence, words);
        var found = new List<Figure>();
        foreach (var time in TimeFigures.In(context)) found.Add(context.Time(time));
        found.AddRange(kinds.Select(context.Kind));
        foreach (var number in FigureNumbers.In(context))
        {
            if (Of(context, number) is { } figure) found.Add(figure);
            if (OfNounBefore(context, number) is { } total) found.Add(total);
        }

        foreach (var figure in found) figure.Beside = found;
        return found;
    }

    private static Figure? Of(FigureContext context, in Quantity number)
    {
        var (text, words, from, to) = (context.Text, context.Words, number.From, number.To);
        // "20 more people": the noun stands behind
        var isMore = to + 1 < words.Count && FigureWords.More.Contains(words[to].Form) && words[to].Has(WordMarks.Joined);
        if (isMore) to++;
        var noun = CountedOf.Noun(text, words, to);
        var isOfWhole = noun > to;
        if (isOfWhole) to = noun;
        var (unit, next) = isOfWhole ? (null, noun) : FigureUnits.Unit(text, words, from, to);
        if (unit == "year" && next < words.Count && FigureWords.Old.Contains(words[next].Form)) return null;
        if (unit is null && FigureUnits.IsMagnitude(text, words, from - 1)) unit = FigureUnits.Magnitude;
        var thing = FigureUnits.Thing(text, words, to, unit, next);
        if (unit is null && FigureUnits.IsStrength(text, words, number.Value, to, thing)) unit = FigureUnits.Magnitude;
        var isAlone = unit is null && thing < 0;
        if (isAlone && number.Value < FigureMatch.SmallestAlone) return null;
        if (isOfWhole && thing < 0) return null;
        // "a three-game losing streak": a streak, which the number only describes
        if (unit is null && !isAlone && text.AsSpan(words[to - 1].Span.End..words[to].Span.Start).Contains('-')) return null;
        var end = thing >= 0 ? thing + 1 : next;
        var bound = NumberBound.Of(words, from);
        // "over three years": how long it takes
        if (UnitNames.IsTime(unit) && bound == MeasureBound.AtLeast && words[from - 1].Form == FigureWords.Over) bound = MeasureBound.Exact;
        var sign = unit is not null && FigureUnits.IsSign(text, words[from].Span.Start - 1) ? 1 : 0;
        var (common, factor) = FigureUnits.Common(unit);
        var (rate, anchor) = (RateOf(words, end), AnchorOf(words, end, common));
        // "an 84-yard run" tells of a run, whatever else it is among
        var isDescribing = unit is not null && to < words.Count && text.AsSpan(words[to - 1].Span.End..words[to].Span.Start).Contains('-');
        return new Figure
        {
            Voice = context.Voice,
            Sentence = context.Sentence,
            Span = new(words[from].Span.Start - sign, EndOf(text, words[end - 1].Span.End, unit)),
            Value = number.Value * factor,
            Bound = bound,
            Unit = isAlone ? FigureUnits.Bare : common,
            Thing = thing < 0 ? null : MeantWord.Of(words[thing].Stem, 0),
            Modifiers = thing < 0
                ? []
                : [.. words[next..thing].Where(w => !w.IsFunction && w.Stem != FigureWords.Total).Select(w => w.Stem)],
            Near = context.Near(from, end),
            NamesNear = context.NamesNear(from, end),
            Owner = context.Owner(from, end),
            Told = Told(words, from),
            Deeds = FigureDeeds.Of(words, from, end),
            WrittenUnit = unit,
            WrittenValue = number.Value,
            Rate = rate,
            Anchor = anchor,
            IsDescribing = isDescribing && thing >= 0,
            HasWindow = HasWindow(words, end),
            Place = unit == "percent" ? context.Place(from, end) : 0,
            Parts = isDescribing ? [] : PartsOf(text, words, from, end, rate != 0 || anchor != 0),
            Ages = context.Ages,
            Numbers = context.Numbers,
            Joint = from > 0 && FigureWords.Joints.Contains(words[from - 1].Form) ? words[from - 1].Form : 0,
            Fate = FigureContext.Fate(words, from, end),
            Profile = context.Profile,
        };
    }

    /// <summary>With the sign of percent, which is no word.</summary>
    private static int EndOf(string text, int end, string? unit) =>
        unit == "percent" && end < text.Length && text[end] == '%' ? end + 1 : end;

    /// <summary>
    /// "A record of 2,116 points", "a total of 2,116": a number of the noun before it; "put the crowd at 70" counts people.
    /// </summary>
    private static Figure? OfNounBefore(FigureContext context, in Quantity number)
    {
        var (words, from, to) = (context.Words, number.From, number.To);
        if (from < 2 || words[from - 2].IsFunction || words[from - 2].IsNumber) return null;
        var isCrowd = FigureWords.Crowd.Contains(words[from - 2].Stem)
            && FigureUnits.Unit(context.Text, words, from, to).Unit is null
            && FigureUnits.Thing(context.Text, words, to, null, to) < 0;
        if (words[from - 1].Form != FigureUnits.OfWord && !(isCrowd && words[from - 1].Form == FigureWords.At)) return null;
        if (FigureUnits.IsSign(context.Text, words[from].Span.Start - 1) || !words[from].Has(WordMarks.Joined)) return null;
        var thing = MeantWord.Of(words[from - 2].Stem, 0);
        if (WordMeanings.PartOf(thing.Meaning) != CommonPart.Noun) return null;
        return new Figure
        {
            Voice = context.Voice,
            Sentence = context.Sentence,
            Span = new(words[from - 2].Span.Start, words[to - 1].Span.End),
            Value = number.Value,
            Bound = NumberBound.Of(words, from),
            Unit = isCrowd ? null
                : FigureUnits.IsMagnitude(context.Text, words, from - 2) ? FigureUnits.Magnitude : FigureUnits.OfNoun,
            Thing = isCrowd ? FigureWords.Person : thing,
            Near = context.Near(from - 2, to),
            NamesNear = context.NamesNear(from - 2, to),
            Owner = context.Owner(from - 2, to),
            Parts = PartsOf(context.Text, words, from - 2, to, false),
            Ages = context.Ages,
            Numbers = context.Numbers,
            Profile = context.Profile,
        };
    }

    /// <summary>The content word, or a form of "have", within three words before.</summary>
    private static ulong Told(List<Word> words, int from)
    {
        for (var i = from - 1; i >= 0 && i >= from - 3; i--)
        {
            if (words[i].Has(WordMarks.Capital)) return 0;
            if (!words[i].IsFunction || FigureWords.Having.Contains(words[i].Form)) return words[i].Stem;
        }

        return 0;
    }

    /// <summary>"Arrested three times since October": counted in a stretch of time of its own.</summary>
    private static bool HasWindow(List<Word> words, int to) =>
        words.Skip(to).Take(WindowReach).TakeWhile(w => w.Has(WordMarks.Joined)).Any(w => FigureWords.Windows.Contains(w.Form));

    private static bool IsCountedOf(List<Word> words, int at) =>
        at > 1 && words[at - 1].IsNumber && !FigureWords.Joints.Contains(words[at - 2].Form);

    /// <summary>"Per season", "a season".</summary>
    private static ulong RateOf(List<Word> words, int to) =>
        to + 1 < words.Count && words[to].Has(WordMarks.Joined) && !words[to + 1].IsFunction
            && (words[to].Form == FigureWords.Per || (words[to].Form == FigureWords.A && FigureWords.Shares.Contains(words[to + 1].Stem)))
            ? words[to + 1].Stem
            : 0;

    /// <summary>"Two weeks ago", "two weeks before the wedding".</summary>
    private static ulong AnchorOf(List<Word> words, int to, string? unit) =>
        UnitNames.IsTime(unit) && to < words.Count && words[to].Has(WordMarks.Joined) && FigureWords.Anchors.Contains(words[to].Form)
            ? words[to].Form
            : 0;

    /// <summary>The words that make it a part of another number, a rate, or a number of a part of the time.</summary>
    private static HashSet<ulong> PartsOf(string text, List<Word> words, int from, int to, bool isBehindRead)
    {
        var parts = new HashSet<ulong>();
        if (CountedOf.IsWhole(text, words, from)) parts.Add(FigureUnits.OfWord);
        if (words[from..to].Exists(w => FigureWords.More.Contains(w.Form))) parts.Add(FigureWords.Another);
        if (from > 0 && FigureWords.More.Contains(words[from - 1].Form)) parts.Add(FigureWords.Another);
        else if (from > 0 && FigureWords.Parting.Contains(words[from - 1].Form)) parts.Add(words[from - 1].Form);
        if (from > 0 && words[from - 1].Form == FigureWords.Than && !(from > 1 && FigureWords.Bounding.Contains(words[from - 2].Form)))
            parts.Add(FigureWords.Than);
        if (from > 1 && words[from - 1].Form == FigureWords.The && FigureWords.Parting.Contains(words[from - 2].Form))
            parts.Add(words[from - 2].Form);
        if (!isBehindRead && to < words.Count && words[to].Has(WordMarks.Joined) && FigureWords.Behind.Contains(words[to].Form))
            parts.Add(words[to].Form);
        for (var i = Math.Max(0, from - 5); i < words.Count && i < to + 8; i++)
        {
            // "four and a half months" is no half of them
            if (i >= from && i < to) continue;
            // "and 923 rounds" are counted, "in three rounds" is a part of the time
            if (FigureWords.Partial.Contains(words[i].Form) && !IsCountedOf(words, i)) parts.Add(words[i].Form);
            // "14 people, including 3 guards"; "nine games, including the final" are whole
            if (words[i].Form == FigureWords.Including && (i < from || words.Skip(i + 1).Take(WindowReach).Any(w => w.IsNumber)))
                parts.Add(words[i].Form);
        }

        return parts;
    }
}
