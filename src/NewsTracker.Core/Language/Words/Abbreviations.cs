using System.Collections.Frozen;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Words;

/// <summary>Words whose final dot need not end a sentence. Written without that dot; letter case does not matter.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> LeadsOn = Set(
        """
        mr mrs ms messrs mme mlle dr prof gen sen sens rep reps gov lt col capt cpt sgt maj cmdr cdr adm rev hon pres sec supt insp det cpl pvt ofc const cst
        st mt ft vs v e.g i.e cf fig figs pp vol vols ed eds trans approx ca viz brig amb atty asst dep dir fr msgr sra srta
        """);

    private static readonly FrozenSet<string> MayEnd = Set(
        """
        inc corp co cos ltd llc plc bros jr sr esq etc al
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt
        wash wis wisc wyo ave blvd rd dept est univ assn hr hrs min mins kg km lb lbs oz sq no nos art op sec
        """,
        MonthNames.English.Concat(WeekdayNames.English).SelectMany(forms => forms.Skip(1)));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeadsOnBySpan =
        LeadsOn.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayEndBySpan =
        MayEnd.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A title or the like: what follows belongs to it ("Dr. Osei").</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) => LeadsOnBySpan.Contains(word);

    /// <summary>May stand inside or at the end of a sentence ("Inc.", "Sept."): what follows tells.</summary>
    public static bool CanEnd(ReadOnlySpan<char> word) => MayEndBySpan.Contains(word);

    private static FrozenSet<string> Set(string words, IEnumerable<string>? more = null) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Concat(more ?? []).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
