using System.Diagnostics;
using NewsTracker.Core.Text.Diffs;

namespace NewsTracker.Tests.Text.Diffs;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "new words", "+new words")]
    [InlineData("old words", "", "-old words")]
    [InlineData("same words", "same words", "=same words")]
    [InlineData("fourteen barges were trapped", "seventeen barges were trapped", "-fourteen |+seventeen |=barges were trapped")]
    [InlineData("The lock failed.", "The old lock failed.", "=The |+old |=lock failed.")]
    [InlineData("It cost 1,200 crowns", "It cost 1,300 crowns", "=It cost |-1,200 |+1,300 |=crowns")]
    [InlineData("a  b\tc", "a b c", "=a b c")]
    [InlineData("one\n\ntwo", "one\n\ntwo\n\nthree", "=one¶two|+¶three")]
    [InlineData("大坝关闭", "大坝开放", "=大坝|-关闭|+开放")]
    public void Words_that_changed_are_named_and_nothing_else(string old, string now, string parts) => Show(old, now).ShouldBe(parts);

    [Fact]
    public void Few_words_in_common_between_two_changes_are_one_change() =>
        Show("the tall mayor of the town resigned today", "a new speaker of the court declined it")
            .ShouldBe("-the tall mayor of the town resigned today|+a new speaker of the court declined it");

    [Fact]
    public void The_parts_give_back_both_texts_whatever_they_are()
    {
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var (old, now) = (Words(random, random.Next(60)), Words(random, random.Next(60)));
            var parts = WordDiff.Compare(old, now);
            string.Concat(parts.Select(p => p.Old.Of(old))).ShouldBe(old);
            string.Concat(parts.Select(p => p.New.Of(now))).ShouldBe(now);
            foreach (var same in parts.Where(p => p.Kind == DiffKind.Same)) Bare(same.Old.Of(old)).ShouldBe(Bare(same.New.Of(now)));
        }
    }

    [Fact]
    public void The_shared_words_are_as_many_as_can_be_shared()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var (a, b) = (Ids(random, random.Next(1, 40)), Ids(random, random.Next(1, 40)));
            new LinearDiff(a, b).Runs().Sum(r => r.Length).ShouldBe(Longest(a, b));
        }
    }

    [Fact]
    public void Two_long_texts_without_a_word_in_common_are_compared_in_bounded_time()
    {
        var old = string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"a{i % 9_000}"));
        var now = string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"b{i % 9_000}"));
        var time = Stopwatch.StartNew();

        var parts = WordDiff.Compare(old, now);

        parts.Count.ShouldBe(2);
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30)); // a machine under load; the quadratic way takes minutes
    }

    private static string Show(string old, string now) => string.Join('|', WordDiff.Compare(old, now).Select(p => p.Kind switch
    {
        DiffKind.Removed => "-" + p.Old.Of(old),
        DiffKind.Added => "+" + p.New.Of(now),
        _ => "=" + p.New.Of(now),
    }).Select(p => p.Replace("\n\n", "¶", StringComparison.Ordinal)));

    private static string Words(Random random, int count) =>
        string.Concat(Enumerable.Range(0, count)
            .Select(_ => $"w{random.Next(12)}" + (random.Next(9) == 0 ? "\n\n" : random.Next(7) == 0 ? ", " : " ")));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int[] Ids(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(6))];

    private static int Longest(int[] a, int[] b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                table[i, j] = a[i] == b[j] ? 1 + table[i + 1, j + 1] : Math.Max(table[i + 1, j], table[i, j + 1]);
        return table[0, 0];
    }
}
