using NewsTracker.Core.Model;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>A field's value with the evidence that gave it.</summary>
internal sealed record FieldValue<T>(T Value, string From, double Confidence)
{
    public Evidence Evidence => new(From, Confidence);
}
