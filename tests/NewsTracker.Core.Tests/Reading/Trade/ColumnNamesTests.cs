namespace NewsTracker.Core.Tests.Reading.Trade;

/// <summary>Names of columns with words around them that say no more than that the table is one of articles.</summary>
public sealed class ColumnNamesTests
{
    [Theory]
    [InlineData("Headline (EN)", "Media outlet", "Pub. date", "Journalist(s)", "Text of article")]
    [InlineData("Title of the article", "Newspaper", "Date (local)", "Author(s)", "Text (full)")]
    [InlineData("Titel des Artikels", "Zeitung", "Datum (Druck)", "Verfasser (Kürzel)", "Text des Artikels")]
    [InlineData("Titre de l'article", "Journal", "Date de parution", "Auteur(s)", "Texte de l'article")]
    public void Are_read(string title, string outlet, string day, string author, string text)
    {
        var read = Read.One(
            $"""
            "{title}","{outlet}","{day}","{author}","{text}"
            "The old lock closes","Tarnhold Gazette","2031-02-20","Ana Lind","The council of Tarnhold voted to close the old lock."
            """,
            "a.csv");

        read.Title.ShouldBe("The old lock closes");
        read.Outlet.ShouldBe("Tarnhold Gazette");
        read.Published.ShouldNotBeNull().Date.Start.ShouldBe(new DateOnly(2031, 2, 20));
        read.Byline.ShouldBe(["Ana Lind"]);
        read.Text.ShouldBe("The council of Tarnhold voted to close the old lock.");
    }
}
