using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>Names what a number is of in the words of the text: "Times arrested", "Points of Carter", "Metres (falling, ridge)".</summary>
internal static class FigureLabel
{
    private const int MaxWords = 2;

    private const int MaxLength = 60;

    public static string KindOf(FigureMatch match) =>
        ContrastWords.IsKind(match.One.Unit) ? ContrastWords.KindOf(match.One.Unit!)
        : match.One.Unit is FigureUnits.Clock or FigureUnits.Year or FigureUnits.Month or FigureUnits.Day
            ? DifferenceKinds.Date : DifferenceKinds.Number;

    /// <summary>The number with its noun, as written.</summary>
    public static string Value(Figure figure) => figure.Span.Of(figure.Voice.Text).Replace('\n', ' ');

    public static string Of(List<FigureMatch> pairs)
    {
        var best = pairs.MaxBy(p => p.Score)!;
        var figure = best.One.Thing is null && best.Other.Thing is not null ? best.Other : best.One;
        var text = figure.Voice.Text;
        var words = figure.Sentence.ReadWords();
        var thing = Thing(figure, text, words);
        if (best.IsCredit || (best.IsOwned && figure.Unit == FigureUnits.OfNoun && figure.Owner.Distance > 0))
            return Capital($"{thing} of {Possessive.NameOff(figure.Owner.At.Of(text))}");
        if (best.IsOfOnePlace) return $"Percent ({words.Find(w => w.Stem == figure.Place).Span.Of(text)})";
        if (FigureMarks.AreMarks(best.One, best.Other)) return $"Record of {Possessive.NameOff(figure.Owner.At.Of(text))}";
        if (figure.Fate is { } fate && figure.Unit is null && (fate != ToldClass.Missing || FigureMatch.IsPerson(figure)))
            return Capital($"{thing} {ToldClass.LabelOf(fate)}");
        if (best.AreCrowds && words.Find(w => FigureWords.Crowd.Contains(w.Stem)) is { Span.Length: > 0 } crowd)
            return Capital($"{thing} ({crowd.Span.Of(text)})");
        var told = best.Shared.Select(s => words.Find(w => w.Stem == s).Span).Where(s => s.Length > 0).Select(s => s.Of(text)).Distinct()
            .Take(MaxWords).ToList();
        // "grey" is the colour of the car, whatever the car hit
        if ((told.Count == 0 || figure.Unit == ContrastWords.Colour)
            && words.Find(w => figure.Behind != 0 && w.Stem == figure.Behind) is { Span.Length: > 0, IsFunction: false } described)
            return Capital($"{thing} ({described.Span.Of(text)})");
        if (told.Count == 0) return Capital(thing);
        if (told[0].EndsWith("ed", StringComparison.Ordinal) && figure.Unit is null) return Capital($"{thing} {told[0]}");
        return Capital($"{thing} ({string.Join(", ", told)})");
    }

    private static string Thing(Figure figure, string text, List<Word> words)
    {
        if (ContrastWords.IsKind(figure.Unit)) return ContrastWords.LabelOf(figure.Unit!);
        if (figure.Unit == FigureUnits.Calibre) return "calibre of the weapon";
        if (figure.Unit == FigureUnits.Year) return "year";
        if (figure.Unit == FigureUnits.Month) return "month";
        // "135 pounds" may be a weight
        if (UnitNames.IsMoney(figure.Unit) && (figure.Unit != "pound" || text[figure.Span.Start] == '£')) return "sum";
        if (figure.Unit is FigureUnits.Clock or FigureUnits.GameClock or FigureUnits.Magnitude or FigureUnits.Record or FigureUnits.Pressure
            or FigureUnits.Day or FigureUnits.Bare) return figure.Unit;
        if (figure.Unit == FigureUnits.OfNoun) return words.Find(w => w.Span.Start == figure.Span.Start).Span.Of(text);
        // "10 of the team's 16 games" are games
        if (words.FindIndex(w => w.Span.Start > figure.Span.Start && figure.Span.Contains(w.Span)) is > 0 and var next
            && words[next].Form == FigureUnits.OfWord && figure.Unit is null && figure.Thing is { } counted
            && words.FindLast(w => figure.Span.Contains(w.Span)) is var noun && noun.Stem == counted.Stem) return noun.Span.Of(text);
        var behind = string.Join(' ', words.Where(w => figure.Span.Contains(w.Span) && !w.IsNumber).Select(w => w.Span.Of(text)));
        if (behind.StartsWith(AndAHalf, StringComparison.OrdinalIgnoreCase)) behind = behind[AndAHalf.Length..];
        return behind.Length is > 0 and <= MaxLength && !NumberWordsOnly(behind) ? behind : "sum";
    }

    /// <summary>Of "four and a half months" it belongs to the number.</summary>
    private const string AndAHalf = "and a half ";

    /// <summary>"million" of "$5 million" names nothing.</summary>
    private static bool NumberWordsOnly(string words) =>
        words.ToLowerInvariant().Split(' ')
            .All(w => !char.IsLetter(w[0]) || NumberWords.Magnitude(w) is not null || NumberWords.ShortMagnitude(w) is not null);

    private static string Capital(string label) => char.ToUpperInvariant(label[0]) + label[1..];
}
