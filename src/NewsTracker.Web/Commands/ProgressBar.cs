using Spectre.Console;

namespace NewsTracker.Web.Commands;

/// <summary>A progress bar on standard error, only on a terminal; elsewhere the work runs without one.</summary>
internal static class ProgressBar
{
    public static Task RunAsync(Terminal terminal, string what, int total, Func<Action<int>, Task> work) =>
        terminal.ShowsProgress && total > 0 ? DrawAsync(terminal, what, total, work) : work(_ => { });

    /// <summary>The same for work that waits in its own thread.</summary>
    public static void Run(Terminal terminal, string what, int total, Action<Action<int>> work) =>
        RunAsync(terminal, what, total, report =>
        {
            work(report);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();

    private static async Task DrawAsync(Terminal terminal, string what, int total, Func<Action<int>, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        await console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(what, maxValue: total);
            await work(done => task.Value = Math.Min(done, total));
        });
    }
}
