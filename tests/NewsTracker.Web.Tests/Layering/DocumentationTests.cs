using System.Text.RegularExpressions;

namespace NewsTracker.Tests;

/// <summary>
/// What other parts may use says what it is: public types and their public methods have a summary, and methods that return something say
/// what. Handlers of pages, operators and disposal are named by their framework and need none.
/// </summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void Public_types_and_methods_say_what_they_are_and_what_they_return()
    {
        var silent = Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/") && !f.Contains("/Migrations/"))
            .SelectMany(f => Silent(File.ReadLines(f)).Select(l => $"{Path.GetFileName(f)}: {l}"))
            .ToList();

        silent.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "public", "/// <returns>Metres.</returns>", 1)]
    [InlineData("/// <summary>A pier.</summary>", "public", "", 1)]
    [InlineData("/// <summary>A pier.</summary>", "public", "/// <summary>Its length.</summary>", 1)]
    [InlineData("/// <summary>A pier.</summary>", "public", "/// <returns>Metres.</returns>", 0)]
    [InlineData("", "internal", "", 0)]
    public void What_is_not_said_is_found(string ofType, string access, string ofMethod, int silent) =>
        Silent([ofType, $"{access} sealed class Pier", "{", "    " + ofMethod, "    public int Length() => 3;", "}"])
            .Count().ShouldBe(silent);

    private static IEnumerable<string> Silent(IEnumerable<string> lines)
    {
        var (isPublic, said) = (false, "");
        foreach (var line in lines)
        {
            var trimmed = line.TrimStart();
            if (trimmed.StartsWith("///", StringComparison.Ordinal)) said += trimmed;
            if (trimmed.StartsWith("///", StringComparison.Ordinal) || trimmed.StartsWith('[')) continue;
            if (TopType().Match(line) is { Success: true } type)
            {
                isPublic = type.Groups[1].Value == "public";
                if (isPublic && !IsSaid("<summary>", said)) yield return trimmed;
            }
            else if (isPublic && Method().Match(line) is { Success: true } method && !ByFramework().IsMatch(method.Groups[2].Value))
            {
                var returns = method.Groups[1].Value is not ("void" or "Task");
                if (!IsSaid(returns ? "<returns>" : "<summary>", said)) yield return trimmed;
            }

            said = "";
        }
    }

    private static bool IsSaid(string element, string said) =>
        said.Contains(element, StringComparison.Ordinal) || said.Contains("<inheritdoc", StringComparison.Ordinal);

    [GeneratedRegex(
        "^(public|internal) (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|struct|record|interface|enum|delegate) ")]
    private static partial Regex TopType();

    [GeneratedRegex(
        @"^    public (?!override|const|event|(?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:class|struct|record|enum|delegate)\b)" +
        @"(?:(?:static|async|virtual|abstract|new|readonly) )*([^\s={:][^={:]*?) (\w+)(?:<[\w, ]+>)?\(")]
    private static partial Regex Method();

    [GeneratedRegex("^(?:On(?:Get|Post)\\w*|Dispose|DisposeAsync)$")]
    private static partial Regex ByFramework();
}
