using System.Collections.Frozen;

namespace NewsTracker.Core.Grouping.Terms;

/// <summary>English words that say nothing of an article's subject.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal, (
        "a about above after again against all also although am among an and another any are around as at back be became because been before being below between both but by " +
        "can cannot could did do does doing done down during each either else even ever every few for from further get gets got had has have having he her here hers herself him himself his how however " +
        "i if in into is it its itself just let like made make makes making many may me might mine more most much must my myself near neither never no nor not now of off often on once one only onto or other others our ours out over own " +
        "per quite rather really same say says said saying several shall she should since so some still such than that the their theirs them themselves then there these they this those though through thus till to together too toward towards " +
        "under until up upon us very via was we well were what when where whether which while who whom whose why will with within without would yet you your yours yourself " +
        "don doesn didn isn wasn weren won wouldn couldn shouldn hasn haven hadn aren ain ll re ve im mr mrs ms dr " +
        "am pm est edt gmt bst pst pdt utc today yesterday tomorrow according told").Split(' '));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> lowerCaseWord) => Lookup.Contains(lowerCaseWord);
}
