using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Digests.Disagreements;

/// <summary>
/// One person's role told differently: "senior adviser", "former adviser", "informal adviser". The role stands right before the name, or
/// after it between commas.
/// </summary>
internal static class RoleFinder
{
    public const string Kind = "role";

    /// <param name="story">The articles.</param>
    /// <param name="imported">Events that a digest file states, each with its citations.</param>
    /// <param name="options">Bounds.</param>
    public static IEnumerable<Disagreement> Find(StoryCorpus story, IEnumerable<DigestEvent> imported, DisagreementOptions options)
    {
        foreach (var holders in InArticles(story)
            .Concat(Imported(imported))
            .GroupBy(h => (h.Told.Surname, h.Told.Role)))
        {
            var told = holders.ToList();
            if (told.TrueForAll(h => (h.Told.Tenure, h.Told.Rank) == (told[0].Told.Tenure, told[0].Told.Rank))) continue;
            var all = OfOneTime(told, options);
            if (HoldsTwoPeople(all)) continue;
            var tenures = all.Select(h => h.Told.Tenure).Distinct(StringComparer.Ordinal).Count();
            var ranks = all.Select(h => h.Told.Rank).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).Count();
            if (tenures < 2 && ranks < 2) continue;
            var sides = Sides.Of(all.Where(h => tenures > 1 || h.Told.Rank.Length > 0).Select(h => h.Say()), options);
            if (sides.Count < 2) continue;
            yield return new Disagreement(Kind, $"{all.MaxBy(h => h.Told.Name.Length)!.Told.Name}: {holders.Key.Role}", sides);
        }
    }

    /// <summary>Those of whom another outlet tells otherwise within days: what was so last year is no other side.</summary>
    private static List<Holder> OfOneTime(List<Holder> all, DisagreementOptions options) => all.FindAll(h => all.Exists(o =>
        o.Outlet != h.Outlet && (o.Told.Tenure, o.Told.Rank) != (h.Told.Tenure, h.Told.Rank)
        && (h.Day is not { } day || o.Day is not { } other || Math.Abs(day.DayNumber - other.DayNumber) <= options.RoleDays)));

    /// <summary>One surname with two first names.</summary>
    private static bool HoldsTwoPeople(List<Holder> all) =>
        all.Select(h => h.Told.Name).Where(n => n.Contains(' '))
            .Select(n => Skeleton.Of(n.AsSpan(0, n.IndexOf(' ')))).Distinct().Count() > 1;

    private static IEnumerable<Holder> InArticles(StoryCorpus story) =>
        from voice in story.Voices
        from told in voice.Features.Once(null, () => HeldRoles.Read(voice.Features)).All
        select new Holder(told, voice.Outlet, voice.Day, () => Saying.Of(voice, voice.Features.Sentences[told.Sentence], Value(told)));

    private static IEnumerable<Holder> Imported(IEnumerable<DigestEvent> imported) =>
        from happening in imported
        where happening.Citations is [{ Passage: not null }, ..]
        from held in HeldRoleReader.Read(happening.Text, WordReader.Read(happening.Text))
        let saying = Saying.Imported(happening.Citations[0], Value(held))
        select new Holder(held, saying.Outlet, null, () => saying);

    private static string Value(HeldRole held) => string.Join(' ', new[] { held.Tenure, held.Rank, held.Role }.Where(p => p.Length > 0));

    /// <summary>A person as one sentence puts it.</summary>
    /// <param name="Told">The role.</param>
    /// <param name="Outlet">Who says so.</param>
    /// <param name="Day">The day of publication; null where a digest file states it, or none is known.</param>
    /// <param name="Say">Makes the passage.</param>
    private sealed record Holder(HeldRole Told, string Outlet, DateOnly? Day, Func<Saying> Say);
}
