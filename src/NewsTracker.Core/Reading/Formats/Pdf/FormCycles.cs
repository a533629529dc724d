using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsTracker.Core.Reading.Formats.Pdf;

/// <summary>
/// Parts of a PDF's pages (form XObjects, ISO 32000-1, 8.10) may draw others; where they draw each other in a circle the library that reads
/// PDFs goes on until its stack ends. Of each circle one reference is blanked before it sees the file. Objects inside compressed streams
/// are not looked at: a reader that such a file ends costs that file.
/// </summary>
internal static partial class FormCycles
{
    /// <summary>Characters of an object that are searched for its dictionary.</summary>
    private const int MaxDictionary = 20_000;

    private const int MaxForms = 5_000;

    private const int MaxDepth = 100;

    /// <summary>The file with a reference of each circle blanked; the same array when there is none.</summary>
    public static byte[] Broken(byte[] pdf)
    {
        if (pdf.AsSpan().IndexOf("/XObject"u8) < 0 || pdf.AsSpan().IndexOf("/Form"u8) < 0) return pdf;
        var text = Encoding.Latin1.GetString(pdf);
        var objects = new Dictionary<int, (int Start, string Text)>();
        foreach (Match found in Beginning().Matches(text))
            objects[int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture)] = (
                found.Index + found.Length, Dictionary(text, found.Index + found.Length));
        var forms = objects
            .Where(o => Form().IsMatch(o.Value.Text))
            .Take(MaxForms)
            .ToDictionary(o => o.Key, o => Drawn(o.Value, objects).ToList());
        var (state, cut) = (new Dictionary<int, bool>(), new List<(int At, int Length)>());
        foreach (var form in forms.Keys) Walk(form, forms, state, cut, 0);
        foreach (var (at, length) in cut)
        {
            pdf.AsSpan(at, length).Fill((byte)' ');
            "null"u8.CopyTo(pdf.AsSpan(at));
        }

        return pdf;
    }

    /// <summary>Depth first; a reference to a form that is being drawn is cut, and so is one too deep for any real page.</summary>
    private static void Walk(
        int form,
        Dictionary<int, List<(int Number, int At, int Length)>> forms,
        Dictionary<int, bool> state,
        List<(int At, int Length)> cut,
        int depth)
    {
        if (!state.TryAdd(form, false)) return;
        foreach (var (number, at, length) in forms[form])
        {
            if (!forms.ContainsKey(number)) continue;
            if (depth >= MaxDepth || (state.TryGetValue(number, out var done) && !done)) cut.Add((at, length));
            else Walk(number, forms, state, cut, depth + 1);
        }

        state[form] = true;
    }

    private static IEnumerable<(int Number, int At, int Length)> Drawn(
        (int Start, string Text) form, Dictionary<int, (int Start, string Text)> objects)
    {
        IEnumerable<(int Start, string Text)> places = [form];
        if (Resources().Match(form.Text) is { Success: true } apart
            && objects.TryGetValue(int.Parse(apart.Groups[1].Value, CultureInfo.InvariantCulture), out var resources))
            places = [form, resources];
        foreach (var (start, text) in places)
            foreach (Match list in List().Matches(text))
                foreach (Match reference in Reference().Matches(list.Groups[1].Value))
                    yield return (
                        int.Parse(reference.Groups[1].Value, CultureInfo.InvariantCulture), start + list.Groups[1].Index + reference.Index,
                        reference.Length);
    }

    private static string Dictionary(string text, int start)
    {
        var end = text.IndexOf("endobj", start, Math.Min(MaxDictionary, text.Length - start), StringComparison.Ordinal);
        var found = text[start..(end < 0 ? Math.Min(text.Length, start + MaxDictionary) : end)];
        return found.IndexOf("stream", StringComparison.Ordinal) is >= 0 and var stream ? found[..stream] : found;
    }

    [GeneratedRegex(@"\b(\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj\b", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"/Subtype\s{0,4}/Form\b", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"/Resources\s{1,4}(\d{1,9})\s{1,4}\d{1,5}\s{1,4}R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Resources();

    [GeneratedRegex(@"/XObject\s{0,4}<<([^<>]{0,8000})>>", RegexOptions.CultureInvariant)]
    private static partial Regex List();

    [GeneratedRegex(@"(?<=/[^\s/<>\[\]()]{1,100}\s{1,4})(\d{1,9})\s{1,4}\d{1,5}\s{1,4}R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
