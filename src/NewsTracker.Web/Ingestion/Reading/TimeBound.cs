using System.Runtime.ExceptionServices;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// Work that nobody waits for longer than a bound. Code cannot be stopped from outside: what overruns runs to its end in the background,
/// and what it gives is dropped.
/// </summary>
internal static class TimeBound
{
    /// <exception cref="TimeoutException">It took longer.</exception>
    public static T Run<T>(Func<T> work, TimeSpan bound)
    {
        var result = default(T)!;
        Run(() => { result = work(); }, bound);
        return result;
    }

    /// <exception cref="TimeoutException">It took longer.</exception>
    public static void Run(Action work, TimeSpan bound)
    {
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
#pragma warning disable CA1031 // thrown again where it is waited for
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }
        })
        {
            IsBackground = true, Name = "bounded",
        };
        thread.Start();
        if (!thread.Join(bound)) throw new TimeoutException($"It took longer than {bound.TotalSeconds:0} seconds.");
        fault?.Throw();
    }
}
