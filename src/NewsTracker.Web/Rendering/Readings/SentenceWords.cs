using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Words;

namespace NewsTracker.Web.Rendering.Readings;

/// <summary>Says in plain words what was read in one sentence, and why.</summary>
internal sealed class SentenceWords(ArticleSentences article, Assertion? assertion, Span sentence)
{
    /// <summary>Below this probability a reader of the sentence alone may not know who did what.</summary>
    private const double Clear = 0.5;

    private string Text => article.Content.Text;

    public IReadOnlyList<ReadFact> Facts()
    {
        if (assertion is null) return [];
        var facts = new List<ReadFact>
        {
            new("It tells", $"{ReadingWords.Of(assertion.Status)} ({CountText.Percent(assertion.Of(assertion.Status))} sure)"),
        };
        var second = Enum.GetValues<AssertionStatus>().Where(s => s != assertion.Status).MaxBy(assertion.Of);
        if (assertion.Of(second) >= 0.2) facts.Add(new("Else", $"{ReadingWords.Of(second)} ({CountText.Percent(assertion.Of(second))})"));
        return facts;
    }

    /// <summary>Each date expression: what it means, what it belongs to, and why.</summary>
    public IReadOnlyList<ReadFact> Dates()
    {
        var facts = new List<ReadFact>();
        for (var i = 0; i < article.Content.Dates.Count; i++)
        {
            var date = article.Content.Dates[i];
            if (date.Span.Start >= sentence.End) break;
            if (date.Span.End <= sentence.Start || date.Type == TimexType.Duration) continue;
            facts.Add(new($"“{date.Span.Of(Text)}”", $"{Day(date, i)} {Belonging(i)}".TrimEnd()));
        }

        return facts;
    }

    public IReadOnlyList<ReadPart> Parts() => assertion is null ? [] : [.. assertion.Propositions.Select(Part)];

    public IReadOnlyList<string> Unclear()
    {
        if (assertion is null) return [];
        var unclear = new List<string>();
        var main = assertion.Propositions.FirstOrDefault(p => p.Kind == PropositionKind.Main);
        foreach (var pronoun in main?.Participants.Where(p => p.IsPronoun) ?? [])
            unclear.Add($"Who or what “{pronoun.Phrase.Of(Text)}” is, this sentence does not say.");
        if (assertion.StandsAlone < Clear)
        {
            unclear.Add(
                $"A reader of this sentence alone would hardly know who did what ({CountText.Percent(1 - assertion.StandsAlone)} sure).");
        }

        if (assertion.Status is AssertionStatus.Happened or AssertionStatus.Planned
            && !assertion.Dates.Any(d => d.Confidence >= ReadSentence.OwnDate))
            unclear.Add("No date in it is the day of what it tells.");
        return unclear;
    }

    /// <summary>The days that it means; the tense of its clause may have settled them.</summary>
    private string Day(TimeExpression date, int timex)
    {
        if ((assertion?.Dates.FirstOrDefault(d => d.Timex == timex)?.Date ?? date.Date) is not { } days)
            return "stands for no day of the calendar.";
        var from = date.Explicit ? "written out"
            : article.Anchor is { } anchor ? $"counted from {DateText.Of(anchor)} or from the text before" : "counted from the text before";
        return $"{DateText.Of(days)}, {from}.";
    }

    private string Belonging(int timex)
    {
        if (assertion is null) return "";
        var predicate = assertion.Propositions.FirstOrDefault(p => p.Dates.Contains(timex))?.Predicate.Of(Text);
        var place = predicate is null ? "" : $"Belongs to “{predicate}”. ";
        if (assertion.Dates.FirstOrDefault(d => d.Timex == timex) is not { } weighed) return place;
        var taken = weighed.Confidence >= ReadSentence.OwnDate ? "Taken for the day of what is told" : "Not the day of what is told";
        var sure = weighed.Confidence >= ReadSentence.OwnDate ? weighed.Confidence : 1 - weighed.Confidence;
        return $"{place}{taken} ({CountText.Percent(sure)} sure): {ReadingWords.Reason(weighed.Reason)}.";
    }

    private ReadPart Part(Proposition told)
    {
        var facts = new List<ReadFact>
        {
            new("What", Named(told) + (told.IsNegated ? ", denied" : "")),
        };
        if (told.Kind != PropositionKind.Main) facts.Add(new("Took place", ReadingWords.Of(told.Status)));
        if (told.Negator is { } negator) facts.Add(new("Denied by", $"“{negator.Of(Text)}”"));
        foreach (var group in told.Participants.GroupBy(p => ReadingWords.Of(p.Role, p.Joint)))
            facts.Add(new(group.Key, string.Join("; ", group.Select(p => Words(p.Phrase)))));
        foreach (var measure in told.Measures)
        {
            var counted = measure.Counted is { } noun ? $" {Words(noun)}" : measure.CountedLemma is { } lemma ? $" ({lemma})" : "";
            var of = measure.Told is { } what ? $": {what}" : "";
            facts.Add(new("Number", ReadingWords.Of(measure, Words(measure.Span)) + counted + of));
        }

        if (told.Speaker is { } speaker)
            facts.Add(new("Says so", Words(speaker.Phrase) + (speaker.Quoted ? ", in these words" : "")));
        return new ReadPart(told.Kind == PropositionKind.Main ? ReadingWords.Of(told.Kind)
            : $"{ReadingWords.Of(told.Kind)}: “{Words(told.Clause)}”", facts);
    }

    /// <summary>The predicate's word, and its dictionary form where that differs.</summary>
    private string Named(Proposition told)
    {
        var word = told.Predicate.Of(Text);
        return word == told.Lemma ? $"“{word}”" : $"“{word}”, from {told.Lemma}";
    }

    private string Words(Span span) => OneLine.Of(span.Of(Text));
}
