using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Measures;

/// <summary>A number with the token on which it hangs in the grammar: what it counts, else itself.</summary>
internal readonly record struct FoundMeasure(Measure Measure, int Head);

/// <summary>
/// Reads the numbers of a sentence with unit, bound and what they count. Numbers of dates, of names ("Flight 370") and of results ("3-2")
/// are left out: they measure nothing.
/// </summary>
internal static class MeasureReader
{
    public static List<FoundMeasure> Read(TokenTree tokens)
    {
        var found = new List<FoundMeasure>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!MayBegin(tokens, i) || NumberReader.At(tokens, i) is not { } number) continue;
            if (One(tokens, number, ref i) is { } measure) found.Add(measure);
        }

        return found;
    }

    /// <summary>Most words are no number: only figures and words so tagged, or of a few plurals, are looked at.</summary>
    private static bool MayBegin(TokenTree tokens, int i)
    {
        if (tokens.IsDate(i) || tokens[i].Tag == FineTag.Ls) return false;
        var form = tokens.Sentence.Form(i);
        return char.IsAsciiDigit(form[0]) || tokens[i].PartOfSpeech == PartOfSpeech.Numeral || tokens[i].Tag is FineTag.Cd or FineTag.Nns
            || (tokens[i].PartOfSpeech == PartOfSpeech.Determiner && form.Length <= 2 && i + 1 < tokens.Count
                && tokens[i + 1].Tag is FineTag.Cd or FineTag.Nn);
    }

    private static FoundMeasure? One(TokenTree tokens, SpelledNumber number, ref int i)
    {
        var (to, upper) = (number.To, (decimal?)null);
        if (to + 1 < tokens.Count && Joins(tokens, number.From, to) && NumberReader.At(tokens, to + 1) is { Vague: false } further
            && !tokens.IsDate(to + 1))
            (to, upper) = (further.To, further.Value);
        i = to - 1;
        var money = number.From > 0
            ? UnitNames.Of(tokens.Lower(number.From - 1)) is { } sign && IsSign(tokens, number.From - 1) ? sign : null
            : null;
        var first = money is null ? number.From : number.From - 1;
        // "5m" without a currency is metres, unless it counts something
        var value = number.Suffix == "m" && money is null && !Counts(tokens, to) ? number.Value / 1e6m : number.Value;
        var top = Top(tokens, number.From, to);
        var thing = new CountedNoun(tokens, first, to, top);
        var unit = money ?? (value != number.Value ? "metre" : thing.Unit ?? UnitNames.Of(number.Suffix));
        if (unit is null && thing.IsName) return null;
        if (unit is null && number.From > 0 && IsNumbered(tokens, number.From - 1, thing)) return null;
        if (upper is { } high && (high <= value || (unit is null && thing.Head < 0))) return null;
        // "one of the", "one": a pronoun
        if (number is { Value: 1, Suffix: "" } && unit is null && tokens[top].Relation != Relation.Nummod) return null;
        if (unit is null && tokens[top].Relation == Relation.Flat) return null;
        var end = Math.Max(to, thing.UnitEnd);
        var (bound, from, last) = BoundWords.Of(tokens, first, end, UnitNames.IsTime(unit));
        if (upper is not null) bound = MeasureBound.Between;
        else if (number.Vague) bound = MeasureBound.Vague;
        i = Math.Max(i, end - 1);
        if (tokens.Is(from - 1, "between")) from--;
        var scale = upper is { } u && u >= 1e3m && value < 1e3m && u % 1e3m == 0 && value * 1e3m < u ? Magnitude(u) : 1;
        return new FoundMeasure(
            new Measure(tokens.Span(from, last - 1), Plain(value * scale), upper is { } most ? Plain(most) : null, bound, unit)
            {
                Counted = thing.Phrase,
                CountedLemma = thing.Lemma,
                Told = thing.Told,
            },
            thing.Head >= 0 ? thing.Head : thing.UnitHead >= 0 ? thing.UnitHead : top);
    }

    /// <summary>"two to three million": the magnitude of the upper end holds for both.</summary>
    private static decimal Magnitude(decimal upper) => upper >= 1e12m ? 1e12m : upper >= 1e9m ? 1e9m : upper >= 1e6m ? 1e6m : 1e3m;

    /// <summary>"Flight 370", "Chapter 11": a capital before a number that counts nothing.</summary>
    private static bool IsNumbered(TokenTree tokens, int before, in CountedNoun thing) =>
        thing.Head < 0 && tokens[before].PartOfSpeech == PartOfSpeech.ProperNoun;

    /// <summary>The same number without zeros behind the point: 1200000 for 1200000.0.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static bool IsSign(TokenTree tokens, int i) =>
        tokens[i].Tag == FineTag.Currency || !char.IsLetter(tokens.Sentence.Form(i)[^1]);

    private static bool Counts(TokenTree tokens, int at) => at < tokens.Count && tokens[at].Tag is FineTag.Nns or FineTag.Jj;

    /// <summary>"between 10 and 20", "10 to 20", "10-20"; not "from 10 to 20", which tells of a change.</summary>
    private static bool Joins(TokenTree tokens, int from, int at)
    {
        if (tokens.Is(at, "and")) return from > 0 && tokens.Is(from - 1, "between");
        if (tokens.Is(at, "to") || tokens.Is(at, "or")) return from == 0 || !tokens.Is(from - 1, "from");
        return tokens.Sentence.Form(at) is "-" or "–" or "‑" or "‐";
    }

    /// <summary>The token of the number that hangs on something outside it.</summary>
    private static int Top(TokenTree tokens, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if ((tokens[i].Head < from || tokens[i].Head >= to) && tokens[i].PartOfSpeech is not PartOfSpeech.Punctuation
                && tokens[i].Relation is not (Relation.Cc or Relation.Case or Relation.Det))
                return i;
        }

        return to - 1;
    }
}
