using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Evidence;

/// <summary>A claim or a passage cut into words, with what comparing them needs, each part read when it is first asked for.</summary>
/// <param name="text">The whole text that the words are of.</param>
/// <param name="words">Its words.</param>
/// <param name="day">The day it was published, null when unknown.</param>
internal abstract class JudgedText(string text, List<Word> words, DateOnly? day)
{
    public string Text { get; } = text;

    public List<Word> Words { get; } = words;

    public DateOnly? Day { get; } = day;

    /// <summary>The date expressions within the words.</summary>
    public abstract IReadOnlyList<TimeExpression> Dates { get; }

    public List<NameRun> Names => field ??= NameRun.Read(Text, Words);

    public List<Quantity> Quantities => field ??= Quantity.Read(Text, Words);

    public HashSet<ulong> Turned => field ??= Polarity.Turned(Words);

    public HashSet<ulong> Doubted => field ??= Polarity.Doubts(Words);

    public HashSet<ulong> Qualifiers => field ??= Polarity.Qualifiers(Words);

    /// <summary>The calendar key of each word, see <see cref="CalendarWords.KeyOf"/>.</summary>
    public int[] Calendar => field ??= [.. Words.Select(w => CalendarWords.KeyOf(Text, w))];

    /// <summary>The place of each word's meaning, -1 for function words, numbers, and words without.</summary>
    public int[] Meanings => field ??= [.. Words.Select(w => w.Kind == WordKind.Content ? WordMeanings.Find(w.Stem) : -1)];

    /// <summary>Most words have a capital: a headline, whose capitals name nobody.</summary>
    public bool IsHeadline => headline ??= 5 * Words.Count(w => w.Has(WordMarks.Capital)) > 3 * Words.Count(w => !w.IsNumber);

    private bool? headline;

    public int Negators => negators ??= Words.Count(w => w.Has(WordMarks.Negator));

    private int? negators;

    /// <summary>Neighbouring content words, with one content word between allowed.</summary>
    public HashSet<ulong> Pairs => field ??= PairsOf(2);

    public HashSet<ulong> PairsOf(int reach)
    {
        var content = Words.Where(w => !w.IsFunction).Select(w => w.Stem).ToList();
        var pairs = new HashSet<ulong>();
        for (var i = 0; i < content.Count; i++)
        {
            for (var j = i + 1; j <= i + reach && j < content.Count; j++) pairs.Add(WordHash.Pair(content[i], content[j]));
        }

        return pairs;
    }

    /// <summary>The days that a word's date expression stands for; null where it is in none, or in one without days.</summary>
    public DateSpan? DateOf(int word) => Dates.FirstOrDefault(d => d.Span.Overlaps(Words[word].Span))?.Date;
}
