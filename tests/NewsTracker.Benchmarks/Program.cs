using NewsTracker.Benchmarks.Extraction;
using NewsTracker.Benchmarks.Pages;

return args switch
{
    ["extraction-speed", .. var rest] => ExtractionSpeed.Run(rest),
    ["extraction-predictions", var output] => ExtractionPredictions.Run(output),
    ["fit-blocks", var output] => BlockFitting.Fit(output),
    ["cross-validate-blocks", var output] => BlockFitting.CrossValidate(output),
    ["pages", .. var rest] => await PageScale.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        extraction-speed [PAGES]         HTML reading against SmartReader on the same pages, one thread; median of five rounds and the ratio
        extraction-predictions OUT       reads every page of the extraction corpus; OUT is for evaluate_extraction.py
        fit-blocks OUT                   fits the block model on the extraction corpus (src/NewsTracker.Core/Reading/Html/Body/block-model.txt)
        cross-validate-blocks OUT        predictions where no page was read by a model that saw its host
        pages [SMALL] [LARGE]            front page and search on made stores of so many articles (1000 and 20000): medians, ratio, cost of indexing
        The corpora are found through NEWSTRACKER_CORPORA.
        """);
    return 2;
}
