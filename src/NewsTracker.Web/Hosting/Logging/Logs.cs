using System.Globalization;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace NewsTracker.Web.Hosting.Logging;

/// <summary>Structured logs: one JSON object a line in the data folder, quiet words on standard error.</summary>
internal static class Logs
{
    public static Action<LoggerConfiguration> Configure(string data, bool toConsole) => log =>
    {
        log.MinimumLevel
            .Is(Environment.GetEnvironmentVariable("NEWSTRACKER_LOG") == "debug" ? LogEventLevel.Debug : LogEventLevel.Information)
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Error)
            .Enrich.FromLogContext()
            .WriteTo.Sink(LoggerSinkConfiguration.Wrap(
                file => new QuietEnd(file),
                sinks => sinks.File(
                    new CleanText(new CompactJsonFormatter(), keepLines: false),
                    Path.Combine(data, "logs", "newstracker-.jsonl"),
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: 14,
                    fileSizeLimitBytes: 50 << 20,
                    rollOnFileSizeLimit: true,
                    shared: true)));
        if (toConsole)
            log.WriteTo.Logger(console => console.Filter.ByExcluding(IsToldByTheCommand)
                .WriteTo.Console(
                    new CleanText(
                        new MessageTemplateTextFormatter(
                            "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture),
                        keepLines: true),
                    LogEventLevel.Information, standardErrorFromLevel: LogEventLevel.Verbose));
    };

    /// <summary>A start that failed: the host logs its stack, which stays in the file; `serve` says in a line what is wrong.</summary>
    private static bool IsToldByTheCommand(LogEvent logged) => logged.MessageTemplate.Text == "Hosting failed to start";
}
