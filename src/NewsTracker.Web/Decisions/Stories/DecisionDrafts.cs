using NewsTracker.Core.Grouping.Constraints;

namespace NewsTracker.Web.Decisions.Stories;

/// <summary>Makes decisions about stories from what a person named, or refuses what cannot be.</summary>
internal static class DecisionDrafts
{
    private const int MaxTitle = 300;

    public static async Task<StoryDecisionDetails> RenameAsync(DecisionScope scope, string slug, string? title)
    {
        var found = await scope.StoryAsync(slug, RefusalKind.NotFound);
        var name = Title(title) ?? throw new RefusedDecision(RefusalKind.Bad, "title: give the story's new title.");
        if ((found.SubStory ?? found.Story) is { TitleFixed: true } row && row.Title == name) throw Impossible("It is called so already.");
        return new()
        {
            What = Of(
                StoryDecisionKind.Rename,
                Ids(await ArticlesAsync(scope, found))) with { OfSubStory = found.SubStory is not null, Title = name },
            Story = found.Slug
        };
    }

    public static async Task<StoryDecisionDetails> MergeAsync(DecisionScope scope, string slug, string? into)
    {
        var story = await scope.WholeStoryAsync(slug, RefusalKind.NotFound);
        var heir = await scope.WholeStoryAsync(into);
        if (story.Id == heir.Id) throw Impossible("Both addresses lead to one story.");
        var (gone, heirs) = (await ArticlesAsync(scope, new(story, null)), await ArticlesAsync(scope, new(heir, null)));
        return new() { What = Of(StoryDecisionKind.Merge, Ids(gone)) with { Others = Ids(heirs) }, Story = story.Slug, Into = heir.Slug };
    }

    public static async Task<StoryDecisionDetails> SplitAsync(DecisionScope scope, string slug, DecisionSide what, string? title)
    {
        var story = (await scope.StoryAsync(slug, RefusalKind.NotFound)).Story;
        var taken = await what.ReadAsync(scope);
        foreach (var article in taken)
        {
            if (article.Story != story.Id) throw Impossible(FormattableString.Invariant($"Article {article.Id} is not in this story."));
            Free(article);
        }

        var left = Ids(await ArticlesAsync(scope, new(story, null))).Except(Ids(taken)).ToList();
        if (left.Count == 0) throw Impossible("Nothing would be left of the story; rename it instead.");
        return new() { What = Of(StoryDecisionKind.Split, Ids(taken)) with { Others = left, Title = Title(title) }, Story = story.Slug };
    }

    public static async Task<StoryDecisionDetails> MoveAsync(DecisionScope scope, long id, string? into)
    {
        var article = (await scope.ArticlesAsync([id], RefusalKind.NotFound))[0];
        var target = await scope.StoryAsync(into);
        if (target.SubStory is { } sub ? sub.Id == article.SubStory : target.Story.Id == article.Story)
            throw Impossible("The article is there already.");
        Free(article);
        var others = Ids(await ArticlesAsync(scope, new(target.Story, null))).Where(a => a != id).ToList();
        var leaves = target.Story.Id != article.Story;
        var what = Of(StoryDecisionKind.Move, [id]) with
        {
            Others = others, SubStory = target.SubStory is null ? [] : Ids(await ArticlesAsync(scope, target)),
            From = leaves ? [.. (await scope.SiblingsAsync(article)).Where(a => a != id)] : [],
        };
        return new() { What = what, Into = target.Slug, Story = await scope.SlugAsync(article.Story) };
    }

    public static async Task<StoryDecisionDetails> KeepApartAsync(
        DecisionScope scope, DecisionSide one, DecisionSide other, bool wholeStories)
    {
        var (staying, leaving) = (await one.ReadAsync(scope), await other.ReadAsync(scope));
        if (staying.Count == 0 || leaving.Count == 0) throw Impossible("One of the two has no article.");
        if (staying.Select(a => a.Id).Intersect(leaving.Select(a => a.Id)).Any()) throw Impossible("The two share an article.");
        foreach (var article in leaving.Where(l => staying.Any(s => wholeStories ? s.Story == l.Story : s.SubStory == l.SubStory)))
            Free(article);
        return new()
        {
            What = Of(StoryDecisionKind.NotSame, Ids(leaving)) with { Others = Ids(staying), WholeStories = wholeStories },
            Story = await scope.SlugAsync(staying[0].Story)
        };
    }

    private static async Task<IReadOnlyList<ScopedArticle>> ArticlesAsync(DecisionScope scope, ScopedStory of) =>
        await scope.ArticlesAsync(of) is { Count: > 0 } articles
            ? articles
            : throw Impossible($"\"{of.Slug}\" has no article that would tell it again.");

    private static void Free(ScopedArticle article)
    {
        if (article.IsImported)
            throw Impossible(FormattableString.Invariant(
                $"The imported page states article {article.Id} where it is; what a page states stays as stated."));
    }

    private static StoryDecision Of(StoryDecisionKind kind, IReadOnlyList<long> articles) => new() { Kind = kind, Articles = articles };

    private static List<long> Ids(IEnumerable<ScopedArticle> articles) => [.. articles.Select(a => a.Id)];

    /// <summary>A title in one line; null where none is given.</summary>
    private static string? Title(string? given)
    {
        var title = given?.Trim();
        if (string.IsNullOrEmpty(title)) return null;
        if (title.Length > MaxTitle || title.Any(char.IsControl))
            throw new RefusedDecision(RefusalKind.Bad, $"title: one line of at most {MaxTitle} characters.");
        return title;
    }

    private static RefusedDecision Impossible(string reason) => new(RefusalKind.Impossible, reason);
}
