using System.Globalization;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// Makes the table of common stems: how large a share of general English documents holds each stem, in steps of half a power of two. Names
/// and years belong to the time and the place of the documents and are left out; the twelve months have one share, their mean in documents
/// that report what somebody said, and so have the seven weekdays.
/// </summary>
internal static class CommonTermsTable
{
    /// <summary>Shorter documents (a line of a review, a caption) say little of how common a word is in an article.</summary>
    private const int MinWords = 100;

    /// <summary>Characters of a document that are read: about a news article, so that a stem's share is not that of a long page.</summary>
    private const int MaxTextLength = 2500;

    /// <summary>Documents that must hold a stem.</summary>
    private const int MinDocuments = 3;

    /// <summary>Documents that must hold a name: it is known everywhere, not the matter of a few.</summary>
    private const int MinNameDocuments = 6;

    /// <summary>A stem that more than this share of its documents writes with a capital inside sentences is a name.</summary>
    private const double MaxNameShare = 0.9;

    private const int LineLength = 140;

    public static int Write(string output)
    {
        File.WriteAllText(output, Table(GeneralDocuments.All()));
        return 0;
    }

    public static string Table(IEnumerable<string> documents)
    {
        var options = new TermOptions { ArticleTerms = int.MaxValue, MaxTextLength = MaxTextLength, PriorShare = (_, _) => 0 };
        var vocabulary = new Vocabulary(options);
        var reader = new TermReader(vocabulary, options);
        var (holders, names, dated) = (new Dictionary<int, int>(), new Dictionary<int, int>(), new Dictionary<int, int>());
        var (count, reports) = (0, 0);
        foreach (var document in documents)
        {
            var terms = reader.Read(null, document, null);
            if (terms.Words < MinWords) continue;
            var isReport = IsReport(document);
            (count, reports) = (count + 1, reports + (isReport ? 1 : 0));
            for (var i = 0; i < terms.All.Count; i++)
            {
                var id = terms.All.Ids[i];
                holders[id] = holders.GetValueOrDefault(id) + 1;
                if ((terms.Flags[i] & TermFlags.Name) != 0) names[id] = names.GetValueOrDefault(id) + 1;
                if (isReport && (terms.Flags[i] & TermFlags.Calendar) != 0) dated[id] = dated.GetValueOrDefault(id) + 1;
            }
        }

        var stems = vocabulary.Stems.Where(s => holders.ContainsKey(s.Value)).ToList();
        var shares = stems.Where(s =>
            IsWord(s.Key)
            && holders[s.Value] >= (names.GetValueOrDefault(s.Value) <= MaxNameShare * holders[s.Value] ? MinDocuments : MinNameDocuments))
            .Select(s => (Stem: s.Key, Share: (double)holders[s.Value] / count)).ToList();
        foreach (var kind in new[] { CalendarTerms.Months, CalendarTerms.Weekdays })
        {
            var held = stems.Where(s => kind.Contains(s.Key, StringComparer.Ordinal)).Sum(s => dated.GetValueOrDefault(s.Value));
            shares.AddRange(kind.Select(k => (k, (double)held / kind.Length / reports)));
        }

        var lines = shares.GroupBy(s => (int)Math.Round(-2 * Math.Log2(s.Share))).OrderBy(g => g.Key)
            .SelectMany(g => Lines(g.Key, g.Select(s => s.Stem.Replace(' ', '_')).Order(StringComparer.Ordinal)));
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>A report tells what somebody said.</summary>
    private static bool IsReport(string document) =>
        document.Contains(" said", StringComparison.Ordinal) || document.Contains(" says", StringComparison.Ordinal);

    /// <summary>Letters and digits, no calendar term ("#may") and no year.</summary>
    private static bool IsWord(string stem) =>
        stem.All(c => char.IsAsciiLetterOrDigit(c) || c == ' ')
        && !(stem.Length == 4
            && int.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1500 and < 2100);

    private static IEnumerable<string> Lines(int step, IEnumerable<string> stems)
    {
        var line = step.ToString(CultureInfo.InvariantCulture);
        foreach (var stem in stems)
        {
            if (line.Length + stem.Length >= LineLength)
            {
                yield return line;
                line = step.ToString(CultureInfo.InvariantCulture);
            }

            line += " " + stem;
        }

        yield return line;
    }
}
