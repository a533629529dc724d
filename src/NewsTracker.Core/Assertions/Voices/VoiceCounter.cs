using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Voices;

/// <summary>
/// How many independent voices tell something. Passages of one outlet, of one agency that both name, or that repeat each other's words
/// are one voice: wire copy inside a longer text, a press release, a rewritten report. The same quotation in own words around it is not:
/// two reporters may have heard one speaker. Names and numbers are not counted as words: whoever tells the fact has to write them.
/// </summary>
public static class VoiceCounter
{
    private static readonly VoiceOptions Options = new();

    private static readonly FrozenDictionary<ulong, string> Agencies = Table(
        ("AP", "ap"), ("AFP", "afp"), ("Reuters", "reuters"), ("PA", "pa"), ("DPA", "dpa"), ("Xinhua", "xinhua"), ("TASS", "tass"),
        ("Interfax", "interfax"), ("ANSA", "ansa"), ("EFE", "efe"), ("Kyodo", "kyodo"), ("Yonhap", "yonhap"), ("Bloomberg", "bloomberg"),
        ("UPI", "upi"), ("PTI", "pti"), ("IRNA", "irna"), ("ISNA", "isna"));

    private static readonly (string Words, string Agency)[] Spelled =
        [("associated press", "AP"), ("agence france", "AFP"), ("press association", "PA")];

    private static readonly FrozenSet<ulong> Credits =
        WordHash.Set("told to by according reported reports said says the agency news via from and with");

    /// <returns>The voices in the order of their first passages.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static IReadOnlyList<VoiceGroup> Of(IReadOnlyList<ToldPassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var read = passages.Select(p => new Reading(p)).ToList();
        var group = Enumerable.Range(0, read.Count).ToArray();
        for (var i = 1; i < read.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (group[i] == group[j] || !IsOne(read[i], read[j])) continue;
                var (from, to) = (group[i], group[j]);
                for (var k = 0; k <= i; k++) group[k] = group[k] == from ? to : group[k];
            }
        }

        return [.. Enumerable.Range(0, read.Count).GroupBy(i => group[i])
            .Select(g => new VoiceGroup([.. g], g.Select(i => read[i].Agency).FirstOrDefault(a => a is not null)))];
    }

    private static bool IsOne(Reading one, Reading other)
    {
        if (one.Outlet is not null && one.Outlet == other.Outlet) return true;
        if (one.Origin is not null && one.Origin == other.Origin) return true;
        if (one.Runs is { } runs && other.Runs is { } others && runs.AreOneText(others)) return true;
        if (IsQuotedIn(one, other) || IsQuotedIn(other, one)) return true;
        if (AreOneStatement(one, other)) return true;
        if (!Repeats(one.Own, other.Own)) return false;
        return !IsPlain(one, other) || !TellApart(one.Around, other.Around);
    }

    /// <summary>What one puts in quotation marks the other tells in its own words: it quotes the other, and no speaker.</summary>
    private static bool IsQuotedIn(Reading one, Reading other) => WordSequences.ShareRun(one.Own, other.Quoted, Options.LongRun);

    /// <summary>
    /// Both tell what was said to the same one ("told People"), what somebody says who speaks for a person, or what somebody who speaks
    /// for a body gave out, one quotation of whose stands in both or around both: however many print it, one tells it.
    /// </summary>
    private static bool AreOneStatement(Reading one, Reading other) => one.Said.Receivers.Overlaps(other.Said.Receivers)
        || (one.Said.IsOfAgent && other.Said.IsOfAgent)
        || (one.Said.IsGivenOut && other.Said.IsGivenOut
            && WordSequences.ShareRun(one.Said.Quoted, other.Said.Quoted, Options.StatementRun));

    /// <summary>So short that two writers may come to the same words: "the maker recalled 42,000 airbags on Friday".</summary>
    private static bool IsPlain(Reading one, Reading other) =>
        Math.Min(one.Own.Length, other.Own.Length) <= Options.PlainWords && !WordSequences.ShareRun(one.Own, other.Own, Options.PlainRun);

    /// <summary>What the two articles tell around it is each in words of its own.</summary>
    private static bool TellApart(ulong[] one, ulong[] other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return shorter >= Options.AroundWords && !WordSequences.ShareRun(one, other, Options.AroundRun)
            && WordSequences.InOrder(one, other) < Options.AroundShare * shorter;
    }

    private static bool Repeats(ulong[] one, ulong[] other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        if (shorter < Options.MinWords) return false;
        return WordSequences.ShareRun(one, other, Options.LongRun) || WordSequences.InOrder(one, other) >= Options.Rewritten * shorter;
    }

    private static FrozenDictionary<ulong, string> Table(params (string Name, string Word)[] rows) =>
        rows.ToFrozenDictionary(r => WordHash.Of(r.Word), r => r.Name);

    /// <summary>A passage's words outside quotation marks, and the agency that it credits.</summary>
    private sealed class Reading
    {
        public Reading(ToldPassage passage)
        {
            Outlet = string.IsNullOrWhiteSpace(passage.Outlet) ? null : passage.Outlet.Trim().ToUpperInvariant();
            var words = WordReader.Read(passage.Words);
            Agency = AgencyOf(passage.Words, words)
                ?? (Outlet is null ? null : AgencyOf(passage.Outlet!, WordReader.Read(passage.Outlet!), true));
            Own = Outside(passage.Words, words);
            Quoted = [.. OwnWords.Quoted(passage.Words, words, Options.MaxWords)];
            (around, article) = (passage.Around, passage.Article);
            Said = new RetoldStatement(passage, words, Options.MaxWords);
        }

        /// <summary>What in it, and around it, is somebody's statement.</summary>
        public RetoldStatement Said { get; }

        private readonly string around;
        private readonly string article;

        public string? Outlet { get; }

        public string? Agency { get; }

        public ulong[] Own { get; }

        /// <summary>The words that it quotes.</summary>
        public ulong[] Quoted { get; }

        /// <summary>Of the whole article; null where its text is not known.</summary>
        public TextRuns? Runs => article.Length == 0 ? null : TextRuns.Of(article);

        /// <summary>The agency that the passage, or else what stands around it, credits.</summary>
        public string? Origin => Agency ?? AroundAgency;

        private string? AroundAgency => around.Length == 0 ? null : field ??= AgencyOf(around, WordReader.Read(around));

        /// <summary>The writer's own words around the passage.</summary>
        public ulong[] Around => field ??= Outside(around, WordReader.Read(around));

        /// <summary>The agency named beside a word of crediting: "told AFP", "the Associated Press reported", "(Reuters)".</summary>
        private static string? AgencyOf(string text, List<Word> words, bool isOutlet = false)
        {
            foreach (var (spelled, agency) in Spelled)
            {
                if (text.Contains(spelled, StringComparison.OrdinalIgnoreCase)) return agency;
            }

            for (var i = 0; i < words.Count; i++)
            {
                if (!words[i].Has(WordMarks.Capital) || !Agencies.TryGetValue(words[i].Form, out var agency)) continue;
                var credited = isOutlet || (i > 0 && Credits.Contains(words[i - 1].Form))
                    || (i + 1 < words.Count && Credits.Contains(words[i + 1].Form))
                    || (words[i].Span.Start > 0 && text[words[i].Span.Start - 1] == '(');
                if (credited) return agency;
            }

            return null;
        }

        /// <summary>A writer's own words, outside quotation marks; all words where nearly all is quoted or named.</summary>
        private static ulong[] Outside(string text, List<Word> words)
        {
            var own = OwnWords.Of(text, words, Options.MaxWords);
            return own.Count >= Options.MinWords ? [.. own] : [.. words.Take(Options.MaxWords).Select(w => w.Form)];
        }
    }
}

/// <summary>
/// The bars of <see cref="VoiceCounter"/>, by hand; the second is such that our example of a rewritten report stays one voice. Of 58
/// sentences of a made stream that two articles carry, 23 count two voices, 18 before names and numbers were left out (docs/quality.md).
/// </summary>
internal sealed record VoiceOptions
{
    /// <summary>Words in a row that nobody writes twice by chance, names and numbers between them not counted.</summary>
    public int LongRun { get; init; } = 8;

    /// <summary>
    /// Words in a row of one quotation that two reports of a statement have, names and numbers between them not counted. By hand.
    /// </summary>
    public int StatementRun { get; init; } = 7;

    /// <summary>Share of the shorter passage's words that stand in the other in one order, from which one is made of the other.</summary>
    public double Rewritten { get; init; } = 0.68;

    /// <summary>Shorter passages are compared by their runs alone.</summary>
    public int MinWords { get; init; } = 5;

    /// <summary>
    /// Passages of so few words that share no run of so many are one voice only where what stands around them is not told apart.
    /// </summary>
    public int PlainWords { get; init; } = 16;

    public int PlainRun { get; init; } = 12;

    /// <summary>
    /// Words around a passage that say enough of who wrote it; a run of so many that both have, or so great a share in one order, makes
    /// them one text.
    /// </summary>
    public int AroundWords { get; init; } = 30;

    public int AroundRun { get; init; } = 7;

    public double AroundShare { get; init; } = 0.5;

    /// <summary>Words of a passage beyond which no order is sought: bounds the work.</summary>
    public int MaxWords { get; init; } = 200;
}
