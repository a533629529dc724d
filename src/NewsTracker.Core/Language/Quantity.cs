using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language;

/// <summary>
/// A number that a text states. <paramref name="Unit"/> is a currency ("USD", "EUR"), "%", or a measure ("km", "hour"); <paramref name="Counted"/> the stem of
/// the noun that is counted ("soldier" in "1,200 foreign soldiers"); either may be null. <paramref name="Span"/> covers number and unit.
/// </summary>
public sealed record Quantity(Span Span, double Value, string? Unit, string? Counted);
