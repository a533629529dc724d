namespace NewsTracker.Web.Storage.Rows;

/// <summary>What an article tells, "predicate/participant" pairs without blanks, as one column: the pairs with a blank between.</summary>
internal static class PairsCodec
{
    public static string Encode(IReadOnlyList<string> pairs) => string.Join(' ', pairs);

    /// <returns>The pairs; none for null.</returns>
    public static IReadOnlyList<string> Decode(string? column) => column?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
