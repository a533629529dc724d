using System.Collections.Frozen;

namespace NewsTracker.Core.Language.Timex;

/// <summary>The words that the date grammar knows, in any letter case.</summary>
internal static class Lexicon
{
    private const int LongestWord = 16;

    private static readonly FrozenDictionary<string, (Word Kind, int Value)> Entries = Build();

    private static readonly FrozenDictionary<string, (Word Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public static (Word Kind, int Value) Find(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord && BySpan.TryGetValue(word, out var entry)) return entry;
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? (Word.PastVerb, 0) : (Word.None, 0);
    }

    private static FrozenDictionary<string, (Word Kind, int Value)> Build()
    {
        var words = new Dictionary<string, (Word, int)>(StringComparer.OrdinalIgnoreCase);
        void Add(Word kind, int value, string list)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = (kind, value);
        }

        void Count(Word kind, int from, string list)
        {
            foreach (var group in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(kind, from++, group.Replace('/', ' '));
        }

        Count(Word.Month, 1, "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec");
        Count(Word.Weekday, 1, "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun");
        Count(Word.Weekdays, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
        Count(Word.Cardinal, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Count(Word.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        var tens = 20;
        foreach (var ten in "twenty thirty forty fifty sixty seventy eighty ninety".Split(' '))
        {
            Add(Word.Cardinal, tens, ten);
            Add(Word.Decades, tens, ten[..^1] + "ies");
            tens += 10;
        }

        Add(Word.Ordinal, 30, "thirtieth");
        Add(Word.Multiplier, 100, "hundred");
        Add(Word.Multiplier, 1000, "thousand");
        Add(Word.OrdinalSuffix, 0, "st nd rd th");
        Units(Add);
        Deictics(Add);
        Small(Add);
        Verbs(Add);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Units(Action<Word, int, string> add)
    {
        var names = "minute hour day week month quarter year decade".Split(' ');
        var units = new[] { Unit.Minute, Unit.Hour, Unit.Day, Unit.Week, Unit.Month, Unit.Quarter, Unit.Year, Unit.Decade };
        for (var i = 0; i < names.Length; i++)
        {
            add(Word.Unit, (int)units[i], names[i]);
            add(Word.Units, (int)units[i], names[i] + "s");
        }

        add(Word.Units, (int)Unit.Second, "seconds");
        add(Word.Unit, (int)Unit.Century, "century");
        add(Word.Units, (int)Unit.Century, "centuries");
        add(Word.Weekend, 0, "weekend");
        add(Word.DayPart, 'M', "morning");
        add(Word.DayPart, 'A', "afternoon");
        add(Word.DayPart, 'E', "evening");
        add(Word.DayPart, 'N', "night");
        add(Word.DayParts, 'M', "mornings");
        add(Word.DayParts, 'A', "afternoons");
        add(Word.DayParts, 'E', "evenings");
        add(Word.DayParts, 'N', "nights");
        add(Word.Season, 'P', "spring springtime");
        add(Word.Season, 'U', "summer summertime");
        add(Word.Season, 'F', "fall autumn");
        add(Word.Season, 'W', "winter wintertime");
    }

    private static void Deictics(Action<Word, int, string> add)
    {
        add(Word.Today, 0, "today");
        add(Word.Yesterday, 0, "yesterday");
        add(Word.Tomorrow, 0, "tomorrow");
        add(Word.Tonight, 0, "tonight");
        add(Word.Overnight, 0, "overnight");
        add(Word.Now, 0, "now");
        add(Word.Reference, 0, "currently nowadays presently");
        add(Word.Reference, 1, "recently lately");
        add(Word.Recent, 0, "recent");
        add(Word.Future, 0, "future");
        add(Word.Soon, 0, "soon shortly");
        add(Word.Adverb, (int)Unit.Day, "daily nightly");
        add(Word.Adverb, (int)Unit.Hour, "hourly");
        add(Word.Adverb, (int)Unit.Week, "weekly");
        add(Word.Adverb, (int)Unit.Month, "monthly");
        add(Word.Adverb, (int)Unit.Year, "yearly");
        add(Word.Last, 0, "last");
        add(Word.Next, 0, "next");
        add(Word.This, 0, "this");
        add(Word.That, 0, "that");
        add(Word.These, 0, "these those");
        add(Word.Past, 0, "past");
        add(Word.Previous, 0, "previous preceding prior");
        add(Word.Following, 0, "following subsequent ensuing");
        add(Word.Coming, 0, "coming upcoming");
        add(Word.Current, 0, "current");
        add(Word.Same, 0, "same");
        add(Word.Latest, 0, "latest");
        add(Word.Ago, 0, "ago");
        add(Word.Earlier, 0, "earlier");
        add(Word.Later, 0, "later");
        add(Word.Before, 0, "before");
        add(Word.After, 0, "after");
        add(Word.Each, 0, "each every");
        add(Word.Holiday, 0, "christmas thanksgiving easter halloween new valentine labor labour memorial independence veterans");
        add(Word.Part, 0, "early late mid middle end beginning start");
    }

    private static void Small(Action<Word, int, string> add)
    {
        add(Word.The, 0, "the");
        add(Word.A, 0, "a an");
        add(Word.From, 0, "from");
        add(Word.To, 0, "to");
        add(Word.Until, 0, "until till through thru");
        add(Word.Between, 0, "between");
        add(Word.And, 0, "and");
        add(Word.Or, 0, "or");
        add(Word.Of, 0, "of");
        add(Word.Preposition, 0, "in on at by for since during over within throughout into around circa per under across");
        add(Word.Few, 0, "few several many numerous some");
        add(Word.Couple, 0, "couple");
        add(Word.Half, 0, "half");
        add(Word.Fiscal, 0, "fiscal fy");
        add(Word.Period, 0, "period");
        add(Word.Noon, 0, "noon midday");
        add(Word.Midnight, 0, "midnight");
        add(Word.MorningHalf, 0, "am");
        add(Word.EveningHalf, 0, "pm");
        add(Word.Zone, 0, "gmt utc est edt et pst pdt pt cst cdt mst mdt bst cet cest msk ist local");
        add(Word.OClock, 0, "clock");
        add(Word.Once, 0, "once twice thrice");
        add(Word.Times, 0, "times");
        add(Word.Approximately, 0, "about nearly almost approximately roughly barely just some only exactly");
        add(Word.More, 0, "more less fewer");
        add(Word.Than, 0, "than");
        add(Word.Least, 0, "least most");
        add(Word.Adjective, 0, "trading business working consecutive straight additional calendar full extra school whole long further solid successive");
        add(Word.Old, 0, "old");
        add(Word.Possessive, 0, "s");
    }

    private static void Verbs(Action<Word, int, string> add)
    {
        add(Word.WillVerb, 0, "will shall ll meets begins arrives leaves resumes starts resume convene depart");
        add(Word.ModalVerb, 0, "would might can");
        add(Word.PlanVerb, 0, "plans plan expects intends hopes aims begin opens reopens expire expires convenes");
        add(Word.Clause, 0, "but while although though whereas");
        add(Word.PlanWord, 0, "scheduled expected due slated planned planning expecting set poised effective going");
        add(Word.PresentVerb, 0, "is are says say does do be being");
        add(Word.PerfectVerb, 0, "has have had");
        add(Word.PastVerb, 0,
            "was were did said told got went came took made gave found met won lost held sold bought began left led spoke fell rose grew became brought built " +
            "caught chose cut drew drove fled flew fought hit kept knew laid put ran read sat saw sent shot shut stood struck taught thought threw understood " +
            "woke wore wrote broke paid quit sank spent stole swore swept died tied lied used heard");
    }
}
