using NewsTracker.Core.Model;

namespace NewsTracker.Core.Tests.Samples;

/// <summary>What every article of the sample files is read as, in the order of the files and of the articles within them.</summary>
internal static class SampleTable
{
    public static IReadOnlyList<ExpectedArticle> Articles { get; } =
    [
        new(
            "01-velm-dam-talks-open.html", 0, DocumentKind.Html, "Marenia and Ardovia open talks in Hallern over Tessarin Dam",
            "Port Vellis Herald", "2026-09-08", "en", "Marenia and Ardovia opened direct talks on", "at 214 cubic metres per second."),
        new(
            "02-velm-first-round-ends.txt", 0, DocumentKind.Text, "First round of Velm dam talks ends without a deal", "Corvane Press",
            "2026-09-10", "en", "The first round of talks between Ardovia", "the planned closing of the gates."),
        new(
            "03-kolm-bridge-protest.md", 0, DocumentKind.Markdown, "Thousands of growers block Kolm bridge in protest at dam",
            "The Brackwater Times", "2026-09-20", "en", "Rice and vegetable growers from the lower", "it on the road,\" she said."),
        new(
            "04-tessarin-filling-begins.html", 0, DocumentKind.Html, "Ardovia begins filling Tessarin reservoir two weeks early",
            "Lunsk Observer", "2026-10-01", "en-GB", "Ardovia closed the gates of the Tessarin", "on a neighbour,” she told parliament."),
        new(
            "05-velm-record-low.txt", 0, DocumentKind.Text, "Velm falls to lowest October level on record at Kolm", "Port Vellis Herald",
            "2026-10-02", "en", "The river Velm fell to its lowest", "planned for 14 October in Hallern."),
        new(
            "06-ambassador-recalled.docx", 0, DocumentKind.Docx, "Marenia recalls ambassador and takes dam dispute to tribunal",
            "The Hallern Gazette", "2026-10-05", "en", "Marenia recalled its ambassador from Lunsk on",
            "on 10 September without an agreement."),
        new(
            "07-twelve-point-plan.html", 0, DocumentKind.Html, "Mediator puts twelve-point plan for the Velm on the table",
            "The Hallern Gazette", "2026-10-14", "en", "The mediator in the dispute over the", "from both capitals by 26 October."),
        new(
            "08-lunsk-weighs-plan.pdf", 0, DocumentKind.Pdf, "Lunsk weighs mediator's plan as power prices press on Halvek",
            "Lunsk Observer", "2026-10-16", "en", "Prime Minister Jorun Halvek will ask his", "to let some of it go."),
        new(
            "09-interim-flow-agreed.html", 0, DocumentKind.Html, "Ardovia and Marenia agree interim flow for the Velm",
            "Port Vellis Herald", "2026-10-27", "en", "Ardovia and Marenia agreed on Tuesday on", "to open on 18 January 2027."),
        new(
            "10-interim-deal-wire-copy.html", 0, DocumentKind.Html, "Interim deal on Velm flow reached in Hallern", "The Brackwater Times",
            "2026-10-28", "en", "Ardovia and Marenia agreed on Tuesday on", "to open on 18 January 2027."),
        new(
            "11-barrage-debit-provisoire.html", 0, DocumentKind.Html, "Barrage de Tessarin : un débit provisoire pour la Velm dès novembre",
            "Le Courrier de la Velm", "2026-10-28", "fr", "L’Ardovie et la Marénie se sont entendues",
            "deux parlements devront ensuite se prononcer."),
        new(
            "12-interim-agreement-signed.html", 0, DocumentKind.Html, "Ministers sign interim Velm agreement in Hallern",
            "The Hallern Gazette", "2026-11-17", "en", "Ardovia and Marenia signed an interim agreement", "in Hallern on 18 January 2027."),
        new(
            "13-halvek-defends-accord.md", 0, DocumentKind.Markdown, "Halvek defends Velm accord ahead of assembly vote", "Lunsk Observer",
            "2026-11-18", "en", "Prime Minister Jorun Halvek told the Ardovian", "crossing at Kolm on 20 September."),
        new(
            "14-velm-story-page.txt", 0, DocumentKind.Digest,
            "Ardovia and Marenia Sign Interim Velm Accord, Leaving Two Parliaments to Decide on Tessarin Dam Flow", null, null, null, "",
            ""),
        new(
            "15-ferry-strikes-breakwater.html", 0, DocumentKind.Html, "Ferry strikes breakwater in fog at Skarhaven, one passenger missing",
            "Coastline News", "2026-09-26", "en", "Seventeen people were injured and one was", "2025, when its radar was replaced."),
        new(
            "16-ferry-hits-breakwater.html", 0, DocumentKind.Html, "Skelder ferry hits Skarhaven breakwater", "Skarhaven Courier",
            "2026-09-26", "en", "The ferry Sandrine Holt hit the north", "and mail across twice a day."),
        new(
            "17-ferry-hits-breakwater-corrected.html", 0, DocumentKind.Html, "Skelder ferry hits Skarhaven breakwater", "Skarhaven Courier",
            "2026-09-26", "en", "The ferry Sandrine Holt hit the north", "and mail across twice a day."),
        new(
            "18-ferry-fourteen-hurt.txt", 0, DocumentKind.Text, "Fourteen hurt as island ferry runs into Skarhaven breakwater",
            "Halmere Tribune", "2026-09-26", "en", "Fourteen people were injured and one was", "one woman with two shopping bags."),
        new(
            "19-missing-passenger-found.eml", 0, DocumentKind.Email, "Missing ferry passenger found dead in Skarhaven harbour",
            "Halmere Tribune", "2026-09-27", "en", "Divers found the body of Arvid Tolle,", "Saturday does not mention the light."),
        new(
            "20-data-recorder-recovered.md", 0, DocumentKind.Markdown, "Investigators recover data recorder from Skarhaven ferry",
            "Coastline News", "2026-09-29", "en", "Investigators recovered the voyage data recorder of", "would not sail again this year."),
        new(
            "21-preliminary-report.mht", 0, DocumentKind.Html,
            "Ferry was nearly twice as fast as allowed, breakwater light dark for two days", "Coastline News", "2026-10-21", "en",
            "The ferry Sandrine Holt was travelling at", "a public hearing on 8 December."),
        new(
            "22-chain-of-failures.html", 0, DocumentKind.Html, "Report on Sandrine Holt finds chain of failures on ship and shore",
            "Skarhaven Courier", "2026-10-22", "en", "The crew of the Sandrine Holt sailed", "committee is set for 8 December."),
        new(
            "23-harbour-master-resigns.txt", 0, DocumentKind.Text, "Skarhaven harbour master resigns over ferry accident",
            "Halmere Tribune", "2026-10-30", "en", "The harbour master of Skarhaven, Ruben Kaskel,", "on 8 December, her office said."),
        new(
            "24-courier-port-feed.atom", 0, DocumentKind.Atom, "Ferries to Skelder Island resume, slower and with empty seats",
            "Skarhaven Courier", "2026-11-12", "en", "Seven weeks after the accident of the", "Ruben Kaskel resigned on 30 October."),
        new(
            "24-courier-port-feed.atom", 1, DocumentKind.Atom, "Harbour lights of Skarhaven to be rewired before winter is out",
            "Skarhaven Courier", "2026-11-03", "en", "", ""),
        new(
            "24-courier-port-feed.atom", 2, DocumentKind.Atom, "Ruben Kaskel steps down as harbour master", "Skarhaven Courier",
            "2026-10-30", "en", "Ruben Kaskel has stepped down as harbour", "the port now answered the radio."),
        new(
            "24-courier-port-feed.atom", 3, DocumentKind.Atom, "Second victim of Skelder ferry accident dies in hospital",
            "Skarhaven Courier", "2026-10-08", "en", "A 71-year-old woman who was injured when",
            "open a criminal investigation, she said."),
        new(
            "25-listeria-archive.jsonl", 0, DocumentKind.Jsonl, "Nine listeria cases in Lowen since July puzzle health officials",
            "The Lowen Post", "2026-09-14", "en", "Nine people in three districts of Lowen",
            "its page on the outbreak, https://foodsafety.lowen.example/outbreaks/listeria-2026."),
        new(
            "25-listeria-archive.jsonl", 1, DocumentKind.Jsonl, "Larkmoor recall widened to all soft cheese from Ebbing plant",
            "The Lowen Post", "2026-09-23", "en", "Larkmoor Dairy is calling back all eleven", "of the milk from the weekend."),
        new(
            "25-listeria-archive.jsonl", 2, DocumentKind.Jsonl, "Health ministry counts 31 listeria cases and three deaths",
            "Lowen Public Radio", "2026-10-09", "en", "The listeria outbreak linked to cheese from", "it knew in August,\" Ringsted said."),
        new(
            "25-listeria-archive.jsonl", 3, DocumentKind.Jsonl, "Ebbing dairy workers wait for word on their plant", "Ebbing Valley Echo",
            "2026-10-12", "en", "", ""),
        new(
            "25-listeria-archive.jsonl", 4, DocumentKind.Jsonl, "Prosecutors search Larkmoor offices in Grenholm and Ebbing",
            "Lowen Public Radio", "2026-11-04", "en", "Prosecutors in Lowen opened a criminal inquiry",
            "to bring charges before the spring."),
        new(
            "26-larkmoor-recall.html", 0, DocumentKind.Html, "Larkmoor Dairy recalls 46,000 packs of soft cheese", "The Lowen Post",
            "2026-09-17", "en", "Larkmoor Dairy recalled 46,000 packs of its", "shelves on Thursday as a precaution."),
        new(
            "27-ebbing-echo-feed.rss", 0, DocumentKind.Rss, "Milk farmers find other buyers while Larkmoor plant is closed",
            "Ebbing Valley Echo", "2026-11-02", "en", "", ""),
        new(
            "27-ebbing-echo-feed.rss", 1, DocumentKind.Rss, "Town meeting about the dairy on Friday evening", "Ebbing Valley Echo",
            "2026-10-29", "en", "", ""),
        new(
            "27-ebbing-echo-feed.rss", 2, DocumentKind.Rss, "Fourth death in listeria outbreak", "Ebbing Valley Echo", "2026-10-28", "en",
            "A fourth person has died in the", "in the hall on Friday evening."),
        new(
            "27-ebbing-echo-feed.rss", 3, DocumentKind.Rss, "Dairy drain was known to leak, former Larkmoor fitter says",
            "Ebbing Valley Echo", "2026-10-22", "en", "The drain in which inspectors found listeria", "at 33 cases and three deaths."),
        new(
            "27-ebbing-echo-feed.rss", 4, DocumentKind.Rss, "Ebbing in shock as its famous cheese is taken off the shelves",
            "Ebbing Valley Echo", "2026-09-18", "en", "Nobody in Ebbing needs to be told", "of asters and a cheese knife."),
        new(
            "28-larkmoor-inspection-report.html", 0, DocumentKind.Html, "Larkmoor knew of listeria six weeks before recall, inspectors say",
            "The Lowen Post", "2026-10-20", "en", "Larkmoor Dairy found listeria in its own", "at the earliest, the company said."),
        new(
            "29-outbreak-over.md", 0, DocumentKind.Markdown, "Lowen declares listeria outbreak over after 34 cases", "The Lowen Post",
            "2026-11-19", "en", "The listeria outbreak caused by soft cheese", "that the dairy did not report."),
        new(
            "30-lantern-lifts-off.html", 0, DocumentKind.Html, "Lantern space telescope lifts off from Cape Ravel", "Perigee", "2026-09-05",
            "en", "The Lantern space telescope began its journey", "the first year; 94 were chosen."),
        new(
            "31-lantern-jammed-boom.zip", 0, DocumentKind.Html, "Sunshield boom of Lantern telescope stops short", "Perigee", "2026-09-10",
            "en", "One of the two booms that stretch", "14 October is not in danger."),
        new(
            "31-lantern-jammed-boom.zip", 1, DocumentKind.Text, "Jammed boom leaves 3.4 billion crown telescope half open",
            "The Brackwater Times", "2026-09-11", "en", "The largest telescope that the Concord Space",
            "date in his diary, \"in pencil\"."),
        new(
            "32-perigee-missions.json", 0, DocumentKind.JsonFeed, "Twenty-four mirrors become one as Lantern comes into focus", "Perigee",
            "2026-11-05", "en", "A single star, sharp as a pin:", "observations begin on 11 January 2027."),
        new(
            "32-perigee-missions.json", 1, DocumentKind.JsonFeed, "Lantern arrives at its station 1.5 million kilometres from Earth",
            "Perigee", "2026-10-14", "en", "The Lantern space telescope reached its place", "have inked it in,” he said."),
        new(
            "32-perigee-missions.json", 2, DocumentKind.JsonFeed, "Lantern frees its jammed sunshield with three days of sunlight",
            "Perigee", "2026-09-30", "en", "The sunshield of the Lantern space telescope", "kilometres from Earth on 14 October."),
        new(
            "33-lantern-first-images.html", 0, DocumentKind.Html, "Lantern’s first images show 11,000 galaxies in a grain of sky",
            "The Brackwater Times", "2026-11-18", "en", "The Lantern space telescope has delivered its",
            "observations begin on 11 January 2027."),
        new(
            "34-lantern-opens-its-eyes.txt", 0, DocumentKind.Text, "Space telescope Lantern opens its eyes on early universe",
            "Corvane Press", "2026-11-18", "en", "The Concord Space Organisation released the first", "second year opens in April 2027."),
        new(
            "35-lantern-arabic.html", 0, DocumentKind.Html, "التلسكوب الفضائي «لانترن» ينشر صوره الأولى", "صدى الميناء", "2026-11-19", "ar",
            "نشرت منظمة كونكورد للفضاء يوم الأربعاء 18", "ونشرت المنظمة الصور كاملة على موقعها."),
    ];
}
