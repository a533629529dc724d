using NewsTracker.Core.Model;
using NewsTracker.Web.Storage.Model;
using NewsTracker.Web.Storage.Rows;

namespace NewsTracker.Web.Ingestion.Grouping;

/// <summary>The words of an article's version, in blocks.</summary>
internal sealed record ArticleWords(string Text, IReadOnlyList<Block> Blocks)
{
    public static ArticleWords None { get; } = new("", []);

    public static ArticleWords Of(ArticleVersion version) => new(version.Text, BlockCodec.Decode(version.Blocks));
}
