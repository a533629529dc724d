using Microsoft.AspNetCore.Http.HttpResults;
using NewsTracker.Web.Hosting.Security;
using NewsTracker.Web.Ingestion.Inbox;
using NewsTracker.Web.Ingestion.Reading;

namespace NewsTracker.Web.Api;

/// <summary>
/// Takes files over HTTP. Refused at the door, nothing stored: cross-site posts, no file, too many, and files that are empty, too large or
/// nameless.
/// </summary>
internal static class UploadRoute
{
    public static async Task<IResult> ReceiveAsync(
        HttpRequest request, FileInbox inbox, IngestionOptions options, CancellationToken cancellation)
    {
        if (CrossSite.Is(request)) return Refuse(StatusCodes.Status403Forbidden, "Files are not taken from a page of another site.");
        if (request.ContentLength > 4 * options.MaxFileBytes)
            return Refuse(StatusCodes.Status413PayloadTooLarge, "The request is too large; send fewer or smaller files.");
        if (!request.HasFormContentType)
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "Send the files as multipart/form-data, in fields named \"file\".");
        var form = await request.ReadFormAsync(cancellation);
        var parts = form.Files.Where(f => f.Name == "file").ToList();
        if (parts.Count == 0) return Refuse(StatusCodes.Status400BadRequest, "No field \"file\" with a file name came.");
        if (parts.Count > options.MaxFilesPerRequest)
            return Refuse(
                StatusCodes.Status400BadRequest, $"{parts.Count} files came; at most {options.MaxFilesPerRequest} are taken at once.");
        var files = new List<IncomingFile>();
        foreach (var part in parts) files.Add(await ReadAsync(part, options, cancellation));
        var story = form["story"].ToString() is { Length: > 0 } title ? title : null;
        var result = await inbox.ReceiveAsync(files, "api", story, cancellation);
        if (result.All(r => r.Id is null))
            return Refuse(
                files.Any(f => f.Bytes.Length > options.MaxFileBytes)
                    ? StatusCodes.Status413PayloadTooLarge
                    : StatusCodes.Status400BadRequest,
                string.Join(' ', result.Select(r => $"{r.Name}: {r.Reason}")));
        return TypedResults.Json<HandedFile[]>(
            [.. result.Select(r => new HandedFile(r.Name, r.Sha256, r.Status, r.Reason, r.Id))], statusCode: StatusCodes.Status202Accepted);
    }

    internal static async Task<IncomingFile> ReadAsync(IFormFile part, IngestionOptions options, CancellationToken cancellation)
    {
        // A file over the limit is not copied: its length alone refuses it.
        if (part.Length > options.MaxFileBytes) return new IncomingFile(part.FileName, new byte[options.MaxFileBytes + 1]);
        var bytes = new byte[part.Length];
        await using var stream = part.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return new IncomingFile(part.FileName, bytes);
    }

    private static ProblemHttpResult Refuse(int status, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: "The files were not taken.");
}
