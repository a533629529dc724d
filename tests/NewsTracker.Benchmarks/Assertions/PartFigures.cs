using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsTracker.Benchmarks.Syntax;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;

namespace NewsTracker.Benchmarks.Assertions;

/// <summary>
/// How well predicates and participants are read: who and whom by our own grammar against the same rules on gold trees, event nouns against
/// the events of TimeML, and the time a sentence takes beyond its grammar.
/// </summary>
internal static class PartFigures
{
    public static int Run(string corpora)
    {
        foreach (var name in new[] { "gum", "ewt" })
            Roles(name, Path.Combine(corpora, "corpora", "treebank", "dev", name + ".dev.conllu.gz"));
        Nouns(Path.Combine(corpora, "corpora", "timeml", "dev", "timeml.jsonl.gz"));
        Speed(Path.Combine(corpora, "corpora", "treebank", "dev", "gum.dev.conllu.gz"));
        return 0;
    }

    /// <summary>
    /// A pair is a verb's token, a role, and the head of a participant that the tree itself holds (no pronoun of a relative).
    /// </summary>
    private static void Roles(string name, string path)
    {
        var counts = new Dictionary<string, (int Own, int Gold, int Both, int Phrase)>();
        foreach (var sentence in Treebank.Read(path))
        {
            var forms = sentence.Words.Select(w => w.Form).ToList();
            var own = SentenceParser.Shared.Parse(forms);
            var gold = own.With(
                [.. sentence.Words.Select((w, i) => new ParsedToken(own[i].Start, own[i].End, w.Part, w.Tag, w.Head - 1, w.Relation))]);
            var (ours, theirs) = (Pairs(own), Pairs(gold));
            foreach (var role in Enum.GetValues<ParticipantRole>())
            {
                var (one, other) = (ours.Where(p => p.Role == role).ToList(), theirs.Where(p => p.Role == role).ToList());
                var both = one.Count(p => other.Exists(o => o.Predicate == p.Predicate && o.Head == p.Head));
                var phrase = one.Count(p => other.Exists(o => o.Predicate == p.Predicate && o.Phrase == p.Phrase));
                var at = counts.GetValueOrDefault(role.ToString());
                counts[role.ToString()] = (at.Own + one.Count, at.Gold + other.Count, at.Both + both, at.Phrase + phrase);
            }
        }

        foreach (var (role, c) in counts)
        {
            Console.WriteLine(
                $"{name} {role}: precision {(double)c.Both / c.Own:P1}, recall {(double)c.Both / c.Gold:P1}, whole phrase " +
                $"{(double)c.Phrase / c.Own:P1} (n {c.Gold})");
        }
    }

    private static List<(Core.Text.Span Predicate, ParticipantRole Role, Core.Text.Span Head, Core.Text.Span Phrase)> Pairs(
        ParsedSentence sentence) =>
        [.. PropositionReader.Read(Reading(sentence), new AnalyzedText(sentence.Text, [], [], [], "en"))
            .SelectMany(p => p.Participants.Select(a => (p.Predicate, a.Role, a.Head, a.Phrase)))];

    private static SentenceReading Reading(ParsedSentence sentence) => SentenceReading.Of(sentence);

    /// <summary>
    /// Of the nouns that are taken for happenings, how many TimeML marks as events; of its noun events, how many are found.
    /// </summary>
    private static void Nouns(string path)
    {
        var (found, right, events) = (0, 0, 0);
        foreach (var line in LabelledSentences.Lines(path))
        {
            var row = JsonNode.Parse(line)!;
            var text = row["text"]!.GetValue<string>();
            var marked = row["events"]!.AsArray()
                .Select(e => (Start: e!["start"]!.GetValue<int>(), End: e["end"]!.GetValue<int>())).ToHashSet();
            var content = Core.Language.TextAnalyzer.Analyze(text, [], "en", new DateAnchor(null));
            foreach (var span in content.Sentences.Select(s => s.Span))
            {
                var reading = SentenceReading.Of(text, span);
                var nouns = PropositionReader.Read(reading, content).Where(p => p.RolesMayTurn).Select(p => p.Predicate).ToList();
                found += nouns.Count;
                right += nouns.Count(n => marked.Contains((n.Start, n.End)));
                events += reading.Sentence.Tokens.Count(t => t.PartOfSpeech == PartOfSpeech.Noun && marked.Contains((t.Start, t.End)));
            }
        }

        Console.WriteLine($"event nouns with somebody who takes part: {(double)right / found:P1} of {found} are events of TimeML; " +
            $"they are {(double)right / events:P1} of its {events} noun events");
    }

    private static void Speed(string path)
    {
        var readings = Treebank.Read(path).Select(s => SentenceReading.Of(s.Text, new Core.Text.Span(0, s.Text.Length))).ToList();
        var contents = readings.ConvertAll(r => new AnalyzedText(r.Sentence.Text, [], [], [], "en"));
        using var process = Process.GetCurrentProcess();
        var times = new List<double>();
        for (var round = 0; round < 9; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            for (var repeat = 0; repeat < 20; repeat++)
            {
                for (var i = 0; i < readings.Count; i++) PropositionReader.Read(readings[i], contents[i]);
            }

            process.Refresh();
            times.Add((process.TotalProcessorTime - before).TotalMicroseconds / (20 * readings.Count));
        }

        times.Sort();
        Console.WriteLine(
            $"{times[4]:F1} microseconds a sentence beyond its grammar (median of 9), {readings.Average(r => r.Sentence.Count):F1} tokens");
    }
}
