using System.Text;
using System.Text.RegularExpressions;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Captions;

/// <summary>
/// Reads captions as text: WebVTT (W3C, 2019), SubRip and SubViewer. The cues of one speaker are one paragraph that begins with the name;
/// times, places on the screen and styles are left out, and so is what a rolling caption says twice.
/// </summary>
internal static partial class CaptionReader
{
    public static bool Recognizes(string text)
    {
        var head = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (head.StartsWith("WEBVTT") && (head.Length == 6 || char.IsWhiteSpace(head[6]))) return true;
        return Time().IsMatch(head[..Math.Min(head.Length, 200)].ToString());
    }

    public static Document Read(string text)
    {
        var title = "";
        var turns = new CaptionTurns();
        var sounds = new List<string>();
        foreach (var block in Blocks(text))
        {
            if (block[0].TrimStart('\uFEFF').StartsWith("WEBVTT", StringComparison.Ordinal))
            {
                title = Tidy.Line(block[0].TrimStart('\uFEFF')[6..].TrimStart(' ', '-', '\t'));
                if (Setting().IsMatch(title)) title = "";
                continue;
            }

            var time = block.FindIndex(l => Arrow().IsMatch(l));
            if (time < 0) continue; // notes, styles, regions, headers
            foreach (var line in block.Skip(time + 1))
            {
                var (speaker, words) = Spoken(line);
                if (Sound().IsMatch(words))
                {
                    sounds.Add(words);
                    continue;
                }

                turns.Add(speaker, words);
            }
        }

        var draft = new Draft(DocumentKind.Captions, turns.Pieces()) { HasFields = true };
        draft.SetTitle(title, "header", 0.9);
        foreach (var sound in sounds) draft.AddStripped(sound);
        return ArticleComposer.Compose(draft, hasMarkup: true);
    }

    /// <summary>What some programs write behind the file's mark: "Kind: captions; Language: en".</summary>
    [GeneratedRegex(@"^(?:kind|language|x-timestamp-map|source|type)\s*[:=]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    /// <summary>A line of a cue without its marks, and who speaks where a voice mark says so.</summary>
    private static (string? Speaker, string Words) Spoken(string line)
    {
        string? speaker = null;
        if (Voice().Match(line) is { Success: true } voice) speaker = Tidy.Line(System.Net.WebUtility.HtmlDecode(voice.Groups[1].Value));
        var words = Tidy.Line(System.Net.WebUtility.HtmlDecode(Marks().Replace(line, "")));
        // conference programs write the name before the words
        if (string.IsNullOrEmpty(speaker)
            && Named().Match(words) is { Success: true } named
            && (AuthorValueReader.IsPerson(named.Groups[1].Value) || Wording.IsCapitals(named.Groups[1].Value)))
            (speaker, words) = (named.Groups[1].Value, words[named.Length..]);
        return (speaker is { Length: > 0 } ? speaker : null, words);
    }

    /// <summary>Lines between empty ones, without the empty ones.</summary>
    private static IEnumerable<List<string>> Blocks(string text)
    {
        var block = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0) block.Add(trimmed);
            else if (block.Count > 0)
            {
                yield return block;
                block = [];
            }
        }

        if (block.Count > 0) yield return block;
    }

    [GeneratedRegex(
        @"^(?:[0-9]{1,6}\s*\r?\n)?(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}[,.][0-9]{2,3}(?:\s*-->\s*" +
        @"|,)(?:[0-9]{1,3}:)?[0-9]{1,2}:[0-9]{2}[,.][0-9]{2,3}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:[0-9]+:)?[0-9]+:[0-9]{2}[,.][0-9]{2,3}(?:\s*-->|,[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Arrow();

    /// <summary>A name of one to four words and a colon before what is said.</summary>
    [GeneratedRegex(
        @"^(?:>>\s?)?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}(?: [0-9]{1,2})?):\s+(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>A line that tells what is heard, not what is said: "[music]", "♪ ♪", "(applause)".</summary>
    [GeneratedRegex(@"^[-–>\s]*(?:\[[^\]]{1,60}\]|\([^)]{1,60}\)|【[^】]{1,40}】|[♪♫\s]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Sound();

    [GeneratedRegex(@"<v(?:\.[\w.-]+)?\s+([^>]{1,80})>", RegexOptions.CultureInvariant)]
    private static partial Regex Voice();

    [GeneratedRegex(@"<[^<>]{0,120}>|\{\\[^{}]{0,80}\}|\[br\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
