using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsTracker.Core.Digests.Evidence;
using NewsTracker.Core.Model;
using NewsTracker.Web.Views.Json;

namespace NewsTracker.Web.Commands;

/// <summary>`support FILE`: judges claims against passages, JSON Lines in and out, a line each, in order.</summary>
internal static class SupportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "JSON Lines of n, claim, passage, and where known before, claimPublished, passagePublished; " +
                "or - for standard input."
        };
        var command = new Command("support", "Judge claims against passages: does the passage carry the claim, and what differs?") { file };
        command.SetAction((parse, cancellation) => RunAsync(Terminal.Of(parse), parse.GetValue(file)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, CancellationToken cancellation)
    {
        if (path != "-" && !File.Exists(path))
        {
            terminal.Error.WriteLine($"{path}: there is no such file.");
            return ExitCodes.WrongUsage;
        }

        await using var input = path == "-" ? terminal.OpenInput() : File.OpenRead(path);
        using var lines = new StreamReader(input, new UTF8Encoding(false));
        await using var output = new BufferedStream(terminal.OpenOutput(), 1 << 16);
        var failed = false;
        while (await lines.ReadLineAsync(cancellation) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var (answer, read) = Answer(line);
            failed |= !read;
            output.Write(answer);
            output.WriteByte((byte)'\n');
        }

        await output.FlushAsync(cancellation);
        return failed ? ExitCodes.Failed : ExitCodes.Well;
    }

    private static (byte[] Answer, bool Read) Answer(string line)
    {
        JsonElement? number = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Failed(null, "The line is no JSON object.");
            if (document.RootElement.TryGetProperty("n", out var n)) number = n.Clone();
            if (Text(document.RootElement, "claim") is not { } claim) return Failed(number, "The line has no claim.");
            if (Text(document.RootElement, "passage") is not { } passage) return Failed(number, "The line has no passage.");
            var found = ClaimJudge.Judge(
                claim, Day(document.RootElement, "claimPublished"), Text(document.RootElement, "before"), passage,
                Day(document.RootElement, "passagePublished"));
            return (JsonForm.Line(new JudgedLine(number, found.Status, Math.Round(found.Confidence, 4), found.Differs)), true);
        }
        catch (JsonException)
        {
            return Failed(number, "The line is no JSON.");
        }
        catch (FormatException fault)
        {
            return Failed(number, fault.Message);
        }
    }

    private static (byte[] Answer, bool Read) Failed(JsonElement? number, string error) =>
        (JsonForm.Line(new UnreadLine(number, error)), false);

    private static string? Text(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"{name} is no text.");
    }

    /// <summary>The day of YYYY-MM-DD, with or without a time; null for a month or a year, which settle no weekday.</summary>
    private static DateOnly? Day(JsonElement row, string name)
    {
        if (Text(row, name) is not { Length: > 0 } written) return null;
        if (written.Length >= 10 && DateOnly.TryParseExact(
            written[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        return written.Length is 4 or 7 && written.All(c => char.IsAsciiDigit(c) || c == '-')
            ? null
            : throw new FormatException($"{name} is no date of the form YYYY-MM-DD.");
    }

    private sealed record JudgedLine(
        [property: JsonPropertyName("n")] JsonElement? Number, SupportStatus Status, double Confidence,
        IReadOnlyList<SupportDifference> Differs);

    private sealed record UnreadLine([property: JsonPropertyName("n")] JsonElement? Number, string Error);
}
