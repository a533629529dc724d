using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>An article's sentences with their grammar and the places of their dates, and what the article as a whole is like.</summary>
internal sealed class ArticleReading
{
    private readonly double shareTelling;
    private readonly double sharePersonal;
    private readonly double shareSaying;
    private readonly bool hasGameQuarters;
    private readonly HashSet<int>? ofNextDay;
    private WordsAbove? words;

    public ArticleReading(AnalyzedText content, DateOnly? published, ArticleGrammar grammar)
    {
        Content = content;
        Published = published;
        Dates = [.. content.Dates];
        hasGameQuarters = GameQuarters.AreIn(content);
        if (LivePage.Is(content.Text)) ofNextDay = [];
        Entries = Chronology.Of(content, grammar.Count, published);
        var (next, telling, personal, saying, read) = (0, 0, 0, 0, 0);
        for (var i = 0; i < grammar.Count; i++)
        {
            var (sentence, reading) = (content.Sentences[i].Span, grammar[i]);
            var matters = ArticleGrammar.Matters(content, i, ref next);
            Sentences.Add(new(reading, sentence, reading.IsRead ? Links(reading, sentence, next) : []));
            if (!matters) continue;
            read++;
            if (reading.Main >= 0 && reading.Clauses[reading.Main] is { Class: VerbClass.Say, Tense: VerbTense.Past }) saying++;
            if (reading.Clauses.Exists(c => c.Tense is VerbTense.Past or VerbTense.PastPerfect)) telling++;
            if (IsPersonal(reading)) personal++;
        }

        var count = Math.Max(1, read);
        (shareTelling, sharePersonal, shareSaying) = ((double)telling / count, (double)personal / count, (double)saying / count);
    }

    public AnalyzedText Content { get; }

    /// <summary>What stands above its sentences.</summary>
    public WordsAbove Words => words ??= new WordsAbove(Content.Text);

    public DateOnly? Published { get; }

    /// <summary>The day on which the sentence of a date was written: of a live page that goes on into the next day, that one.</summary>
    /// <param name="timex">The date, an index into <see cref="Dates"/>; null for none.</param>
    public DateOnly? WrittenOn(int? timex) =>
        timex is { } date && ofNextDay?.Contains(date) == true ? Dates[date].Date!.Start : Published;

    /// <summary>The article's dates; those that leave their week or year open are settled by the tense of their clause.</summary>
    public TimeExpression[] Dates { get; }

    public List<(SentenceReading Reading, Span Span, List<DateLink> Links)> Sentences { get; } = [];

    /// <summary>The entries of the article's chronology, where it has one.</summary>
    public Chronology Entries { get; }

    public SentencePlace Place(int index)
    {
        var sentence = Content.Sentences[index];
        var kind = sentence.Block >= 0 && sentence.Block < Content.Blocks.Count ? Content.Blocks[sentence.Block].Kind : BlockKind.Paragraph;
        return new SentencePlace(
            index, sentence.IsHeading, kind is BlockKind.ListItem or BlockKind.TableRow, shareTelling, sharePersonal, shareSaying);
    }

    private List<DateLink> Links(SentenceReading reading, Span sentence, int from)
    {
        var links = new List<DateLink>();
        for (var i = from; i < Content.Dates.Count && Content.Dates[i].Span.Start < sentence.End; i++)
        {
            var date = Content.Dates[i];
            if (reading.Sentence.Count > 0 && date.Span.End <= reading.Sentence[0].Start) continue; // in the dateline
            // beyond what is read
            if (reading.Sentence.Count > 0 && date.Span.Start >= reading.Sentence[reading.Sentence.Count - 1].End) break;
            if (date is not { Date: not null, Type: TimexType.Date or TimexType.Time }) continue;
            if (hasGameQuarters && GameQuarters.IsOpen(date)) continue;
            links.Add(DateAttachment.Of(reading, i, date.Span));
            Dates[i] = GlossedDates.DayOf(Content, i) is { } day
                ? date with { Date = day }
                : OpenDates.Settle(reading, links[^1], date, Published);
            if (ofNextDay is null || LivePage.Settle(Content.Text, Dates[i], Published) is not { } next) continue;
            Dates[i] = next;
            ofNextDay.Add(i);
        }

        if (links.Count > 1 && reading.Told >= 0 && links[^1].Clause is >= 0 and var last && IsSaidAfter(reading, last)
            && links.Exists(l => l.Clause == reading.Told)) return links.ConvertAll(l => l with { IsRivalled = l.Clause == last });
        return DatesNothing(reading, links) ? links.ConvertAll(l => l with { IsRivalled = l.Clause == reading.Main }) : links;
    }

    /// <summary>"found Sunday a load of copper, the customs office announced Tuesday": who says so, behind what is told.</summary>
    private static bool IsSaidAfter(SentenceReading reading, int clause)
    {
        var said = reading.Clauses[clause];
        return clause != reading.Told
            && said is { Class: VerbClass.Say or VerbClass.SpeechAct, Relation: Relation.Conj or Relation.Parataxis }
            && said.Predicate > reading.Clauses[reading.Told].Predicate && reading.Clauses[^1].Predicate <= said.Predicate
            && !reading.Sentence.Dependents(said.Predicate).Any(i => reading.Sentence[i].Relation is Relation.Obj or Relation.Ccomp);
    }

    /// <summary>The day of saying is not that of what is said where another is, or where what is said is still to come.</summary>
    private static bool DatesNothing(SentenceReading reading, List<DateLink> links)
    {
        if (links.Count == 0 || reading.Told == reading.Main) return false;
        if (reading.Clauses[reading.Told].Tense == VerbTense.Future && reading.Clauses[reading.Main].Tense == VerbTense.Past) return true;
        return links.Exists(l => l.Clause == reading.Told && l.Path == DatePath.Direct);
    }

    private static bool IsPersonal(SentenceReading reading)
    {
        for (var i = 0; i < reading.Sentence.Count; i++)
        {
            if (reading.Sentence.Form(i) is "I" or "we" or "We" or "you" or "You" or "your" or "Your") return true;
        }

        return false;
    }
}
