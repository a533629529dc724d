using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace NewsTracker.Web.Hosting.Metrics;

/// <summary>Counts the requests that the site answers, by status, and how long they take, from the framework's own meter.</summary>
internal sealed class RequestMetrics : IDisposable
{
    /// <summary>Upper bounds of the histogram, in seconds.</summary>
    private static readonly double[] Bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<int, long> byStatus = new();
    private readonly long[] buckets = new long[Bounds.Length + 1];
    private readonly Lock gate = new();
    private double seconds;

    public RequestMetrics()
    {
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument is { Meter.Name: "Microsoft.AspNetCore.Hosting", Name: "http.server.request.duration" })
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => Count(value, tags));
        listener.Start();
    }

    public void Write(StringBuilder text)
    {
        Exposition.Head(text, "newstracker_http_requests_total", "counter", "Requests answered, by status.");
        foreach (var (status, count) in byStatus.OrderBy(s => s.Key))
            text.Append(CultureInfo.InvariantCulture, $"newstracker_http_requests_total{{status=\"{status}\"}} {count}\n");
        Exposition.Head(text, "newstracker_http_request_seconds", "histogram", "Time to answer a request.");
        lock (gate)
        {
            long up = 0;
            for (var i = 0; i < Bounds.Length; i++)
                text.Append(
                    CultureInfo.InvariantCulture, $"newstracker_http_request_seconds_bucket{{le=\"{Bounds[i]}\"}} {up += buckets[i]}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"newstracker_http_request_seconds_bucket{{le=\"+Inf\"}} {up += buckets[^1]}\nnewstracker_http_request_seconds_sum " +
                $"{seconds}\nnewstracker_http_request_seconds_count {up}\n");
        }
    }

    public void Dispose() => listener.Dispose();

    private void Count(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
            if (tag is { Key: "http.response.status_code", Value: int status }) byStatus.AddOrUpdate(status, 1, (_, n) => n + 1);
        var bucket = Array.FindIndex(Bounds, b => value <= b);
        lock (gate)
        {
            buckets[bucket < 0 ? Bounds.Length : bucket]++;
            seconds += value;
        }
    }
}
