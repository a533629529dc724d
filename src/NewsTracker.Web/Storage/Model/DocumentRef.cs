using System.Text.Json.Serialization;

namespace NewsTracker.Web.Storage.Model;

/// <summary>A document by what never changes: the SHA-256 of its file in upper-case hex, and its place in it, from 0.</summary>
internal readonly record struct DocumentRef([property: JsonPropertyName("file")] string Sha256, int Index);
