using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
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
    /// One names a person by a full name and the other has the last word of it: places and bodies come again, people of an event hardly.
    /// </summary>
    public static bool ShareSomebody(IndependentArticle one, IndependentArticle other)
    {
        return PeopleOf(one).Any(n => other.Names(Last(n))) || PeopleOf(other).Any(n => one.Names(Last(n)));
    }

    /// <summary>The stem of the last word of a name.</summary>
    private static ulong Last(string name) => WordReader.Read(name) is [.., var last] ? last.Stem : 0;

    /// <summary>People by names of two words and more.</summary>
    private static IEnumerable<string> PeopleOf(IndependentArticle voice) =>
        voice.Features.Names.Where(n => n.Kind == NameKind.Person && n.Name.Contains(' ')).Select(n => n.Name);

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
