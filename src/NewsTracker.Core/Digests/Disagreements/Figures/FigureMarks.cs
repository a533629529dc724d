using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>Numbers that stand for one thing whatever their form: the great number of one owner, what was done in one year.</summary>
internal static class FigureMarks
{
    /// <summary>Both a great number of one owner, nearly the same: "Vander (2,116)", "Vander's record of 2,106".</summary>
    public static bool AreMarks(Figure one, Figure other) => IsMark(one) && IsMark(other)
        && one.Owner.Stem != 0 && one.Owner.Stem == other.Owner.Stem
        && Math.Abs(one.Value - other.Value) <= FigureMatch.MiscountedShare * Math.Min(one.Value, other.Value);

    public static bool MayBeOfOneUnit(Figure one, Figure other) => one.Unit == other.Unit || AreMarks(one, other);

    private static bool IsMark(Figure figure) =>
        figure.Value >= FigureMatch.GreatNumber && (figure.Unit is FigureUnits.Bare or FigureUnits.OfNoun || FigureMatch.IsScore(figure));

    /// <summary>Both name one year.</summary>
    public static bool AreOfOneYear(Figure one, Figure other) => one.Profile.Times.Exists(t => t.Precision == DatePrecision.Year
        && other.Profile.Times.Exists(o => o.Precision == DatePrecision.Year && o.Start == t.Start));
}
