using System.Diagnostics;
using System.Globalization;
using CsCheck;
using NewsTracker.Core.Assertions;
using NewsTracker.Core.Assertions.Reading;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>What holds of the assertions of any text.</summary>
public sealed class AssertionReaderTests
{
    private static readonly string[] Pieces =
    [
        "The minister", "said", "that", "killed", "was closed", "will meet", "in March", "on Tuesday", "since 1997", "the 2012 election",
        "by 2030", ",", ".", "\n\n", "!", "?", "\"", "\u201c", "I", "you", "think", "Is", "12%", "$3", "\u0130stanbul", "\ud83d\ude00",
        "\ud83d", "\u4f60\u597d\u3002", "\u0000", "http://a.example", "|",
    ];

    [Fact]
    public void Any_text_gives_spans_inside_it_and_odds_that_sum_to_1() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40], Gen.String, Gen.Bool).Sample(
            (pieces, odd, dated) =>
            {
                var text = string.Join(' ', pieces) + odd;
                var content = Told.Analyze(text, dated ? Told.Published : null);
                var told = AssertionReader.Shared.Read(content, dated ? Told.Published : null);

                told.Select(a => a.Sentence).ShouldBe(content.Sentences.Select(s => s.Span));
                foreach (var assertion in told)
                {
                    foreach (var span in new[] { assertion.Predicate, assertion.Subject, assertion.Source })
                    {
                        if (span is { } place) (assertion.Sentence.Contains(place) && place.Length > 0).ShouldBeTrue();
                    }

                    assertion.Odds.Count.ShouldBe(Enum.GetValues<AssertionStatus>().Length);
                    assertion.Odds.ShouldAllBe(o => o >= 0 && o <= 1);
                    assertion.Odds.Sum().ShouldBe(1, 1e-9);
                    assertion.Of(assertion.Status).ShouldBe(assertion.Odds.Max());
                    assertion.StandsAlone.ShouldBeInRange(0, 1);
                    assertion.Dates.ShouldAllBe(d =>
                        d.Confidence >= 0 && d.Confidence <= 1 && content.Dates[d.Timex].Span.Start < assertion.Sentence.End);
                }
            },
            iter: 300);

    [Fact]
    public void Cultures_and_threads_change_nothing()
    {
        var texts = Enumerable.Range(0, 4)
            .Select(i => string.Join(' ', Pieces.Skip(i)))
            .Append("POLICE SAID IN ISTANBUL ON FRIDAY: IT WILL CLOSE. The fine was 3.5 million in 1997.")
            .ToList();
        var expected = texts.ConvertAll(Told.Describe);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            texts.ConvertAll(Told.Describe).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Parallel.For(0, 40, i => Told.Describe(texts[i % texts.Count]).ShouldBe(expected[i % texts.Count]));
    }

    [Fact]
    public void A_text_of_20_000_sentences_of_junk_is_read_in_bounded_time()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"On 4 March the {i} | said (May). "));
        Told.Read("Warm.");
        var content = Told.Analyze(text, Told.Published);
        var clock = Stopwatch.StartNew();

        var told = AssertionReader.Shared.Read(content, Told.Published);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
        told.Count.ShouldBe(content.Sentences.Count);
        content.Sentences.Count.ShouldBeGreaterThanOrEqualTo(20_000);
    }

    [Theory]
    [InlineData("the ferry sank on 4 March and ")]
    [InlineData("the ferry of the ")]
    [InlineData("sank ")]
    public void One_sentence_of_200_000_characters_is_read_in_bounded_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var content = Told.Analyze(text, Told.Published);
        Told.Read("Warm.");
        var clock = Stopwatch.StartNew();

        AssertionReader.Shared.Read(content, Told.Published).Count.ShouldBe(content.Sentences.Count);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Beyond_the_opening_only_sentences_with_a_date_are_parsed()
    {
        var text = string.Concat(Enumerable.Repeat("The ferry sank. ", 30)) + "Divers came on Tuesday.";
        var content = Told.Analyze(text, Told.Published);

        var read = AssertionReader.Shared.Read(content, Told.Published, ArticleGrammar.Of(content, 400));

        read.Count.ShouldBe(content.Sentences.Count);
        read[0].ShouldNotBeNull();
        read[25].ShouldBeNull();
        read[^1].ShouldNotBeNull();
        AssertionReader.Shared.Read(content, Told.Published, ArticleGrammar.Of(content, 2)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("en", true)]
    [InlineData("EN-gb", true)]
    [InlineData("de", false)]
    [InlineData("", false)]
    public void English_and_unknown_languages_are_read(string? language, bool reads) => AssertionReader.Reads(language).ShouldBe(reads);

    [Fact]
    public void A_missing_article_is_refused() => Should.Throw<ArgumentNullException>(() => AssertionReader.Shared.Read(null!, null));
}
