namespace NewsTracker.Web.Storage.Rows;

/// <summary>A story by its address.</summary>
public sealed record StoryRef(string Slug, string Title);

/// <summary>An article by its id, with what a line shows of it.</summary>
public sealed record ArticleRef(long Id, string? Outlet, string Title);
