using Serilog.Core;
using Serilog.Events;

namespace NewsTracker.Web.Hosting.Logging;

/// <summary>A log whose last lines find no room on the disk, or a disk that is gone, is no reason for the program to end badly.</summary>
internal sealed class QuietEnd(ILogEventSink sink) : ILogEventSink, IDisposable
{
    public void Emit(LogEvent logEvent) => sink.Emit(logEvent);

    public void Dispose()
    {
        try
        {
            (sink as IDisposable)?.Dispose();
        }
        catch (IOException fault)
        {
            Serilog.Debugging.SelfLog.WriteLine("The log was not written to its end: {0}", fault.Message);
        }
    }
}
