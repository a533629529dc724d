using System.Globalization;
using NewsTracker.Core.StoryPages.Lines;
using NewsTracker.Core.StoryPages.Headings;

namespace NewsTracker.Benchmarks.Headings;

/// <summary>
/// Fits the weights of heading borders (a conditional logit over the places of a line; McFadden 1974) by penalised maximum likelihood, on
/// headings of articles that no test compares with, and says how many borders are found in lines that a fit had not seen.
/// </summary>
internal static class HeadingFitting
{
    private const int Folds = 5, Steps = 500, MadeLines = 1500;

    /// <summary>Pages that the lines are dealt to: one to so many lines stand together, as sections do.</summary>
    private const int MaxLinesOfPage = 8;

    /// <summary>Variance of the weights' normal prior.</summary>
    private const double Variance = 4;
    private const double Rate = 0.05, Momentum = 0.9, Scale = 0.999;

    public static int Run(IReadOnlyList<string> paths)
    {
        var pairs = HeadingPairs.Read(paths);
        foreach (var titleCase in new[] { false, true })
        {
            var lines = Lines([.. pairs.Where(p => p.TitleCase == titleCase), .. MadeHeadings.Make(MadeLines, titleCase)], titleCase);
            var right = Enumerable.Range(0, Folds)
                .Sum(fold => Right(lines.Where((_, i) => i % Folds == fold), Fit([.. lines.Where((_, i) => i % Folds != fold)])));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(titleCase ? "TitleCase" : "SentenceCase")}: {lines.Count} lines, unseen {100.0 * right / lines.Count:0.0} % right"));
            var weights = Fit(lines);
            foreach (var cue in Enum.GetValues<HeadingCue>())
                Console.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"        [{nameof(HeadingCue)}.{cue}] = {weights[(int)cue]:0.##},"));
        }

        return 0;
    }

    private static List<Line> Lines(List<HeadingPair> pairs, bool titleCase)
    {
        var random = new Random(1);
        pairs = [.. pairs.OrderBy(_ => random.Next())];
        var lines = new List<Line>();
        for (int from = 0, size; from < pairs.Count; from += size)
        {
            size = Math.Min(1 + random.Next(MaxLinesOfPage), pairs.Count - from);
            var page = pairs.GetRange(from, size);
            var context = new HeadingContext(page.Select(p => p.Line)) { TitleCase = titleCase };
            lines.AddRange(page.Select(p => Line.Of(p, context)));
        }

        return lines;
    }

    private static int Right(IEnumerable<Line> lines, double[] weights) => lines.Count(l => l.Likeliest(weights) == l.Border);

    /// <summary>Climbs the penalised likelihood (Adam; Kingma and Ba 2015).</summary>
    private static double[] Fit(IReadOnlyList<Line> lines)
    {
        var weights = new double[HeadingFeatures.Count];
        var (mean, square, gradient) = (new double[weights.Length], new double[weights.Length], new double[weights.Length]);
        for (var step = 1; step <= Steps; step++)
        {
            for (var k = 0; k < weights.Length; k++) gradient[k] = -weights[k] / Variance / lines.Count;
            foreach (var line in lines) line.AddGradient(weights, gradient, 1.0 / lines.Count);
            for (var k = 0; k < weights.Length; k++)
            {
                mean[k] = (Momentum * mean[k]) + ((1 - Momentum) * gradient[k]);
                square[k] = (Scale * square[k]) + ((1 - Scale) * gradient[k] * gradient[k]);
                var (first, second) = (mean[k] / (1 - Math.Pow(Momentum, step)), square[k] / (1 - Math.Pow(Scale, step)));
                weights[k] += Rate * first / (Math.Sqrt(second) + 1e-8);
            }
        }

        return weights;
    }

    /// <summary>The cues of each place of a line, and which place is its border.</summary>
    private sealed record Line(double[][] Places, int Border)
    {
        public static Line Of(HeadingPair pair, HeadingContext context)
        {
            var words = LineWord.Of(pair.Line);
            var places = HeadingSplitter.Places(words, HeadingOptions.Default.MaxWords).ToList();
            return new([.. places.Select(i => HeadingFeatures.Of(words, i, context))], places.IndexOf(LineWord.Of(pair.Heading).Count));
        }

        public int Likeliest(double[] weights) => Enumerable.Range(0, Places.Length).MaxBy(p => Dot(Places[p], weights));

        public void AddGradient(double[] weights, double[] gradient, double share)
        {
            var scores = Places.Select(p => Dot(p, weights)).ToArray();
            var most = scores.Max();
            var total = scores.Sum(s => Math.Exp(s - most));
            for (var p = 0; p < Places.Length; p++)
            {
                var miss = ((p == Border ? 1 : 0) - (Math.Exp(scores[p] - most) / total)) * share;
                for (var k = 0; k < gradient.Length; k++) gradient[k] += miss * Places[p][k];
            }
        }

        private static double Dot(double[] cues, double[] weights)
        {
            var sum = 0.0;
            for (var k = 0; k < cues.Length; k++) sum += cues[k] * weights[k];
            return sum;
        }
    }
}
