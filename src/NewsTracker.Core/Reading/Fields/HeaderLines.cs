using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields.Dates;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>Fields written as "Title: …" lines at the very top of a text. The first line that is none ends them.</summary>
internal static class HeaderLines
{
    private enum Field { Title, Date, Updated, Outlet, Author, Url, Language, Summary }

    private static readonly Dictionary<string, Field> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = Field.Title, ["headline"] = Field.Title, ["subject"] = Field.Title, ["titel"] = Field.Title, ["titre"] = Field.Title,
        ["título"] = Field.Title, ["заголовок"] = Field.Title, ["date"] = Field.Date, ["published"] = Field.Date,
        ["publication date"] = Field.Date, ["published on"] = Field.Date, ["published at"] = Field.Date, ["posted"] = Field.Date,
        ["datum"] = Field.Date, ["fecha"] = Field.Date, ["дата"] = Field.Date,
        ["updated"] = Field.Updated, ["last updated"] = Field.Updated, ["modified"] = Field.Updated,
        ["source"] = Field.Outlet, ["outlet"] = Field.Outlet, ["publication"] = Field.Outlet, ["publisher"] = Field.Outlet,
        ["newspaper"] = Field.Outlet, ["quelle"] = Field.Outlet, ["fuente"] = Field.Outlet, ["источник"] = Field.Outlet,
        ["author"] = Field.Author, ["authors"] = Field.Author, ["byline"] = Field.Author, ["by"] = Field.Author, ["autor"] = Field.Author,
        ["auteur"] = Field.Author, ["автор"] = Field.Author,
        ["url"] = Field.Url, ["url source"] = Field.Url, ["published time"] = Field.Date,
        ["link"] = Field.Url, ["address"] = Field.Url, ["permalink"] = Field.Url,
        ["language"] = Field.Language, ["lang"] = Field.Language,
        ["summary"] = Field.Summary, ["description"] = Field.Summary, ["abstract"] = Field.Summary,
    };

    private const string Contents = "Markdown Content:";

    public static void Take(Draft draft)
    {
        while (draft.Pieces.Count > 0
            && draft.Pieces[0] is { Kind: BlockKind.Paragraph, Text: var line }
            && Split(line) is var (field, value)
            && Set(draft, field, value))
            draft.Pieces.RemoveAt(0);
        // what turns pages into Markdown says where its fields end
        if (draft.TitleConfirmed && draft.Pieces is [{ } first, ..] && first.Text.StartsWith(Contents, StringComparison.Ordinal))
        {
            var rest = first.Text[Contents.Length..].TrimStart();
            if (rest.Length == 0 || rest == draft.Title) draft.Pieces.RemoveAt(0);
            else draft.Pieces[0] = first with { Text = rest };
        }
    }

    /// <summary>True when a line is such a field, so that the lines above and below it are not joined with it.</summary>
    public static bool Is(string line) => Split(line) is not null;

    private static (Field Field, string Value)? Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 2 or > 20 || line.Length > 400) return null;
        var value = line[(colon + 1)..].Trim();
        return value.Length > 0 && Keys.TryGetValue(line[..colon].Trim(' ', '*', '#'), out var field) ? (field, value) : null;
    }

    /// <summary>False when the value does not fit its key: then the line is text.</summary>
    private static bool Set(Draft draft, Field field, string value)
    {
        switch (field)
        {
            case Field.Title:
                if (draft.Title is not null) return false;
                draft.SetTitle(value, "header", 1);
                draft.TitleConfirmed = true;
                return true;
            case Field.Date:
                if (WrittenDate.Parse(value) is not { } date) return false;
                draft.SetPublished(date.ToPublished("header"), 1);
                return true;
            case Field.Updated:
                if (WrittenDate.Parse(value) is not { } updated) return false;
                draft.Updated ??= updated.ToPublished("header");
                return true;
            case Field.Outlet:
                if (Wording.Words(value) > 10) return false;
                if (WebAddress.Clean(value) is { } home) draft.SetUrl(home, "header", 0.8);
                else draft.SetOutlet(value, "header", 1);
                return true;
            case Field.Author:
                draft.AddByline(BylineLineReader.Split(value), "header", 1);
                return true;
            case Field.Url:
                if (WebAddress.Clean(value) is not { } url) return false;
                draft.SetUrl(url, "header", 1);
                return true;
            case Field.Language:
                if (LanguageTag.Clean(value) is not { } tag) return false;
                draft.SetLanguage(tag, "header", 1);
                return true;
            default:
                draft.Summary ??= value;
                return true;
        }
    }
}
