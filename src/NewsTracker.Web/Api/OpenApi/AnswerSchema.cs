namespace NewsTracker.Web.Api.OpenApi;

/// <summary>Says that an endpoint answers 200 with JSON of a schema in schemas.json, written by hand and not from a class.</summary>
internal sealed record AnswerSchema(string Name);
