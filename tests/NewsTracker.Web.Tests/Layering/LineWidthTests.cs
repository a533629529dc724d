using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>
/// Lines are at most 140 columns wide, as .editorconfig says. Text in raw strings is data: a break would change its value. A line that is
/// one string may be as long as it is.
/// </summary>
public sealed partial class LineWidthTests
{
    private const int Max = 140;

    [Fact]
    public void No_line_of_code_is_wider_than_140_columns()
    {
        var wide = new[] { "src", "tests" }
            .SelectMany(f => Directory.EnumerateFiles(Repository.Path(f), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/") && !f.Contains("/Migrations/")).SelectMany(WideLines).ToList();

        wide.ShouldBeEmpty();
    }

    private static IEnumerable<string> WideLines(string file)
    {
        var (number, inRaw) = (0, false);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var marks = line.Split("\"\"\"").Length - 1;
            var isText = inRaw || marks > 0 || OneString().IsMatch(line);
            if (!isText && new StringInfo(line).LengthInTextElements > Max) yield return $"{file}:{number}";
            if (marks % 2 == 1) inRaw = !inRaw;
        }
    }

    [GeneratedRegex("^\\s*(: |return |Say\\()?[$@]*\"")]
    private static partial Regex OneString();
}
