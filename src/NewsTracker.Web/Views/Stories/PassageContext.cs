namespace NewsTracker.Web.Views.Stories;

/// <summary>A little of the text around a passage, cut at word ends and at blank lines.</summary>
internal static class PassageContext
{
    public static string Before(string text, int start, int length)
    {
        var from = Math.Max(0, start - length);
        var block = text.LastIndexOf("\n\n", Math.Max(0, start - 1), start - from, StringComparison.Ordinal);
        if (block >= 0) return text[(block + 2)..start].TrimStart();
        var word = from == 0 ? 0 : text.IndexOf(' ', from, start - from);
        return word < 0 ? "" : (from == 0 ? "" : "…") + text[word..start].TrimStart();
    }

    public static string After(string text, int end, int length)
    {
        var to = Math.Min(text.Length, end + length);
        var block = text.IndexOf("\n\n", end, to - end, StringComparison.Ordinal);
        if (block >= 0) return text[end..block].TrimEnd();
        if (to == text.Length) return text[end..].TrimEnd();
        var word = text.LastIndexOf(' ', to - 1, to - end);
        return word < 0 ? "" : text[end..word].TrimEnd() + "…";
    }
}
