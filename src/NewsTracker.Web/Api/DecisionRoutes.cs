using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading.Fields;
using NewsTracker.Web.Decisions.Corrections;
using NewsTracker.Web.Decisions.Removals;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Views.Articles;
using NewsTracker.Web.Views.Stories;

namespace NewsTracker.Web.Api;

/// <summary>
/// What people decide about articles and files, over HTTP, with what they decide about stories. Refused from pages of other sites, like
/// every post here.
/// </summary>
internal static class DecisionRoutes
{
    /// <summary>Largest body of corrections.</summary>
    private const int MaxBytes = 64 << 10;

    public static void MapDecisions(this RouteGroupBuilder api)
    {
        var decisions = api.MapGroup("").AddEndpointFilter(async (context, next) => CrossSite.Is(context.HttpContext.Request)
            && !HttpMethods.IsGet(context.HttpContext.Request.Method)
            ? TypedResults.Problem(
                "Decisions are not taken from a page of another site.", statusCode: StatusCodes.Status403Forbidden, title: "Refused")
            : await next(context));
        decisions.MapStoryDecisions();
        decisions.MapGet("/articles/{id:long}/corrections", ListAsync).WithName("corrections").WithTags("Articles")
            .WithSummary("The fields of an article, with what was read and what a person corrected.")
            .Produces<ArticleFieldsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        decisions.MapPost("/articles/{id:long}/corrections", CorrectAsync).WithName("correct").WithTags("Articles")
            .WithSummary("Correct fields of an article.")
            .WithDescription("A JSON object with any of title, outlet, byline, published, url, language; null says that there is none. " +
                "Kept as a decision; survives new versions and a rebuild.")
            .Produces<ChangedFieldsJson>()
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        decisions.MapDelete("/articles/{id:long}/corrections/{field}", UndoAsync).WithName("undoCorrection").WithTags("Articles")
            .WithSummary("Take a correction back.")
            .Produces<ChangedFieldsJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status410Gone);
        decisions.MapDelete("/articles/{id:long}", RemoveAsync).WithName("removeArticle").WithTags("Articles")
            .WithSummary("Remove an article: its words, its quotes, and every file that holds nothing else.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status410Gone);
        decisions.MapDelete("/files/{id:long}", RemoveFileAsync).WithName("removeFile").WithTags("Files")
            .WithSummary("Remove a file with every article that only it gives.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    public static ProblemHttpResult Gone(Tombstone tombstone) => TypedResults.Problem(
        FormattableString.Invariant($"A person removed this article on {tombstone.RemovedAt.UtcDateTime:yyyy-MM-dd}."),
        statusCode: StatusCodes.Status410Gone, title: "Removed");

    private static async Task<IResult> ListAsync(long id, ArticleReader articles, CancellationToken cancellation) =>
        await articles.OneAsync(id, null, null, cancellation) is { } article
            ? TypedResults.Json(new ArticleFieldsJson([.. article.Fields.Select(ArticleFieldJson.Of)]))
            : await NoneAsync(id, articles, cancellation);

    private static async Task<IResult> CorrectAsync(
        long id, HttpRequest request, ArticleCorrector corrector, ArticleReader articles, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
            return TypedResults.Problem(
                "Send a JSON object as application/json.",
                statusCode: StatusCodes.Status415UnsupportedMediaType,
                title: "Unsupported media type");
        if (await ReadAsync(request, cancellation) is not { Count: > 0 } fields)
            return TypedResults.Problem(
                $"Send a JSON object with any of {string.Join(", ", CorrectionFields.Names)}; each a string or null, byline also a list " +
                "of strings.",
                statusCode: StatusCodes.Status400BadRequest,
                title: "Not read");
        if (await corrector.CorrectAsync(id, fields, request.HttpContext.User.Identity?.Name, cancellation) is not { } result)
            return await NoneAsync(id, articles, cancellation);
        return result.Faults.Count > 0
            ? TypedResults.ValidationProblem(result.Faults.ToDictionary(f => f.Key, f => new[] { f.Value }), "Nothing was changed.")
            : TypedResults.Json(new ChangedFieldsJson(result.Changed));
    }

    private static async Task<IResult> UndoAsync(
        long id, string field, HttpRequest request, ArticleCorrector corrector, ArticleReader articles, CancellationToken cancellation)
    {
        if (await corrector.UndoAsync(id, field, request.HttpContext.User.Identity?.Name, cancellation) is not { } result)
            return await NoneAsync(id, articles, cancellation);
        return result.Changed.Count == 0
            ? Problems.NotFound("This field was not corrected.")
            : TypedResults.Json(new ChangedFieldsJson(result.Changed));
    }

    private static async Task<IResult> RemoveAsync(
        long id, HttpRequest request, Remover remover, ArticleReader articles, CancellationToken cancellation) =>
        await remover.RemoveArticleAsync(id, request.HttpContext.User.Identity?.Name, cancellation)
            ? TypedResults.NoContent()
            : await NoneAsync(id, articles, cancellation);

    private static async Task<IResult> RemoveFileAsync(long id, HttpRequest request, Remover remover, CancellationToken cancellation) =>
        await remover.RemoveFileAsync(id, request.HttpContext.User.Identity?.Name, cancellation)
            ? TypedResults.NoContent()
            : Problems.NotFound("No file that can be removed has this id.");

    private static async Task<IResult> NoneAsync(long id, ArticleReader articles, CancellationToken cancellation) =>
        await articles.TombstoneAsync(id, cancellation) is { } tombstone ? Gone(tombstone) : Problems.NotFound("No article has this id.");

    /// <summary>The fields of the body; null when it is no such object.</summary>
    private static async Task<Dictionary<string, string?>?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, new() { MaxDepth = 4 }, cancellation);
            if (body.RootElement.ValueKind != JsonValueKind.Object) return null;
            var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
            foreach (var member in body.RootElement.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.Null) fields[member.Name] = null;
                else if (member.Value.ValueKind == JsonValueKind.String) fields[member.Name] = member.Value.GetString();
                else if (member.Name == "byline"
                    && member.Value.ValueKind == JsonValueKind.Array
                    && member.Value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
                    fields[member.Name] = string.Join('\n', member.Value.EnumerateArray().Select(v => v.GetString()));
                else return null;
            }

            return fields;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
