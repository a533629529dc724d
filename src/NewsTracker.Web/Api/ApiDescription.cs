using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace NewsTracker.Web.Api;

/// <summary>
/// The description of the API at /openapi/v1.json. Schemas come from the records that are written, by the framework (JsonSchemaExporter);
/// a record is named without its ending "Json".
/// </summary>
internal static class ApiDescription
{
    private const string Ending = "Json";

    public static void Configure(OpenApiOptions options)
    {
        options.CreateSchemaReferenceId = Name;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "NewsTracker", Version = "v1",
                Description = "Article files in, stories out: summaries whose every sentence carries its sources, timelines whose "
                    + "every event carries its quote. "
                    + "Offsets count Unicode code points; day ranges include both ends. Errors are problem details (RFC 9457).",
            };
            // The address differs from visitor to visitor and is the one the description was asked at.
            document.Servers = [new OpenApiServer { Url = "/" }];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, _, _) =>
        {
            const JsonSchemaType Numbers = JsonSchemaType.Integer | JsonSchemaType.Number;
            // Numbers are taken as strings too, but never given so.
            if (schema.Type is { } type && (type & Numbers) != 0) (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
            // The framework leaves the type of an enum open.
            if (schema is { Enum.Count: > 0, Type: null }) schema.Type = JsonSchemaType.String;
            return Task.CompletedTask;
        });
    }

    private static string? Name(JsonTypeInfo type) =>
        OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name && name.EndsWith(Ending, StringComparison.Ordinal)
            ? name[..^Ending.Length]
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
}
