using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>A capitalised phrase that may be a name, with what its place tells of it.</summary>
internal sealed class NameCandidate(Span span, string form, int sentence, string? title)
{
    public Span Span { get; set; } = span;

    public string Form { get; set; } = form;

    public string Key { get; set; } = NameKey.Of(form);

    public int Sentence { get; } = sentence;

    public string? Title { get; } = title;

    /// <summary>Its first word opens a sentence or a quotation, where any word has a capital.</summary>
    public bool Opens { get; init; }

    /// <summary>In a line where nearly every word has a capital.</summary>
    public bool InHeadline { get; init; }

    /// <summary>Numbers of the cues of its place.</summary>
    public List<int> Cues { get; } = new(16);

    public bool IsOneWord => !Key.Contains(' ', StringComparison.Ordinal);

    /// <summary>Nothing but its place may be the cause of its capital.</summary>
    public bool IsDoubtful => InHeadline || (Opens && Title is null && IsOneWord && !(Form.Length > 1 && char.IsUpper(Form[1])));
}
