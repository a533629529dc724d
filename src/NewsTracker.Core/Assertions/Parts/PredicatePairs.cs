using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// What sentences tell, as pairs of a predicate and one who or what takes part in it, each by its dictionary form ("recall/airbag"):
/// predicate-argument pairs (Glavaš and Šnajder 2014, "Event graphs for information retrieval and multi-document summarization").
/// </summary>
internal sealed class PredicatePairs
{
    /// <summary>Pairs kept of one article. By hand; an opening holds about fourteen.</summary>
    private const int Max = 60;

    /// <summary>Verbs that bring up what is told or say nothing by themselves.</summary>
    private static readonly HashSet<string> Idle = ["say", "be", "have", "tell", "add", "report"];

    private readonly HashSet<string> pairs = new(StringComparer.Ordinal);

    /// <summary>The pairs in the order of the text, each once.</summary>
    public IReadOnlyList<string> Found => [.. pairs];

    /// <summary>Adds those of one sentence; an unread one has none.</summary>
    public void Add(SentenceReading reading, AnalyzedText content)
    {
        if (!reading.IsRead) return;
        foreach (var told in PropositionReader.Read(reading, content))
        {
            var predicate = Word(told.Lemma);
            if (predicate.Length == 0 || Idle.Contains(predicate)) continue;
            foreach (var participant in told.Participants)
            {
                if (pairs.Count == Max) return;
                if (!participant.IsPronoun && Word(participant.Lemma) is { Length: > 0 } word) pairs.Add(predicate + "/" + word);
            }
        }
    }

    private static string Word(string lemma) =>
        string.Join('_', lemma.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
