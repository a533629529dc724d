using NewsTracker.Core.Digests.Features;

namespace NewsTracker.Core.Digests.Summaries;

/// <summary>Articles of a story that tell one development: near in time, alike in headline and opening; in order of publication.</summary>
internal sealed class Episode(IndependentArticle first, EpisodeOpening opening)
{
    public List<IndependentArticle> Voices { get; } = [first];

    /// <summary>The terms of each article's headline and opening.</summary>
    public List<EpisodeOpening> Openings { get; } = [opening];

    public DateOnly? LastDay { get; private set; } = first.Day;

    /// <summary>The developments that it is put together from; none else.</summary>
    public List<Episode> Parts { get; private init; } = [];

    /// <summary>The articles of the two have so much in common that one news may be in both.</summary>
    public bool IsLike(Episode other, LikenessScale scale, double bar)
    {
        foreach (var opening in Openings.TakeLast(MaxCompared))
        {
            scale.Set(opening.Terms);
            if (other.Openings.TakeLast(MaxCompared).Any(o => scale.Of(o.Terms, o.Norm) >= bar)) return true;
        }

        return false;
    }

    private const int MaxCompared = 6;

    /// <summary>Several developments as one.</summary>
    public static Episode Together(List<Episode> parts)
    {
        var all = parts.SelectMany(p => p.Voices.Zip(p.Openings)).OrderBy(v => v.First.Order).ToList();
        var found = new Episode(all[0].First, all[0].Second) { Parts = parts };
        foreach (var (voice, opening) in all.Skip(1)) found.Add(voice, opening);
        return found;
    }

    /// <summary>The articles of before a day, as a development of their own; null where there is none.</summary>
    public Episode? Before(DateOnly day)
    {
        Episode? found = null;
        for (var i = 0; i < Voices.Count; i++)
        {
            if (!(Voices[i].Day < day)) continue;
            if (found is null) found = new Episode(Voices[i], Openings[i]);
            else found.Add(Voices[i], Openings[i]);
        }

        return found;
    }

    public void Add(IndependentArticle voice, EpisodeOpening opening)
    {
        Voices.Add(voice);
        Openings.Add(opening);
        LastDay = voice.Day ?? LastDay;
    }
}

/// <summary>The numbers of the terms of an article's headline and opening, with the sum of their squared rarities in the story.</summary>
internal readonly record struct EpisodeOpening(int[] Terms, double Norm);

/// <summary>Divides a story's articles into its developments, in order of their last day.</summary>
internal sealed class EpisodeFinder(StoryCorpus story, EpisodeOptions options)
{
    private readonly LikenessScale scale = new(story);

    public List<Episode> Find()
    {
        var found = new List<Episode>();
        foreach (var voice in story.Voices.OrderBy(v => v.Day is null))
        {
            var opening = Opening(voice);
            scale.Set(opening.Terms);
            Episode? nearest = null;
            var like = voice.Day is null ? options.UndatedBar : options.JoinBar;
            for (var i = found.Count - 1; i >= Math.Max(0, found.Count - options.MaxOpen); i--)
            {
                if (Gap(found[i], voice) > options.MaxGap) continue;
                var likeness = Likeness(found[i], voice);
                if (IsOneEvent(found[i], voice)) likeness += options.SameEvent;
                if (likeness > like) (nearest, like) = (found[i], likeness);
            }

            if (nearest is null) found.Add(new Episode(voice, opening));
            else nearest.Add(voice, opening);
        }

        return [.. found.OrderBy(e => e.LastDay ?? DateOnly.MinValue).ThenBy(e => e.Voices[^1].Order)];
    }

    private static int Gap(Episode episode, IndependentArticle voice) =>
        episode.LastDay is { } last && voice.Day is { } day ? Math.Abs(day.DayNumber - last.DayNumber) : 0;

    /// <summary>Of one sub-story, where no day says that it was told of another time.</summary>
    private static bool IsOneEvent(Episode episode, IndependentArticle voice) =>
        (voice.Day is null || episode.LastDay is null) && voice.Article.SubStory != 0
        && episode.Voices.Exists(v => v.Article.SubStory == voice.Article.SubStory);

    private double Likeness(Episode episode, IndependentArticle voice)
    {
        var best = 0.0;
        for (var i = episode.Voices.Count - 1; i >= Math.Max(0, episode.Voices.Count - options.MaxCompared); i--)
        {
            var other = episode.Openings[i];
            var like = scale.Of(other.Terms, other.Norm);
            if (episode.Voices[i].Article.SubStory == voice.Article.SubStory && voice.Article.SubStory != 0) like += options.SameSubStory;
            best = Math.Max(best, like);
        }

        return best;
    }

    private EpisodeOpening Opening(IndependentArticle voice)
    {
        var terms = voice.Features.Once(options, () => new OpeningTerms(
        [.. voice.Features.TitleTerms.Concat(voice.Features.Sentences.Take(options.OpeningSentences).SelectMany(s => s.Terms))
            .Distinct().Order()])).All;
        var numbers = Array.ConvertAll(terms, story.Number);
        return new(numbers, story.Norm(numbers));
    }

    /// <summary>The terms of an article's headline and opening, distinct, ascending.</summary>
    private sealed record OpeningTerms(ulong[] All);
}

/// <summary>The numbers of <see cref="EpisodeFinder"/>: by hand on half of the stories of three samples, not fitted.</summary>
internal sealed record EpisodeOptions
{
    /// <summary>Likeness (0 to 1) from which an article goes on with a development; that of one without a day, whose time
    /// speaks neither for nor against it; what one sub-story adds.</summary>
    public double JoinBar { get; init; } = 0.2;

    public double UndatedBar { get; init; } = 0.12;

    public double SameSubStory { get; init; } = 0.06;

    /// <summary>What one sub-story adds where one of two articles has no day.</summary>
    public double SameEvent { get; init; } = 0.12;

    /// <summary>Days between two articles of one development.</summary>
    public int MaxGap { get; init; } = 3;

    /// <summary>Sentences that open an article.</summary>
    public int OpeningSentences { get; init; } = 3;

    /// <summary>Developments, and articles of each, that an article is compared with, the newest: bounds the work.</summary>
    public int MaxOpen { get; init; } = 40;

    public int MaxCompared { get; init; } = 6;
}
