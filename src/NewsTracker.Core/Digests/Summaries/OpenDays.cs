using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// Leaves days of the week out of sentences: those of which nobody knows which they are ("died Thursday in Tarnhold" of an article
/// without a day is told as "died in Tarnhold"), and all of a sentence that is a title. The passage beside it has them still.
/// </summary>
internal static partial class OpenDays
{
    /// <param name="voice">The article.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="additions">What is added to it, by places in its core.</param>
    /// <returns>The words and the additions at their new places; null where the days are known, or one cannot go.</returns>
    public static (string Words, IReadOnlyList<Addition> Additions)? Without(
        IndependentArticle voice, SentenceFeatures sentence, IReadOnlyList<Addition> additions)
    {
        if (voice.Day is not null || !voice.Features.IsRead) return null;
        var words = sentence.Core.Of(voice.Text);
        var moved = additions.ToList();
        foreach (Match day in Day().Matches(words).Reverse())
        {
            if (!IsOpen(voice, sentence, day) || !MayGo(words, day)) continue;
            if (Cut(ref words, day) is not (> 0 and var length)) return null;
            moved = moved.ConvertAll(a => a.At <= day.Index ? a : a with { At = Math.Max(day.Index, a.At - length) });
        }

        return words.Length < sentence.Core.Length ? (words, moved) : null;
    }

    /// <summary>A sentence as a title has it, without its weekdays, known or not.</summary>
    /// <returns>Null where one cannot go, and of "this week".</returns>
    public static string? OfTitle(IndependentArticle voice, SentenceFeatures sentence)
    {
        var words = sentence.Core.Of(voice.Text);
        var days = Day().Matches(words);
        foreach (Match day in days.Reverse())
        {
            if (!MayGo(words, day) || Cut(ref words, day) == 0) return null;
        }

        var named = days.Select(d => NameOf(sentence, d)).ToList();
        return TimeExpression.Within(voice.Features.Content.Dates, sentence.Core).All(d =>
            d.Span.In(voice.Text).ContainsAnyInRange('0', '9') || named.Exists(d.Span.Contains)) ? words : null;
    }

    /// <summary>Where "Friday" of "late on Friday night" stands in the article.</summary>
    private static Span NameOf(SentenceFeatures sentence, Match day)
    {
        var start = sentence.Core.Start + day.Groups["day"].Index;
        return new Span(start, start + day.Groups["day"].Length);
    }

    /// <returns>How many characters went; 0 where nothing else would be left.</returns>
    private static int Cut(ref string words, Match day)
    {
        var (start, length) = (day.Index, day.Length);
        if (start == 0)
        {
            while (start + length < words.Length && words[start + length] is ',' or ' ') length++;
            if (start + length == words.Length) return 0;
        }

        // "at 7 p.m. Wednesday."
        if (start > 0 && start + length < words.Length && words[start - 1] == '.' && words[start + length] == '.') length++;
        words = words.Remove(start, length);
        if (start == 0) words = char.ToUpperInvariant(words[0]) + words[1..];
        return length;
    }

    /// <summary>It is a day that no date of the reading settles.</summary>
    private static bool IsOpen(IndependentArticle voice, SentenceFeatures sentence, Match day)
    {
        var name = NameOf(sentence, day);
        return voice.Features.Content.Dates.Any(d => d.Span.Overlaps(name) && d is { Date: null, Explicit: false }
            && !DayNames.IsInside(voice.Text, d.Span));
    }

    /// <summary>
    /// "The Friday train", "Friday's match", "before Monday", "Friday and Saturday", a name ("Black Friday") and what is quoted stay.
    /// </summary>
    private static bool MayGo(string words, Match day)
    {
        var before = words[..day.Index];
        var behind = words[(day.Index + day.Length)..];
        if (Open().IsMatch(before) || Goes().IsMatch(behind)) return false;
        return before.Count(c => c == '“') <= before.Count(c => c == '”') && before.Count(c => c == '"') % 2 == 0;
    }

    private const string Names = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    /// <summary>With the blank before it.</summary>
    [GeneratedRegex(
        $@"(?:^| )(?:[Ll]ate |[Ee]arly )?(?:(?:[Oo]n )?(?:late |early )?(?<day>{Names})(?: (?:morning|afternoon|evening|night))?"
        + @"|(?<day>[Yy]esterday|[Tt]oday|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))"
        + @"(?: (?:morning|afternoon|evening))?)"
        + @"(?![\w'’-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    /// <summary>A word before that needs the day, or makes a name of it.</summary>
    [GeneratedRegex(
        @"(?:^|[ (“])(?:the|a|an|this|that|last|next|every|each|between|of|than|to|after|before|during|since|until|till|through|by|for|"
        + @"from|and|or|around|about|as|The|After|Before|Since|Until|By|From|"
        + @"Good|Black|Bloody|Ash|Shrove|Maundy|Holy|Palm|Easter|Whit|Cyber|Super)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    /// <summary>A word behind that belongs to the day.</summary>
    [GeneratedRegex($@"^(?: (?:and|or|to|through) (?:{Names}|yesterday|today|tomorrow)\b|[-–/])", RegexOptions.CultureInvariant)]
    private static partial Regex Goes();
}
