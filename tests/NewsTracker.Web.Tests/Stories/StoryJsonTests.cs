using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Json;
using NewsTracker.Web.Views.Revisions;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Tests.Stories;

public sealed class StoryJsonTests
{
    private const string Citation =
        """{"source":1,"statedNumber":null,"article":7,"passage":{"start":0,"end":24},"quote":"The ferry Alba ran aground","support":"notFound","resolution":"stated","confidence":0.75}""";

    /// <summary>Every member of schema newstracker/story/1, in its order; with characters that many writers escape.</summary>
    private const string Whole =
        $$$"""{"schema":"newstracker/story/1","slug":"ferry","title":"Ferry “Alba” & the isle of Øre","parent":null,"origin":"derived","revision":2,"updated":"2026-03-04","statedArticleCount":null,"articleCount":1,"stated":{"articles":1,"sources":null,"stories":null,"related":null,"links":3},"sections":[{"heading":"Aground","origin":"imported","sentences":[{"text":"It ran aground.","origin":"derived","salience":0.5,"voices":1,"citations":[{{{Citation}}}],"corroboration":[]}]}],"sources":[{"number":1,"article":7,"outlet":"The Harbour Post","title":"Ferry aground","description":null,"url":null,"published":{"start":"2026-03-01","end":"2026-03-31","precision":"month","time":null,"from":"json-ld"}}],"timeline":[{"label":"Mar 4, 2026","start":"2026-03-04","end":"2026-03-04","precision":"day","text":"The ferry ran aground.","quote":null,"salience":1,"dateFrom":"stated","planned":false,"voices":1,"origin":"derived","citations":[{{{Citation}}}]},{"label":"undated","start":null,"end":null,"precision":null,"text":"A pilot was asked.","quote":null,"salience":0,"dateFrom":"published","planned":true,"voices":0,"origin":"edited","citations":[]}],"stories":[{"slug":"pilot","title":"The pilot's part","articleCount":1}],"articles":[{"id":7,"externalId":null,"outlet":"The Harbour Post","title":"Ferry aground","url":"https://harbour.example/7?a=1&b=2","published":null,"hasText":true,"copyOf":null}],"externalResources":[{"url":"https://pilots.example/","citedCount":2,"statedCount":null}],"disagreements":[{"kind":"number","about":"passengers","sides":[{"value":"40","citations":[{{{Citation}}}]}]}],"findings":[{"code":"count","message":"2 stated, 1 listed"}]}""";

    /// <summary>As the first revisions were kept: without voices, planned, corroboration and origins of sentences.</summary>
    private const string First =
        $$$"""{"schema":"newstracker/story/1","slug":"ferry","title":"Ferry aground","parent":null,"origin":"derived","revision":1,"updated":null,"statedArticleCount":null,"articleCount":1,"stated":null,"sections":[{"heading":"Aground","sentences":[{"text":"It ran aground.","salience":0.5,"citations":[{{{Citation}}}]}]}],"sources":[{"number":1,"article":7,"outlet":null,"title":"Ferry aground","description":null,"url":null,"published":null}],"timeline":[{"label":"Mar 4, 2026","start":"2026-03-04","end":"2026-03-04","precision":"day","text":"The ferry ran aground.","quote":null,"salience":1,"dateFrom":"stated","citations":[{{{Citation}}}]}],"stories":[],"articles":[{"id":7,"externalId":null,"outlet":null,"title":"Ferry aground","url":null,"published":null,"hasText":true,"copyOf":null}],"externalResources":[],"disagreements":[],"findings":[],"later":{"unknown":true}}""";

    [Fact]
    public void Its_members_and_their_order_are_those_of_the_schema() =>
        Encoding.UTF8.GetString(JsonForm.Line(StoryJson.Read(Encoding.UTF8.GetBytes(Whole)))).ShouldBe(Whole);

    [Fact]
    public void A_revision_of_an_earlier_version_stays_readable()
    {
        var story = View(First, 7);

        story.Sections.Single().Sentences.Single().Text.ShouldBe("It ran aground.");
        story.Sections.Single().Sentences.Single().Corroboration.ShouldBeEmpty();
        story.Timeline.Single().Planned.ShouldBeFalse();
        story.Timeline.Single().Anchor.ShouldBe("e-2026-03-04-1");
        var citation = story.Timeline.Single().Citations.Single();
        (citation.Quote, citation.Support, citation.Source).ShouldBe(("The ferry Alba ran aground", SupportStatus.NotFound, 1));
        story.Sources.Single().BackLinks.ShouldBe(["s1-1", "e-2026-03-04-1"]);
    }

    [Fact]
    public void What_stands_on_a_removed_article_alone_is_withheld()
    {
        var story = View(Whole);

        story.Sections.Single().Sentences.Single().Text.ShouldStartWith("[Withheld");
        var citation = story.Timeline[0].Citations.Single();
        (citation.Article, citation.Quote, citation.Passage, citation.Support).ShouldBe((null, null, null, SupportStatus.NoText));
        story.Timeline[1].Text.ShouldBe("A pilot was asked.");
    }

    [Fact]
    public void Two_states_that_show_the_same_have_the_same_hash()
    {
        var story = StoryJson.Read(Encoding.UTF8.GetBytes(Whole));

        (story with { Revision = 9, Sources = [] }).ShownState().ShouldBe(story.ShownState());
        (story with { Title = "Ferry" }).ShownState().ShouldNotBe(story.ShownState());
        (story with { Articles = [] }).ShownState().ShouldNotBe(story.ShownState());
    }

    private static StoryView View(string json, params long[] onFile) =>
        RevisionSnapshot.Read(StoryJson.Read(Encoding.UTF8.GetBytes(json)), new RevisedStory(1, "ferry", "Ferry", 2), onFile.ToHashSet());
}
