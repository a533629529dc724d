using System.IO.Compression;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

public sealed class SyntaxModelFileTests
{
    [Fact]
    public void A_written_model_parses_as_before()
    {
        using var stream = typeof(SentenceParser).Assembly.GetManifestResourceStream("NewsTracker.Core.Language.Syntax.Model.english.bin")!;
        var model = SyntaxModelFile.Read(stream);
        var path = Path.GetTempFileName();
        try
        {
            SyntaxModelFile.Write(model, path, CompressionLevel.Fastest);
            using var file = File.OpenRead(path);
            var again = new SentenceParser(SyntaxModelFile.Read(file));
            const string Text = "The yard, which was closed in March, will be reopened by the company next week.";

            again.Parse(Text).Tokens.ShouldBe(SentenceParser.Shared.Parse(Text).Tokens);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_model_is_a_few_megabytes()
    {
        using var stream = typeof(SentenceParser).Assembly.GetManifestResourceStream("NewsTracker.Core.Language.Syntax.Model.english.bin")!;

        stream.Length.ShouldBeLessThan(6_000_000);
    }

    [Fact]
    public void Another_file_is_refused()
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write("no model, only words"u8);
        stream.Position = 0;

        Should.Throw<InvalidDataException>(() => SyntaxModelFile.Read(stream)).Message.ShouldContain("Not a grammar model");
    }
}
