using CsCheck;
using NewsTracker.Core.Digests;

namespace NewsTracker.Core.Tests.Digests;

/// <summary>
/// A digest is made of whatever articles say: one that fails leaves its story unwritten until it changes, so no words may end it. Texts are
/// put together from the pieces on which steps look left and right.
/// </summary>
public sealed class DigestProperties
{
    private static readonly string[] Pieces =
    [
        "The harbour board of Tarnhold", "Mayor Ilse Vantongeren", "Jan Ostrek", "Ostrek", "he", "They", "the company", "Police", "Dozens",
        "sold", "closed the bridge", "was arrested", "will pay", "said", "has died", "have asked", "told the Courier", "denied that",
        "on Tuesday", "on 25 June 2029", "in June 2029", "aged 50", "at 7:30", "at 10: 30 a. m.", "yesterday", "last month", "today", "by 2035",
        "$1 million", "$30", "30 %", "6.1", "magnitude 6.1", "magnitude of 5.9", "42,000 airbags", "two", "another five", "of 2,116", "60 metres",
        "10 km", "five people", "14 points", "three times", "1B", "A", "The", "In", "More", "Share", "Help", "NEW GATE SHUT 24 HOURS LATER",
        "(Update 4:29 a.m. in Kolm)", "(Ilva Brant/Wire)", "(Wire) -", "TARNHOLD -", "[", "]", "(", ")", "“", "”", "\"", "'", "’s", "--", "—",
        "-", "|", ":", ",", ".", ".", ".", "?", "!", "…", "\n\n", "\n", "But", "and", "after", "since", "who", "which", "because", "not", "never",
        "At 10:14 am on 28 May 2031, salt wrote:", "Posted by: salt | May 28, 2031 10:14 AM", "Page last updated at 07:48 GMT, 8 May 2031", "–", "é",
        "\ud83d", "港口", "5.", "No. 7", "U.S.", "Mr.", "of", "to", "the", "a", "48-year-old", "Taiwan-based", "rifle", "Kolm",
    ];

    private static readonly Gen<string> Text =
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(p => string.Join(' ', p));

    private static readonly string?[] Days = ["2031-03-04", "2031-03-05", "2031-06-01", null];

    [Fact]
    public void No_words_end_a_digest() =>
        Gen.Select(Text, Text, Text, Gen.Int[0, Days.Length - 1]).Sample(
            (one, two, three, day) =>
                DigestBuilder.Build(
                [
                    InventedStory.Article(1, "Courier", Days[day], two.Split('\n')[0], one),
                    InventedStory.Article(2, "Post", Days[0], "Harbour bridge of Tarnhold closed", two),
                    InventedStory.Article(3, "Radio", Days[(day + 1) % Days.Length], "", three),
                ]).ShouldNotBeNull(),
            iter: 1_500);
}
