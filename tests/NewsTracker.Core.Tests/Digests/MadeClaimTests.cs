using System.IO.Compression;
using System.Text.Json;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Core.Tests.Samples;
using NewsTracker.Tests;

namespace NewsTracker.Core.Tests.Digests;

public sealed class MadeClaimTests
{
    private static readonly DateOnly Day = new(2027, 3, 11);

    /// <summary>No change of one number, name, day or polarity leaves a claim that its own sentence carries.</summary>
    [Fact]
    public void A_claim_changed_in_one_thing_is_never_carried_by_its_own_sentence() => Check(Samples(), 500);

    [SkippableFact]
    public void Nor_is_one_of_real_articles() => Check(Real(Corpora.Require("corpora/support/dev/made.jsonl.gz")), 1000);

    private static void Check(IEnumerable<string> sentences, int least)
    {
        var (made, carried) = (0, new List<string>());
        foreach (var sentence in sentences)
        {
            foreach (var (kind, claim) in MadeClaims.Of(sentence))
            {
                made++;
                var found = ClaimJudge.Judge(claim, Day, null, sentence, Day);
                if (found.Status <= SupportStatus.Close) carried.Add($"{kind} {found.Status}: {claim} | {sentence}");
            }
        }

        carried.ShouldBeEmpty();
        made.ShouldBeGreaterThan(least);
    }

    [Fact]
    public void A_sentence_is_carried_by_itself_without_its_attribution()
    {
        ClaimJudge.Judge("Two divers searched the hull.", Day, null, "Two divers searched the hull, the harbour board said.", Day)
            .Status.ShouldBe(SupportStatus.Verbatim);
        ClaimJudge.Judge("Two divers searched the hull, the mayor said.", Day, null, "Two divers have searched the hull of the ferry.", Day)
            .Status.ShouldBe(SupportStatus.Close);
    }

    private static IEnumerable<string> Samples()
    {
        foreach (var document in SampleFolder.Names.SelectMany(n => SampleFolder.ResultOf(n).Documents))
        {
            if (document.Language is not (null or "en")) continue;
            var read = TextAnalyzer.Analyze(document.Text, document.Blocks, "en", new DateAnchor(Day));
            foreach (var sentence in read.Sentences.Where(s => s.Span.Length is > 40 and < 600))
                yield return sentence.Span.Of(document.Text);
        }
    }

    private static IEnumerable<string> Real(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return row.RootElement.GetProperty("passage").GetString()!;
        }
    }
}
