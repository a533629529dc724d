using System.Text.RegularExpressions;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>
/// What a text is that tells no news: read from the words of its headline and address, else from its first third, which tells nothing that
/// happened or is planned.
/// </summary>
internal static partial class TextKind
{
    /// <summary>Share of a text in which its news stands, and sentences that it has at least.</summary>
    private const double OpeningShare = 0.34;

    private const int MinOpening = 4;

    /// <summary>Share of an opening's sentences that speak as "I", "we" or "you" in a text that tells no news.</summary>
    private const double PersonalShare = 0.5;

    /// <summary>Probability from which a sentence tells what happened or is planned.</summary>
    private const double TellsBar = 0.5;

    /// <summary>Of a text whose first third tells no event, and that is nothing else for sure.</summary>
    public const string Untold = "What the text says";

    /// <returns>What it is, in the words of a heading; null for news, and for a language that is not read.</returns>
    public static string? Of(IndependentArticle voice, SentencePool pool)
    {
        if (!voice.Features.IsRead) return null;
        var path = voice.Article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.AbsolutePath : "";
        var title = voice.Article.TitleDerived ? "" : voice.Article.Title;
        if (View().IsMatch(title) || ViewPath().IsMatch(path)) return "An opinion";
        if (Podcast().IsMatch(title)) return "A podcast";
        if (Review().IsMatch(title) || ReviewPath().IsMatch(path)) return "A review";
        if (Terms().IsMatch(title)) return "Terms and rules";
        var sentences = voice.Features.Sentences;
        var opening = sentences.Take(Math.Max(MinOpening, (int)(sentences.Count * OpeningShare))).ToList();
        if (opening.Count == 0) return null;
        var personal = opening.Count(s => s.Has(SentenceTraits.Personal)) >= PersonalShare * opening.Count;
        var tells = pool.Of(voice).Exists(f => f.IsNews && f.Sentence.Order < opening.Count)
            || opening.Exists(s => s.Assertion is { } told
                && told.Of(AssertionStatus.Happened) + told.Of(AssertionStatus.Planned) >= TellsBar);
        if (tells && !personal) return null;
        return Guide().IsMatch(title) ? "A guide" : Untold;
    }

    [GeneratedRegex(
        @"(?i)^(?:opinion|editorial|comment|column|op-ed|letters?|analysis|view|viewpoint)\b\s*[:|\-–—]|\b(?:opinion|editorial)$")]
    private static partial Regex View();

    [GeneratedRegex(@"(?i)/(?:opinions?|editorials?|columns?|columnists?|op-ed|letters)/")]
    private static partial Regex ViewPath();

    [GeneratedRegex(@"(?i)\bpodcasts?\b|\bepisode \d+|\bep\.? ?\d+\b")]
    private static partial Regex Podcast();

    [GeneratedRegex(@"(?i)\breview(?:ed)?\b\s*(?:[:|\-–—]|$)|^review\b")]
    private static partial Regex Review();

    [GeneratedRegex(@"(?i)/(?:reviews?)/")]
    private static partial Regex ReviewPath();

    [GeneratedRegex(@"(?i)\b(?:terms|privacy policy|terms and conditions|cookie policy)\b")]
    private static partial Regex Terms();

    [GeneratedRegex(
        @"(?i)^\d+ |\bhow to\b|\bhow (?:do|can|much)\b|\bguide\b|\btips\b|\bideas\b|\brecipes?\b|\bways to\b|\bbest\b" +
        @"|\bwhat (?:is|are|to)\b|\bcost\b")]
    private static partial Regex Guide();
}
