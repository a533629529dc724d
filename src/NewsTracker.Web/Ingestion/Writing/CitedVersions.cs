using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;

namespace NewsTracker.Web.Ingestion.Writing;

/// <summary>
/// Writes into every citation of a digest which version of its article was read, so that its passage stays a span of those words when a
/// newer version comes.
/// </summary>
internal static class CitedVersions
{
    /// <param name="digest">Made from the articles' newest versions.</param>
    /// <param name="versionOf">The number of an article's newest version.</param>
    public static StoryDigest Mark(StoryDigest digest, Func<long, int> versionOf)
    {
        return digest with
        {
            Sections = [.. digest.Sections.Select(s => s with { Sentences = [.. s.Sentences.Select(Sentence)] })],
            Timeline = [.. digest.Timeline.Select(e => e with { Citations = All(e.Citations) })],
            Disagreements =
                [.. digest.Disagreements.Select(d => d with { Sides = [.. d.Sides.Select(s => s with { Citations = All(s.Citations) })] })],
        };

        DigestSentence Sentence(DigestSentence sentence) =>
            sentence with { Citations = All(sentence.Citations), Corroboration = All(sentence.Corroboration) };

        List<DigestCitation> All(IReadOnlyList<DigestCitation> citations) =>
            [.. citations.Select(c => c with { Version = Later(c.Article) })];

        int? Later(long? article) => article is { } id && versionOf(id) is var number and > Citation.FirstVersion ? number : null;
    }
}
