namespace NewsTracker.Core.Language.Syntax;

/// <summary>Classes of the distance from a word to its head, to the left and to the right, finer when near.</summary>
internal static class HeadDistance
{
    public const int Count = 32;

    private const int Classes = 15;

    /// <summary>Class of a head that stands <paramref name="distance"/> words after the dependent (before it when negative).</summary>
    public static int Class(int distance)
    {
        var far = Math.Abs(distance);
        var size = far switch
        {
            <= 6 => far,
            <= 8 => 7,
            <= 11 => 8,
            <= 15 => 9,
            <= 20 => 10,
            <= 28 => 11,
            <= 40 => 12,
            _ => 13,
        };
        return distance < 0 ? Classes + size : size;
    }
}
