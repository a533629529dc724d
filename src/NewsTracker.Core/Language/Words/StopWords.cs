using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Words;

/// <summary>English function words: they tell nothing of what a text is about. Lower case, ordinary apostrophe.</summary>
public static class StopWords
{
    private const string List =
        """
        a about above across after afterwards again against all almost alone along already also although always am among amongst an and another any
        anyhow anyone anything anyway anywhere are aren't around as at away back be became because become becomes becoming been before beforehand being
        below beside besides between beyond both but by can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down
        during each eg either else elsewhere enough especially etc even ever every everyone everything everywhere except few for from further
        furthermore gave get gets getting give given gives giving go goes going gone got had hadn't happen happened has hasn't have haven't having he
        he'd he'll he's hence her here here's hereby hers herself him himself his how however i i'd i'll i'm i've ie if in indeed instead into is isn't
        it it'd it'll it's its itself just keep keeps kept know known knows last later latter least less let let's like likely made mainly make makes
        making many may maybe me meanwhile might mine more moreover most mostly mr mrs ms much must my myself namely near nearly need needs neither
        never nevertheless next no nobody none nonetheless nor not nothing now nowhere of off often on once one ones only onto or other others otherwise
        our ours ourselves out over own per perhaps please put puts quite rather really said same saw say saying says see seem seemed seeming seems seen
        several shall shan't she she'd she'll she's should shouldn't since so some somehow someone something sometime sometimes somewhere still such
        take taken takes taking tell tells than that that'll that's the their theirs them themselves then thence there there's thereafter thereby
        therefore these they they'd they'll they're they've this those though through throughout thus to together told too took toward towards under
        unless until unto up upon us use used uses using usually very via was wasn't way we we'd we'll we're we've well went were weren't what what's
        whatever when whence whenever where where's whereas whereby wherein wherever whether which while who who'd who'll who's whoever whole whom whose
        why will with within without won't would wouldn't yes yet am pm nd rd th you you'd you'll you're you've your yours yourself yourselves
        """;

    private static readonly FrozenSet<string> Words =
        List.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a function word in any letter case.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length > 16) return false;
        var curly = word.IndexOf('\u2019');
        if (curly < 0) return BySpan.Contains(word);
        Span<char> plain = stackalloc char[16];
        word.CopyTo(plain);
        plain[curly] = '\'';
        return BySpan.Contains(plain[..word.Length]);
    }
}
