using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>A headline as it may stand over a section: without the outlet's name at its end, with its terms.</summary>
internal sealed record Headline(string Text, ulong[] Terms)
{
    public static Headline Of(string title, string? outlet)
    {
        var text = WithoutOutlet(title.Trim(), outlet?.Trim());
        return new Headline(text, [.. WordReader.Read(text).Where(w => !w.IsFunction).Select(w => w.Stem).Distinct()]);
    }

    /// <summary>"Bridge reopens | Harbour Gazette" and "Bridge reopens - Harbour Gazette" without the gazette.</summary>
    private static string WithoutOutlet(string title, string? outlet)
    {
        if (string.IsNullOrEmpty(outlet) || title.Length <= outlet.Length || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
            return title;
        var rest = title[..^outlet.Length].TrimEnd();
        if (rest.Length == 0 || rest[^1] is not ('|' or '-' or '–' or '—' or '·' or '•')) return title;
        var cut = rest[..^1].TrimEnd();
        return cut.Length == 0 ? title : cut;
    }
}
