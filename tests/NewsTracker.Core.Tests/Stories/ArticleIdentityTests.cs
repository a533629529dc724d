using NewsTracker.Core.Grouping.Identity;
using Shouldly;
using Xunit;

namespace NewsTracker.Core.Tests.Stories;

public class ArticleIdentityTests
{
    private static readonly DateOnly Day = new(2031, 5, 4);

    private static readonly string Text = string.Join(' ', Enumerable.Range(1, 12).Select(i =>
        $"Engineers in district {i} said the Quorvelle wall number {i * 7} lost water and family {i * 13} was moved to hall {i * 3}."));

    private static readonly string OtherText = string.Join(' ', Enumerable.Range(1, 12).Select(i =>
        $"Council seat {i * 5} went to party {i} after {i * 11} votes were counted again in the northern school of ward {i * 2}."));

    [Fact]
    public void The_same_address_is_a_new_version() =>
        Compare(
            new() { Url = "https://www.tarn.example/dam?utm_source=a", Text = Text },
            new() { Url = "http://tarn.example/dam/", Text = OtherText })
            .ShouldBe((Sameness.Version, "same address"));

    [Fact]
    public void The_same_outlet_headline_and_day_with_a_likely_text_is_a_new_version() =>
        Compare(Card("Dam\u2011breach talks", Text), Card("Dam-breach Talks", Text[..(Text.Length / 2)] + OtherText))
            .ShouldBe((Sameness.Version, "same headline and day"));

    [Fact]
    public void A_brief_that_grew_into_a_report_is_a_new_version()
    {
        var brief = Text[..Text.IndexOf(" Engineers in district 5", StringComparison.Ordinal)];
        var report = brief + string.Concat(Enumerable.Range(1, 60).Select(i =>
            $" Then {i * 17} more of the {i * 19} houses above ward {i} of Tarnmouth stood dry and open, said keeper {i * 23} of the " +
            "lower lock."));

        Compare(Card("Dam talks", brief), Card("Dam talks", report)).ShouldBe((Sameness.Version, "same headline and day"));
    }

    [Fact]
    public void A_standing_headline_over_another_text_is_another_article() =>
        Compare(Card("Morning briefing", Text), Card("Morning briefing", OtherText)).Sameness.ShouldBe(Sameness.Different);

    [Fact]
    public void The_same_headline_on_another_day_is_another_article() =>
        Compare(Card("Dam talks", Text), Card("Dam talks", Text[..(Text.Length / 2)] + OtherText) with { Day = Day.AddDays(1) })
            .Sameness.ShouldBe(Sameness.Different);

    [Fact]
    public void A_stub_and_a_text_of_the_same_outlet_and_headline_are_one_article()
    {
        Compare(Card("Dam talks", ""), Card("Dam talks", Text)).ShouldBe((Sameness.Version, "stub"));
        Compare(Card("Dam talks", "") with { Day = null }, Card("Dam talks", Text)).ShouldBe((Sameness.Version, "stub"));
    }

    [Fact]
    public void A_stub_of_another_day_is_another_article() =>
        Compare(Card("Dam talks", "") with { Day = Day.AddDays(1) }, Card("Dam talks", Text)).Sameness.ShouldBe(Sameness.Different);

    [Fact]
    public void A_text_without_outlet_fills_the_stub_of_its_headline()
    {
        const string Headline = "Dam talks end without a date for the sluices";

        Compare(Card(Headline, ""), Card(Headline, Text) with { Outlet = null }).ShouldBe((Sameness.Version, "stub"));
        Compare(Card(Headline, "") with { Day = null }, Card(Headline, Text) with { Outlet = null }).ShouldBe((Sameness.Version, "stub"));
        Compare(Card(Headline, "") with { Day = Day.AddDays(1) }, Card(Headline, Text) with { Outlet = null })
            .Sameness.ShouldBe(Sameness.Different, "another day");
        Compare(Card("Dam talks", ""), Card("Dam talks", Text) with { Outlet = null })
            .Sameness.ShouldBe(Sameness.Different, "a headline that says too little");
        Compare(Card(Headline, "") with { Outlet = null }, Card(Headline, Text)).Sameness
            .ShouldBe(Sameness.Different, "the stub is known by nothing but its headline");
    }

    [Fact]
    public void A_missing_part_never_matches()
    {
        Compare(Card("Dam talks", "") with { Outlet = null }, Card("Dam talks", Text) with { Outlet = null })
            .Sameness.ShouldBe(Sameness.Different);
        Compare(Card(null, Text), Card(null, OtherText)).Sameness.ShouldBe(Sameness.Different);
        Compare(new(), new()).Sameness.ShouldBe(Sameness.Different);
    }

    [Fact]
    public void A_near_copy_is_a_version_from_the_same_outlet_and_a_copy_from_another()
    {
        var edited = Text.Replace("district 3", "district 4", StringComparison.Ordinal);
        Compare(Card("One", Text), Card("Two", edited)).ShouldBe((Sameness.Version, "near copy from the same outlet"));
        Compare(Card("One", Text), Card("One", edited) with { Outlet = "Brenholt Post" }).ShouldBe((Sameness.Copy, "near copy"));
        Compare(Card("One", Text) with { Outlet = null }, Card("Two", edited)).ShouldBe((Sameness.Copy, "near copy"));
    }

    [Fact]
    public void Articles_given_apart_in_one_file_are_never_versions()
    {
        var a = Card("Dam talks", Text) with { FileGroup = 9, ExternalId = "1" };
        Compare(a, a with { ExternalId = "2" }).Sameness.ShouldBe(Sameness.Different);
        Compare(a with { ExternalId = null, Url = "https://tarn.example/1" }, a with { ExternalId = null, Url = "https://tarn.example/2" })
            .Sameness.ShouldBe(Sameness.Different);
        Compare(a, a with { ExternalId = "2", Outlet = "Brenholt Post" }).Sameness.ShouldBe(Sameness.Copy);
        Compare(a, a with { FileGroup = 10, ExternalId = "2" }).Sameness.ShouldBe(Sameness.Version);
        Compare(a, a).Sameness.ShouldBe(Sameness.Version);
    }

    [Fact]
    public void A_collection_that_holds_a_text_is_not_that_article() =>
        Compare(Card("One", Text), Card(
            "All of the week",
            string.Concat(Enumerable.Range(1, 6).Select(i => OtherText.Replace("ward", "ward" + i, StringComparison.Ordinal))) +
            Text) with { Outlet = "Brenholt Post" })
            .Sameness.ShouldBe(Sameness.Different);

    private static IdentityCard Card(string? title, string text) => new() { Outlet = "Tarn Herald", Title = title, Day = Day, Text = text };

    private static (Sameness Sameness, string Because) Compare(IdentityCard a, IdentityCard b)
    {
        var verdict = ArticleIdentity.Compare(a, b);
        ArticleIdentity.Compare(b, a).ShouldBe(verdict);
        return (verdict.Sameness, verdict.Because);
    }
}
