using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Names;

/// <summary>Titles and offices that stand beside names, and the words that qualify them.</summary>
public static class RoleWords
{
    private static readonly FrozenSet<string> Offices = Set(
        """
        president pres vice-president premier chancellor minister secretary senator congressman congresswoman representative governor mayor councillor councilor judge justice
        king queen prince princess pope bishop archbishop cardinal imam sheikh emperor duke lord lady sir dame general colonel captain major lieutenant sergeant admiral
        commander marshal officer chief chairman chairwoman chair director head leader founder executive ceo manager editor reporter correspondent professor dr doctor
        mr mrs ms miss prof gen sen rep gov lt col capt sgt maj adm rev hon adviser advisor aide envoy ambassador diplomat negotiator spokesman spokeswoman
        spokesperson lawyer attorney prosecutor analyst economist expert historian scientist researcher activist candidate nominee dictator lawmaker deputy
        coach captain striker singer actor actress author writer director son-in-law daughter-in-law father mother brother sister wife husband son daughter
        """);

    private static readonly FrozenSet<string> Qualifiers = Set(
        """
        former senior junior special deputy vice prime acting interim informal chief foreign defence defense finance interior press national security assistant
        late current outgoing incoming top lead leading long-time longtime veteran principal top-level presidential state attorney under first
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfficeSpans =
        Offices.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> QualifierSpans =
        Qualifiers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells the words of offices and occupations ("minister", "coach").</summary>
    /// <returns>True for a word of the table, whatever its case.</returns>
    public static bool IsOffice(ReadOnlySpan<char> word) => OfficeSpans.Contains(word);

    /// <summary>Tells words that stand before an office ("deputy", "former").</summary>
    /// <returns>True for a word of the table, whatever its case.</returns>
    public static bool IsQualifier(ReadOnlySpan<char> word) => QualifierSpans.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
