using System.Collections.Frozen;
using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.References;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// Finds where a sentence begins behind a caption, headline or menu word that its page ran into it without a mark: "The yard has long been
/// closed The council voted on Monday", "Share The yard reopened". The sign is a capital on a small word in the middle of a line.
/// </summary>
internal static partial class GluedCaption
{
    /// <summary>A caption is no longer than this, in characters.</summary>
    private const int MaxLength = 240;

    /// <summary>Words that a sentence must have left.</summary>
    private const int MinWords = 6;

    private static readonly FrozenSet<string> Openers = Set(
        "A An The In On At It He She They His Her Their There This These Both More Some Under After As For Two Three Four");

    /// <summary>Words that a capital "A" or a numeral belongs to.</summary>
    private static readonly FrozenSet<string> Graded = Set(
        "vitamin hepatitis influenza grade group type class plan serie appendix section article phase stage part number act");

    /// <summary>Words of menus that stand before a text.</summary>
    private static readonly FrozenSet<string> Menu = Set("Help Share Print Tweet Email Advertisement Caption Comments");

    /// <summary>Words after which a name may follow that begins with such a word ("of The Hague", "in A Minor").</summary>
    private static readonly FrozenSet<string> Leading = Set(
        "of in on at by for with from and or as to the a an said told called named titled entitled is was than into via about play film " +
        "album song book novel show series movie");

    /// <returns>Where the words behind the last caption begin; the start of the sentence where there is none.</returns>
    public static int After(string text, Span sentence)
    {
        var start = AfterCapitals(text, sentence);
        var limit = Math.Min(sentence.End, sentence.Start + MaxLength);
        for (var at = sentence.Start + 1; at < limit; at++)
        {
            if (text[at - 1] != ' ' || !char.IsUpper(text[at]) || at < 3) continue;
            if (OpensPlural(text, start, at, sentence.End) || OpensName(text, start, at, sentence.End)
                || OpensAfterDay(text, start, at, sentence.End) || OpensSubject(text, start, at, sentence.End)) start = at;
            if (!Openers.Contains(Word(text, at, sentence.End))) continue;
            var isQuoteEnd = text[at - 2] is '”' or '"' && char.IsLetter(text[at - 3]);
            if (!isQuoteEnd && !char.IsLetter(text[at - 2])) continue;
            if (Opens(text, start, at, sentence.End)) start = at;
        }

        return AfterMenu(text, start, sentence.End);
    }

    /// <summary>"NEW GATE FOR LEAKING LOCK When divers …": a line in capitals before a sentence that begins with one.</summary>
    private static int AfterCapitals(string text, Span sentence)
    {
        var (at, words, letters) = (sentence.Start, 0, 0);
        while (at < sentence.End)
        {
            var end = at;
            while (end < sentence.End && text[end] != ' ') end++;
            var word = text.AsSpan(at, end - at);
            if (word.ContainsAnyInRange('a', 'z') || word.EndsWith(".") || word.EndsWith(",")) break;
            if (word.Length > 3 && word.ContainsAnyInRange('A', 'Z')) letters++;
            words++;
            at = end + 1;
        }

        return words >= MinCapitals && letters > 1 && at < sentence.End && char.IsUpper(text[at])
            && text.AsSpan(at, sentence.End - at).Count(' ') >= MinWords - 1
            ? at
            : sentence.Start;
    }

    /// <summary>
    /// Words of a line in capitals, two of them longer than three letters: fewer may be names ("UNITED NATIONS Secretary").
    /// </summary>
    private const int MinCapitals = 4;

    /// <summary>A menu word before a capital: "Help Police have found", "Share Kolm's mayor said".</summary>
    private static int AfterMenu(string text, int start, int end)
    {
        var word = Word(text, start, end);
        var next = start + word.Length + 1;
        return Menu.Contains(word) && next < end && text[next - 1] == ' ' && char.IsUpper(text[next]) ? next : start;
    }

    /// <summary>
    /// "The lock burst in June 2029 aged 50 Engineers of the yard have said": a plural that is no name, behind a small letter or a number,
    /// with "of" or "have" behind it, and a verb of its own where one stands before.
    /// </summary>
    private static bool OpensPlural(string text, int from, int at, int end)
    {
        var word = Word(text, at, end);
        if (at <= from + 1 || !(Many.Contains(word) || (char.IsAsciiDigit(text[at - 2]) && IsPlural(word)))) return false;
        if (at + word.Length >= end || text[at + word.Length] != ' ') return false;
        var before = text[from..(at - 1)];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        if (last.Length == 0 || !char.IsAsciiLetterOrDigit(last[^1]) || Leading.Contains(last)) return false;
        if (!char.IsAsciiDigit(last[0]) && !(char.IsAsciiLetterLower(last[0]) && IsNoun(last))) return false;
        if (!(Crowds.Contains(word) || Tells(before)) || text.AsSpan(at, end - at).Count(' ') < MinWords - 1) return false;
        var next = text[(at + word.Length + 1)..end].Split(' ', MaxReach + 1);
        return Joining.Contains(next[0]) && next.Take(MaxReach).TakeWhile(w => !w.EndsWith('.')).Any(Finite.Contains);
    }

    /// <summary>
    /// "The skipper died on 25 June 2029 Jurors at the trial of his mate have been told": a capital right behind a day with its year, with
    /// a verb on either side.
    /// </summary>
    private static bool OpensAfterDay(string text, int from, int at, int end) =>
        at > from + 1 && char.IsAsciiDigit(text[at - 2]) && text.AsSpan(at, end - at).Count(' ') >= MinWords - 1
        && Tells(text[from..(at - 1)]) && DayAtEnd().IsMatch(text[from..(at - 1)]) && Tells(text[at..end]);

    [GeneratedRegex(@"\b(?:on|of) (?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?) \d{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAtEnd();

    /// <summary>
    /// At the top of a text a name in full with "has" or "is" right behind it or its noun, behind a line that has it already: "Skipper Jan
    /// Ostrek, found guilty Jan Ostrek has been found guilty of"; behind another name where two lines have it.
    /// </summary>
    private static bool OpensName(string text, int from, int at, int end)
    {
        if (at > MaxTop || at <= from + 1 || text.AsSpan(from, at - from).Count(' ') < MinLine) return false;
        var words = text[at..end].Split(' ', MaxReach + 1);
        var name = words.TakeWhile(w => w.Length > 1 && char.IsUpper(w[0])).ToList();
        if (name.Count < 2 || text.AsSpan(at, end - at).Count(' ') < MinWords) return false;
        var owned = name[^1].EndsWith("'s", StringComparison.Ordinal) || name[^1].EndsWith("’s", StringComparison.Ordinal);
        var verb = words.Skip(name.Count).Take(owned ? MaxOwned : 1).TakeWhile(w => char.IsAsciiLetterLower(w[0])).Any(Auxiliary.Contains);
        if (!verb) return false;
        var before = text[from..(at - 1)];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        var known = before.Split($"{name[0]} {name[1]}").Length - 1;
        if (known == 0) return false;
        if (known > 1 && !Leading.Contains(last)) return true;
        return last.Length > 1 && (last[^1] is '”' or '"' || (char.IsAsciiLetterLower(last[0]) && char.IsAsciiLetterLower(last[^1])
            && !Leading.Contains(last) && !Saying.Contains(last) && WordReader.Read(last) is [{ IsFunction: false }]));
    }

    /// <summary>
    /// At the top of a text a subject with "has" or "is" of its own behind a line that tells something whole and ends in a common noun:
    /// "Velmol is a sedative used before operations Mara Kolm's physician, Doctor Ilse Brandt, has been found guilty".
    /// </summary>
    private static bool OpensSubject(string text, int from, int at, int end)
    {
        if (at > MaxTop || at <= from + 1 || text.AsSpan(from, at - from).Count(' ') <= MinLine) return false;
        var before = text[from..(at - 1)].Split(' ');
        var last = before[^1];
        if (last.Length < MinLine || last.AsSpan().ContainsAnyExceptInRange('a', 'z') || Leading.Contains(last)) return false;
        if (!IsNounOrRare(last) || PersonWords.IsNoun(last, out _)) return false;
        if (before.Any(Subordinate.Contains)) return false;
        if (!Tells(text[from..(at - 1)]) && !BeginsAlike(before, text[at..end])) return false;
        return text.AsSpan(at, end - at).Count(' ') >= MinWords && Subject().IsMatch(text.AsSpan(at, end - at));
    }

    /// <summary>"Mara Kolm doctor gets four years in prison Mara Kolm's former doctor, …": both begin with one name.</summary>
    private static bool BeginsAlike(string[] line, string sentence) =>
        line.Length > 1 && sentence.StartsWith($"{line[0]} {line[1]}", StringComparison.Ordinal);

    /// <summary>A line with one of these may go on without a mark: "was told that day Mara Kolm was gone".</summary>
    private static readonly FrozenSet<string> Subordinate = Set(
        "that which who whom whose when while because as if where whether how why although though than said told " +
        "announced claimed believed insisted reported argued hoped feared thought knew found showed shows and but or");

    /// <summary>
    /// A name in full, also with who that is before it ("Folk singer Mara Kolm"), with what is its ("Mara Kolm's physician") and who that
    /// is, the verb, and what it has of its own: in "the worst floods Mara Kolm has seen" the noun before is what she saw.
    /// </summary>
    [GeneratedRegex(
        @"^(?:\p{Lu}\p{Ll}+ (?:\p{Ll}+ ){1,2})?" +
        @"\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3}(?:['’]s? \p{Ll}+(?: \p{Ll}+)?(?:, \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3},)?)? " +
        @"(?:has|have|is|are|was|were|will) (?:been|to|(?:\p{Ll}+ly )?\p{Ll}+ (?:an?|the|his|her|its|their|to|that|no|over)) ",
        RegexOptions.CultureInvariant)]
    private static partial Regex Subject();

    private static readonly FrozenSet<string> Saying = Set(
        "say says claim claims think thinks believe believes insist insists report reports hope hopes fear fears");

    /// <summary>Characters at the top of a text in which such a line ends, and words of it.</summary>
    private const int MaxTop = 300;

    private const int MinLine = 4;

    /// <summary>Words behind "Jan Ostrek's" within which its verb stands.</summary>
    private const int MaxOwned = 4;

    private static readonly FrozenSet<string> Auxiliary = Set("has have had is are was were will");

    /// <summary>Those that news begins with and that are part of no name, as "Republicans" and "Giants" are.</summary>
    private static readonly FrozenSet<string> Many = Set(
        CrowdWords + " Officials Authorities Police Troops Soldiers Protesters Demonstrators " +
        "Activists Rebels Engineers Lawyers Prosecutors Investigators Detectives Experts Scientists Researchers Doctors Nurses " +
        "Firefighters Rescuers Divers Residents Villagers Workers Students Teachers Leaders Ministers Lawmakers Relatives Families Crews " +
        "Passengers Survivors Victims Witnesses Shares");

    /// <summary>No name has these in its middle.</summary>
    private static readonly FrozenSet<string> Crowds = Set(CrowdWords);

    private const string CrowdWords = "People Dozens Hundreds Thousands Scores Tens Millions";

    /// <summary>A word that general English has, and mostly as a noun.</summary>
    private static bool IsNoun(string word)
    {
        var meaning = WordMeanings.Find(WordHash.Of(Stemmer.Stem(word.ToLowerInvariant())));
        return meaning >= 0 && WordMeanings.PartOf(meaning) == CommonPart.Noun;
    }

    /// <summary>A noun, or a word that general English has not: nearly all of these are nouns.</summary>
    private static bool IsNounOrRare(string word) =>
        IsNoun(word) || WordMeanings.Find(WordHash.Of(Stemmer.Stem(word))) < 0;

    /// <summary>"Executors": right behind a number no name begins with the plural of a common noun.</summary>
    private static bool IsPlural(string word) => word.Length > 4 && word[^1] == 's' && word[^2] != 's' && IsNoun(word);

    private static bool Tells(string words) =>
        words.Split(' ').Any(w => Finite.Contains(w) || (w.Length > 3 && w.EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>Words within which the second verb stands.</summary>
    private const int MaxReach = 9;

    private static readonly FrozenSet<string> Joining = Set("of in at for from who have are were will said say with has is was");

    private static readonly FrozenSet<string> Finite = Set("has have had is are was were will says said say can could may");

    private static bool Opens(string text, int from, int at, int end)
    {
        var before = at - 1;
        while (before > from && !char.IsWhiteSpace(text[before - 1])) before--;
        var last = text[before..(at - 1)].TrimStart('“', '"', '(', '\'');
        var quoted = last.Length > 0 && last[^1] is '”' or '"';
        last = last.TrimEnd('”', '"');
        if (last.Length == 0) return false;
        if (Leading.Contains(last.ToLowerInvariant()) || Graded.Contains(last.ToLowerInvariant())) return false;
        if (last.AsSpan(1).ContainsAnyExceptInRange('a', 'z')
            && (before != from || last.AsSpan().ContainsAnyExceptInRange('A', 'Z')))
            return false;
        // "President Luiz In cio": words of a name, and fewer than a caption has
        if (!quoted && char.IsUpper(last[0]) && before != from && text.AsSpan(from, at - from).Count(' ') < MinLine) return false;
        var opener = Word(text, at, end);
        var next = at + opener.Length + 1;
        if (next >= end || text[next - 1] != ' ') return false;
        return (char.IsLower(text[next]) || quoted || opener is "A" or "An" && char.IsLower(last[0]))
            && text.AsSpan(at, end - at).Count(' ') >= MinWords - 1;
    }

    private static string Word(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && char.IsLetter(text[stop])) stop++;
        return text[at..stop];
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
