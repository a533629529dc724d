using System.Collections.Frozen;
using NewsTracker.Core.Language.Timex.Calendar;
using NewsTracker.Core.Text.Calendar;

namespace NewsTracker.Core.Language.Timex.Lexer;

/// <summary>The words that the date grammar knows, in any letter case.</summary>
internal static class Lexicon
{
    private const int MaxWordLength = 16;

    private static readonly FrozenDictionary<string, (DateWord Kind, int Value)> Entries = Build();

    private static readonly FrozenDictionary<string, (DateWord Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public static (DateWord Kind, int Value) Find(ReadOnlySpan<char> word)
    {
        if (word.Length <= MaxWordLength && BySpan.TryGetValue(word, out var entry)) return entry;
        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? (DateWord.PastVerb, 0) : (DateWord.None, 0);
    }

    private static FrozenDictionary<string, (DateWord Kind, int Value)> Build()
    {
        var words = new Dictionary<string, (DateWord, int)>(StringComparer.OrdinalIgnoreCase);
        void Add(DateWord kind, int value, string list)
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = (kind, value);
        }

        void Count(DateWord kind, int from, string list)
        {
            foreach (var group in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(kind, from++, group);
        }

        for (var m = 0; m < MonthNames.English.Length; m++) Add(DateWord.Month, m + 1, string.Join(' ', MonthNames.English[m]));
        for (var d = 0; d < WeekdayNames.English.Length; d++)
        {
            Add(DateWord.Weekday, d + 1, string.Join(' ', WeekdayNames.English[d]));
            Add(DateWord.Weekdays, d + 1, WeekdayNames.English[d][0] + "s");
        }

        Count(
            DateWord.Cardinal,
            0,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
            "nineteen");
        Count(
            DateWord.Ordinal,
            1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
            "seventeenth eighteenth nineteenth twentieth");
        var tens = 20;
        foreach (var ten in "twenty thirty forty fifty sixty seventy eighty ninety".Split(' '))
        {
            Add(DateWord.Cardinal, tens, ten);
            Add(DateWord.Decades, tens, ten[..^1] + "ies");
            tens += 10;
        }

        Add(DateWord.Ordinal, 30, "thirtieth");
        Add(DateWord.Multiplier, 100, "hundred");
        Add(DateWord.Multiplier, 1000, "thousand");
        Add(DateWord.OrdinalSuffix, 0, "st nd rd th");
        Units(Add);
        Deictics(Add);
        Small(Add);
        Verbs(Add);
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Units(Action<DateWord, int, string> add)
    {
        var names = "minute hour day week month quarter year decade".Split(' ');
        var units = new[] { Unit.Minute, Unit.Hour, Unit.Day, Unit.Week, Unit.Month, Unit.Quarter, Unit.Year, Unit.Decade };
        for (var i = 0; i < names.Length; i++)
        {
            add(DateWord.Unit, (int)units[i], names[i]);
            add(DateWord.Units, (int)units[i], names[i] + "s");
        }

        add(DateWord.Units, (int)Unit.Second, "seconds");
        add(DateWord.Unit, (int)Unit.Century, "century");
        add(DateWord.Units, (int)Unit.Century, "centuries");
        add(DateWord.Weekend, 0, "weekend");
        add(DateWord.DayPart, 'M', "morning");
        add(DateWord.DayPart, 'A', "afternoon");
        add(DateWord.DayPart, 'E', "evening");
        add(DateWord.DayPart, 'N', "night");
        add(DateWord.DayParts, 'M', "mornings");
        add(DateWord.DayParts, 'A', "afternoons");
        add(DateWord.DayParts, 'E', "evenings");
        add(DateWord.DayParts, 'N', "nights");
        add(DateWord.Season, 'P', "spring springtime");
        add(DateWord.Season, 'U', "summer summertime");
        add(DateWord.Season, 'F', "fall autumn");
        add(DateWord.Season, 'W', "winter wintertime");
    }

    private static void Deictics(Action<DateWord, int, string> add)
    {
        add(DateWord.Today, 0, "today");
        add(DateWord.Yesterday, 0, "yesterday");
        add(DateWord.Tomorrow, 0, "tomorrow");
        add(DateWord.Tonight, 0, "tonight");
        add(DateWord.Overnight, 0, "overnight");
        add(DateWord.Now, 0, "now");
        add(DateWord.Reference, 0, "currently nowadays presently");
        add(DateWord.Reference, 1, "recently lately");
        add(DateWord.Recent, 0, "recent");
        add(DateWord.Future, 0, "future");
        add(DateWord.Soon, 0, "soon shortly");
        add(DateWord.Adverb, (int)Unit.Day, "daily nightly");
        add(DateWord.Adverb, (int)Unit.Hour, "hourly");
        add(DateWord.Adverb, (int)Unit.Week, "weekly");
        add(DateWord.Adverb, (int)Unit.Month, "monthly");
        add(DateWord.Adverb, (int)Unit.Year, "yearly");
        add(DateWord.Last, 0, "last");
        add(DateWord.Next, 0, "next");
        add(DateWord.This, 0, "this");
        add(DateWord.That, 0, "that");
        add(DateWord.These, 0, "these those");
        add(DateWord.Past, 0, "past");
        add(DateWord.Previous, 0, "previous preceding prior");
        add(DateWord.Following, 0, "following subsequent ensuing");
        add(DateWord.Coming, 0, "coming upcoming");
        add(DateWord.Current, 0, "current");
        add(DateWord.Same, 0, "same");
        add(DateWord.Latest, 0, "latest");
        add(DateWord.Ago, 0, "ago");
        add(DateWord.Earlier, 0, "earlier");
        add(DateWord.Later, 0, "later");
        add(DateWord.Before, 0, "before");
        add(DateWord.After, 0, "after");
        add(DateWord.Each, 0, "each every");
        add(DateWord.Holiday, 0, "christmas thanksgiving easter halloween new valentine labor labour memorial independence veterans");
        add(DateWord.Part, 0, "early late mid middle end beginning start");
    }

    private static void Small(Action<DateWord, int, string> add)
    {
        add(DateWord.The, 0, "the");
        add(DateWord.A, 0, "a an");
        add(DateWord.From, 0, "from");
        add(DateWord.To, 0, "to");
        add(DateWord.Until, 0, "until till through thru");
        add(DateWord.Between, 0, "between");
        add(DateWord.And, 0, "and");
        add(DateWord.Or, 0, "or");
        add(DateWord.Of, 0, "of");
        add(DateWord.Preposition, 0, "in on at by for since during over within throughout into around circa per under across");
        add(DateWord.Few, 0, "few several many numerous some");
        add(DateWord.Couple, 0, "couple");
        add(DateWord.Half, 0, "half");
        add(DateWord.Fiscal, 0, "fiscal fy");
        add(DateWord.Period, 0, "period");
        add(DateWord.Noon, 0, "noon midday");
        add(DateWord.Midnight, 0, "midnight");
        add(DateWord.MorningHalf, 0, "am");
        add(DateWord.EveningHalf, 0, "pm");
        add(DateWord.Zone, 0, "gmt utc est edt et pst pdt pt cst cdt mst mdt bst cet cest msk ist local");
        add(DateWord.OClock, 0, "clock");
        add(DateWord.Once, 0, "once twice thrice");
        add(DateWord.Times, 0, "times");
        add(DateWord.Approximately, 0, "about nearly almost approximately roughly barely just some only exactly");
        add(DateWord.More, 0, "more less fewer");
        add(DateWord.Than, 0, "than");
        add(DateWord.Least, 0, "least most");
        add(
            DateWord.Adjective,
            0,
            "trading business working consecutive straight additional calendar full extra school whole long further solid successive");
        add(DateWord.Old, 0, "old");
        add(DateWord.Possessive, 0, "s");
    }

    private static void Verbs(Action<DateWord, int, string> add)
    {
        add(DateWord.WillVerb, 0, "will shall ll meets begins arrives leaves resumes starts resume convene depart " +
            "plays reopens convenes expires premieres ends finishes");
        add(DateWord.ModalVerb, 0, "would might can should");
        add(DateWord.PlanVerb, 0, "plans plan expects intends hopes aims begin opens reopens expire expires convenes");
        add(DateWord.Clause, 0, "but while although though whereas");
        add(DateWord.PlanWord, 0, "scheduled expected due slated planned planning expecting set poised effective going");
        add(DateWord.PresentVerb, 0, "is are says say does do be being");
        add(DateWord.PerfectVerb, 0, "has have had");
        add(DateWord.PastVerb, 0,
            "was were did said told got went came took made gave found met won lost held sold bought began left led spoke fell rose grew " +
            "became brought built caught chose cut drew drove fled flew fought hit kept knew laid put ran read sat saw sent shot shut " +
            "stood struck taught thought threw understood " +
            "woke wore wrote broke paid quit sank spent stole swore swept died tied lied used heard");
    }
}
