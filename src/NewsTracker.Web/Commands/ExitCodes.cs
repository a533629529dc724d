namespace NewsTracker.Web.Commands;

/// <summary>What commands return.</summary>
internal static class ExitCodes
{
    public const int Well = 0;

    /// <summary>Done, but some input was rejected or a check failed.</summary>
    public const int Failed = 1;

    public const int WrongUsage = 2;
}
