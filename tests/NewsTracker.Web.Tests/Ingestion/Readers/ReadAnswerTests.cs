using System.Text;
using NewsTracker.Web.Commands;
using NewsTracker.Web.Ingestion.Readers;

namespace NewsTracker.Tests.Ingestion.Readers;

/// <summary>A reader may tell in lines what a file gave: they are those that its parent would have made.</summary>
public sealed class ReadAnswerTests
{
    private static readonly byte[] Small = Encoding.UTF8.GetBytes(
        "Lamp burns again at last\n\nThe lamp at the end of the pier burns again, the board said on 12 March 2027.\n");

    [Fact]
    public async Task A_reader_makes_the_lines_that_its_parent_would_make()
    {
        using var readers = SharedReaders.With(new ReaderOptions());

        var told = await readers.AnswerAsync(Small, "a.txt", "folder/a.txt", CancellationToken.None);
        var read = await readers.ReadAsync(Small, "a.txt", CancellationToken.None);

        told.Lines!.HasRejections.ShouldBeFalse();
        told.Lines.Lines.Single().ShouldBe(ExtractLines.Of("folder/a.txt", read, assertions: false).Lines.Single());
    }

    [Fact]
    public async Task A_long_text_comes_back_as_it_was_read()
    {
        using var readers = SharedReaders.With(new ReaderOptions());
        var text = "Lamp burns again at last\n\n" + string.Concat(Enumerable.Range(1, 8_000).Select(
            n => $"After {n} nights the lamp at the end of the pier burns again, the board of the port said.\n\n"));

        var told = await readers.AnswerAsync(Encoding.UTF8.GetBytes(text), "a.txt", "a.txt", CancellationToken.None);

        told.Lines.ShouldBeNull();
        told.Result.Documents.Single().Title.ShouldBe("Lamp burns again at last");
    }

    [Fact]
    public async Task A_rejection_is_told_in_lines_too()
    {
        using var readers = SharedReaders.With(new ReaderOptions());

        var told = await readers.AnswerAsync(" "u8.ToArray(), "a.txt", "a.txt", CancellationToken.None);

        told.Lines!.HasRejections.ShouldBeTrue();
        Encoding.UTF8.GetString(told.Lines.Lines.Single()).ShouldContain("\"empty\"");
    }

    [Theory]
    [InlineData(3, 6_000, false)]
    [InlineData(2_000, 4_000_000, true)]
    [InlineData(1_377, 2_700_000, false)]
    [InlineData(1, 7_000_000, true)]
    public void A_reader_is_made_for_a_long_run_when_much_is_to_come(int files, long bytes, bool isLong)
    {
        using var readers = SharedReaders.With(new ReaderOptions());

        readers.Expect(files, bytes);

        readers.IsLongRun.ShouldBe(isLong);
    }
}
