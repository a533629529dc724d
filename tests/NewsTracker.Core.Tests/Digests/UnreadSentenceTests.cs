using NewsTracker.Core.Digests.Timelines;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>Which sentences of languages without a reading tell an event of their date.</summary>
public sealed class UnreadSentenceTests
{
    [Theory]
    [InlineData("Der Hafen von Tarnhold wurde am 3. März 2031 geschlossen.", "3. März 2031", true)]
    [InlineData("12 Boote lagen am 3. März 2031 vor Tarnhold auf Grund.", "3. März 2031", true)]
    [InlineData("塔恩霍尔德港口于2031年3月3日关闭。", "2031年3月3日", true)]
    [InlineData("3. März 2031.", "3. März 2031", false)]
    [InlineData("04.02.2031Die neue Brücke soll Radfahrer sicher über den Hafen führen.", "04.02.2031", false)]
    [InlineData("Stand 04.02.2031Die neue Brücke soll Radfahrer über den Hafen führen.", "04.02.2031", false)]
    [InlineData("Der Hafen von Tarnhold wurde am 3. März 2031 geschlossen, weiter...", "3. März 2031", false)]
    [InlineData("Datum: 3. März 2031, 09:29 Uhr, Redaktion Tarnhold am Hafen", "3. März 2031", false)]
    [InlineData("Das Gericht verwies auf seine Praxis (Urteil vom 3. März 2031) in Hafensachen.", "3. März 2031", false)]
    [InlineData("Am 3. März 2031: Kolm.", "3. März 2031", false)]
    [InlineData("Die Stadt hat seit dem 3. März 2031 mehr als achtzig Boote gehoben.", "3. März 2031", false)]
    [InlineData("Der Hafen von Tarnhold bleibt bis 3. März 2031 für alle Boote gesperrt.", "3. März 2031", true)]
    [InlineData("Le port de Tarnhold est fermé depuis le 3 mars 2031 à tous les bateaux.", "3 mars 2031", false)]
    [InlineData("El puerto de Tarnhold permanece cerrado desde el 3 de marzo de 2031.", "3 de marzo de 2031", false)]
    [InlineData("塔恩霍尔德港口自2031年3月3日起关闭。", "2031年3月3日", false)]
    [InlineData("Termine im Hafen von Tarnhold\n– am 3. März 2031: Sitzung des Rates.", "3. März 2031", false)]
    public void Only_a_whole_sentence_tells(string text, string date, bool tells)
    {
        var at = text.IndexOf(date, StringComparison.Ordinal);

        UnreadSentence.Tells(text, new Span(0, text.Length), new Span(at, at + date.Length)).ShouldBe(tells);
    }
}
