using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Reading.Fields;

/// <summary>
/// One paragraph, heading or list item on its way to becoming a block. <paramref name="Spaced"/> is true when a blank line stands behind it
/// in the file.
/// </summary>
internal sealed record Piece(string Text, BlockKind Kind = BlockKind.Paragraph, int Level = 0, bool Spaced = true)
{
    public IReadOnlyList<Link> Links { get; init; } = [];
}

/// <summary>
/// A document while its parts are being found: pieces leave the body and become fields; each field keeps where it came from.
/// </summary>
internal sealed class Draft(DocumentKind kind, IEnumerable<Piece> pieces)
{
    private const int MaxStripped = 200;

    /// <summary>Later years are mistakes of a clock or a typist.</summary>
    private const int MaxYear = 2200;

    private (IReadOnlyList<string> Names, string From, double Confidence) sender = ([], "", 0);

    private readonly Dictionary<string, Evidence> provenance = new(StringComparer.Ordinal);
    private readonly List<string> stripped = [];
    private readonly HashSet<string> strippedOnce = new(StringComparer.Ordinal);

    public DocumentKind Kind { get; } = kind;

    public List<Piece> Pieces { get; set; } = [.. pieces];

    public string? Title { get; private set; }

    public bool TitleDerived { get; private set; }

    /// <summary>True when the format itself states the fields, so that no line of the body is taken for one.</summary>
    public bool HasFields { get; init; }

    /// <summary>True when something besides its place says that the title is the title.</summary>
    public bool TitleConfirmed { get; set; }

    public List<string> Byline { get; } = [];

    public string? Outlet { get; private set; }

    public string? Url { get; private set; }

    public Published? Published { get; private set; }

    public Published? Updated { get; set; }

    public string? Language { get; private set; }

    public string? Place { get; private set; }

    public string? Summary { get; set; }

    public string? ExternalId { get; set; }

    public List<string> Warnings { get; } = [];

    public void SetTitle(string title, string from, double confidence, bool derived = false)
    {
        if (title.Length == 0) return;
        (Title, TitleDerived) = (title, derived);
        provenance["title"] = new(from, confidence);
    }

    /// <summary>Adds who wrote the article; a staff that signs together is nobody.</summary>
    public void AddByline(IEnumerable<string> names, string from, double confidence)
    {
        foreach (var name in names)
        {
            if (Byline.Contains(name) || StaffNames.Is(name)) continue;
            Byline.Add(name);
            provenance.TryAdd("byline", new(from, confidence));
        }
    }

    public bool HasSender => sender.Names.Count > 0;

    /// <summary>Who sent the text: the author where the text itself names none.</summary>
    public void SetSender(IReadOnlyList<string> names, string from, double confidence)
    {
        if (sender.Names.Count == 0) sender = (names, from, confidence);
    }

    public void SetOutlet(string outlet, string from, double confidence)
    {
        if (Outlet is not null || outlet.Length == 0) return;
        Outlet = outlet;
        provenance["outlet"] = new(from, confidence);
    }

    public void SetUrl(string url, string from, double confidence)
    {
        if (Url is not null) return;
        Url = url;
        provenance["url"] = new(from, confidence);
    }

    public void SetPublished(Published published, double confidence)
    {
        if (Published is not null) return;
        if (published.Date.Start.Year > MaxYear)
        {
            Warnings.Add("A date of publication in an impossible year was left out.");
            return;
        }

        Published = published;
        provenance["published"] = new(published.From, confidence);
    }

    /// <summary>Where only the day of a change is told, that is the best day known.</summary>
    public void TakeUpdate()
    {
        if (Updated is { } changed) SetPublished(changed, 0.6);
    }

    public void SetLanguage(string language, string from, double confidence)
    {
        if (Language is not null) return;
        Language = language;
        provenance["language"] = new(from, confidence);
    }

    public void SetPlace(string place, string from, double confidence)
    {
        Place = place;
        provenance["place"] = new(from, confidence);
    }

    public void Strip(int piece)
    {
        AddStripped(Pieces[piece].Text);
        Pieces.RemoveAt(piece);
    }

    public void AddStripped(string text)
    {
        if (stripped.Count < MaxStripped && strippedOnce.Add(text)) stripped.Add(text);
    }

    public Document ToDocument()
    {
        if (Byline.Count == 0) AddByline(sender.Names, sender.From, sender.Confidence);
        var text = new StringBuilder();
        var blocks = new List<Block>(Pieces.Count);
        var links = new List<Link>();
        foreach (var piece in Pieces)
        {
            if (text.Length > 0) text.Append("\n\n");
            blocks.Add(new(new Span(text.Length, text.Length + piece.Text.Length), piece.Kind, piece.Level));
            text.Append(piece.Text);
            links.AddRange(piece.Links);
        }

        return new Document
        {
            Kind = Kind,
            Title = Title,
            TitleDerived = TitleDerived,
            Byline = Byline,
            Outlet = Outlet,
            Url = Url,
            Published = Published,
            Updated = Updated,
            Language = Language,
            Place = Place,
            Text = text.ToString(),
            Blocks = blocks,
            Links = links.Distinct().ToList(),
            Stripped = stripped,
            Warnings = Warnings,
            ExternalId = ExternalId,
            Summary = Summary,
            Provenance = provenance,
        };
    }
}
