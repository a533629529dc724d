using Mono.Cecil;
using NewsTracker.Core.Reading;
using NewsTracker.Web.Storage;

namespace NewsTracker.Tests;

/// <summary>
/// Which folder may use which, checked on the compiled types against <see cref="FolderTable"/>, and what the core may not use at all.
/// </summary>
public sealed class LayeringTests
{
    private static readonly string Core = typeof(FileReader).Assembly.Location;
    private static readonly string Web = typeof(NewsDb).Assembly.Location;

    public static TheoryData<string> Projects => new() { "Core", "Web" };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_what_the_table_allows(string project)
    {
        var allowed = FolderTable.Of(project);

        foreach (var (folder, uses) in Read(project).Uses)
        {
            allowed.Keys.ShouldContain(folder, $"The table has no row for {project}/{folder}.");
            foreach (var (used, how) in uses) allowed[folder].ShouldContain(used, $"{project}/{folder} must not use {used}: {how}");
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_table_has_no_row_and_no_permission_that_nothing_needs(string project)
    {
        var uses = Read(project).Uses;

        foreach (var (folder, allowed) in FolderTable.Of(project))
        {
            uses.Keys.ShouldContain(folder);
            foreach (var other in allowed) uses[folder].Keys.ShouldContain(other, $"{project}/{folder} does not use {other} any more.");
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_form_no_circle(string project)
    {
        var left = FolderTable.Of(project).ToDictionary(r => r.Key, r => r.Value.ToHashSet());
        while (left.FirstOrDefault(r => r.Value.Count == 0) is { Key: not null } lowest)
        {
            left.Remove(lowest.Key);
            foreach (var uses in left.Values) uses.Remove(lowest.Key);
        }

        left.Keys.ShouldBeEmpty();
    }

    [Fact]
    public void The_document_shows_the_same_table()
    {
        var document = File.ReadAllText(Repository.Path("docs", "architecture.md"));

        FolderTable.InDocument(document).ShouldBe([.. FolderTable.Rows("Core"), .. FolderTable.Rows("Web")], ignoreOrder: false);
    }

    [Fact]
    public void Namespaces_are_folders()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/bin/")))
        {
            var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal));
            if (line is null) continue;
            line["namespace ".Length..]
                .TrimEnd(';')
                .ShouldBe(Path.GetRelativePath(Repository.Path("src"), Path.GetDirectoryName(file)!).Replace('/', '.'), file);
        }
    }

    [Fact]
    public void No_type_name_stands_twice()
    {
        var names = new[] { Core, Web }.SelectMany(TopLevelTypes).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key);

        names.ShouldBeEmpty();
    }

    /// <summary>Text in, values out: a clock is a parameter (`TimeProvider`), bytes are handed in.</summary>
    [Fact]
    public void The_core_uses_no_clock_timer_network_database_or_web()
    {
        using var module = ModuleDefinition.ReadModule(Core);

        module.AssemblyReferences.Select(a => a.Name).ShouldNotContain(n => Outside.Any(o => n.StartsWith(o, StringComparison.Ordinal)));
        module
            .GetMemberReferences()
            .Select(m => $"{m.DeclaringType.FullName}::{m.Name}")
            .Where(m => Clocks.Any(c => m.StartsWith(c, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static readonly string[] Outside =
        [
            "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "Microsoft.Data", "Microsoft.Extensions", "System.Net.Http",
            "System.Net.Sockets", "System.Net.Requests"
        ];

    private static readonly string[] Clocks =
    [
        "System.Diagnostics.Stopwatch::", "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.Environment::get_TickCount",
        "System.Threading.Timer::", "System.Timers.", "System.TimeProvider::get_System",
        "System.Threading.Tasks.Task::Delay", "System.Threading.CancellationTokenSource::CancelAfter", "System.Threading.Thread::Sleep",
    ];

    private static FolderDependencies Read(string project) => FolderDependencies.Of(
        project == "Core" ? Core : Web, $"NewsTracker.{project}",
        n => n.Contains(".Migrations.", StringComparison.Ordinal) || n.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal));

    private static IEnumerable<string> TopLevelTypes(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        foreach (var type in module.Types)
        {
            if (type.Namespace.StartsWith("NewsTracker.", StringComparison.Ordinal)
                && !type.Name.Contains('<')
                && !type.Namespace.EndsWith(".Migrations", StringComparison.Ordinal))
                yield return type.Name;
        }
    }
}
