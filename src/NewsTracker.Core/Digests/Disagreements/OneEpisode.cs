using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// Whether two articles of a story may tell of one time. A story may hold the like of years apart: this year's pirates and those of
/// three years ago. Dated articles are asked for their days, an article without a day for what it says of its time and for who is in it.
/// </summary>
internal sealed class OneEpisode
{
    /// <summary>Days before a text's day by which the days that another names in full say that it is an older one.</summary>
    private const int LongBefore = 366;

    private readonly int days;
    private readonly ILookup<long, DateOnly> ofSubStory;

    /// <param name="story">The articles.</param>
    /// <param name="days">Days between two texts of one time.</param>
    public OneEpisode(StoryCorpus story, int days)
    {
        this.days = days;
        ofSubStory = story.Voices.Where(v => v.Day is not null && v.Article.SubStory != 0)
            .ToLookup(v => v.Article.SubStory, v => v.Day!.Value);
    }

    /// <summary>Nothing that they say of their days speaks against it.</summary>
    public bool MayBe(IndependentArticle one, IndependentArticle other)
    {
        if (one.Day is { } day && other.Day is { } next) return AreNear(day, next);
        if (one.Day is { } known) return MayBeOf(other, known);
        return other.Day is not { } last || MayBeOf(one, last);
    }

    /// <summary>One of them has no day, so that more must say that they are of one time.</summary>
    public static bool IsOpen(IndependentArticle one, IndependentArticle other) => one.Day is null != other.Day is null;

    /// <summary>
    /// Both name a person by the same full name, or one by the last word of it: places and bodies come again, people of an event hardly.
    /// </summary>
    public static bool ShareSomebody(IndependentArticle one, IndependentArticle other)
    {
        var (here, there) = (People.Of(one), People.Of(other));
        return here.Full.Overlaps(there.Full) || here.Full.Any(n => there.Lone.Contains(Last(n)))
            || there.Full.Any(n => here.Lone.Contains(Last(n)));
    }

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>Whom an article names.</summary>
    /// <param name="Full">People by names of two words and more.</param>
    /// <param name="Lone">Names of one word, whatever they are of.</param>
    private sealed record People(HashSet<string> Full, HashSet<string> Lone)
    {
        public static People Of(IndependentArticle voice) => voice.Features.Once(null, () =>
        {
            var names = voice.Features.Names;
            return new People(
                [.. names.Where(n => n.Kind == NameKind.Person && n.Name.Contains(' ')).Select(n => n.Name)],
                [.. names.Where(n => !n.Name.Contains(' ')).Select(n => n.Name)]);
        });
    }

    private bool MayBeOf(IndependentArticle undated, DateOnly day)
    {
        var mates = ofSubStory[undated.Article.SubStory];
        if (mates.Any() && !mates.Any(m => AreNear(m, day))) return false;
        var named = undated.Features.Content.Dates
            .Where(d => d is { Type: TimexType.Date, Date.Precision: DatePrecision.Day }).Select(d => d.Date!.Start).ToList();
        return named.Count == 0 || named.Exists(n => day.DayNumber - n.DayNumber < LongBefore);
    }

    private bool AreNear(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) <= days;
}
