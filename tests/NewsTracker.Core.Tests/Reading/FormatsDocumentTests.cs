using System.Text.Json;
using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>
/// Every example of docs/formats.md: a block marked `input NAME`, and behind it a block marked `gives` with fields that the first document
/// has. What is no text is described in a readable form, named behind the file's name (<see cref="ExampleFile"/>).
/// </summary>
public sealed class FormatsDocumentTests
{
    public static TheoryData<int, string, string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<int, string, string, string, string>();
            string? name = null, form = null, input = null;
            var lines = File.ReadAllLines(Repository.Path("docs", "formats.md"));
            for (var i = 0; i < lines.Length; i++)
            {
                if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
                var info = lines[i][3..].Split(' ');
                var from = ++i;
                while (lines[i] != "```") i++;
                var block = string.Join('\n', lines[from..i]) + "\n";
                if (info[0] == "input") (name, form, input) = (info[1], info.ElementAtOrDefault(2) ?? "", block);
                else if (info[0] == "gives") data.Add(from, name!, form!, input!, block);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_it_says(int line, string name, string form, string input, string gives)
    {
        var result = FileReader.Read(ExampleFile.Make(form, input), name);
        var actual = result.Documents.Count > 0
            ? JsonSerializer.SerializeToElement(ReadJson.Fields(result.Documents[0]))
            : JsonSerializer.SerializeToElement(new { error = result.Rejections[0].Code });

        using var expected = JsonDocument.Parse(gives);
        foreach (var field in expected.RootElement.EnumerateObject())
        {
            actual.TryGetProperty(field.Name, out var value).ShouldBeTrue($"line {line}: no {field.Name}");
            JsonElement.DeepEquals(value, field.Value).ShouldBeTrue($"line {line}: {field.Name} is {value.GetRawText()}");
        }
    }
}
