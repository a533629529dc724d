using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using NewsTracker.Core.Grouping.Identity;

namespace NewsTracker.Web.Storage.Rows;

/// <summary>The folded keys under which an article is found again; null parts never match.</summary>
internal sealed record ArticleKeys
{
    /// <summary>Bytes of a hash that are kept.</summary>
    private const int KeyBytes = 16;

    public ArticleKeys(string? url, string title, string text)
    {
        Url = IdentityKeys.Url(url);
        Title = IdentityKeys.Title(title) ?? "";
        Text = OfText(text);
    }

    public string? Url { get; }

    public string Title { get; }

    public string? Text { get; }

    /// <summary>
    /// Whether two articles with the same words may be one: nothing that both state differs. A missing outlet or headline differs from
    /// nothing here, for the words are equal; two given in one file under different ids stay two.
    /// </summary>
    public static bool MaySpeakForEachOther(IdentityCard a, IdentityCard b)
    {
        var apart = a.FileGroup == b.FileGroup && (Differ(a.ExternalId, b.ExternalId) || a.ExternalId is null && b.ExternalId is null);
        return !apart
            && !Differ(IdentityKeys.Outlet(a.Outlet), IdentityKeys.Outlet(b.Outlet))
            && !Differ(IdentityKeys.Title(a.Title), IdentityKeys.Title(b.Title));
    }

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    /// <summary>
    /// Hash of the letters and digits in lower case: white space, quotes and hyphens make no other text. Null for a text without any.
    /// </summary>
    private static string? OfText(string text)
    {
        var folded = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var read);
            at += read;
            if (Rune.IsLetterOrDigit(rune)) length += Rune.ToLowerInvariant(rune).EncodeToUtf8(folded.AsSpan(length));
        }

        var key = length == 0 ? null : Convert.ToHexString(SHA256.HashData(folded.AsSpan(0, length)).AsSpan(0, KeyBytes));
        ArrayPool<byte>.Shared.Return(folded);
        return key;
    }
}
