using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;
using NewsTracker.Web.Storage;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Benchmarks.Pages;

/// <summary>
/// A store of made articles, written row by row instead of through ingestion: 12 articles a story, some 220 words each, drawn from a
/// vocabulary of made words as uneven as that of real texts, spread over one year, from 200 outlets. The same count gives the same store.
/// </summary>
internal sealed class MadeStore
{
    private const int PerStory = 12;
    private const int WordsInVocabulary = 12_000;
    private const int Outlets = 200;
    private static readonly string[] Syllables =
    [
        "ba", "den", "lor", "mi", "ta", "ver", "son", "ki", "ral", "to", "nes", "quil", "har", "mon", "dra", "fel", "ush", "pe", "ang", "wy"
    ];
    private readonly Random random = new(20260301);
    private readonly string[] vocabulary = Vocabulary();

    /// <summary>Fills an empty, prepared store.</summary>
    public void Fill(NewsDb db, int articles)
    {
        using var transaction = db.Database.BeginTransaction();
        Statement.Run(
            db,
            "INSERT INTO \"Files\" VALUES (1, $0, 'made.jsonl', 0, 0, 'Filed', 'ingest', 0, NULL, 0, 0, 0, 0, 0, 0, NULL)"
                .Replace("INSERT INTO \"Files\" VALUES", FileColumns(db), StringComparison.Ordinal),
            new string('0', 64));
        for (var o = 1; o <= Outlets; o++)
            Statement.Run(db, """INSERT INTO "Outlets" ("Id", "Name", "Key") VALUES ($0, $1, $2)""", o, $"Made Post {o}", $"made post {o}");
        using var story = new Statement(db, """
            INSERT INTO "Stories" ("Id", "ParentId", "Slug", "Title", "TitleFixed", "Origin", "IsStale", "Revision", "ChangedAt", "LatestDay", "ArticleCount", "OutletCount", "Lead", "NewestEventLabel", "NewestEventText", "IsSample")
            VALUES ($0, $1, $2, $3, 0, 'Derived', 0, $4, $5, $6, $7, $7, $8, $9, $8, 0)
            """);
        using var slug = new Statement(db, """INSERT INTO "StorySlugs" ("Slug", "StoryId") VALUES ($0, $1)""");
        using var article = new Statement(db, """
            INSERT INTO "Articles" ("Id", "OutletId", "Title", "TitleDerived", "TitleKey", "Kind", "Language", "Byline", "HasText", "IsSample", "SubStoryId", "FirstFileId", "AddedAt", "PublishedStart", "PublishedEnd", "PublishedPrecision", "PublishedFrom")
            VALUES ($0, $1, $2, 0, $3, 'Jsonl', 'en', '[]', 1, 0, $4, 1, 0, $5, $5, 'Day', 'field')
            """);
        using var version = new Statement(
            db,
            """
            INSERT INTO "ArticleVersions" ("ArticleId", "Number", "FileId", "Index", "AddedAt", "Title", "Text", "Blocks", "Reading")
            VALUES ($0, 1, 1, $0, 0, $1, $2, $3, '{"stripped":[],"warnings":[],"provenance":{}}')
            """);
        using var section = new Statement(
            db, """INSERT INTO "Sections" ("StoryId", "Position", "Heading", "Origin") VALUES ($0, 0, $1, 'Derived') RETURNING "Id" """);
        using var sentence = new Statement(
            db,
            """INSERT INTO "SummarySentences" ("SectionId", "Position", "Text", "Origin", "Salience") VALUES ($0, $1, $2, 'Derived', 1)""");
        using var told = new Statement(
            db,
            """
            INSERT INTO "TimelineEvents" ("StoryId", "Position", "Label", "Start", "End", "Precision", "Text", "Origin", "Salience",
                "DateFrom", "Planned", "Shown")
            VALUES ($0, $1, $2, $2, $2, 'Day', $3, 'Derived', 1, 'explicit', 0, 1)
            """);
        for (var a = 0; a < articles; a++)
        {
            var (place, id) = (a % PerStory, (2L * (a / PerStory)) + 1);
            var first = new DateOnly(2025, 3, 1).AddDays(a / PerStory * 360 / Math.Max(1, articles / PerStory));
            var day = Day(first.AddDays(place / 3));
            if (place == 0)
            {
                var (title, lead, last) = (Sentence(9, false), Sentence(18, true), Day(first.AddDays(3)));
                story.Run(id, null, $"made-{id}", title, 1, first.DayNumber * TimeSpan.TicksPerDay, last, PerStory, lead, last);
                story.Run(id + 1, id, $"made-{id}-part", title, 0, 0, last, PerStory, lead, last);
                slug.Run($"made-{id}", id);
                var head = section.Number(id, Sentence(4, false));
                for (var s = 0; s < 6; s++) sentence.Run(head, s, Sentence(20, true));
                for (var e = 0; e < 4; e++) told.Run(id, e, Day(first.AddDays(e)), Sentence(16, true));
            }

            var (text, blocks) = Text();
            var headline = Sentence(9, false);
            article.Run(a + 1L, 1 + (int)Math.Sqrt(random.Next(Outlets * Outlets)), headline, headline, id + 1, day);
            version.Run(a + 1L, headline, text, blocks);
        }

        Statement.Run(db, """DELETE FROM "SearchState" """);
        transaction.Commit();
    }

    /// <summary>The word of this rank: 0 stands in nearly every article, 11,999 in hardly any.</summary>
    public string Word(int rank) => vocabulary[rank];

    private static string FileColumns(NewsDb db)
    {
        var columns = Statement.Rows(db, """SELECT name FROM pragma_table_info('Files')""", r => r.GetString(0));
        string[] order =
        [
            "Id", "Sha256", "Name", "Size", "ReceivedAt", "State", "Entrance", "IsSample", "ChosenStoryId", "DocumentsDone", "Added",
            "NewVersions", "Copies", "Duplicates", "Rejected", "RemovedAt"
        ];
        return $"INSERT INTO \"Files\" ({string.Join(", ", order.Where(columns.Contains).Select(c => $"\"{c}\""))}) VALUES";
    }

    private (string Text, byte[] Blocks) Text()
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        for (var p = 0; p < 4; p++)
        {
            if (p > 0) text.Append("\n\n");
            var start = text.Length;
            for (var s = 0; s < 3; s++) text.Append(s > 0 ? " " : "").Append(Sentence(18, true));
            blocks.Add(new Block(new Span(start, text.Length), BlockKind.Paragraph));
        }

        return (text.ToString(), BlockCodec.Encode(blocks));
    }

    private string Sentence(int words, bool stop)
    {
        var text = new StringBuilder();
        for (var w = 0; w < words; w++)
        {
            // Zipf's law: the rank is as uneven as the exponential of an even number.
            var word = vocabulary[Math.Min(WordsInVocabulary - 1, (int)Math.Exp(random.NextDouble() * Math.Log(WordsInVocabulary)) - 1)];
            var isName = w == 0 || random.Next(9) == 0;
            text.Append(w > 0 ? " " : "").Append(isName ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1);
        }

        return stop ? text.Append('.').ToString() : text.ToString();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string[] Vocabulary()
    {
        var random = new Random(7);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < WordsInVocabulary)
            words.Add(string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Syllables[random.Next(Syllables.Length)])));
        return [.. words];
    }
}
