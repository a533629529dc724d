using System.Text.Json;

namespace NewsTracker.Tests.Commands;

public sealed class SupportCommandTests
{
    [Fact]
    public async Task Each_line_is_answered_in_order()
    {
        using var folder = new TestFolder();
        var path = folder.Write("claims.jsonl", """
            {"n":1,"claim":"The ferry sank off Tarnhold.","passage":"The ferry sank off Tarnhold on Tuesday."}
            {"n":"two","claim":"The wall cost 4 million crowns.","before":"","passage":"The wall cost 5 million crowns."}
            {"n":3,"claim":"It hurt 14 people here.","claimPublished":"2027-03-10","passage":"It hurt 17 people here.","passagePublished":
            """ + "\"2027-03-12T08:00\"}\n" + """
            {"n":4,"claim":"Rain fell on the vineyards.","passage":"The ferry sank off Tarnhold on Tuesday."}

            """);

        var run = await CommandRun.RunAsync(null, "support", path);

        run.Exit.ShouldBe(0);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Select(l => l.GetProperty("n").ToString()).ShouldBe(["1", "two", "3", "4"]);
        lines.Select(l => l.GetProperty("status").GetString()).ShouldBe(["verbatim", "contradicts", "update", "notFound"]);
        lines[0].GetProperty("confidence").GetDouble().ShouldBe(1);
        lines[1].GetProperty("differs").GetRawText().ShouldBe("""[{"kind":"number","claim":"4 million","passage":"5 million"}]""");
        lines[3].GetProperty("differs").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_costs_the_others_nothing()
    {
        using var folder = new TestFolder();
        var path = folder.Write("claims.jsonl", """
            {"n":1,"claim":"The ferry sank."}
            no JSON
            {"n":3,"claim":"The ferry sank.","passage":"The ferry sank.","claimPublished":"last week"}
            {"n":4,"claim":"The ferry sank.","passage":"The ferry sank."}
            """);

        var run = await CommandRun.RunAsync(null, "support", path);

        run.Exit.ShouldBe(1);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Count.ShouldBe(4);
        lines.Take(3).ShouldAllBe(l => l.GetProperty("error").GetString()!.Length > 0);
        lines[3].GetProperty("status").GetString().ShouldBe("verbatim");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage() =>
        (await CommandRun.RunAsync(null, "support", "/nowhere/claims.jsonl")).Exit.ShouldBe(2);
}
