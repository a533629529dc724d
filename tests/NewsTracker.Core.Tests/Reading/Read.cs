using System.Text;
using NewsTracker.Core.Model;
using NewsTracker.Core.Reading;
using NewsTracker.Core.Reading.Session;

namespace NewsTracker.Core.Tests.Reading;

/// <summary>Short ways to read a text in a test.</summary>
internal static class Read
{
    public static ReadResult All(string text, string name = "a.txt", ReadingOptions? options = null) =>
        FileReader.Read(Encoding.UTF8.GetBytes(text), name, options);

    public static Document One(string text, string name = "a.txt")
    {
        var result = All(text, name);
        result.Rejections.ShouldBeEmpty();
        return result.Documents.ShouldHaveSingleItem();
    }

    public static Rejection Refused(byte[] bytes, string name = "a.txt", ReadingOptions? options = null)
    {
        var result = FileReader.Read(bytes, name, options);
        result.Documents.ShouldBeEmpty();
        return result.Rejections.ShouldHaveSingleItem();
    }

    public static List<string> Paragraphs(Document document) =>
        [.. document.Blocks.Where(b => b.Kind == BlockKind.Paragraph).Select(b => b.Span.Of(document.Text))];
}
