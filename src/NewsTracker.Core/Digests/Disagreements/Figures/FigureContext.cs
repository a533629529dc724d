using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>What stands around the numbers of a sentence.</summary>
internal sealed class FigureContext
{
    /// <summary>Words to each side that say what a number is of; that may name whom; that may tell what befell those counted.</summary>
    private const int Reach = 8;

    private const int NameReach = 6;

    private const int OwnerReach = 7;

    private const int PlaceReach = 5;

    private const int FateReach = 4;

    private const int TurnReach = 4;

    public FigureContext(IndependentArticle voice, SentenceFeatures sentence, List<Word> words)
    {
        (Voice, Sentence, Words) = (voice, sentence, words);
        Profile = new EventProfile(voice, sentence);
        Times = [.. TimeExpression.Within(voice.Features.Content.Dates, sentence.Span)];
        Dates = [.. Times.Where(t => t.Type != TimexType.Duration).Select(t => t.Span)];
    }

    public IndependentArticle Voice { get; }

    public SentenceFeatures Sentence { get; }

    public List<Word> Words { get; }

    public string Text => Voice.Text;

    /// <summary>The ages of people that the sentence tells.</summary>
    public HashSet<int> Ages => field ??= ToldAges.In(Sentence.Span.Of(Text));

    public EventProfile Profile { get; }

    public List<TimeExpression> Times { get; }

    /// <summary>All its numbers that are no part of a date.</summary>
    public HashSet<decimal> Numbers => field ??= [.. Quantity.Read(Text, Words)
        .Where(q => !Dates.Exists(d => d.Overlaps(Words[q.From].Span))).Select(q => q.Value)];

    /// <summary>Where dates and times of day stand; a duration is a number.</summary>
    public List<Span> Dates { get; }

    /// <summary>A year or a time of day as a figure.</summary>
    public Figure Time(in FigureTime time)
    {
        var span = time.Span;
        var from = Math.Max(0, Words.FindIndex(w => w.Span.End > span.Start));
        var to = Math.Max(from, Words.FindLastIndex(w => w.Span.Start < span.End)) + 1;
        return new Figure
        {
            Voice = Voice,
            Sentence = Sentence,
            Span = span,
            Value = time.Value,
            Bound = NumberBound.Of(Words, from),
            Unit = time.Unit,
            Near = Near(from, to),
            NamesNear = NamesNear(from, to),
            Owner = time.Unit == FigureUnits.Record ? Owner(from, to) : default,
            // "3:30 p.m.", "1:30 p.m. PST": one time in two zones
            Parts =
            [
                .. Words.Skip(to).Take(1).Where(w => FigureWords.Zones.Contains(w.Form)).Select(w => w.Form),
                .. Between(from),
            ],
            Deeds = FigureDeeds.Of(Words, from, to),
            Behind = Behind(to),
            IsTurned = Words[Math.Max(0, from - TurnReach)..from].Exists(w => FigureWords.Turning.Contains(w.Form)),
            Ages = Ages,
            Numbers = Numbers,
            Profile = Profile,
        };
    }

    /// <summary>A word as a figure: it stands for no number.</summary>
    public Figure Kind(ContrastFigure kind) => new()
    {
        Voice = Voice,
        Sentence = Sentence,
        Span = new(Words[kind.From].Span.Start, Words[kind.To - 1].Span.End),
        Value = kind.Group,
        Bound = MeasureBound.Exact,
        Unit = kind.Unit,
        Near = Near(kind.From, kind.To),
        NamesNear = NamesNear(kind.From, kind.To),
        Owner = Owner(kind.From, kind.To),
        Deeds = FigureDeeds.Of(Words, kind.From, kind.To),
        Fate = kind.Unit == ContrastWords.Manner
            ? ToldClass.FateOf(Words[kind.From].Stem) ?? Fate(Words, kind.From, kind.To) : null,
        Behind = Behind(kind.To),
        Ages = Ages,
        Numbers = Numbers,
        Profile = Profile,
    };

    /// <summary>The noun that a word describes: "a grey 2013 Camry".</summary>
    private ulong Behind(int at)
    {
        while (at < Words.Count && Words[at].Has(WordMarks.Joined) && Words[at].IsNumber) at++;
        return at < Words.Count && Words[at].Has(WordMarks.Joined) ? Words[at].Stem : 0;
    }

    /// <summary>Words before a time by which it is one end of a stretch of it.</summary>
    private IEnumerable<ulong> Between(int from)
    {
        if (from > 1 && FigureWords.Nearly.Contains(Words[from - 2].Form) && FigureWords.Between.Contains(Words[from - 1].Form)) return [];
        return Words[Math.Max(0, from - 3)..from].Where(w => FigureWords.Between.Contains(w.Form)).Select(w => w.Form);
    }

    public List<MeantWord> Near(int from, int to)
    {
        var near = new List<MeantWord>();
        for (var i = Math.Max(0, from - Reach); i < Words.Count && i < to + Reach; i++)
        {
            var word = Words[i];
            if ((i >= from && i < to) || word.IsFunction || word.IsNumber || FigureWords.Measuring.Contains(word.Stem)) continue;
            if (!Profile.Words.Contains(word.Stem) || Profile.NameStems.Contains(word.Stem)) continue;
            if (!near.Exists(n => n.Stem == word.Stem)) near.Add(MeantWord.Of(word.Stem, i < from ? from - i : i - to + 1));
        }

        return near;
    }

    public HashSet<ulong> NamesNear(int from, int to)
    {
        var names = new HashSet<ulong>();
        for (var i = Math.Max(0, from - NameReach); i < Words.Count && i < to + NameReach; i++)
        {
            if (IsName(i) && !Words[i].Has(WordMarks.Opens)) names.Add(Words[i].Stem);
        }

        return names;
    }

    /// <summary>The name that the number is told of: "points from Anton Veller", "Veller scored 14".</summary>
    public FigureOwner Owner(int from, int to)
    {
        if (to + 1 < Words.Count && FigureWords.Holding.Contains(Words[to].Form) && Words[to + 1].Has(WordMarks.Capital))
        {
            var last = to + 1;
            while (last + 1 < Words.Count && Words[last + 1].Has(WordMarks.Capital) && Words[last + 1].Has(WordMarks.Joined)) last++;
            return new(Words[last].Stem, Words[last].Span, 0, FirstOf(last));
        }

        for (var i = from - 1; i >= 0 && i >= from - OwnerReach; i--)
        {
            if (IsName(i) && (!Words[i].Has(WordMarks.Opens)
                || WordMeanings.PartOf(WordMeanings.Find(Words[i].Stem)) == CommonPart.Unknown))
                return new(Words[i].Stem, Words[i].Span, from - i - 1, FirstOf(i));
        }

        return default;
    }

    /// <summary>The last word of the name behind a preposition, right behind the number or its noun, or right before it.</summary>
    public ulong Place(int from, int to)
    {
        for (var i = to; i + 1 < Words.Count && i < to + PlaceReach && Words[i].Has(WordMarks.Joined); i++)
        {
            if (FigureWords.Joints.Contains(Words[i].Form) && IsName(i + 1)) return LastOf(i + 1);
        }

        // "services in Veleria were down by 80 percent, in Salline by 65"
        for (var i = from - 1; i > 0 && i >= from - PlaceReach && Words[i + 1].Has(WordMarks.Joined); i--)
        {
            if (!IsName(i)) continue;
            var first = i;
            while (first > 0 && IsName(first - 1) && Words[first].Has(WordMarks.Joined)) first--;
            return first > 0 && FigureWords.Joints.Contains(Words[first - 1].Form) ? Words[i].Stem : 0;
        }

        return 0;
    }

    private ulong LastOf(int name)
    {
        while (name + 1 < Words.Count && Words[name + 1].Has(WordMarks.Joined) && IsName(name + 1)) name++;
        return Words[name].Stem;
    }

    /// <summary>The first word of the name that ends there; 0 where it is the only one.</summary>
    private ulong FirstOf(int last)
    {
        var first = last;
        while (first > 0 && Words[first].Has(WordMarks.Joined) && IsName(first - 1)) first--;
        return first == last ? 0 : Words[first].Stem;
    }

    /// <summary>What befell those counted, by the nearest word that tells it; null for nothing.</summary>
    public static string? Fate(List<Word> words, int from, int to)
    {
        // "killing at least 10 people and injuring many": the verb whose object they are
        for (var i = from - 1; i >= 0 && i >= from - FateReach; i--)
        {
            if (ToldClass.FateOf(words[i].Stem) is { } own && !IsOfNumberBefore(words, i)) return own;
            if (!words[i].IsFunction && !FigureWords.Measuring.Contains(words[i].Stem)) break;
        }

        for (var d = 0; d < FateReach; d++)
        {
            var (left, right) = (from - d - 1, to + d);
            if (left >= 0 && ToldClass.FateOf(words[left].Stem) is { } before && !IsOfNumberBefore(words, left)) return before;
            if (right < words.Count && ToldClass.FateOf(words[right].Stem) is { } behind && !IsOfNumberBehind(words, right)) return behind;
        }

        return null;
    }

    /// <summary>"killing 10 and injuring 80": the word belongs to the number that follows it.</summary>
    private static bool IsOfNumberBehind(List<Word> words, int at) =>
        words.Skip(at + 1).Take(FateReach).TakeWhile(w => w.Has(WordMarks.Joined)).Any(w => w.IsNumber);

    /// <summary>"40 injured and 12 arrested": the word belongs to the number before it.</summary>
    private static bool IsOfNumberBefore(List<Word> words, int at) => at > 0 && words[at].Has(WordMarks.Joined) && words[at - 1].IsNumber;

    private bool IsName(int at) => Words[at].Has(WordMarks.Capital) && Words[at].Kind == WordKind.Content
        && !Dates.Exists(d => d.Overlaps(Words[at].Span));
}
