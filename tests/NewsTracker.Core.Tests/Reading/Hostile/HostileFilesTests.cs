using System.Diagnostics;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Tests.Reading.Hostile;

public sealed class HostileFilesTests
{
    /// <summary>Reading and finding the dates of any document may take five seconds; a busy machine gets its share on top.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

    [Fact]
    public void Every_hostile_file_comes_to_what_is_expected_of_it_in_time()
    {
        var faults = new List<string>();
        foreach (var file in HostileFiles.All())
        {
            var begun = Stopwatch.GetTimestamp();
            var result = FileReader.Read(file.Bytes, file.Name);
            foreach (var document in result.Documents.Take(100))
                TextAnalyzer.Analyze(document.Text, document.Blocks, document.Language, new DateAnchor(new DateOnly(2026, 3, 3)));
            var took = Stopwatch.GetElapsedTime(begun);
            if (took > Most) faults.Add($"{file.Name} with {file.Attack} took {took.TotalSeconds:0.0} s");
            faults.AddRange(Faults(file, result).Select(f => $"{file.Name} with {file.Attack}: {f}"));
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(HostileFile file, ReadResult result)
    {
        if (result.Documents.Count + result.Rejections.Count == 0 && result.Container is null) yield return "neither taken nor refused";
        if (file.Expected == Outcome.Reject && result.Documents.Count > 0) yield return "was taken";
        if (file.Expected == Outcome.Accept && !result.Documents.Any(d => d.Text.Contains(HostileFiles.Marker, StringComparison.Ordinal)))
            yield return "lost its text: " + string.Join(' ', result.Rejections.Select(r => r.Message));
        foreach (var rejection in result.Rejections)
            if (rejection.Message.Length < 15
                || !rejection.Message.EndsWith('.')
                || rejection.Message.Contains("Exception", StringComparison.Ordinal))
                yield return "no reason in words: " + rejection.Message;
        foreach (var document in result.Documents)
        {
            if (document.Links.Any(l => !l.Url.StartsWith("http", StringComparison.Ordinal))) yield return "a link that is no web address";
            if (document.Text.Contains("root:x:0", StringComparison.Ordinal)) yield return "read another file";
            if (document.Blocks.Any(b => b.Span.Start < 0 || b.Span.End > document.Text.Length || b.Span.End < b.Span.Start))
                yield return "a block outside the text";
        }
    }
}
