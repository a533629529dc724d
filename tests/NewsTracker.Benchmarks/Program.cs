using System.Globalization;
using NewsTracker.Benchmarks.Assertions;
using NewsTracker.Benchmarks.Digests;
using NewsTracker.Benchmarks.Extraction;
using NewsTracker.Benchmarks.Grouping;
using NewsTracker.Benchmarks.Headings;
using NewsTracker.Benchmarks.Language;
using NewsTracker.Benchmarks.Load;
using NewsTracker.Benchmarks.Load.Bare;
using NewsTracker.Benchmarks.Names;
using NewsTracker.Benchmarks.Pages;
using NewsTracker.Benchmarks.Speed;
using NewsTracker.Benchmarks.Support;
using NewsTracker.Benchmarks.TimelineNumbers;
using NewsTracker.Benchmarks.Syntax;

return args switch
{
    ["extraction-speed", .. var rest] => ExtractionSpeed.Run(rest),
    ["extraction-predictions", var output] => ExtractionPredictions.Run(output),
    ["fit-blocks", var output] => BlockFitting.Fit(output),
    ["cross-validate-blocks", var output] => BlockFitting.CrossValidate(output),
    ["pages", .. var rest] => await PageScale.RunAsync(rest),
    ["invent", var count, var output] => Invent(int.Parse(count, CultureInfo.InvariantCulture), output),
    ["speed", var assembly, var small, var large] =>
        await SpeedRun.RunAsync(assembly, int.Parse(small, CultureInfo.InvariantCulture), int.Parse(large, CultureInfo.InvariantCulture)),
    ["load", var assembly, .. var rest] => await LoadCommand.RunAsync(assembly, rest),
    ["load-yardstick", var address, var bytes, var folder] =>
        await BareSite.RunAsync(address, int.Parse(bytes, CultureInfo.InvariantCulture), folder),
    ["growing-story", var articles, var sizes, .. var steps] => GrowingStory.Run(
        articles, [.. sizes.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))],
        int.Parse(steps.FirstOrDefault("7"), CultureInfo.InvariantCulture)),
    ["common-terms", var output] => CommonTermsTable.Write(output),
    ["grouping", .. var rest] => GroupingCommand.Run(rest),
    ["fit-timeline-numbers", var articles] => TimelineFitting.Run(articles),
    ["fit-timeline-numbers", var articles, var only] => TimelineFitting.Run(articles, only),
    ["count-timeline-numbers", var told, var headlines, var count, var seed] => TimelineCounting.Run(
        told, headlines, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)),
    ["weigh-timeline-numbers", var told, var headlines, var count, var seed] => TimelineWeighing.Run(
        told, headlines, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)),
    ["fit-headings", .. var rest] => HeadingFitting.Run(rest),
    ["date-speed"] => DateSpeed.Run(Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA") ?? Path.Combine("..", "shared")),
    ["syntax", .. var rest] => SyntaxCommand.Run(rest),
    ["assertions", "fit", var output] => AssertionFitting.Fit(Corpora(), output),
    ["assertions", "cross-validate"] => AssertionFitting.CrossValidate(Corpora()),
    ["assertions", "measure"] => AssertionFitting.Measure(Corpora()),
    ["assertions", "gold", var output] => MeasuringGold.Write(Corpora(), output),
    ["assertions", "parts"] => PartFigures.Run(Corpora()),
    ["support", "fit", var output] => SupportFitting.Fit(Corpora(), output),
    ["support", "speed"] => SupportSpeed.Run(Corpora()),
    ["support", "voices", var seed, .. var to] =>
        SupportVoices.Run(Corpora(), int.Parse(seed, CultureInfo.InvariantCulture), to.FirstOrDefault()),
    ["support", "cross-validate"] => SupportFitting.CrossValidate(Corpora()),
    ["names", .. var rest] => NameCommand.Run(Corpora(), rest),
    _ => Usage(),
};

static string Corpora() => Environment.GetEnvironmentVariable("NEWSTRACKER_CORPORA") ?? Path.Combine("..", "shared");

static int Invent(int count, string output)
{
    InventedFile.Write(output, 1, 0, count);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        extraction-speed [PAGES]         HTML reading against SmartReader on the same pages, one thread; median of five rounds and the ratio
        extraction-predictions OUT       reads every page of the extraction corpus; OUT is for evaluate_extraction.py
        fit-blocks OUT                   fits the block model on the extraction corpus (src/NewsTracker.Core/Reading/Html/Body/block-model.txt)
        cross-validate-blocks OUT        predictions where no page was read by a model that saw its host
        pages [SMALL] [LARGE]            front page and search on made stores of so many articles (1000 and 20000): medians, ratio, cost of indexing
        invent COUNT OUT                 writes invented plain articles as JSON Lines
        speed PRODUCT SMALL LARGE        PRODUCT is newstracker.dll: articles a second and processor time an article with SMALL and with LARGE articles
                                         stored and the ratio, memory, start, and pages while 5,000 files are read in
        load PRODUCT [--sizes 1000,10000,100000] [--folder F] [--rounds 3] [--files 5000] [--svg FILE] [--stores A,B,C]
                                         fills stores of these sizes (kept in F) from the stream of the corpora, else from invented articles of Zipf's sizes;
                                         every kind of page beside a bare Razor + EF page and the same bytes from memory; pages while files are read in
        growing-story ARTICLES SIZES [STEPS]
                                         what one article more costs a story of so many ("100,1000,2792"), made of a clustering corpus (JSON Lines, .gz too);
                                         1 where its digest is not that made anew
        grouping ...                     what grouping reaches on the labelled sets, its fits and its table of common words: `grouping` alone says what each takes
        common-terms OUT                 makes the table of common stems (src/NewsTracker.Core/Grouping/Terms/common-terms.txt) from general documents
        fit-headings ARTICLES...         fits the weights of heading borders on articles (files or folders), and says how many borders unseen lines keep
        date-speed                       reading of dates, processor time: the TempEval-3 articles, and hostile repeats once and twice as long
        fit-timeline-numbers ARTICLES    tries the settings of timeline number matching on pages made of articles in JSON Lines (ECB+ development)
        count-timeline-numbers ARTICLES HEADLINES COUNT SEED
                                         numbers linked rightly and wrongly on COUNT pages of each maker, made of ECB+ and UCI development; prints each wrong one
        weigh-timeline-numbers ARTICLES HEADLINES COUNT SEED
                                         the same counts for each setting of text words, empty places and weight of places together
        assertions fit OUT               fits the assertion model (src/NewsTracker.Core/Assertions/assertion-model.txt); `assertions cross-validate` and `assertions measure` (labels never fitted on) say how good it is
        assertions gold OUT              writes those labels as gold for tests/quality/sentences.py
        assertions parts                 predicates and participants: against gold trees and TimeML, and the time they take
        syntax train|evaluate|together|tokens|speed ...   the grammar model: `syntax` alone says what each takes
        names fit|evaluate|speed|list    kinds of names: `names` alone says what each takes
        support fit OUT                  fits the support model (src/NewsTracker.Core/Digests/Evidence/support-model.txt) on labelled claims and passages;
                                         `support cross-validate` says how good it is on topics it never saw, and on made claims;
                                         `support speed` times the comparing of a story of 100 articles;
                                         `support voices SEED [OUT]` counts the voices of stories that two to five outlets of ECB+ tell
        The corpora are found through NEWSTRACKER_CORPORA.
        """);
    return 2;
}
