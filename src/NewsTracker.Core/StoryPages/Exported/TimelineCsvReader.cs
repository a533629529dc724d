using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.StoryPages.Exported;

/// <summary>
/// Reads the table of a timeline that `export --format csv` writes: one event a row, its articles in cells parted by " | ".
/// </summary>
internal static class TimelineCsvReader
{
    private const string Header = "story,start,end,precision,";
    private const int MaxField = 5_000_000;

    public static bool Recognizes(string text) => text.AsSpan().TrimStart('\uFEFF').StartsWith(Header, StringComparison.Ordinal);

    /// <returns>Null when the table holds no event or is damaged.</returns>
    public static ImportedStory? Read(string text)
    {
        var options = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null, MissingFieldFound = null, HeaderValidated = null, MaxFieldSize = MaxField, Mode = CsvMode.RFC4180,
        };
        try
        {
            using var table = new CsvReader(new StringReader(text.TrimStart('\uFEFF')), options);
            var story = new ExportedStory();
            if (!table.Read() || !table.ReadHeader()) return null;
            while (table.Read()) Row(name => Shown(table.GetField(name)), story);
            return story.HoldsStory ? story.ToStory() : null;
        }
        catch (Exception fault) when (fault is CsvHelperException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Row(Func<string, string?> field, ExportedStory story)
    {
        if (story.Title.Length == 0) story.Title = field("story_title") ?? Spelled(field("story") ?? "");
        var (outlets, titles, urls) = (Parts(field("outlets")), Parts(field("titles")), Parts(field("urls")));
        var articles = titles.Select((title, i) => title.Length == 0
            ? new ExportedCitation(null, null)
            : new ExportedCitation(null, story.Article(outlets.ElementAtOrDefault(i), title, urls.ElementAtOrDefault(i))));
        story.Event(field("label"), Span(field("start"), field("end"), field("precision")), field("text"), field("quote"), articles);
    }

    /// <summary>"flood-in-sal" is all that tables without the story's title say of it.</summary>
    private static string Spelled(string slug)
    {
        var words = slug.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string[] Parts(string? cell) => string.IsNullOrEmpty(cell) ? [] : cell.Split(" | ");

    private static DateSpan? Span(string? start, string? end, string? precision) =>
        DateOnly.TryParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            && DateOnly.TryParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last) && first <= last
            ? precision switch
            {
                "year" => DateSpan.Year(first.Year),
                "month" => DateSpan.Month(first.Year, first.Month),
                _ => first == last ? DateSpan.Day(first) : DateSpan.Range(first, last),
            }
            : null;

    /// <summary>The value without the apostrophe that keeps spreadsheets from taking it for a formula.</summary>
    private static string? Shown(string? value) =>
        value is ['\'', .. var rest] && rest.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? rest : value;
}
