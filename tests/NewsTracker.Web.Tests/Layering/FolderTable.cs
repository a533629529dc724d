using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>
/// The allowed uses between the folders of the source projects: a row a folder (the first two parts of its namespace; "" is the project's
/// root), with all that it uses. docs/architecture.md shows the same rows.
/// </summary>
internal static partial class FolderTable
{
    private static readonly Dictionary<string, string> Tables = new() { ["Core"] = CoreRows, ["Web"] = WebRows };

    private const string CoreRows = """
        Assertions: Assertions/Clauses, Assertions/Dates, Assertions/Learning, Assertions/Parts, Assertions/Reading, Language/Learning, Language/Syntax, Model, Text
        Assertions/Clauses: Language/Syntax, Text
        Assertions/Comparison: Assertions/Measures, Assertions/Parts, Language/Words
        Assertions/Dates: Assertions/Clauses, Assertions/Parts, Language/Learning, Language/Syntax, Model, Text
        Assertions/Learning: Assertions/Parts, Language/Learning, Language/Syntax
        Assertions/Measures: Assertions/Clauses, Language/Syntax, Language/Words, Text
        Assertions/Parts: Assertions/Clauses, Assertions/Measures, Language/Syntax, Model, Text
        Assertions/Reading: Assertions/Clauses, Assertions/Dates, Assertions/Learning, Language/Learning, Language/Sentences, Language/Syntax, Model, Text
        Assertions/Voices: Language/Words, Text
        Digests: Digests/Disagreements, Digests/Features, Digests/Summaries, Digests/Tellings, Digests/Timelines, Model, Text
        Digests/Disagreements: Assertions, Assertions/Comparison, Assertions/Measures, Assertions/Parts, Assertions/Voices, Digests/Evidence, Digests/Features, Digests/Tellings, Digests/Timelines, Language/Names, Language/Words, Model, Text
        Digests/Evidence: Assertions/Comparison, Assertions/Measures, Language/Timex, Language/Words, Model, Text, Text/Calendar
        Digests/Features: Assertions, Assertions/Clauses, Assertions/Comparison, Assertions/Parts, Assertions/Reading, Digests/Evidence, Language/Names, Language/References, Language/Sentences, Language/Syntax, Language/Timex, Language/Words, Model, Text, Text/Calendar
        Digests/Imported: Digests/Disagreements, Digests/Evidence, Digests/Features, Language/Words, Model, StoryPages/Lines, StoryPages/TimelineNumbers, Text
        Digests/Summaries: Assertions, Assertions/Comparison, Assertions/Parts, Digests/Evidence, Digests/Features, Digests/Tellings, Digests/Timelines, Language/Names, Language/References, Language/Timex, Language/Words, Model, Text, Text/Calendar
        Digests/Tellings: Assertions, Assertions/Clauses, Assertions/Comparison, Assertions/Measures, Assertions/Parts, Assertions/Voices, Digests/Evidence, Digests/Features, Language/Names, Language/References, Language/Syntax, Language/Words, Model, Text
        Digests/Timelines: Assertions, Assertions/Comparison, Assertions/Parts, Digests/Evidence, Digests/Features, Digests/Tellings, Language/Words, Model, Text
        Grouping: Grouping/Constraints, Grouping/Copies, Grouping/Identity, Grouping/Linking, Grouping/SubStories, Grouping/Terms, Model
        Grouping/Anchors: Language/Words, Model, Text
        Grouping/Constraints:
        Grouping/Copies: Text
        Grouping/Identity: Grouping/Copies, Text
        Grouping/Linking: Grouping/SubStories, Grouping/Terms
        Grouping/SubStories: Grouping/Constraints, Grouping/Copies, Grouping/Terms
        Grouping/Terms: Language/Words, Text, Text/Calendar
        Language: Language/Sentences, Language/Timex, Model
        Language/Learning:
        Language/Names: Language/Learning, Language/Sentences, Language/Words, Model, Text, Text/Calendar
        Language/References: Language/Learning, Language/Names, Language/Words, Model, Text
        Language/Sentences: Language/Words, Model, Text, Text/Calendar
        Language/Syntax: Text
        Language/Timex: Language/Words, Model, Text, Text/Calendar
        Language/Words: Model, Text, Text/Calendar
        Model: Text
        Reading: Model, Reading/Detection, Reading/Fields, Reading/Formats, Reading/Session, StoryPages/Exported, StoryPages/Read
        Reading/Detection: Text
        Reading/Fields: Language/Names, Language/Sentences, Model, Reading/Detection, Text, Text/Calendar
        Reading/Formats: Language/Sentences, Model, Reading/Detection, Reading/Fields, Reading/Session, StoryPages/Exported, Text
        Reading/Session: Model
        StoryPages/Exported: Model, StoryPages/Lines, StoryPages/Read, Text
        StoryPages/Headings: Language/Words, StoryPages/Lines
        StoryPages/Lines: Language/Words
        StoryPages/Read: Model, StoryPages/Headings, StoryPages/Lines, StoryPages/TimelineNumbers, Text, Text/Calendar
        StoryPages/TimelineNumbers: Language/Words, Model, Text, Text/Calendar
        StoryPages/Write: Model, StoryPages/Lines, StoryPages/Read, Text
        Text:
        Text/Calendar:
        Text/Diffs: Text
        """;

    private const string WebRows = """
        Api: Decisions/Corrections, Decisions/Removals, Decisions/Stories, Exports, Exports/Formats, Feeds, Hosting/Security, Hosting/Settings, Ingestion/Inbox, Ingestion/Reading, Search/Query, Search/Words, Storage, Storage/Model, Storage/Rows, Views/Articles, Views/Json, Views/Lists, Views/Revisions, Views/Stories
        Commands: Exports, Exports/Formats, Hosting, Hosting/Logging, Hosting/Security, Hosting/Settings, Ingestion, Ingestion/Inbox, Ingestion/Readers, Ingestion/Reading, Ingestion/Rebuild, Ingestion/Writing, Search/Index, Storage, Storage/Model, Storage/Rows, Views/Json, Views/Stories, Words
        Decisions:
        Decisions/Corrections: Decisions, Search/Index, Storage, Storage/Model, Storage/Rows
        Decisions/Erasing: Decisions, Decisions/Corrections, Search/Index, Storage, Storage/Model, Storage/Rows
        Decisions/Removals: Decisions, Decisions/Erasing, Search/Index, Storage, Storage/Model, Storage/Rows
        Decisions/Stories: Decisions, Decisions/Removals, Storage, Storage/Model, Storage/Rows, Words
        Exports: Rendering/Timeline, Storage, Storage/Model, Storage/Rows, Views/Json, Views/Stories, Words
        Exports/Bibliographies: Exports, Views/Json, Views/Stories, Words
        Exports/Formats: Exports, Exports/Bibliographies, Exports/Pages, Exports/Timelines, Views/Json, Views/Stories
        Exports/Pages: Exports, Rendering/Citations, Rendering/Timeline, Views/Stories, Words
        Exports/Timelines: Exports, Rendering/Timeline, Views/Json, Views/Stories, Words
        Feeds: Exports/Pages, Hosting/Kept, Hosting/Security, Hosting/Settings, Search/Query, Search/Words, Storage, Storage/Model, Storage/Rows, Views/Json, Views/Revisions, Words
        Hosting: Api, Decisions, Decisions/Corrections, Decisions/Erasing, Decisions/Removals, Decisions/Stories, Feeds, Hosting/Kept, Hosting/Logging, Hosting/Metrics, Hosting/Security, Hosting/Settings, Ingestion, Ingestion/Inbox, Ingestion/Readers, Ingestion/Reading, Ingestion/Rebuild, Ingestion/Writing, Rendering, Search/Index, Search/Query, Storage, Storage/Model, Views/Articles, Views/Json, Views/Lists, Views/Revisions, Views/Stories
        Hosting/Kept: Storage
        Hosting/Logging:
        Hosting/Metrics: Hosting/Settings, Ingestion/Readers, Storage, Storage/Model
        Hosting/Security: Hosting/Kept, Hosting/Settings, Storage
        Hosting/Settings: Ingestion/Reading
        Ingestion: Decisions, Decisions/Stories, Ingestion/Decided, Ingestion/Filing, Ingestion/Grouping, Ingestion/Inbox, Ingestion/Readers, Ingestion/Reading, Ingestion/Writing, Search/Index, Storage, Storage/Model, Storage/Rows
        Ingestion/Decided: Decisions, Decisions/Corrections, Decisions/Removals, Decisions/Stories, Ingestion/Grouping, Ingestion/Reading, Ingestion/Writing, Search/Index, Storage, Storage/Model, Storage/Rows, Words
        Ingestion/Filing: Decisions/Corrections, Decisions/Removals, Decisions/Stories, Ingestion/Decided, Ingestion/Grouping, Ingestion/Reading, Ingestion/Writing, Search/Index, Storage, Storage/Model, Storage/Rows
        Ingestion/Grouping: Decisions/Corrections, Decisions/Removals, Decisions/Stories, Ingestion/Reading, Ingestion/Writing, Search/Index, Storage, Storage/Model, Storage/Rows
        Ingestion/Inbox: Decisions, Decisions/Removals, Decisions/Stories, Ingestion/Reading, Storage, Storage/Model, Storage/Rows
        Ingestion/Readers:
        Ingestion/Reading: Ingestion/Readers, Storage, Storage/Model, Storage/Rows
        Ingestion/Rebuild: Decisions/Corrections, Ingestion, Ingestion/Decided, Ingestion/Readers, Ingestion/Reading, Ingestion/Writing, Search/Index, Storage, Storage/Model, Storage/Rows
        Ingestion/Writing: Ingestion/Reading, Search/Index, Storage, Storage/Model, Storage/Rows, Words
        Pages/Articles: Decisions/Corrections, Decisions/Removals, Exports, Pages/Shared, Rendering, Rendering/Changes, Rendering/Citations, Rendering/Readings, Storage, Storage/Model, Storage/Rows, Views/Articles, Views/Json, Words
        Pages/Errors: Storage
        Pages/Files: Api, Decisions/Corrections, Decisions/Removals, Ingestion/Inbox, Ingestion/Reading, Pages/Shared, Rendering, Storage, Storage/Rows, Views/Lists, Views/Revisions, Words
        Pages/Front: Decisions/Removals, Rendering/Coverage, Search/Index, Search/Query, Views/Lists, Views/Revisions, Words
        Pages/Names: Pages/Shared, Search/Index, Search/Query, Views/Lists
        Pages/Outlets: Pages/Shared, Search/Index, Search/Query, Views/Articles, Views/Lists, Views/Stories
        Pages/Search: Search/Query, Search/Words
        Pages/Shared: Rendering/Coverage, Search/Index, Views/Lists
        Pages/Stories: Rendering/Citations, Rendering/Timeline, Views/Lists, Views/Revisions, Views/Stories, Words
        Rendering: Storage/Model, Views/Lists, Words
        Rendering/Changes: Views/Revisions, Words
        Rendering/Citations: Search/Query, Storage/Rows, Views/Articles, Views/Stories, Words
        Rendering/Counts: Views/Stories, Words
        Rendering/Coverage: Search/Index, Views/Stories, Words
        Rendering/Readings: Views/Articles, Words
        Rendering/Timeline: Views/Stories, Words
        Search/Index: Search/Words, Storage, Storage/Model, Storage/Rows, Words
        Search/Query: Search/Index, Search/Words, Storage, Storage/Model, Storage/Rows, Views/Articles, Views/Lists, Views/Stories, Words
        Search/Words:
        Storage: Storage/Model, Storage/Search
        Storage/Model:
        Storage/Rows: Storage, Storage/Model
        Storage/Search:
        Views/Articles: Decisions/Corrections, Decisions/Removals, Storage, Storage/Model, Storage/Rows, Views/Stories, Words
        Views/Json: Storage/Rows, Views/Stories
        Views/Lists: Decisions/Stories, Search/Index, Storage, Storage/Model, Storage/Rows
        Views/Revisions: Ingestion/Writing, Storage, Storage/Model, Storage/Rows, Views/Json, Views/Lists, Views/Stories, Words
        Views/Stories: Storage, Storage/Model, Storage/Rows, Words
        Words:
        """;

    public static Dictionary<string, List<string>> Of(string project) =>
        Lines(project).ToDictionary(
            l => l.Split(':')[0].Trim(),
            l => l.Split(':')[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList());

    /// <summary>The rows as the document writes them: "| Core/Model | Text |".</summary>
    public static IEnumerable<string> Rows(string project) =>
        Of(project).Select(r => $"| `{project}{(r.Key.Length == 0 ? "" : "/" + r.Key)}` | {string.Join(", ", r.Value)} |");

    /// <summary>The rows of the document's tables of folders, in order.</summary>
    public static IReadOnlyList<string> InDocument(string document) => [.. Row().Matches(document).Select(m => m.Value)];

    private static string[] Lines(string project) =>
        Tables[project].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex("^\\| `(Core|Web)(/[A-Za-z/]+)?` \\|.*\\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
