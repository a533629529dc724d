using System.Diagnostics;
using System.Globalization;
using CsCheck;
using NewsTracker.Core.Assertions.Comparison;
using NewsTracker.Core.Assertions.Parts;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions.Parts;

/// <summary>What holds of the propositions of any text.</summary>
public sealed class PropositionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "The minister", "who", "which", "that", "said", "denied", "and", "was arrested", "killing", "by police", "of Kotta", "'s",
        "the arrest", "talks between", "held", "failed to", "no one", "in March", "on Tuesday", "at least", "14", "1.2 million", "$5m",
        "dozens of people", "according to", ",", ".", "\n\n", "?", "\"", "\u201c", "He", "is", "3-2", "14-year-old", "between 10 and 20",
        "12%", "\u0130stanbul",
        "\ud83d\ude00", "\ud83d", "\u4f60\u597d\u3002", "\u0000",
    ];

    [Fact]
    public void Any_text_gives_spans_inside_its_sentence_and_at_most_one_main_proposition() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30], Gen.String).Sample(
            (pieces, odd) =>
            {
                foreach (var assertion in Told.Read(string.Join(' ', pieces) + odd))
                {
                    var all = assertion.Propositions;
                    all.Count(p => p.Kind == PropositionKind.Main).ShouldBeLessThanOrEqualTo(1);
                    foreach (var span in all.SelectMany(Spans))
                        (assertion.Sentence.Contains(span) && span.Length > 0).ShouldBeTrue();
                    foreach (var proposition in all)
                    {
                        proposition.Clause.Contains(proposition.Predicate).ShouldBeTrue();
                        AssertionMatter.Of(proposition).Compare(AssertionMatter.Of(proposition)).Relation
                            .ShouldNotBe(MatterRelation.Different);
                    }
                }
            },
            iter: 400);

    [Fact]
    public void Cultures_change_nothing()
    {
        const string Text = "POLICE SAID IN ISTANBUL THAT 1,200.5 MILLION LITRES LEAKED. The arrest of Ilkin in Izmir cost $3.5m.";
        var before = CultureInfo.CurrentCulture;
        var expected = Describe(Text);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Describe(Text).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("the arrest of the minister who said that ")]
    [InlineData("14 people and ")]
    [InlineData("killed ")]
    public void One_sentence_of_200_000_characters_takes_bounded_time(string piece)
    {
        var told = Told.Read(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        var clock = Stopwatch.StartNew();

        told.Sum(a => a.Propositions.Count).ShouldBeGreaterThanOrEqualTo(1);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static IEnumerable<Span> Spans(Proposition p) =>
    [
        p.Clause, p.Predicate, .. p.Participants.SelectMany(a => new[] { a.Phrase, a.Head }), .. p.Measures.Select(m => m.Span),
        .. p.Measures.Select(m => m.Counted).OfType<Span>(), .. p.Negator is { } n ? new[] { n } : [],
        .. p.Speaker is { } s ? new[] { s.Phrase, s.Head } : [],
    ];

    private static string Describe(string text) => string.Join('\n', Told.Read(text).SelectMany(a => a.Propositions).Select(p =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{p.Kind} {p.Lemma} {p.Status} {string.Join(',', p.Participants.Select(a => $"{a.Role} {a.Lemma} {a.Phrase}"))} " +
            $"{string.Join(',', p.Measures.Select(m => $"{m.Value.ToString(CultureInfo.InvariantCulture)} {m.Unit} {m.CountedLemma}"))}")));
}
