using System.Globalization;
using System.Text;

namespace NewsTracker.Web.Words;

/// <summary>A set of file ids in an address: "12-40,45".</summary>
internal static class FileIds
{
    /// <summary>As many as one page of results shows; the inbox has them all.</summary>
    public const int Limit = 500;

    public static string Write(IEnumerable<long> ids)
    {
        var text = new StringBuilder();
        long? first = null, last = null;
        foreach (var id in ids.Distinct().Order())
        {
            if (id == last + 1)
            {
                last = id;
                continue;
            }

            Close();
            (first, last) = (id, id);
        }

        Close();
        return text.ToString();

        void Close()
        {
            if (first is null) return;
            if (text.Length > 0) text.Append(',');
            text.Append(CultureInfo.InvariantCulture, $"{first}");
            if (last > first) text.Append(CultureInfo.InvariantCulture, $"-{last}");
        }
    }

    /// <summary>The ids, at most <see cref="Limit"/>; what is not a number is passed over.</summary>
    public static IReadOnlyList<long> Read(string? text)
    {
        var ids = new List<long>();
        foreach (var part in (text ?? "").Split(',', Limit + 1))
        {
            var ends = part.Split('-', 2);
            if (!TryNumber(ends[0], out var first)) continue;
            var last = ends.Length > 1 && TryNumber(ends[1], out var end) ? end : first;
            for (var id = first; id <= last && ids.Count < Limit; id++) ids.Add(id);
        }

        return ids;
    }

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
