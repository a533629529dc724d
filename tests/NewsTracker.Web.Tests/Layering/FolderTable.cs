using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>
/// The allowed uses between the folders of the source projects: a row a folder (the first two parts of its namespace; "" is the project's root), with all that it
/// uses. docs/architecture.md shows the same rows.
/// </summary>
internal static partial class FolderTable
{
    private static readonly Dictionary<string, string> Tables = new() { ["Core"] = CoreRows, ["Web"] = WebRows };

    private const string CoreRows = """
        """;

    private const string WebRows = """
        """;

    public static Dictionary<string, List<string>> Of(string project) =>
        Lines(project).ToDictionary(l => l.Split(':')[0].Trim(), l => l.Split(':')[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList());

    /// <summary>The rows as the document writes them: "| Core/Model | Text |".</summary>
    public static IEnumerable<string> Rows(string project) =>
        Of(project).Select(r => $"| `{project}{(r.Key.Length == 0 ? "" : "/" + r.Key)}` | {string.Join(", ", r.Value)} |");

    /// <summary>The rows of the document's tables of folders, in order.</summary>
    public static IReadOnlyList<string> InDocument(string document) => [.. Row().Matches(document).Select(m => m.Value)];

    private static IEnumerable<string> Lines(string project) => Tables[project].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("^\\| `(Core|Web)(/[A-Za-z/]+)?` \\|.*\\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
