using NewsTracker.Core.Assertions.Clauses;

namespace NewsTracker.Core.Assertions.Dates;

/// <summary>How a date hangs on a predicate.</summary>
internal enum DatePath : byte
{
    /// <summary>On the predicate itself, or on a word of time that hangs there.</summary>
    Direct,

    /// <summary>On a noun that the predicate governs: "the talks of March".</summary>
    Noun,

    /// <summary>Inside a name or before a noun: "the September 11 attacks", "2012 election".</summary>
    Name,

    /// <summary>The grammar gives no path.</summary>
    None,
}

/// <summary>
/// A date expression's place in its sentence. <paramref name="Timex"/> indexes the article's dates; <paramref name="Clause"/> is the clause
/// it belongs to, an index into <see cref="SentenceReading.Clauses"/>, -1 for none. <paramref name="IsLimit"/>: the date belongs to a noun
/// up to which something is told ("before Tuesday's vote").
/// </summary>
internal readonly record struct DateLink(
    int Timex, int Clause, DatePath Path, DateCase Case, bool IsQuoted, bool IsBeforePredicate, bool IsLimit = false)
{
    /// <summary>The token of the date that hangs on another word, -1 for none.</summary>
    public int Head { get; init; } = -1;

    /// <summary>The date stands between an article and the noun that it is part of the name of.</summary>
    public bool NamesNoun { get; init; }

    /// <summary>The date belongs to a relative clause, which tells of its noun and not of what the sentence tells.</summary>
    public bool IsAside { get; init; }

    /// <summary>The date belongs to the clause of saying, and another dates what is said.</summary>
    public bool IsRivalled { get; init; }
}
