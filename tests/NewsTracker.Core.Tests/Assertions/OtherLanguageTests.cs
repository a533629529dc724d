using NewsTracker.Core.Assertions;
using NewsTracker.Core.Digests;
using NewsTracker.Core.Language;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Tests.Assertions;

/// <summary>A language whose grammar is not read: nothing is asserted, and the timeline holds only what its own dates say.</summary>
public sealed class OtherLanguageTests
{
    public static TheoryData<string, string, string[]> Articles => new()
    {
        {
            "de",
            "Die Polizei nahm in Kotta zwei Männer fest. Die Fähre sank am 4. März 2031 vor Orlan. Der Hafen bleibt geschlossen. " +
                "Das Amt nannte den 2031-03-05 als Tag der Prüfung.",
            ["2031-03-04", "2031-03-05"]
        },
        {
            "fr",
            "La police a arrêté deux hommes à Kotta. Le ferry a coulé au large d'Orlan le 4 mars 2031. Le port reste fermé. " +
                "L'office a indiqué le 2031-03-05 comme jour du contrôle.",
            ["2031-03-04", "2031-03-05"]
        },
        {
            "ar",
            "اعتقلت الشرطة رجلين في كوتا. غرقت العبارة قبالة أورلان في 2031-03-04. لا يزال الميناء مغلقا.",
            ["2031-03-04"]
        },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_timeline_holds_only_what_its_own_dates_say(string language, string text, string[] days)
    {
        var day = new DateOnly(2031, 3, 7);
        var content = TextAnalyzer.Analyze(text, [], language, new DateAnchor(day));

        var timeline = DigestBuilder.Build([new StoryArticle
        {
            Id = 1, Outlet = "Kotta Kurier", Title = "Kotta Orlan Fähre Hafen Polizei Männer Amt",
            Published = new Published(DateSpan.Day(day), null, "field"), SubStory = 1,
            Content = content,
        }]).Timeline;

        AssertionReader.Reads(content.Language).ShouldBeFalse();
        timeline.Select(e => e.Date!.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order()
            .ShouldBe(days);
        timeline.ShouldAllBe(e => e.DateFrom != "published");
    }
}
