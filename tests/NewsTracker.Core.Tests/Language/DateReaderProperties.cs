using System.Diagnostics;
using CsCheck;
using NewsTracker.Core.Language.Sentences;
using NewsTracker.Core.Language.Timex;

namespace NewsTracker.Core.Tests.Language;

public sealed class DateReaderProperties
{
    private static readonly string[] Pieces =
    [
        "on", "the", "last", "next", "12", "2024", "1999", "31", "Jan.", "May", "Tuesday", "Sun", "a", "few", "days", "weeks", "years",
        "ago", "earlier", "to", "-", "\u2011", "/", ",", ".", "first", "quarter", "half", "of", "century", "p.m.", "at", "noon", "every",
        "spring", "fiscal", "'", "s", "year", "two", "hundred", "thousand", "and", "from", "9999", "0001", "will", "\n\n", "\ud83d",
        "\u0645", "0th", "months", "quarters", "centuries", "from now", "95,688", "1234567890th", "21,474,836", "several", "weekend",
        "half-year", "before", "yesterday", "night", "this", "same", "Christmas", "day", ":", "30", "Dec", "until", "decade",
    ];

    [Fact]
    public void Expressions_lie_in_the_text_in_order_without_overlap() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40], Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Bool)
            .Sample((pieces, day, known) =>
            {
                var text = string.Join(' ', pieces);
                var at = 0;
                foreach (var date in DateReader.Read(text, "en", new(known ? DateOnly.FromDayNumber(day) : null)))
                {
                    date.Span.Start.ShouldBeGreaterThanOrEqualTo(at);
                    date.Span.Length.ShouldBeGreaterThan(0);
                    date.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
                    date.Value.ShouldNotBeEmpty();
                    if (date.Date is { } span) span.Start.ShouldBeLessThanOrEqualTo(span.End);
                    at = date.Span.End;
                }
            }, iter: 20_000);

    [Fact]
    public void Any_text_is_read_without_error() =>
        Gen.String.Sample(
            text => DateReader.Read(text, null, new(new DateOnly(2026, 1, 15))).Count.ShouldBeGreaterThanOrEqualTo(0), iter: 2_000);

    [Fact]
    public void The_same_text_gives_the_same_twice() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Sample(pieces =>
        {
            var text = string.Join(' ', pieces);
            DateReader.Read(text, "en", new(null)).ShouldBe(DateReader.Read(text, "en", new(null)));
        });

    [Theory]
    [InlineData("on on on 12 12 12 ")]
    [InlineData("1 to 2 to 3 - ")]
    [InlineData("the last next two a few couple of ")]
    [InlineData("Tuesday, ")]
    [InlineData("twenty ")]
    [InlineData("12/12/")]
    [InlineData("Jan. ")]
    [InlineData("a year earlier the quarter ")]
    [InlineData("since the early ")]
    [InlineData("Jan 1, 2010 – the event of the harbour. [1]\n")]
    public void A_megabyte_is_read_in_time_whatever_it_says(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        DateReader.Read(text, "en", new(new DateOnly(2026, 1, 15)));
        SentenceSplitter.Split(text, []);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }
}
