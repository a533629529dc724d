using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>The kinds of file that are read. Written in JSON as the lower-case name.</summary>
public enum DocumentKind
{
    Text,
    Markdown,
    Html,
    Digest,
    Rss,
    Atom,
    JsonFeed,
    Email,
    Pdf,
    Docx,
    Jsonl,
    Rtf,
    Odt,
    Epub,
    Warc,
    WebArchive,
    Captions,
    Nitf,
    NewsML,
    Ninjs,
    Jats,
    Tei,
    Enex,
    Csv,
    Xlsx,
    References,
    PressDatabase,
}

/// <summary>What a block of an article's text is.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    TableRow,
    Preformatted,
}

/// <summary>One block of a document's text. Blocks are in order, do not overlap, and are joined by one blank line.</summary>
public sealed record Block(Span Span, BlockKind Kind, int Level = 0);

/// <summary>An outbound link of the kept text: an absolute http(s) address and the words that carry it.</summary>
public sealed record Link(string Url, string Text);

/// <summary>Where a field's value came from ("h1", "json-ld", "first line", "derived") and how sure we are, 0 to 1.</summary>
public sealed record Evidence(string From, double Confidence);

/// <summary>
/// One article as read from a file: the values that every later step works with. Nothing here knows where it will be stored.
/// </summary>
public sealed record Document
{
    public required DocumentKind Kind { get; init; }

    /// <summary>Path of the entry inside its archive or mail ("week.zip/a.html"), else null.</summary>
    public string? Entry { get; init; }

    public string? Title { get; init; }

    /// <summary>True when the file has no headline of its own and <see cref="Title"/> was made from its first words.</summary>
    public bool TitleDerived { get; init; }

    public IReadOnlyList<string> Byline { get; init; } = [];

    public string? Outlet { get; init; }

    /// <summary>The article's canonical absolute address, if it names one.</summary>
    public string? Url { get; init; }

    public Published? Published { get; init; }

    /// <summary>When the text says it was last changed, if it does.</summary>
    public Published? Updated { get; init; }

    /// <summary>BCP 47 code ("en", "pt-BR"), null when it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>The place of the dateline ("Moscow"), if there is one.</summary>
    public string? Place { get; init; }

    /// <summary>The body: blocks joined by one blank line. JSON Lines input is kept verbatim. Empty for a stub.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>What was left out as not part of the article, each in its own words, in order.</summary>
    public IReadOnlyList<string> Stripped { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The id that the file itself gives the article (JSON Lines id, feed guid, Message-ID).</summary>
    public string? ExternalId { get; init; }

    /// <summary>A feed entry's or page's own summary beside the fuller text.</summary>
    public string? Summary { get; init; }

    /// <summary>For each field that was found (camelCase names of `extract`), where it came from.</summary>
    public IReadOnlyDictionary<string, Evidence> Provenance { get; init; } = new Dictionary<string, Evidence>();

    /// <summary>The story page that the file states; only for <see cref="DocumentKind.Digest"/>.</summary>
    public ImportedStory? Digest { get; init; }

    public IEnumerable<string> Headings => Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Span.Of(Text));
}
