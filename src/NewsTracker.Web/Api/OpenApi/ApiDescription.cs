using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace NewsTracker.Web.Api.OpenApi;

/// <summary>Completes the description of the API: what it is, and the schemas of the answers that are written by hand.</summary>
internal sealed class ApiDescription : IOpenApiDocumentTransformer, IOpenApiOperationTransformer
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
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<AnswerSchema>().FirstOrDefault() is { } answer && operation.Responses?["200"] is OpenApiResponse well)
            well.Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = new OpenApiSchemaReference(answer.Name, context.Document) } };
        return Task.CompletedTask;
    }
}
