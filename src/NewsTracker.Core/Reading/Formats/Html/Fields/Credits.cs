using NewsTracker.Core.Reading.Fields;

namespace NewsTracker.Core.Reading.Formats.Html.Fields;

/// <summary>What lines near the headline credit: source and author of a Chinese page.</summary>
internal static class Credits
{
    private const int Reach = 4;

    public static string? Outlet(PageFacts facts) => Lines(facts).Select(c => c.Outlet).FirstOrDefault(o => o is not null);

    public static IEnumerable<string> Authors(PageFacts facts) => Lines(facts).SelectMany(c => c.Authors);

    private static IEnumerable<CreditLine> Lines(PageFacts facts)
    {
        var (from, to) = Bylines.Window(facts);
        return facts.Page.Blocks.Skip(from).Take(Math.Min(to, Math.Max(facts.FirstKept, facts.Heading) + Reach) - from)
            .SelectMany(b => b.Text.Split('\n')).Select(CreditLine.Of).OfType<CreditLine>();
    }
}
