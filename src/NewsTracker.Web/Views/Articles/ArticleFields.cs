using NewsTracker.Core.Reading.Fields;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Web.Views.Articles;

internal static class ArticleFields
{
    /// <param name="now">What the article says.</param>
    /// <param name="reading">How its version was read.</param>
    /// <param name="corrections">Those in force.</param>
    public static IReadOnlyList<FieldView> Of(ReadFields now, StoredReading reading, IReadOnlyList<Correction> corrections) => [.. CorrectionFields.Names.Select(name =>
    {
        var correction = corrections.FirstOrDefault(c => c.Field == name);
        return new FieldView(
            name, now.Text(name), reading.Provenance.GetValueOrDefault(name), correction is null ? null : reading.Fields?.Text(name),
            correction is null ? null : new DateTimeOffset(correction.At, TimeSpan.Zero), correction?.By);
    })];
}
