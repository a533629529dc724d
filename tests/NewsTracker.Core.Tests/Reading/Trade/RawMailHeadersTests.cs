using System.Text;
using NewsTracker.Core.Reading;

namespace NewsTracker.Core.Tests.Reading.Trade;

/// <summary>Subjects and senders written as bytes without saying in which charset are in that of the mail's text.</summary>
public sealed class RawMailHeadersTests
{
    [Theory]
    [InlineData("gb18030", "gb2312", "夜间列车恢复运行", "陈安", "国家铁路局星期四宣布，夜间列车将从三月第二周起恢复运行。")]
    [InlineData("koi8-r", "koi8-r", "Ночные поезда возвращаются", "Анна Линд", "Ночные поезда снова начнут ходить со второй недели марта.")]
    [InlineData("windows-1254", "windows-1254", "Işıklar söndü", "Şule Ağaoğlu", "Istasyonun ışıkları dün akşam söndü, trenler durdu.")]
    [InlineData("windows-1253", "windows-1253", "Νυχτερινά τρένα", "Άννα Λιντ", "Τα νυχτερινά τρένα επιστρέφουν τον Μάρτιο.")]
    [InlineData("shift_jis", "shift_jis", "夜行列車が復活", "山田花子", "国鉄は木曜日、夜行列車を三月の第二週から再開すると発表した。")]
    public void Are_read(string charset, string declared, string subject, string sender, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var mail = $"From: {sender} <a@gazette.example>\nSubject: {subject}\nDate: Thu, 20 Feb 2031 06:10:00 +0100\nMIME-Version: 1.0\n" +
            $"Content-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n\n{text}\n";

        var read = FileReader.Read(Encoding.GetEncoding(charset).GetBytes(mail), "a.eml").Documents.ShouldHaveSingleItem();

        read.Title.ShouldBe(subject);
        read.Text.ShouldBe(text);
        (read.Byline is [var name, ..] ? name : read.Outlet).ShouldBe(sender);
    }
}
