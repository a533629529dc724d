using NewsTracker.Core.Reading.Fields;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsTracker.Core.Reading.Formats.Markdown;

/// <summary>
/// The fields of front matter that is well-formed YAML 1.2. Only the parser's events are read, nothing is built from them: an alias is
/// passed over, and of what is nested only lists of words and the "name" of a mapping are taken, so that no text can grow or refer
/// elsewhere.
/// </summary>
internal static class YamlFields
{
    private const int MaxLength = 1 << 16;

    /// <summary>Reads a mapping's fields, their names in lower case.</summary>
    /// <returns>False when the text is no mapping, is too long, or breaks a rule of YAML; <paramref name="fields"/> is then as it
    /// was.</returns>
    public static bool TryRead(string text, IDictionary<string, List<string>> fields)
    {
        if (text.Length > MaxLength) return false;
        var found = new List<(string Name, List<string> Values)>();
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _)) return false;
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = Scalar(parser);
                found.Add((name.ToLowerInvariant(), [.. Values(parser).Where(v => v.Length > 0)]));
            }
        }
        catch (YamlException)
        {
            return false;
        }

        foreach (var (name, values) in found) fields[name] = values;
        return true;
    }

    private static List<string> Values(Parser parser)
    {
        if (!parser.TryConsume<SequenceStart>(out _)) return [Value(parser)];
        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _)) values.Add(Value(parser));
        return values;
    }

    /// <summary>A word or line, or what a mapping ("name: Ana Lind") calls its name.</summary>
    private static string Value(Parser parser)
    {
        if (!parser.TryConsume<MappingStart>(out _)) return Scalar(parser);
        var value = "";
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Scalar(parser) == "name") value = Scalar(parser);
            else parser.SkipThisAndNestedEvents();
        }

        return value;
    }

    /// <summary>The next event's words, none where it is not a scalar; all below it is passed over.</summary>
    private static string Scalar(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return Tidy.Line(scalar.Value);
        parser.SkipThisAndNestedEvents();
        return "";
    }
}
