using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Words;

/// <summary>Closed word classes of English: what a sentence can lose or gain without telling of something else.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = (
        "a an the this that these those such each every either neither both all any some few many much more most other another own same " +
        "i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves " +
        "who whom whose which what when where why how whether " +
        "am is are was were be been being has have had having do does did doing done will would shall should can could may might must ought " +
        "not no nor never cannot ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shouldn't wasn't weren't won't wouldn't " +
        "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd they'll " +
        "that's there's here's what's who's let's " +
        "about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond by despite down during except for from " +
        "in inside into like near of off on onto out outside over past per since than through throughout till to toward towards under until unto up upon via with within without " +
        "and but or so yet if because although though while unless whereas once " +
        "then there here now just also only even still too very quite rather almost already again ever always often sometimes perhaps maybe however therefore thus hence " +
        "meanwhile moreover furthermore instead indeed nevertheless nonetheless otherwise " +
        "one ones s t said say says saying told tell tells according added adding").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Negators = "not no never neither nor none cannot without".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NegatorLookup = Negators.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">Lower case, straight apostrophes.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);

    public static bool IsNegator(ReadOnlySpan<char> word) => NegatorLookup.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);
}
