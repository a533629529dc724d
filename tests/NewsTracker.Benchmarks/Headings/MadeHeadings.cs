using System.Globalization;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Headings;

namespace NewsTracker.Benchmarks.Headings;

/// <summary>
/// Makes headings and first sentences in the manner of digest files out of invented names and common words. No test compares with them.
/// </summary>
internal static class MadeHeadings
{
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["place"] = Of("Quellen Tarsk Ombria Velden Marrow Bay|Kesht Lake Aster|Northmoor Ilvania Port Sanna|Drumhaven Ostrel"),
        ["abbr"] = Of("U.K.|U.N.|E.U.|U.S.|OPEC|NATO"),
        ["name"] = Of("Ida Castell|Tomasz Brandt|Oyelaran|Renner|Sofia Marchetti|Gruber|Anders Pohl|Nadia Karim|Whitcombe"),
        ["role"] = Of(
            "Mayor|Minister|Senator|Professor|Judge|Captain|Chancellor|Economist|Spokeswoman|Engineer|Analyst|Union leader|Police " +
            "chief|Prime Minister"),
        ["agents"] = Of(
            "Residents Officials Critics Doctors Investigators Traders Farmers Teachers Scientists Voters Engineers Lawmakers Diplomats " +
            "Commuters"),
        ["noun"] = Of(
            "budget inquiry harvest tariffs pension strike verdict drought merger treaty recount curfew vaccine pipeline subsidies " +
            "deadlock referendum wages"),
        ["adj"] = Of("new rising deep cautious final rival legal sharp rural northern fragile public mixed competing"),
        ["verb"] = Of("divide strain shape slow reach test reshape block cloud lift weaken revive dominate frame"),
        ["verbs"] = Of(
            "divides strains shapes slows reaches tests reshapes blocks clouds lifts weakens signals orders questions demands rejects " +
            "drops"),
        ["verbed"] = Of("rejected approved left signed closed opened delayed raised met ended began struck warned"),
        ["body"] = Of("Court|Council|Central bank|Parliament|Club|Rail operator|Opposition|Agency|Regulator|Harbour board"),
        ["month"] = Of("January March April July October December"),
        ["number"] = Of("three|40|1,200|a dozen|two|17"),
        ["rank"] = Of("second fourth ninth last eighth first"),
        ["house"] = Of("Space Agency|Health Ministry|Appeal Court|City Council|Rail Union|Central Bank|Port Authority|State University"),
        ["paper"] = Of("Courier Herald Gazette Observer Standard"),
        ["lead"] = Of(
            "Opinion pieces|Local papers|Rescue teams|Party members|Union delegates|State media|Share prices|Aid groups|Court " +
            "records|Ferry crews|Early results"),
    };

    /// <summary>Words that title case writes small inside a heading.</summary>
    private static readonly HashSet<string> Small =
        new(Of("a an the and but or as at by for from in of on over to with"), StringComparer.Ordinal);

    private static readonly string[] Headings =
    [
        "{adj} {noun} and {noun} {verb} {abbr} {noun}", "{adj} {noun} over {noun} {verb} {place} {noun}",
        "{place}’s {noun} {noun} {verbs} {noun}", "{adj} {noun} {verbs} {place}, {place}, and {place}",
        "{body} {verbs} {noun} of {role} {name}", "{body} {verbs} from {rank} to {rank}", "{adj} {noun} {verbs} the {adj} {noun}",
        "{agents} {verb} {noun} in {place}", "{agents} call for {noun} after {adj} {noun}", "{noun} talks with {place} {verb} {adj} {noun}",
        "{abbr} {noun} {verbs} {noun}", "{role} {name} {verbs} {adj} {noun}", "{adj} {noun} centers on {place}’s {noun} demand",
        "{place} and {place} trade blame for {noun}", "{number} {agents} leave {place} before {noun}", "What the {noun} means for {place}",
        "{body} {verbs} {noun}", "{adj} {noun} in {place}",
        "{noun} and {noun}", "{adj} {noun} of the {noun}", "The {noun} so far", "How the {noun} began", "{noun} after the {noun}",
        "{place} {verbs} {noun} with {place}", "{place} {verbs} {name}", "{name} {verbs} {place} over {noun}", "{name} and the {noun}",
        "Who pays for the {noun}", "Why {agents} {verb} the {noun}", "{agents} and {agents} disagree on {noun}",
        "{noun} {verbs} as {agents} {verb} {noun}", "{number} {agents} {verbed} in {place} {noun}", "{noun} in {place} and {place}",
        "Reactions from {place} to {place}", "{abbr} and {place} {verb} {noun} by {month}", "{adj} and {adj} {noun}", "{noun} ahead",
        "Calls for {noun} from {agents}", "{place} {noun} {verbed}, {agents} say", "{role}’s {noun} {verbs} {noun}",
        "{adj} {noun} for {agents} of {place}", "{body} to {verb} {noun} in {month}", "{noun}: what {agents} know",
        "{body} {verbs} the {noun} at {place}", "{place} {house} {verbs} {noun}", "{place} {house} and the {noun}",
        "Doubts about {place}’s {adj} {noun}", "{agents} sue {body} over {noun}", "{noun} spreads beyond {place}",
    ];

    private static readonly string[] Sentences =
    [
        "{role} {name} said the {noun} was too high for {place}.", "{name} told {agents} that the {noun} would end by {month}.",
        "{agents} say the {noun} {verbed} in {month}.", "The {noun} {verbed} on Monday, and {agents} left {place}.",
        "In {month}, {agents} {verbed} a {adj} {noun}.", "{lead} from {place} described the {noun} as {adj}.",
        "{place} {verbed} its {noun} in {month}.", "{agents} at the {name} Institute {verbed} the {adj} {noun}.",
        "A {adj} {noun} {verbed} {agents} in {place}.", "About {number} {agents} crossed into {place} last week.",
        "{role} {name}, who {verbed} the {noun}, asked for time.", "It {verbed} the {noun} after {number} days.",
        "Under the {noun}, {agents} in {place} would pay more.", "{abbr} {agents} {verbed} the {noun} on Friday.",
        "The {body} {verbed} {place} and {place}.", "His {noun} {verbed} {number} votes short.", "{lead} were {adj} by Tuesday.",
        "{name}, the {role} of {place}, {verbed} the {noun}.", "{name} has {verbed} a {adj} {noun} with {place}.",
        "{place}’s {role} {name} {verbed} the {noun} on Sunday.", "{place} and {place} {verbed} a {noun} in {month}.",
        "At least {number} {agents} {verbed} when the {noun} {verbed}.", "More than {number} {agents} have {verbed} since {month}.",
        "On {month} 3, the {noun} {verbed}.", "According to {agents}, the {noun} {verbed} early.", "After the {noun}, {place} {verbed}.",
        "As the {noun} {verbed}, {agents} met {role} {name}.", "For {agents} in {place}, the {noun} was {adj}.",
        "No {noun} was {verbed}, {agents} said.", "Some {agents} {verbed} the {noun} in {place}.", "“The {noun} is {adj},” said {name}.",
        "Both {agents} and {agents} {verbed} the {noun}.", "{place} is to {verb} the {noun} by {month}.", "They {verbed} a {noun}.",
        "An {adj} {noun} in {place} {verbed} on Thursday.", "{number} {agents} {verbed} the {noun} in {place}.",
        "{adj} {agents} in {place} {verbed} the {noun}.", "{noun} in {place} {verbed} by half, {name} said.", "But {name} {verbed} it.",
        "With the {noun} {verbed}, {place} {verbed} its {noun}.", "{name}’s {noun} {verbed} in {month}.", "That {noun} {verbed} in {place}.",
        "{role}s in {place} {verbed} {name}’s {noun}.", "{place} {agents} {verbed} a {noun} against {name}.", "While {name} {verbed}, he left.",
        "Early on Saturday, {agents} {verbed} the {noun} near {place}.", "Last {month}, {place} {verbed} {name}.",
        "{place} and {place} {verbed} a {noun} on the river {place} on Friday.", "{agents} at the {place} {house} {verbed} the {noun}.",
        "The {place} {house} {verbed} {name} in {month}.", "{agents} aboard the ferry {place} {verbed} a {noun}, the {place} {house} said.",
        "{place} {house} {verbed} the {noun} near the village {place}.", "{name} of the {place} {house} {verbed} the singer {name}.",
        "A {noun} at the mine {place} {verbed} {number} {agents}.", "{agents} told the daily {place} {paper} that the {noun} {verbed}.",
    ];

    public static IEnumerable<HeadingPair> Make(int count, bool titleCase)
    {
        var random = new Random(titleCase ? 11 : 12);
        for (var i = 0; i < count; i++)
        {
            var heading = Upper(Fill(Headings[random.Next(Headings.Length)], random));
            if (titleCase) heading = string.Join(' ', heading.Split(' ').Select(w => Small.Contains(w) ? w : Upper(w)));
            var sentence = Sentence(random) + " " + Sentence(random);
            var pair = new HeadingPair(heading, sentence, titleCase);
            if (HeadingSplitter.Places(LineWord.Of(pair.Line), HeadingOptions.Default.MaxWords).Contains(LineWord.Of(heading).Count))
                yield return pair;
        }
    }

    private static string Sentence(Random random) => Upper(Fill(Sentences[random.Next(Sentences.Length)], random));

    private static string Fill(string template, Random random)
    {
        for (int open; (open = template.IndexOf('{', StringComparison.Ordinal)) >= 0;)
        {
            var close = template.IndexOf('}', open);
            var key = template[(open + 1)..close];
            var word = Words[key][random.Next(Words[key].Length)];
            if (key is "agents" or "body" && open > 0) word = word.ToLower(CultureInfo.InvariantCulture);
            template = template[..open] + word + template[(close + 1)..];
        }

        return template;
    }

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string[] Of(string words) => words.Contains('|', StringComparison.Ordinal) ? words.Split('|') : words.Split(' ');
}
