using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Reading;
using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>Which clause of its sentence a date belongs to, seen from what the sentence tells.</summary>
internal enum ClauseRole : byte
{
    /// <summary>The clause that is told, which is the root.</summary>
    Root,

    /// <summary>The clause that is told, inside one of saying.</summary>
    Told,

    /// <summary>The clause of saying around what is told.</summary>
    Saying,

    /// <summary>A clause joined to what is told ("arrived Monday and left Tuesday").</summary>
    Joined,
    Relative,
    Adverbial,

    /// <summary>A clause that what is told governs ("agreed to meet on Monday").</summary>
    Complement,
    Other,
    None,
}

/// <summary>How a date is worded.</summary>
internal enum DateWording : byte
{
    Weekday,
    Yesterday,
    FullDay,
    DayOfMonth,
    Month,
    Year,
    Unit,
    Clock,
    Season,
    Holiday,
    Other,
}

/// <summary>How far the told date lies from the day of publication.</summary>
internal enum DateGap : byte
{
    None,
    Unknown,
    SameDay,
    DayBefore,
    Week,
    Month,
    Year,
    Older,
    Future,
}

/// <summary>The cues by which a date is taken for the day of what its sentence tells, or not.</summary>
internal static class DateCues
{
    public static readonly CueTable Space = new();

    private static readonly int Bias = Space.One("Bias");
    private static readonly int Role = Space.Each<ClauseRole>("Role");
    private static readonly PairBlock RolePath = Space.Pairs<ClauseRole, DatePath>("RolePath");
    private static readonly PairBlock RoleCase = Space.Pairs<ClauseRole, DateCase>("RoleCase");
    private static readonly PairBlock PathCase = Space.Pairs<DatePath, DateCase>("PathCase");
    private static readonly int Wording = Space.Each<DateWording>("Wording");
    private static readonly PairBlock WordingPath = Space.Pairs<DateWording, DatePath>("WordingPath");
    private static readonly PairBlock WordingCase = Space.Pairs<DateWording, DateCase>("WordingCase");
    private static readonly int Tense = Space.Each<VerbTense>("Tense");
    private static readonly int ToldTense = Space.Each<VerbTense>("ToldTense");
    private static readonly int Class = Space.Each<VerbClass>("Class");
    private static readonly PairBlock RoleClass = Space.Pairs<ClauseRole, VerbClass>("RoleClass");
    private static readonly int Precision = Space.Each<DatePrecision>("Precision");
    private static readonly int Gap = Space.Each<DateGap>("Gap");
    private static readonly PairBlock GapTense = Space.Pairs<DateGap, VerbTense>("GapTense");
    private static readonly int Quoted = Space.One("Quoted");
    private static readonly int BeforePredicate = Space.One("BeforePredicate");
    private static readonly int Sole = Space.One("Sole");
    private static readonly int FirstOfSeveral = Space.One("FirstOfSeveral");
    private static readonly int Rivalled = Space.One("Rivalled");
    private static readonly int Disagrees = Space.One("TenseAgainstGap");
    private static readonly PairBlock NounRoleKind = Space.Pairs<NounRole, NounKind>("NounRoleKind");
    private static readonly PairBlock NounRoleJoint = Space.Pairs<NounRole, DateCase>("NounRoleJoint");
    private static readonly PairBlock RoleMark = Space.Pairs<ClauseRole, ClauseMark>("RoleMark");
    private static readonly PairBlock RoleReach = Space.Pairs<ClauseRole, DateReach>("RoleReach");
    private static readonly int Participle = Space.One("Participle");

    public static List<int> Of(SentenceReading reading, in DateLink link, TimeExpression date, DateOnly? published, int of, int place)
    {
        var role = RoleOf(reading, link.Clause);
        var wording = WordingOf(date);
        var told = reading.Told >= 0 ? reading.Clauses[reading.Told] : default;
        var own = link.Clause >= 0 ? reading.Clauses[link.Clause] : default;
        var gap = GapOf(date.Date, published);
        var cues = new List<int>(32)
        {
            Bias, Role + (int)role, RolePath.At((int)role, (int)link.Path), RoleCase.At((int)role, (int)link.Case),
            PathCase.At((int)link.Path, (int)link.Case), Wording + (int)wording, WordingPath.At((int)wording, (int)link.Path),
            WordingCase.At((int)wording, (int)link.Case), Tense + (int)own.Tense, ToldTense + (int)told.Tense, Class + (int)own.Class,
            RoleClass.At((int)role, (int)own.Class), Gap + (int)gap, GapTense.At((int)gap, (int)told.Tense),
        };
        Governor(DateGovernor.Of(reading, link), role, cues);
        if (own.Relation == Relation.Acl && role == ClauseRole.Relative) cues.Add(Participle);
        if (date.Date is { } span) cues.Add(Precision + (int)span.Precision);
        if (link.IsRivalled) cues.Add(Rivalled);
        if (link.IsQuoted) cues.Add(Quoted);
        if (link.IsBeforePredicate) cues.Add(BeforePredicate);
        if (of == 1) cues.Add(Sole);
        else if (place == 0) cues.Add(FirstOfSeveral);
        if (gap == DateGap.Future && told.Tense is VerbTense.Past or VerbTense.PastPerfect or VerbTense.PresentPerfect) cues.Add(Disagrees);
        return cues;
    }

    private static void Governor(in DateGovernor governor, ClauseRole role, List<int> cues)
    {
        cues.AddRange(
        [
            NounRoleKind.At((int)governor.Role, (int)governor.Kind), NounRoleJoint.At((int)governor.Role, (int)governor.Joint),
            RoleMark.At((int)role, (int)governor.Mark), RoleReach.At((int)role, (int)governor.Reach),
        ]);
    }

    /// <summary>
    /// The date is part of what a noun is called, not of when it happened: inside a name or before a noun, and no word of the calendar
    /// week; or it only limits what is told, or belongs to a clause about a noun ("who was hired on 21 April").
    /// </summary>
    /// <returns>True when the date cannot date the assertion, whatever its other cues.</returns>
    public static bool NamesItsNoun(in DateLink link, TimeExpression date) =>
        link.IsLimit || link.IsAside || link.NamesNoun
        || link.Path == DatePath.Name
            && WordingOf(date) is DateWording.Month or DateWording.Year or DateWording.DayOfMonth or DateWording.Holiday
                or DateWording.Season;

    public static DateGap GapOf(DateSpan? date, DateOnly? published)
    {
        if (date is null) return DateGap.None;
        if (published is not { } day) return DateGap.Unknown;
        if (date.Start > day) return DateGap.Future;
        return (day.DayNumber - date.End.DayNumber) switch
        {
            <= 0 => DateGap.SameDay,
            1 => DateGap.DayBefore,
            <= 7 => DateGap.Week,
            <= 60 => DateGap.Month,
            <= 400 => DateGap.Year,
            _ => DateGap.Older,
        };
    }

    private static ClauseRole RoleOf(SentenceReading reading, int clause)
    {
        if (clause < 0 || reading.Told < 0) return ClauseRole.None;
        if (clause == reading.Told) return reading.Told == reading.Main ? ClauseRole.Root : ClauseRole.Told;
        if (clause == reading.Main) return ClauseRole.Saying;
        var at = reading.Clauses[clause];
        return at.Relation switch
        {
            Relation.Conj or Relation.Parataxis => ClauseRole.Joined,
            Relation.AclRelcl or Relation.Acl or Relation.AdvclRelcl => ClauseRole.Relative,
            Relation.Advcl => ClauseRole.Adverbial,
            Relation.Xcomp or Relation.Ccomp => ClauseRole.Complement,
            _ => ClauseRole.Other,
        };
    }

    private static DateWording WordingOf(TimeExpression date) => date.Rule switch
    {
        "weekday" or "last-weekday" or "next-weekday" or "weekday-unit" => DateWording.Weekday,
        "today" or "yesterday" or "tomorrow" or "tonight" or "reference" => DateWording.Yesterday,
        "clock" or "noon" or "part" or "day-part" => DateWording.Clock,
        "season" => DateWording.Season,
        "holiday" => DateWording.Holiday,
        _ when date.Rule.Contains("unit", StringComparison.Ordinal) || date.Rule.Contains("ago", StringComparison.Ordinal) =>
            DateWording.Unit,
        _ => date.Date?.Precision switch
        {
            DatePrecision.Day => date.Explicit ? DateWording.FullDay : DateWording.DayOfMonth,
            DatePrecision.Month => DateWording.Month,
            DatePrecision.Year => DateWording.Year,
            _ => DateWording.Other,
        },
    };
}
