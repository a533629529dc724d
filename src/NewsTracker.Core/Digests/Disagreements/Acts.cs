using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>Words for acts that sides dispute, in groups of one meaning; the number of the group stands for the act.</summary>
internal static class Acts
{
    private static readonly string[] Groups =
    [
        "seize seized capture captured capturing seizure overrun conquer conquered",
        "kill killed killing murder murdered",
        "attack attacked strike struck bomb bombed shell shelled",
        "sign signed signing ratify ratified",
        "resign resigned resignation quit",
        "arrest arrested detain detained",
        "withdraw withdrew withdrawn withdrawal retreat retreated",
        "poison poisoned leak leaked",
        "pay paid bribe bribed",
        "agree agreed agreement",
        "approve approved authorise authorised authorize authorized",
        "destroy destroyed sink sank sunk",
        "cancel cancelled canceled postpone postponed",
    ];

    private static readonly HashSet<ulong> Trying =
        [.. WordReader.Read("will would could may might should attempt attempted try tried seek sought plan planned want wanted threaten " +
            "threatened vow vowed hope hoped aim aimed fail failed refuse refused call called urge urged demand demanded")
            .Select(w => w.IsFunction ? w.Form : w.Stem)];

    private static readonly Dictionary<ulong, int> ByStem = Index();

    /// <summary>How the act is named: the past form that stands second in its group.</summary>
    public static string Name(int act) => Groups[act].Split(' ')[1];

    /// <summary>The act's group, or -1.</summary>
    public static int Of(ulong stem) => ByStem.GetValueOrDefault(stem, -1);

    /// <summary>A word that puts the act after it into the future or into somebody's wish.</summary>
    public static bool IsTrying(Word word) => Trying.Contains(word.IsFunction ? word.Form : word.Stem);

    private static Dictionary<ulong, int> Index()
    {
        var index = new Dictionary<ulong, int>();
        for (var i = 0; i < Groups.Length; i++)
        {
            foreach (var word in WordReader.Read(Groups[i])) index.TryAdd(word.Stem, i);
        }

        return index;
    }
}
