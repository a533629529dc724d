using NewsTracker.Core.Grouping.Constraints;
using NewsTracker.Core.Grouping.Copies;
using NewsTracker.Core.Grouping.Identity;
using NewsTracker.Core.Grouping.Linking;
using NewsTracker.Core.Grouping.SubStories;
using NewsTracker.Core.Grouping.Terms;

namespace NewsTracker.Core.Grouping;

/// <summary>
/// Groups articles into sub-stories as they arrive and links sub-stories into stories. Holds its state in memory and is restored from what
/// was stored; not thread-safe: one writer. Deterministic: the same calls give the same answers.
/// </summary>
public sealed class StoryEngine
{
    private readonly GroupingOptions options;
    private readonly Vocabulary vocabulary;
    private readonly TermReader reader;
    private readonly SubStoryIndex subStories;
    private readonly CopyIndex copies;
    private readonly StoryLinker linker;
    private readonly SubStoryMerger merging;
    private readonly CannotLinkConstraints apart;
    private readonly Dictionary<long, GroupedArticle> articles = [];
    private readonly Dictionary<long, GroupedArticle> pages = []; // by the story that they state

    public StoryEngine() : this(GroupingOptions.Default)
    {
    }

    internal StoryEngine(GroupingOptions options)
    {
        this.options = options;
        vocabulary = new Vocabulary(options.Terms);
        reader = new TermReader(vocabulary, options.Terms);
        apart = new CannotLinkConstraints(story => linker!.SubStoriesOf(story));
        subStories = new SubStoryIndex(vocabulary, apart, options.SubStories);
        copies = new CopyIndex(options.Copies);
        linker = new StoryLinker(vocabulary, apart, options.Linking);
        merging = new SubStoryMerger(subStories, vocabulary, apart, options.SubStories);
    }

    /// <summary>The stories, for who fits the score by which they are linked.</summary>
    internal StoryLinker Linker => linker;

    internal Vocabulary Vocabulary => vocabulary;

    /// <summary>The story of a sub-story; null when no article is in it.</summary>
    internal long? StoryOf(long subStory) => subStories.Get(subStory)?.Story;

    /// <summary>The next id for a sub-story or a story; set above every stored id when the state is restored.</summary>
    public long NextId { get; set; } = 1;

    /// <summary>Puts an article into a sub-story, or opens one (with a story of its own until <see cref="Link"/> says otherwise).</summary>
    /// <returns>Its sub-story and story, which may be new, and why.</returns>
    public Placement Add(GroupingItem item) => Add(item, null, null);

    /// <summary>
    /// As <see cref="Add(GroupingItem)"/>, for an article that was taken out of a story of its own: when it opens one again it is that one.
    /// </summary>
    /// <returns>Its place and why: the given sub-story and story when no other sub-story takes it.</returns>
    public Placement AddAgain(GroupingItem item, long subStory, long story) => Add(item, subStory, story);

    private Placement Add(GroupingItem item, long? ownSubStory, long? ownStory)
    {
        ArgumentNullException.ThrowIfNull(item);
        var article = Read(item);
        var copy = FindCopy(article);
        if (copy is { } c
            && SubStory.MayMeet(article.Language, c.Original.Language)
            && !c.Original.SubStory.IsDigest
            && apart.MayJoin(article, c.Original.SubStory))
        {
            if (!SameOutlet(article, c.Original)) article.CopyOf = c.Original.CopyOf ?? c.Original.Id;
            return Place(article, c.Original.SubStory, new PlacementReason(
                PlacementRule.NearCopy, c.Original.Id, SharedTerms.Of(article.Terms.All, c.Original.Terms.All, vocabulary),
                Gap(article.Day, c.Original.Day), c.Likeness, options.Copies.Bar));
        }

        var (nearest, score) = subStories.Find(article);
        var joins = nearest is not null && score >= options.SubStories.JoinBarOf(article);
        var reason = new PlacementReason(
            joins ? PlacementRule.SameEvent : article.IsNoReport ? PlacementRule.NoReport : PlacementRule.Opened,
            nearest?.Id,
            nearest is null ? [] : SharedTerms.Of(article.Terms.All, nearest.Centroid, vocabulary),
            nearest?.DayGap(article.Day),
            score,
            options.SubStories.JoinBarOf(article))
        {
            SharedPairs = joins ? ToldPairs.Shared(item.Pairs, nearest!) : null,
        };
        return Place(article, joins ? nearest! : subStories.GetOrOpen(ownSubStory ?? NextId++, ownStory ?? NextId++), reason);
    }

    /// <summary>
    /// Puts an article into a story by a person's choice: into the sub-story there that tells the same event, else into one opened for it.
    /// Linking never moves it away.
    /// </summary>
    /// <returns>Its sub-story in that story and why.</returns>
    public Placement AddTo(GroupingItem item, long story)
    {
        ArgumentNullException.ThrowIfNull(item);
        var article = Read(item);
        var copy = FindCopy(article);
        if (copy is { } c && SubStory.MayMeet(article.Language, c.Original.Language) && !SameOutlet(article, c.Original))
            article.CopyOf = c.Original.CopyOf ?? c.Original.Id;
        var (nearest, score) = subStories.Find(article);
        if (copy is { } same
            && same.Original.SubStory.Story == story
            && !same.Original.SubStory.IsDigest
            && apart.MayJoin(article, same.Original.SubStory))
            (nearest, score) = (same.Original.SubStory, same.Likeness);
        var joins = nearest is not null && nearest.Story == story && score >= options.SubStories.JoinBarOf(article);
        var place = joins ? nearest! : subStories.GetOrOpen(NextId++, story);
        place.IsFixed = true;
        return Place(article, place, new PlacementReason(
            PlacementRule.Decided,
            joins ? nearest!.Id : null,
            [],
            nearest?.DayGap(article.Day),
            joins ? score : 1,
            joins ? options.SubStories.JoinBarOf(article) : 0));
    }

    /// <summary>Brings back an article whose place is known: from storage, from a person's decision, or stated by a digest file.</summary>
    /// <param name="item">The article.</param>
    /// <param name="subStory">Its sub-story; may be new to the engine.</param>
    /// <param name="story">Its story; may be new to the engine.</param>
    /// <param name="isFixed">True when a person or a digest file said so: linking never moves this sub-story to another story.</param>
    /// <param name="copyOf">The article it repeats, if any.</param>
    public void Restore(GroupingItem item, long subStory, long story, bool isFixed, long? copyOf = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        Take(item.IsDigest ? pages : articles, item.Id);
        var article = Read(item);
        article.CopyOf = copyOf;
        var place = subStories.GetOrOpen(subStory, story);
        place.IsFixed |= isFixed;
        place.IsDigest |= item.IsDigest;
        if (place.Story != story) linker.Move(place, story);
        Store(article, place, place.IsFixed);
    }

    /// <summary>What the engine knows of an article's words, to be given back with <see cref="GroupingItem.Packed"/>.</summary>
    /// <param name="article">Its id.</param>
    /// <returns>Null for an article that is not in the engine.</returns>
    public byte[]? Pack(long article) => articles.TryGetValue(article, out var known) ? PackedArticle.Of(known, vocabulary) : null;

    /// <summary>Whether bytes that <see cref="Pack"/> gave once still serve: another build reads the words anew.</summary>
    /// <returns>False for damaged bytes, too.</returns>
    public static bool Serves(byte[] packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        return PackedArticle.Serves(packed);
    }

    /// <summary>
    /// Keeps articles apart because a person said so; replaces what was kept apart before. Holds for articles that come later too. What
    /// stands together already is not parted: move one of them away.
    /// </summary>
    public void KeepApart(IReadOnlyList<CannotLink> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        apart.Set(facts);
    }

    /// <summary>
    /// Says whether a person or a digest file holds a sub-story where it is. A freed one is compared with the others again.
    /// </summary>
    public void Fix(long subStory, bool isFixed)
    {
        if (subStories.Get(subStory) is not { } place || isFixed && place.IsFixed) return;
        place.IsFixed = isFixed;
        linker.Touch(place);
        if (!isFixed) merging.Touch(place);
    }

    /// <summary>
    /// Moves articles of the engine by a person's decision into a sub-story of a story, both of which may be new; neither linking nor
    /// merging takes them away again.
    /// </summary>
    public void Move(IReadOnlyList<long> moved, long subStory, long story)
    {
        ArgumentNullException.ThrowIfNull(moved);
        var place = subStories.GetOrOpen(subStory, story);
        if (place.Story != story) linker.Move(place, story);
        place.IsFixed = true;
        var going = moved
            .Distinct()
            .Select(id => articles.GetValueOrDefault(id))
            .OfType<GroupedArticle>()
            .Where(a => a.SubStory != place)
            .ToList();
        var left = going.Select(a => a.SubStory).Distinct().ToList();
        subStories.Move(going, place);
        foreach (var old in left) linker.Touch(old);
        linker.Touch(place);
    }

    /// <summary>Takes an article out (a removal, or the old version of a changed one).</summary>
    public void Remove(long article) => Take(articles, article);

    /// <summary>Takes the words of a digest file's page out.</summary>
    /// <param name="story">The story that it states.</param>
    public void RemovePage(long story) => Take(pages, story);

    private void Take(Dictionary<long, GroupedArticle> from, long id)
    {
        if (!from.Remove(id, out var state)) return;
        vocabulary.CountArticle(state.Terms, -1);
        copies.Remove(id, state.Sketch);
        subStories.Leave(state);
        linker.Touch(state.SubStory);
    }

    /// <summary>
    /// Merges sub-stories changed since the last call with those that tell the same event, and returns what went where, in order.
    /// Sub-stories that a person or a digest file placed stay. To be called before <see cref="Link"/>.
    /// </summary>
    /// <returns>The merges in the order in which they were made.</returns>
    public IReadOnlyList<SubStoryMerge> Merge()
    {
        var merges = new List<SubStoryMerge>();
        while (merging.Next() is { } pair)
        {
            var reason = new PlacementReason(
                PlacementRule.Merged, pair.Into.Id, SharedTerms.Of(pair.From.Centroid, pair.Into.Centroid, vocabulary),
                pair.Into.DayGap(pair.From), pair.Score, options.SubStories.MergeBarOf(pair.Into, pair.From));
            merges.Add(new SubStoryMerge(pair.From.Id, pair.Into.Id, reason));
            subStories.Move([.. pair.From.Members], pair.Into);
            linker.Touch(pair.From);
            linker.Touch(pair.Into);
        }

        return merges;
    }

    /// <summary>
    /// Links the sub-stories changed since the last call into stories at the looser bar, and returns every sub-story whose story changed.
    /// When stories join, the one with a fixed sub-story keeps its id, else the one with more articles, else the lower id.
    /// </summary>
    /// <returns>The links that changed since the last call.</returns>
    public IReadOnlyList<StoryLink> Link() =>
        linker.Link().ConvertAll(l => new StoryLink(
            l.SubStory, l.Story,
            new PlacementReason(PlacementRule.SameStory, l.Nearest, l.Shared, l.DayGap, l.Score, options.Linking.Bar)));

    private (GroupedArticle Original, double Likeness)? FindCopy(GroupedArticle article) =>
        copies.Find(article.Sketch) is { } copy ? (articles[copy.Original], copy.Likeness) : null;

    private GroupedArticle Read(GroupingItem item) => Read(item, reader, vocabulary, options.SubStories);

    /// <summary>What is kept of an article; counts its terms.</summary>
    internal static GroupedArticle Read(GroupingItem item, TermReader reader, Vocabulary vocabulary, SubStoryOptions options)
    {
        var language = PrimaryLanguage(item.Language ?? item.Content.Language);
        var (terms, sketch) = item.Packed is { } packed
            ? PackedArticle.Read(packed, vocabulary, language)
            : (reader.Read(item.Title, item.Content.Text, language),
                item.IsDigest || item.Content.Text.Length == 0 ? null : TextSketch.Of(item.Content.Text));
        vocabulary.CountArticle(terms, 1);
        return new GroupedArticle(item.Id, terms, item.Day, language)
        {
            Norm = TermMath.Norm(terms.All, vocabulary),
            Sketch = sketch,
            Pairs = ToldPairs.Hash(item.Pairs),
            Outlet = IdentityKeys.Outlet(item.Outlet),
            Series = SeriesKey.Of(item.Title),
            IsNoReport = terms.Words >= options.ShortWords && TitleGenre.IsNoReport(item.Title),
            IsPage = item.IsDigest,
            IsSample = item.IsSample,
        };
    }

    private Placement Place(GroupedArticle article, SubStory subStory, PlacementReason reason)
    {
        Store(article, subStory);
        return new Placement(article.Id, subStory.Id, subStory.Story, article.CopyOf, reason);
    }

    private void Store(GroupedArticle article, SubStory subStory, bool compare = true)
    {
        (article.IsPage ? pages : articles).Add(article.Id, article);
        copies.Add(article.Id, article.Sketch);
        subStories.Join(article, subStory);
        linker.Touch(subStory, compare);
        if (compare) merging.Touch(subStory);
    }

    private static bool SameOutlet(GroupedArticle a, GroupedArticle b) => a.Outlet is not null && a.Outlet == b.Outlet;

    private static int? Gap(DateOnly? a, DateOnly? b) => a is { } x && b is { } y ? Math.Abs(x.DayNumber - y.DayNumber) : null;

    private static string? PrimaryLanguage(string? code) =>
        string.IsNullOrWhiteSpace(code) || code == "und" ? null : code.Split('-', '_')[0].ToLowerInvariant();
}
