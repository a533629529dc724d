using NewsTracker.Core.StoryPages.Lines;
using static NewsTracker.Core.StoryPages.Headings.HeadingCue;

namespace NewsTracker.Core.StoryPages.Headings;

/// <summary>Reads the cues of a border before word <c>i</c> of a line.</summary>
internal static class HeadingFeatures
{
    public static readonly int Count = Enum.GetValues<HeadingCue>().Length;

    /// <summary>A sentence begins with a capital, a number or a quotation, and not behind a comma.</summary>
    public static bool MayBegin(IReadOnlyList<LineWord> words, int i) =>
        words[i].Core.Length > 0
        && words[i - 1].Core.Length > 0
        && (words[i].IsCapital || words[i].IsNumber || words[i].OpensQuote)
        && words[i - 1].Raw[^1] is not (',' or ';' or ':');

    /// <returns>For each <see cref="HeadingCue"/> how often it is there.</returns>
    public static double[] Of(IReadOnlyList<LineWord> words, int i, HeadingContext context)
    {
        var cues = new double[Count];
        void Set(HeadingCue cue, bool there) => cues[(int)cue] = there ? 1 : 0;
        var (before, word) = (words[i - 1], words[i]);
        var opener = word.IsCapital && HeadingWords.IsOpener(word.Lower);
        var common = word.IsCapital && !opener && context.IsCommon(word.Lower);
        var agents = word.IsCapital && !opener && HeadingWords.IsAgents(word.Lower);
        var role = word.IsCapital && !opener && HeadingWords.IsRole(word.Lower);
        var name = word.IsCapital && !opener && !common && !agents && !role;
        var nameBefore = before.IsCapital && !HeadingWords.IsOpener(before.Lower);
        var run = Run(words, i);
        var next = i + run < words.Count ? words[i + run] : null;
        Set(BeforeLeans, HeadingWords.Leaning.Contains(before.Lower) && !before.ClosesQuote);
        Set(BeforeAuxiliary, HeadingWords.Auxiliaries.Contains(before.Lower));
        Set(BeforeAsks, before.Asks);
        Set(BeforeNumber, before.IsNumber);
        Set(BeforeVerb, before.IsLower && HeadingWords.IsVerb(before.Lower));
        Set(BeforeCapital, nameBefore);
        Set(RoleThenName, !context.TitleCase && before.IsLower && HeadingWords.IsRole(before.Lower) && (name || role));
        Set(PairSeen, context.Together(before, word));
        Set(Article, word.IsCapital && HeadingWords.Articles.Contains(word.Lower));
        Set(Pronoun, word.IsCapital && HeadingWords.Pronouns.Contains(word.Lower));
        Set(Preposition, word.IsCapital && HeadingWords.Prepositions.Contains(word.Lower));
        Set(Connector, word.IsCapital && HeadingWords.Connectors.Contains(word.Lower));
        Set(Number, word.IsNumber);
        Set(Quote, word.OpensQuote);
        Set(Role, role);
        Set(CommonWord, common);
        Set(Agents, agents);
        Set(NameSeen, name && context.IsName(word.Core));
        Set(StarterSeen, !opener && context.Starts(word.Core));
        Set(CapitalThenOpener, nameBefore && (opener || common || agents));
        Set(CapitalThenName, nameBefore && name);
        Set(NameThenVerb, run == 1 && !opener && next is { IsLower: true } && HeadingWords.IsVerb(next.Lower));
        Set(NamesThenVerb, run > 1 && next is { IsLower: true } && HeadingWords.IsVerb(next.Lower));
        Set(CommaBehind, word.Raw[^1] == ',' && !opener);
        Set(VerbSoon, HasVerb(words, i + 1, i + 8));
        Set(NoVerb, !HasVerb(words, i + 1, i + 16));
        Set(HeadingVerb, HasVerb(words, 1, i, context.TitleCase));
        Set(Length(i), true);
        cues[(int)InnerOpeners] = Inner(words, i, w => HeadingWords.IsOpener(w.Lower));
        cues[(int)InnerCommons] = Inner(
            words, i, w => !HeadingWords.IsOpener(w.Lower) && (context.IsCommon(w.Lower) || HeadingWords.IsAgents(w.Lower)));
        Set(Repeated, !opener && words.Take(i).Any(w => w.Lower == word.Lower));
        Set(ShortRest, words.Count - i < 5);
        Set(OfBehind, i + 1 < words.Count && words[i + 1].Lower is "of" or "and");
        cues[(int)LowerInside] = context.TitleCase
            ? words.Take(i).Count(w => w.IsLower && w.Core.Length > 3 && !HeadingWords.Leaning.Contains(w.Lower))
            : 0;
        Set(run switch { <= 1 => Run1, 2 => Run2, 3 => Run3, _ => Run4 }, word.IsCapital);
        Set(LowerBefore, before.IsLower && !HeadingWords.Leaning.Contains(before.Lower));
        cues[(int)CommasInside] = words.Take(i).Count(w => w.Raw[^1] == ',');
        Set(InTitledName, name && (IsRole(before) || (before.IsCapital && i > 1 && IsRole(words[i - 2]))));
        Set(ReportBehind, word.IsCapital && !opener && next is not null && HeadingWords.Reports.Contains(next.Lower));
        Set(CommaThenCapital, word.IsCapital && !opener && word.Raw[^1] == ',' && i + 1 < words.Count && words[i + 1].IsCapital);
        Set(OnlyVerbBefore, before.IsLower && HeadingWords.IsVerb(before.Lower) && !HasVerb(words, 1, i - 1));
        Set(NameAndVerbBefore, i > 3 && before.IsLower && HeadingWords.IsVerb(before.Lower) && words[i - 2].IsCapital);
        Set(
            NounBehind,
            word.IsCapital
                && !opener
                && next is { IsLower: true }
                && !HeadingWords.IsVerb(next.Lower)
                && !HeadingWords.IsOpener(next.Lower)
                && next.Lower is not ("and" or "of"));
        Set(VerbVerySoon, HasVerb(words, i + 1, i + 4));
        Set(VerbLater, HasVerb(words, i + 1, i + 12));
        Set(
            PossessiveBefore,
            before.Lower.EndsWith("'s", StringComparison.Ordinal) || before.Lower.EndsWith("’s", StringComparison.Ordinal));
        return cues;
    }

    /// <summary>A role written large, as before a name: "Judge Amy | Rusk" is no border.</summary>
    private static bool IsRole(LineWord word) => word.IsCapital && HeadingWords.IsRole(word.Lower);

    private static HeadingCue Length(int words) => words switch
    {
        <= 2 => Words2,
        3 => Words3,
        4 => Words4,
        <= 6 => Words5,
        <= 9 => Words7,
        <= 12 => Words10,
        <= 15 => Words13,
        _ => Words16,
    };

    /// <summary>Capitalised words in a row from <paramref name="i"/>, no comma between them.</summary>
    private static int Run(IReadOnlyList<LineWord> words, int i)
    {
        var end = i;
        while (end < words.Count && words[end].IsCapital)
        {
            end++;
            if (words[end - 1].Raw[^1] is ',' or ';' or ':') break;
        }

        return end - i;
    }

    private static bool HasVerb(IReadOnlyList<LineWord> words, int from, int to, bool large = false)
    {
        for (var k = from; k < to && k < words.Count; k++)
        {
            if ((large || words[k].IsLower) && HeadingWords.IsVerb(words[k].Lower)) return true;
        }

        return false;
    }

    /// <summary>Words inside the heading that could themselves begin a sentence.</summary>
    private static int Inner(IReadOnlyList<LineWord> words, int i, Func<LineWord, bool> test)
    {
        var count = 0;
        for (var k = 1; k < i; k++)
        {
            if (words[k].IsCapital && words[k - 1].Raw[^1] is not (':' or '?' or '!') && test(words[k])) count++;
        }

        return count;
    }
}
