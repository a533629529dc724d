using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Names;

/// <summary>One place where an article names an entity.</summary>
/// <param name="Span">The name in the text, without title and possessive ending.</param>
/// <param name="Form">The words of the name as written there, with single spaces.</param>
/// <param name="Sentence">The number of the sentence in the article.</param>
/// <param name="Title">Title or office right before the name ("Prime Minister"); null for none.</param>
public sealed record NameMention(Span Span, string Form, int Sentence, string? Title);

/// <summary>Somebody or something that an article names, under whatever forms.</summary>
/// <param name="Name">The fullest form, without title.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Confidence">The probability of the kind, from 0 to 1.</param>
/// <param name="Gender">Whether "he" or "she" speaks of the person, where the article or the first name says so.</param>
/// <param name="Mentions">Every mention by name, in order; at least one.</param>
public sealed record NamedEntity(
    string Name, NameKind Kind, double Confidence, PersonGender Gender, IReadOnlyList<NameMention> Mentions)
{
    /// <summary>The probability that it is a person, from 0 to 1, whatever is most likely.</summary>
    internal double PersonOdds { get; init; }

    /// <summary>The last word of its fullest form: of a person, mostly the surname.</summary>
    public string LastName => Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>The first title that the article gives before the name; null for none.</summary>
    public string? Title => Mentions.FirstOrDefault(m => m.Title is not null)?.Title;
}

/// <summary>The pronoun that speaks of a person.</summary>
public enum PersonGender
{
    Unknown,
    He,
    She,
}
