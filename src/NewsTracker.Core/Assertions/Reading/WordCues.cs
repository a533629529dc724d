using System.Collections.Frozen;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>Cues that single words give.</summary>
internal static class WordCues
{
    private static readonly FrozenDictionary<string, Cue> Words = Table(
        (Cue.FirstPerson, "i we my our us me mine ours i'm we're we've i've"), (Cue.SecondPerson, "you your yours yourself you're you'll"),
        (Cue.HoldsAlso, "also too meanwhile however instead still likewise moreover furthermore therefore thus"),
        (Cue.HoldsHabit, "usually often always generally typically normally regularly sometimes frequently traditionally every each " +
            "annually daily rarely"),
        (Cue.HoldsHedge, "perhaps maybe probably possibly likely unlikely apparently supposedly potentially arguably"),
        (Cue.HoldsNow, "now currently today nowadays presently"),
        (Cue.HoldsAgo, "ago earlier previously formerly"), (Cue.HoldsSince, "since until"),
        (Cue.HoldsPageWord, "subscribe newsletter click copyright cookies advertisement login download podcast photograph photo caption " +
            "retweet comment comments share email privacy getty"));

    private static readonly FrozenSet<string> Conjunctions = Set("and but or so yet nor for because although though while whereas");
    private static readonly FrozenSet<string> Pronouns = Set("he she they it his her their its him them we i you who which");
    private static readonly FrozenSet<string> Demonstratives = Set("this that these those such here there then");

    public static void Read(ParsedSentence sentence, List<int> cues)
    {
        var found = 0UL;
        int numbers = 0, names = 0, titled = 0, capitals = 0, letters = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var form = sentence.Form(i);
            if (!char.IsLetter(form[0]))
            {
                if (char.IsDigit(form[0])) numbers++;
                if (sentence[i].Tag == FineTag.Currency) Set(Cue.HasMoney);
                continue;
            }

            letters++;
            if (char.IsUpper(form[0])) titled++;
            if (form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[^1])) capitals++;
            if (sentence[i].PartOfSpeech == PartOfSpeech.ProperNoun) names++;
            if (sentence[i].Tag is FineTag.Jjr or FineTag.Rbr) Set(Cue.HoldsComparative);
            if (sentence[i].Tag is FineTag.Jjs or FineTag.Rbs) Set(Cue.HoldsSuperlative);
            if (Find(form) is { } cue) Set(cue);
            if (letters == 1) Opening(form, sentence[i]);
        }

        if (numbers > 0) Set(Cue.HasNumber);
        if (names >= 4) Set(Cue.ManyNames);
        if (letters >= 5 && titled > 0.7 * letters) Set(Cue.TitleCased);
        if (letters >= 3 && capitals > 0.6 * letters) Set(Cue.AllCapitals);
        if (letters < 4) Set(Cue.VeryShort);
        else if (letters < 8) Set(Cue.Short);
        else if (letters > 40) Set(Cue.Long);
        for (var cue = 0; cue < 64; cue++)
        {
            if ((found >> cue & 1) != 0) cues.Add(SentenceCues.One + cue);
        }

        void Set(Cue cue) => found |= 1UL << (int)cue;

        void Opening(ReadOnlySpan<char> form, ParsedToken token)
        {
            if (char.IsLower(form[0])) Set(Cue.OpensLower);
            var word = form.ToString().ToLowerInvariant();
            if (Conjunctions.Contains(word)) Set(Cue.OpensConjunction);
            else if (Pronouns.Contains(word)) Set(Cue.OpensPronoun);
            else if (Demonstratives.Contains(word)) Set(Cue.OpensDemonstrative);
        }
    }

    private static Cue? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > 16) return null;
        Span<char> lower = stackalloc char[16];
        form.ToLowerInvariant(lower);
        return Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower[..form.Length], out var cue) ? cue : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, Cue> Table(params (Cue Cue, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (Word: w, r.Cue)))
            .DistinctBy(p => p.Word)
            .ToFrozenDictionary(p => p.Word, p => p.Cue, StringComparer.Ordinal);
}
