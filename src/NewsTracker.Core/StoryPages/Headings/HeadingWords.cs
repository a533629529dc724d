using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>
/// Words that tell where a sentence can begin and where a heading cannot end, in lower case. Each list is a cue of the fitted weights of
/// <see cref="HeadingOptions"/>: which openers stand at the head of news sentences, not which words are of a class, so "us" (US) or "down"
/// are in none; the classes that are cues as a whole come from <see cref="FunctionWords"/>.
/// </summary>
internal static class HeadingWords
{
    public static readonly FrozenSet<string> Articles = FunctionWords.In(WordClass.Article).ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Pronouns = Set(
        "it they he she we this these that those its their his her both some many most more few several each every all no none another " +
        "others one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands half nearly almost about " +
        "roughly only at-least what who why how there here");

    public static readonly FrozenSet<string> Prepositions = Set(
        "on in at by for from after before during since under with within without among amid between across following despite over " +
        "against until through toward towards beyond " +
        "near inside outside behind around along according as to of into upon because");

    public static readonly FrozenSet<string> Connectors = Set(
        "while when although though if but however meanwhile still also yet once whether even so then instead separately earlier later " +
        "now today yesterday officially so-far " +
        "and or where unless not just");

    /// <summary>Words that lean on what follows, so that nothing ends with them.</summary>
    public static readonly FrozenSet<string> Leaning = Set(
        "the a an of in on at to for from by with and or but as after before over under amid into between its their his her than that " +
        "against near via per while across former during since within without among despite until through toward towards beyond because " +
        "if when where about our your my this these no every each new other such not");

    public static readonly FrozenSet<string> Auxiliaries = FunctionWords.In(WordClass.Auxiliary)
        .Concat(["says", "said"])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Offices, ranks, forms of address and the words that qualify them; what people do for a living is recognized by form, see
    /// <see cref="IsRole"/>.
    /// </summary>
    private static readonly FrozenSet<string> Offices = Set(
        "adviser advisor envoy minister president chief secretary chair leader governor mayor judge justice general official captain " +
        "coach player driver owner head boss manager author writer lawyer attorney reporter correspondent commissioner executive founder " +
        "researcher deputy premier chancellor king queen prince princess commander candidate lawmaker singer actress analyst officer " +
        "colonel lieutenant sergeant marshal admiral constable sheriff bishop archbishop cardinal rabbi imam pastor priest father mother " +
        "brother sister teacher farmer worker expert member partner chairman chairwoman mr mrs ms dr sir prof representative rep sen gov " +
        "prime foreign finance defence defense interior energy transport health education justice trade labour labor lead senior junior " +
        "interim acting vice former central supreme federal national state city county local regional opposition");

    private static readonly string[] RoleEndings =
    [
        "ologist", "ist", "ician", "eer", "ator", "itor", "utor", "ector", "essor", "woman", "sman", "person", "keeper", "maker"
    ];

    /// <summary>What sources do with words: a name before one of these begins its sentence.</summary>
    public static readonly FrozenSet<string> Reports = Set(
        "said says told insists insisted argues argued maintains maintained declared declares warned warns announced announces confirmed " +
        "confirms claimed claims denied denies believes believe believed acknowledged acknowledges noted notes reported accused accuses " +
        "urged urges called calls met rejected vowed expects expect say warn argue insist maintain believe note claim acknowledge " +
        "confirmed described promised added expressed stressed hopes wants want plans plan concluded found estimates estimate asked " +
        "ruled has have was is are were will");

    private static readonly FrozenSet<string> Verbs = Set(
        "is are was were has have had will would can could may might must should did does says said told met won lost began held made " +
        "took came went gave found left led kept set put cut hit rose fell grew saw spent sent struck drew broke chose became got ran " +
        "read sold bought built brought caught felt fled flew forbade hid knew let meant paid quit rode shot showed shut spoke stood " +
        "swept swore thought threw understood woke wrote remain say want see call warn plan fear hope expect believe remain rely hold " +
        "keep face seek now also");

    public static bool IsOpener(string lower) =>
        Articles.Contains(lower) || Pronouns.Contains(lower) || Prepositions.Contains(lower) || Connectors.Contains(lower);

    /// <summary>A guess by form: an irregular verb of news, or an ending in -ed or -s that is not a noun's -ss or -'s.</summary>
    public static bool IsVerb(string lower) =>
        Verbs.Contains(lower) || Reports.Contains(lower) || (lower.Length > 3 && lower.EndsWith("ed", StringComparison.Ordinal))
        || (lower.Length > 3 && lower[^1] == 's' && lower[^2] is not ('s' or '\'' or '’' or 'u'));

    /// <summary>
    /// Who somebody is, as it stands before a name ("special envoy Anna Holm") and, written large, begins sentences ("Mayor Holm said"): an
    /// office or a word formed as an occupation is.
    /// </summary>
    public static bool IsRole(string lower)
    {
        var word = lower.TrimEnd('.');
        return Offices.Contains(word) || (word.Length > 5 && Array.Exists(RoleEndings, e => Ends(word, e)));
    }

    /// <summary>People by what they do, in the plural: "Officials", "Residents", "Investigators".</summary>
    public static bool IsAgents(string lower) =>
        lower.Length > 5
        && (Ends(lower, "ers") || Ends(lower, "ors") || Ends(lower, "ists") || Ends(lower, "ials") || Ends(lower, "ents")
            || Ends(lower, "ants") || Ends(lower, "ics")
            || Ends(lower, "ysts") || Ends(lower, "erts") || Ends(lower, "ees") || Ends(lower, "ates") || Ends(lower, "ies")
            || Ends(lower, "ions"));

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
