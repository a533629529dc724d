using System.Diagnostics;
using System.Text;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Tests.Ingestion.Readers;

/// <summary>Files that keep a reader at work, and what can be done to it from outside.</summary>
internal static class HeavyFiles
{
    public static readonly byte[] Small = Encoding.UTF8.GetBytes(
        "Lamp of Varnholm burns again\n\nThe lamp burns again since 9 March 2027, the harbour board said on Tuesday.\n");

    /// <summary>JSON Lines of many articles of some bytes each.</summary>
    public static byte[] Lines(int articles, int words = 40)
    {
        var text = string.Concat(Enumerable.Repeat("The board of the harbour met again. ", words / 7));
        var lines = new StringBuilder();
        for (var i = 0; i < articles; i++)
            lines.Append("{\"id\":\"").Append(i).Append("\",\"title\":\"Board meets ").Append(i).Append("\",\"html\":\"<p>").Append(text)
                .Append("</p><p>It is the ").Append(i).Append("th time.</p>\"}\n");
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>A PDF whose page draws a form that draws another that draws the first.</summary>
    public static byte[] RingOfForms() => Pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</XObject<</A 5 0 R>>/Font<</F 4 0 R>>>>/Contents 7 0 R>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</A 6 0 R>>>>/Length 5>>stream\n/A Do\nendstream",
        "<</Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</A 5 0 R>>>>/Length 5>>stream\n/A Do\nendstream",
        "<</Length 52>>stream\nBT /F 12 Tf 20 200 Td (Varnholm votes.) Tj ET /A Do  \nendstream");

    /// <summary>A PDF whose list of pages is a reference to a reference to itself.</summary>
    public static byte[] RingOfReferences() => Pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids 3 0 R/Count 1>>", "4 0 R", "3 0 R");

    /// <summary>Waits until a reader reads, and lets it read for some time.</summary>
    public static async Task<int> AtWorkAsync(ReaderPool readers, Func<int, bool>? which = null)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < TimeSpan.FromMinutes(1))
        {
            if (readers.AtWork.Where(which ?? (_ => true)).ToList() is [var id, ..]) return id;
            await Task.Delay(10);
        }

        throw new TimeoutException("No reader reads.");
    }

    /// <summary>Sends a signal to a process: "KILL", "STOP".</summary>
    public static void Signal(string name, int id)
    {
        using var kill = Process.Start("kill", [$"-{name}", id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Whether a process of this id runs; one that has ended and waits for its parent does not.</summary>
    public static bool Lives(int id)
    {
        try
        {
            return !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    public static async Task<bool> EndsAsync(int id)
    {
        for (var i = 0; i < 200 && Lives(id); i++) await Task.Delay(50);
        return !Lives(id);
    }

    private static byte[] Pdf(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Append(i + 1).Append(" 0 obj\n").Append(objects[i]).Append("\nendobj\n");
        }

        var table = file.Length;
        file.Append("xref\n0 ").Append(objects.Length + 1).Append("\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(place.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        file.Append("trailer<</Size ").Append(objects.Length + 1).Append("/Root 1 0 R>>\nstartxref\n").Append(table).Append("\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
