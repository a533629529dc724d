using System.Text.Json;
using NewsTracker.Web.Ingestion.Writing;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Views.Revisions;

/// <summary>Revisions keep the story JSON that the page and the API show.</summary>
internal static class RevisionFormats
{
    public static RevisionFormat StoryJsonOfPages { get; } = new(Snapshot, Changes, Shown);

    private static byte[] Snapshot(WrittenState state) => JsonForm.Line(StoryJsonWriter.Of(StoryAssembler.Assemble(new StoryParts
    {
        Story = state.Story, Parent = state.Parent, SubStories = state.SubStories, Articles = state.Articles, Stated = state.Page,
        Texts = state.Texts.ToDictionary(t => t.Key, t => new ArticleText(t.Value)),
    })));

    private static string Changes(byte[]? before, byte[] after, IReadOnlyList<string> decisions) =>
        JsonSerializer.Serialize(
            RevisionChanges.Between(before is null ? null : StoryJson.Read(before), StoryJson.Read(after)) with { Decisions = decisions },
            JsonSerializerOptions.Web);

    private static string Shown(byte[] snapshot) => StoryJson.Read(snapshot).ShownState();
}
