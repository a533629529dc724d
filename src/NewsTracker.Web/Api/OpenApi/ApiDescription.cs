using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace NewsTracker.Web.Api.OpenApi;

/// <summary>Completes the description of the API: what it is, and the schemas of the answers that are written by hand.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer
{
    /// <summary>The schemas by name, as JSON Schema 2020-12 with references into "#/components/schemas/".</summary>
    public static JsonObject Schemas()
    {
        using var stream = typeof(ApiDescription).Assembly.GetManifestResourceStream("NewsTracker.Web.Api.OpenApi.schemas.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "NewsTracker", Version = "v1",
            Description = "Article files in, stories out: summaries whose every sentence carries its sources, timelines whose every event carries its quote. Offsets count Unicode code points; day ranges include both ends. Errors are problem details (RFC 9457).",
        };
        // The address differs from visitor to visitor and is the one the description was asked at.
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        var reader = new OpenApiJsonReader();
        foreach (var (name, schema) in Schemas())
            document.Components.Schemas[name] = reader.ReadFragment<OpenApiSchema>(schema!, OpenApiSpecVersion.OpenApi3_1, document, out _)!;
        foreach (var description in context.DescriptionGroups.SelectMany(g => g.Items))
        {
            if (description.ActionDescriptor.EndpointMetadata.OfType<AnswerSchema>().FirstOrDefault() is not { } answer) continue;
            var operation = document.Paths["/" + description.RelativePath!].Operations![HttpMethod.Get];
            operation.Responses!["200"].Content!["application/json"] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(answer.Name, document) };
        }

        return Task.CompletedTask;
    }
}
