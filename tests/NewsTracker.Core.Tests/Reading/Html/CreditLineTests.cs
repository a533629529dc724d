namespace NewsTracker.Core.Tests.Reading.Html;

/// <summary>Lines that say where a text comes from, who wrote it and who looked it over are fields, and no text.</summary>
public sealed class CreditLineTests
{
    private const string Chinese =
        "<p>塔恩霍尔德港口委员会周二投票决定关闭旧船闸十一周，此前潜水员在两扇闸门上发现了裂缝，两百艘驳船在上游等待。</p>"
        + "<p>委员会主席表示，修缮费用为四百万元，其中一半由省政府支付，磨坊主的损失将得到补偿。</p>"
        + "<p>根据委员会公布的计划，船闸将在八月重新开放，届时将举行仪式。</p>";

    private const string English =
        "<p>The harbour council of Tarnhold voted on Tuesday to close the old lock for eleven weeks, after divers found cracks.</p>"
        + "<p>Ada Morn, who chairs the council, said that two hundred barges wait upstream and that the millers would be paid.</p>";

    [Theory]
    [InlineData("<div class=\"info\">来源：塔恩晚报　作者：李明华　2031年5月6日 09:12</div>", "塔恩晚报", "李明华")]
    [InlineData("<p>2031-05-06 09:12　来源：塔恩晚报</p><p>作者：李明华</p>", "塔恩晚报", "李明华")]
    [InlineData("<p>來源: 塔恩晚報 | 記者 李明華 | 編輯：張三</p>", "塔恩晚報", "李明華")]
    [InlineData("<p>文章来源：塔恩晚报</p><p>发布时间：2031年5月6日 09:12:30</p>", "塔恩晚报", "")]
    public void Source_and_author_of_a_Chinese_page_are_read_and_leave_the_text(string lines, string outlet, string author)
    {
        var read = Read.One($"<html lang=zh><title>旧船闸</title><article><h1>塔恩霍尔德关闭旧船闸</h1>{lines}{Chinese}</article>", "a.html");

        read.Outlet.ShouldBe(outlet);
        string.Join('|', read.Byline).ShouldBe(author);
        read.Text.ShouldStartWith("塔恩霍尔德港口委员会");
    }

    [Fact]
    public void Source_and_author_of_a_Chinese_text_are_read_and_leave_the_text()
    {
        var read = Read.One(
            "塔恩霍尔德关闭旧船闸十一周\n\n来源：塔恩晚报\n作者：李明华\n2031年5月6日\n\n塔恩霍尔德港口委员会周二投票决定关闭旧船闸十一周。\n\n委员会主席表示，修缮费用为四百万元。");

        (read.Outlet, string.Join('|', read.Byline)).ShouldBe(("塔恩晚报", "李明华"));
        read.Text.ShouldStartWith("塔恩霍尔德港口委员会");
    }

    [Fact]
    public void A_sentence_about_sources_stays_text()
    {
        const string sentence = "来源：潜水员称，他们在两扇闸门上都发现了裂缝，并已向委员会报告了此事。";

        Read.One($"<html lang=zh><article><h1>旧船闸</h1><p>{sentence}</p>{Chinese}</article>", "a.html").Text.ShouldStartWith("来源：潜水员称");
    }

    [Theory]
    [InlineData("<p class=\"byline\">Written by Ada Morn</p><p>Medically reviewed by Dr. Piet Vander, MD on May 3, 2031</p>", "Ada Morn")]
    [InlineData("<p>Medically reviewed by Piet Vander, MD</p>", "")]
    [InlineData("<p>Fact checked by Lise Holm</p>", "")]
    public void Who_looked_a_text_over_did_not_write_it(string lines, string author)
    {
        var read = Read.One($"<title>The lock</title><article><h1>The old lock closes</h1>{lines}{English}</article>", "a.html");

        string.Join('|', read.Byline).ShouldBe(author);
        read.Text.ShouldStartWith("The harbour council");
    }
}
