using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>What speaks for one status of a sentence or another. A cue is there or not.</summary>
internal enum Cue : byte
{
    Bias,
    Passive,
    Negated,
    Question,
    Exclamation,
    FirstPerson,
    SecondPerson,
    OpensQuoted,
    HoldsQuote,
    MostlyQuoted,
    UnbalancedQuote,
    HasSource,
    HasNumber,
    HasMoney,
    ManyNames,
    NoEndMark,
    EndsWithColon,
    Short,
    VeryShort,
    Long,
    NoVerb,
    OpensLower,
    OpensConjunction,
    OpensPronoun,
    OpensDemonstrative,
    HoldsAlso,
    HoldsHabit,
    HoldsComparative,
    HoldsSuperlative,
    HoldsHedge,
    HoldsNow,
    HoldsAgo,
    HoldsSince,
    HoldsPageWord,
    HoldsLink,
    HoldsBar,
    TitleCased,
    AllCapitals,
    InList,
    First,
    Second,
    Early,
    Late,
    Headline,
    ArticleTellsMuch,
    ArticleTellsLittle,
    ArticleIsPersonal,
    ArticleReports,
    ArticleQuotesNobody,
    Imperative,
    RelativeTold,
    Undated,
    Fresh,
    ManyDates,
    ThreadClose,
}

/// <summary>What a subject is: how the reader knows who did it.</summary>
internal enum SubjectKind : byte
{
    None,
    Name,
    Pronoun,
    It,
    There,
    Demonstrative,
    Definite,
    Indefinite,
    Plain,
}

/// <summary>Numbers the cues of a sentence's status.</summary>
internal static class SentenceCues
{
    public static readonly CueTable Space = new();

    public static readonly int One = Space.Each<Cue>("Cue");
    public static readonly int MainTense = Space.Each<VerbTense>("MainTense");
    public static readonly int MainClass = Space.Each<VerbClass>("MainClass");
    public static readonly int ToldTense = Space.Each<VerbTense>("ToldTense");
    public static readonly int ToldClass = Space.Each<VerbClass>("ToldClass");
    public static readonly PairBlock MainTenseClass = Space.Pairs<VerbTense, VerbClass>("MainTenseClass");
    public static readonly PairBlock ToldTenseClass = Space.Pairs<VerbTense, VerbClass>("ToldTenseClass");
    public static readonly PairBlock MainToldTense = Space.Pairs<VerbClass, VerbTense>("MainClassToldTense");
    public static readonly int Subject = Space.Each<SubjectKind>("Subject");
    public static readonly int MainSubject = Space.Each<SubjectKind>("MainSubject");
    public static readonly int Gap = Space.Each<DateGap>("Gap");
    public static readonly PairBlock GapTense = Space.Pairs<DateGap, VerbTense>("GapToldTense");
    public static readonly PairBlock GapPath = Space.Pairs<DateGap, DatePath>("GapPath");

    public static readonly int Reliance = Space.Each<Reliance>("Reliance");

    public static readonly int Thread = Space.Each<ThreadKind>("Thread");

    public static int Of(Cue cue) => One + (int)cue;
}
