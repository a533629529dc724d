namespace NewsTracker.Core.Assertions.Dates;

/// <summary>The word that joins a date to what it dates.</summary>
internal enum DateCase : byte
{
    /// <summary>"arrived Tuesday", "yesterday".</summary>
    Bare,
    On,
    In,
    At,
    During,
    By,
    Since,
    Until,
    Before,
    After,
    From,
    Between,
    Of,
    For,
    Than,
    Other,
}
