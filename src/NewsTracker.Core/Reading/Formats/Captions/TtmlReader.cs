using System.Globalization;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Core.Reading.Formats.Feeds.Xml;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Reading.Formats.Captions;

/// <summary>
/// Reads captions in Timed Text (TTML 2, W3C 2021; also EBU-TT, IMSC and the older DFXP): the words of each agent, times and styles left
/// out.
/// </summary>
internal static class TtmlReader
{
    public static bool IsRoot(string root) => root.Equals("tt", StringComparison.OrdinalIgnoreCase);

    public static Document Read(string text, ReadingSession session)
    {
        var (top, _) = LooseXml.Parse(text, session.Cancellation);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var agent in All(top, "agent"))
            if ((agent["xml:id"] ?? agent["id"]) is { } id
                && All(agent, "name").Select(n => Tidy.Line(n.Text)).FirstOrDefault(n => n.Length > 0) is { } name)
                names[id] = name;
        var turns = new CaptionTurns();
        foreach (var cue in All(top, "body").SelectMany(b => All(b, "p")))
            turns.Add(Speaker(cue, names), Tidy.Line(Words(cue)));
        var draft = new Draft(DocumentKind.Captions, turns.Pieces()) { HasFields = true };
        var head = top.Elements.FirstOrDefault(e => e.Name == "head") ?? All(top, "head").FirstOrDefault();
        if (head is not null && All(head, "title").FirstOrDefault() is { } title) draft.SetTitle(Tidy.Line(title.Text), "header", 0.9);
        if (LanguageTag.Clean(All(top, "tt").FirstOrDefault()?["xml:lang"]) is { } language) draft.SetLanguage(language, "field", 0.9);
        return ArticleComposer.Compose(draft, hasMarkup: true);
    }

    /// <summary>The agent of a cue or of what holds it.</summary>
    private static string? Speaker(XmlElement cue, Dictionary<string, string> names) =>
        (cue.Inherited("ttm:agent")
            ?? cue.Inherited("agent")
            ?? cue.Elements.Select(e => e["ttm:agent"]).FirstOrDefault(a => a is not null))
            is { } id ? names.GetValueOrDefault(id) : null;

    private static string Words(XmlElement cue) => string.Concat(cue.Nodes.Select(node => node switch
    {
        string text => text,
        XmlElement { Name: "br" } => " ",
        XmlElement { Name: "metadata" } => "",
        XmlElement inner => Words(inner),
        _ => "",
    }));

    private static IEnumerable<XmlElement> All(XmlElement parent, string name) =>
        parent.Elements.SelectMany(e => e.Name == name ? [e] : All(e, name));
}
