using System.Globalization;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Benchmarks.Grouping;

/// <summary>
/// Makes the table of common stems: how large a share of general English documents holds each stem, in steps of half a power of two. Names and years belong to the time
/// and the place of the documents and are left out; the twelve months have one share, their mean, and so have the seven weekdays and the days of the year.
/// </summary>
internal static class CommonTermsTable
{
    /// <summary>Shorter documents (a line of a review, a caption) say little of how common a word is in an article.</summary>
    private const int MinWords = 100;

    /// <summary>Documents that must hold a stem.</summary>
    private const int MinDocuments = 3;

    private const int LineLength = 190;

    public static int Write(string output)
    {
        File.WriteAllText(output, Table(GeneralDocuments.All()));
        return 0;
    }

    public static string Table(IEnumerable<string> documents)
    {
        var options = new TermOptions { ArticleTerms = int.MaxValue, PriorShare = _ => 0 };
        var vocabulary = new Vocabulary(options);
        var reader = new TermReader(vocabulary, options);
        var (holders, names, count) = (new Dictionary<int, int>(), new Dictionary<int, int>(), 0);
        foreach (var terms in documents.Select(d => reader.Read(null, d)).Where(t => t.Words >= MinWords))
        {
            count++;
            for (var i = 0; i < terms.All.Count; i++)
            {
                var id = terms.All.Ids[i];
                holders[id] = holders.GetValueOrDefault(id) + 1;
                if ((terms.Flags[i] & TermFlags.Name) != 0) names[id] = names.GetValueOrDefault(id) + 1;
            }
        }

        var shares = Shares(vocabulary, holders, names, count);
        var lines = shares.GroupBy(s => (int)Math.Round(-2 * Math.Log2(s.Share))).OrderBy(g => g.Key)
            .SelectMany(g => Lines(g.Key, g.Select(s => s.Stem).Order(StringComparer.Ordinal)));
        return string.Join('\n', lines) + "\n";
    }

    private static List<(string Stem, double Share)> Shares(Vocabulary vocabulary, Dictionary<int, int> holders, Dictionary<int, int> names, int count)
    {
        var stems = vocabulary.Stems.Where(s => holders.ContainsKey(s.Value)).ToList();
        var shares = stems.Where(s => s.Key[0] != '#' && holders[s.Value] >= MinDocuments && 2 * names.GetValueOrDefault(s.Value) <= holders[s.Value] && !IsYear(s.Key) && IsPlain(s.Key))
            .Select(s => (s.Key, (double)holders[s.Value] / count)).ToList();
        foreach (var kind in new[] { CalendarWords.MonthKeys, CalendarWords.WeekdayKeys, [.. CalendarWords.DayKeys.SelectMany(d => d)] })
        {
            var held = stems.Where(s => kind.Contains(s.Key, StringComparer.Ordinal)).Sum(s => holders[s.Value]);
            shares.AddRange(kind.Select(k => (k, (double)held / kind.Length / count)));
        }

        return shares;
    }

    private static bool IsYear(string stem) => stem.Length == 4 && int.TryParse(stem, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and < 2100;

    private static bool IsPlain(string stem) => stem.All(c => char.IsAsciiLetterOrDigit(c));

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
