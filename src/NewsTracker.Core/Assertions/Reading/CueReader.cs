using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Dates;
using NewsTracker.Core.Assertions.Learning;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>
/// Reads the cues of one sentence: its grammar, its words, its marks, its place in the article, and the date it was given.
/// </summary>
internal static class CueReader
{
    public static List<int> Of(
        SentenceReading reading, Span span, in SentencePlace place, DateSpan? date, DatePath path, int dates, DateOnly? published,
        List<int> words)
    {
        var cues = new List<int>(160) { SentenceCues.Of(Cue.Bias) };
        Grammar(reading, cues, date, path, published);
        WordCues.Read(reading.Sentence, cues);
        var marked = reading.Sentence.Count == 0 ? span : new Span(reading.Sentence[0].Start, span.End);
        MarkCues.Read(reading.Sentence.Text, marked, reading.Sentence, cues);
        Place(place, cues);
        if (date is null) cues.Add(SentenceCues.Of(Cue.Undated));
        else if (DateCues.GapOf(date, published) is DateGap.SameDay or DateGap.DayBefore) cues.Add(SentenceCues.Of(Cue.Fresh));
        if (dates > 2) cues.Add(SentenceCues.Of(Cue.ManyDates));
        cues.AddRange(words);
        return cues;
    }

    /// <summary>The word cues of a sentence, which are the same for each of its dates.</summary>
    public static List<int> Words(SentenceReading reading, CueWords lexicon)
    {
        var cues = new List<int>(96);
        lexicon.Read(
            reading.Sentence,
            reading.Main < 0 ? -1 : reading.Clauses[reading.Main].Predicate,
            reading.Told < 0 ? -1 : reading.Clauses[reading.Told].Predicate,
            cues);
        return cues;
    }

    /// <summary>Adds what the days named before a sentence without a date say of its day.</summary>
    public static List<int> WithThread(List<int> cues, in DayThread thread)
    {
        List<int> all = [.. cues, SentenceCues.Thread + (int)thread.Kind];
        if (thread.Day is not null && thread.Distance <= 2) all.Add(SentenceCues.Of(Cue.ThreadClose));
        return all;
    }

    private static void Grammar(SentenceReading reading, List<int> cues, DateSpan? date, DatePath path, DateOnly? published)
    {
        if (reading.Told < 0)
        {
            cues.Add(SentenceCues.Of(Cue.NoVerb));
            return;
        }

        var (main, told) = (reading.Clauses[reading.Main], reading.Clauses[reading.Told]);
        var gap = (int)DateCues.GapOf(date, published);
        cues.AddRange(
        [
            SentenceCues.MainTense + (int)main.Tense, SentenceCues.MainClass + (int)main.Class, SentenceCues.ToldTense + (int)told.Tense,
            SentenceCues.ToldClass + (int)told.Class,
            SentenceCues.MainTenseClass.At((int)main.Tense, (int)main.Class),
            SentenceCues.ToldTenseClass.At((int)told.Tense, (int)told.Class),
            SentenceCues.MainToldTense.At((int)main.Class, (int)told.Tense),
            SentenceCues.Subject + (int)SubjectOf(reading.Sentence, told.Subject),
            SentenceCues.MainSubject + (int)SubjectOf(reading.Sentence, main.Subject), SentenceCues.Gap + gap,
            SentenceCues.GapTense.At(gap, (int)told.Tense), SentenceCues.GapPath.At(gap, (int)path),
        ]);
        if (told.Passive) cues.Add(SentenceCues.Of(Cue.Passive));
        if (told.Negated || main.Negated) cues.Add(SentenceCues.Of(Cue.Negated));
        if (reading.Source >= 0) cues.Add(SentenceCues.Of(Cue.HasSource));
        if (main is { Tense: VerbTense.None }
            && reading.Clauses.TrueForAll(c => c.Tense is VerbTense.None or VerbTense.Participle or VerbTense.Infinitive))
            cues.Add(SentenceCues.Of(Cue.NoVerb));
        if (main.Tense == VerbTense.Infinitive && main.Subject < 0) cues.Add(SentenceCues.Of(Cue.Imperative));
        if (reading.Clauses.Exists(c => c.Parent == told.Predicate && c.Relation is Relation.AclRelcl))
            cues.Add(SentenceCues.Of(Cue.RelativeTold));
    }

    private static void Place(in SentencePlace place, List<int> cues)
    {
        cues.Add(SentenceCues.Of(place.Order switch { 0 => Cue.First, 1 or 2 => Cue.Second, < 8 => Cue.Early, _ => Cue.Late }));
        if (place.IsHeading) cues.Add(SentenceCues.Of(Cue.Headline));
        if (place.IsListed) cues.Add(SentenceCues.Of(Cue.InList));
        if (place.ShareTelling > 0.6) cues.Add(SentenceCues.Of(Cue.ArticleTellsMuch));
        if (place.ShareTelling < 0.3) cues.Add(SentenceCues.Of(Cue.ArticleTellsLittle));
        if (place.ShareSaying > 0.15) cues.Add(SentenceCues.Of(Cue.ArticleReports));
        else if (place.ShareSaying == 0) cues.Add(SentenceCues.Of(Cue.ArticleQuotesNobody));
        if (place.SharePersonal > 0.12) cues.Add(SentenceCues.Of(Cue.ArticleIsPersonal));
    }

    public static SubjectKind SubjectOf(ParsedSentence sentence, int subject)
    {
        if (subject < 0) return SubjectKind.None;
        var token = sentence[subject];
        if (token.PartOfSpeech == PartOfSpeech.ProperNoun) return SubjectKind.Name;
        var word = sentence.Form(subject);
        if (word.Equals("there", StringComparison.OrdinalIgnoreCase)) return SubjectKind.There;
        if (word.Equals("it", StringComparison.OrdinalIgnoreCase)) return SubjectKind.It;
        if (word.Equals("this", StringComparison.OrdinalIgnoreCase) || word.Equals("that", StringComparison.OrdinalIgnoreCase)
            || word.Equals("these", StringComparison.OrdinalIgnoreCase)
            || word.Equals("those", StringComparison.OrdinalIgnoreCase)) return SubjectKind.Demonstrative;
        if (token.PartOfSpeech == PartOfSpeech.Pronoun) return SubjectKind.Pronoun;
        for (var i = 0; i < subject; i++)
        {
            if (sentence[i].Head != subject) continue;
            if (sentence[i].PartOfSpeech == PartOfSpeech.ProperNoun) return SubjectKind.Name;
            if (sentence[i].Relation != Relation.Det) continue;
            return sentence.Form(i).Equals("the", StringComparison.OrdinalIgnoreCase) ? SubjectKind.Definite
                : sentence.Form(i)[0] is 't' or 'T' ? SubjectKind.Demonstrative : SubjectKind.Indefinite;
        }

        return SubjectKind.Plain;
    }
}

/// <summary>
/// Where a sentence stands. <paramref name="Order"/> counts the article's sentences from 0; <paramref name="ShareTelling"/> and
/// <paramref name="SharePersonal"/> are shares (0 to 1) of the article's opening and dated sentences that tell in a past tense, and that
/// say "I", "we" or "you"; <paramref name="ShareSaying"/> is that of sentences in which somebody said something, as reports have them.
/// </summary>
internal readonly record struct SentencePlace(
    int Order, bool IsHeading, bool IsListed, double ShareTelling, double SharePersonal, double ShareSaying)
{
    /// <summary>A place in a paragraph of an article that is like most: none of its shares is a cue.</summary>
    public static SentencePlace Of(int order) => new(order, false, false, 0.5, 0, 0.1);
}
