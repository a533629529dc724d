using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Model;
using NewsTracker.Core.Tests.Assertions;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>What was read of an article comes back from a store as it went there, or not at all.</summary>
public sealed class PackedReadingTests
{
    private const string Lock =
        """
        TARNHOLD - The harbour board closed the old lock on Tuesday, three days after divers found cracks in its gates. "We'd no choice,"
        Ada Morn, who chairs the board, told reporters; she didn't say when it'll open. At least 1,400 tonnes of grain are waiting
        upstream, the millers' guild estimates. It had asked twice since 3 May 2031 for repairs. But the lock stays shut.

        The minister, Jon Brask, is to visit Tarnhold on 12 June. He wasn't told of the cracks, he says. But the lock stays shut.
        Nobody was hurt. The crews went home. The lock was built in 1931. Divers went down again last night. They found nothing new.
        """;

    private static readonly DateOnly Day = new(2031, 5, 9);

    /// <summary>A page's line run into the first sentence, repeats, quotations, days of other years.</summary>
    public static TheoryData<string> Texts =>
    [
        Lock,
        "Picture: Mara Kolm for the Tarnhold Post The ferry Halcyon sank off Sorn on Wednesday. Nine people were hurt, police said.",
        "Is the bridge safe? \"It is,\" Ms Kolm said on 2 May. \"It was always safe. It was safe last year.\" It reopened on Thursday.",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_gives_what_reading_gives(string text)
    {
        var cache = new DigestCache();
        var read = cache.Of(Article(text));
        var other = new DigestCache();
        other.Restore(1, cache.Storable(1).ShouldNotBeNull().Bytes());
        other.Unknown([1]).ShouldBeEmpty();

        var restored = other.Of(Article(text));

        Lines(restored).ShouldBe(Lines(read));
        restored.Terms.ShouldBe(read.Terms);
        other.Storable(1).ShouldBeNull("it came from there");
    }

    [Fact]
    public void A_sentence_that_stands_as_a_heading_is_read_as_one_of_the_text()
    {
        var content = Told.Analyze(Lock, Day);
        var heading = content with
        {
            Sentences = [content.Sentences[0] with { IsHeading = true }, .. content.Sentences.Skip(1)],
        };
        var read = new ArticleFeatures(heading, "The lock", Day);
        read.Sentences[0].Span.ShouldBe(heading.Sentences[0].Span);

        var restored = new ArticleFeatures(heading, "The lock", Day, known: PackedReading.Of(read));

        Lines(restored).ShouldBe(Lines(read));
    }

    [Fact]
    public void It_serves_the_words_dates_and_day_that_it_is_of()
    {
        var content = Told.Analyze(Lock, Day);
        var packed = PackedReading.Of(new ArticleFeatures(content, "The lock", Day));

        packed.Serves(content, Day).ShouldBeTrue();
        packed.Serves(Told.Analyze(Lock, Day), Day).ShouldBeTrue();
        packed.Serves(content, Day.AddDays(1)).ShouldBeFalse();
        packed.Serves(Told.Analyze(Lock, Day.AddDays(1)), Day).ShouldBeFalse();
        packed.Serves(Told.Analyze(Lock.Replace("Nobody", "Somebody", StringComparison.Ordinal), Day), Day).ShouldBeFalse();
    }

    [Fact]
    public void Damaged_bytes_are_passed_over()
    {
        var stored = PackedReading.Of(new ArticleFeatures(Told.Analyze(Lock, Day), "The lock", Day)).ToStored();

        PackedReading.Restore(stored).ShouldNotBeNull();
        PackedReading.Restore([]).ShouldBeNull();
        PackedReading.Restore(stored[..^1]).ShouldBeNull();
        for (var i = 0; i < stored.Length; i += 7)
        {
            var damaged = (byte[])stored.Clone();
            damaged[i] ^= 4;
            PackedReading.Restore(damaged).ShouldBeNull($"byte {i}");
        }
    }

    /// <summary>Grammar that a store of an earlier version kept alone is taken, and what was read is then to be stored with it.</summary>
    [Fact]
    public void Grammar_that_was_stored_alone_still_serves()
    {
        var cache = new DigestCache();
        cache.Keep(1, NewsTracker.Core.Assertions.ArticleParse.Read(null, Told.Analyze(Lock, Day)));
        var alone = cache.Storable(1).ShouldNotBeNull().Bytes()[sizeof(int)..];
        var other = new DigestCache();
        other.Restore(1, alone);
        other.Storable(1).ShouldBeNull();

        other.Of(Article(Lock));

        other.Storable(1).ShouldNotBeNull();
    }

    private static StoryArticle Article(string text) => new()
    {
        Id = 1, Title = "The lock of Tarnhold", Outlet = "Tarnhold Post", Content = Told.Analyze(text, Day),
        Published = new Published(DateSpan.Day(Day), null, "record"),
    };

    private static List<string> Lines(ArticleFeatures article) => article.Sentences.ConvertAll(s =>
    {
        var told = s.Assertion;
        var dates = told is null ? "" : string.Join(';', told.Dates);
        var said = told is null ? "" : string.Join(';', told.Propositions.Select(p => $"{p.Lemma} {p.Status} {p.Predicate}"));
        var odds = told is null ? "" : string.Join(',', told.Odds.Select(o => $"{o:R}"));
        return $"{s.Span} {s.Core} {s.Order} {s.Block} {s.WordCount} {s.Traits} {string.Join(',', s.ReadWords())} {told?.Sentence} "
            + $"{told?.Predicate} {told?.Lemma} {told?.Subject} {told?.Source} {told?.Status} {told?.StandsAlone:R} {told?.Freshness:R} "
            + $"{told?.ThreadDay} {told?.IsNegated} {odds} {dates} {said}";
    });
}
