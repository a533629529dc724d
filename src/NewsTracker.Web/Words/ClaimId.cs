using System.Security.Cryptography;
using System.Text;

namespace NewsTracker.Web.Words;

/// <summary>
/// What a sentence, an event or a difference is known by for ever: made from its words alone, so that it is the same wherever they stand.
/// </summary>
internal static class ClaimId
{
    /// <summary>Hex digits of the id: 48 bits, where a story of 10,000 sentences has two alike once in five million.</summary>
    private const int Length = 12;

    /// <param name="words">The words without our additions; blanks do not count.</param>
    /// <returns>Twelve lower-case hex digits.</returns>
    public static string Of(string words)
    {
        var bare = new StringBuilder(words.Length);
        foreach (var c in words.Normalize())
        {
            if (!char.IsWhiteSpace(c)) bare.Append(c);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bare.ToString())))[..Length];
    }

    /// <param name="about">What sources tell otherwise.</param>
    /// <param name="values">What each side says; their order does not count.</param>
    public static string Of(string about, IEnumerable<string> values) =>
        Of($"{about}\u241E{string.Join('\u241E', values.Order(StringComparer.Ordinal))}");

    /// <returns>The address that leads to the words wherever they stand.</returns>
    public static string Address(string slug, string id) => $"/stories/{slug}/c/{id}";
}
