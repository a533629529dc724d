using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Clauses;

/// <summary>
/// A sentence with its clauses, and which of them is told. <paramref name="Main"/> is the root clause; <paramref name="Told"/> the clause
/// whose content the sentence passes on: what is said, where the root only says that it is said; else the root. Both index
/// <paramref name="Clauses"/>, -1 in a sentence without tokens.
/// <paramref name="Source"/> is the token of who says so, -1 where nobody is named.
/// </summary>
internal sealed record SentenceReading(ParsedSentence Sentence, List<Clause> Clauses, int Main, int Told, int Source)
{
    /// <summary>False for a sentence whose grammar was not read.</summary>
    public bool IsRead { get; private init; } = true;

    /// <summary>Stands for a sentence that is not read.</summary>
    public static SentenceReading Unread { get; } = Of("", new Span(0, 0)) with { IsRead = false };

    /// <summary>
    /// Characters of a sentence that are read at most: the work for its clauses grows with the square of its words. By hand; the labelled
    /// sentences are shorter.
    /// </summary>
    private const int MaxRead = 4000;

    /// <summary>Reads a sentence, of a longer one its first 4,000 characters: dates beyond them belong to no clause.</summary>
    public static SentenceReading Of(string text, Span span) => All(text, [span]).First();

    /// <summary>Reads sentences of a text together, in order, which costs less than one by one and gives the same.</summary>
    public static IEnumerable<SentenceReading> All(string text, IEnumerable<Span> spans) =>
        SentenceParser.Shared.Parse(text, [.. spans.Select(s => s with { End = Math.Min(s.End, s.Start + MaxRead) })]).Select(Of);

    /// <summary>Reads the clauses of a parsed sentence.</summary>
    public static SentenceReading Of(ParsedSentence sentence)
    {
        var clauses = ClauseReader.Read(sentence);
        var root = sentence.Root;
        var main = clauses.FindIndex(c => c.Predicate == root);
        if (main < 0) return new SentenceReading(sentence, clauses, -1, -1, -1);
        var (told, source) = (main, -1);
        if (clauses[main].Class is VerbClass.Say or VerbClass.Think)
        {
            var content = clauses.FindIndex(c => c.Parent == root && c.Relation == Relation.Ccomp);
            if (content < 0)
                content = clauses.FindIndex(c => c.Parent == root && c.Relation == Relation.Parataxis && c.Class is not VerbClass.Say);
            if (content >= 0) (told, source) = (content, clauses[main].Subject);
        }
        else
        {
            var saying = clauses.FindIndex(c =>
                c.Parent == root && c.Relation == Relation.Parataxis && c.Class is VerbClass.Say or VerbClass.SpeechAct or VerbClass.Think);
            if (saying >= 0) source = clauses[saying].Subject;
        }

        return new SentenceReading(sentence, clauses, main, told, source);
    }
}
