namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// The desk's credit line at the end of a wire text: "(Reporting by Ana Lind in Harbourtown; Editing by Per Holm)". It leaves the body; its
/// reporters are the byline when there is no other.
/// </summary>
internal static class SignOff
{
    private static readonly string[] Openers =
    [
        "reporting by ", "additional reporting by ", "writing by ", "reporting and writing by ", "editing by ", "compiled by "
    ];

    public static void Take(Draft draft)
    {
        for (var i = draft.Pieces.Count - 1; i > 0 && i >= draft.Pieces.Count - 3; i--)
        {
            var line = draft.Pieces[i].Text;
            var inner = line.Trim('(', ')', '[', ']', '*', '_', ' ');
            if (line.Length > 400 || !Openers.Any(o => inner.StartsWith(o, StringComparison.OrdinalIgnoreCase))) continue;
            var by = inner.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
            if (draft.Byline.Count == 0 && by >= 0 && !inner.StartsWith("editing", StringComparison.OrdinalIgnoreCase))
                draft.AddByline(BylineLineReader.Split("By " + inner[(by + 4)..].Split(';')[0]), "sign-off", 0.7);
            draft.Strip(i);
        }
    }
}
