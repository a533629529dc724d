using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Assertions.Measures;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>
/// Reads all that a parsed sentence says: its clauses and the happenings that its nouns name, each with who, whom, where, numbers, who says
/// so and whether it is denied. Semantic roles by the rules of the tree, after the predicates and arguments of PropBank and NomBank
/// (Palmer et al. 2005; Meyers et al. 2004).
/// </summary>
internal sealed class PropositionReader
{
    private readonly ClauseTree tree;
    private readonly List<PredicateSite> sites;
    private readonly int[] siteAt;

    private PropositionReader(SentenceReading reading, IReadOnlyList<Span> dates)
    {
        tree = new ClauseTree(reading, dates);
        sites = new SiteFinder(tree).Find();
        siteAt = new int[tree.Tokens.Count];
        Array.Fill(siteAt, -1);
        for (var i = 0; i < sites.Count; i++) Take(i, sites[i]);
    }

    /// <param name="reading">The sentence.</param>
    /// <param name="content">Its article.</param>
    /// <returns>What it says, the main one first, then in the order of the text; empty for a sentence without words.</returns>
    public static IReadOnlyList<Proposition> Read(SentenceReading reading, AnalyzedText content)
    {
        if (reading.Sentence.Count == 0) return [];
        var dates = SentenceDates.In(content, new Span(reading.Sentence[0].Start, reading.Sentence[reading.Sentence.Count - 1].End));
        return new PropositionReader(reading, [.. dates.Select(d => d.Span)]).Read(dates);
    }

    private List<Proposition> Read(List<(int Timex, Span Span)> dates)
    {
        var measures = MeasureReader.Read(tree.Tokens).ToLookup(m => SiteAbove(m.Head));
        var dated = dates.ToLookup(d => SiteAbove(HeadOf(d.Span)), d => d.Timex);
        var speakers = new SpeakerFinder(tree);
        var status = new StatusReader(tree);
        var propositions = new List<Proposition>(sites.Count);
        for (var i = 0; i < sites.Count; i++)
        {
            var site = sites[i];
            var denied = Denial.Of(tree, site);
            propositions.Add(new Proposition
            {
                Kind = site.Kind,
                Clause = ClauseSpan.Of(tree, site),
                Predicate = tree.Tokens.Span(site.Word),
                Lemma = LemmaOf(site),
                Participants = ClauseParticipants.Of(tree, site),
                Measures = measures[i].Select(m => Told(m, site)).ToArray(),
                Negator = denied < 0 ? null : tree.Tokens.Span(denied),
                Speaker = speakers.Of(site),
                Status = status.Of(site),
                Dates = dated[i].ToArray(),
                RolesMayTurn = site.Noun is not null,
            });
        }

        return [.. propositions.OrderBy(p => p.Kind != PropositionKind.Main)];
    }

    private void Take(int index, in PredicateSite site)
    {
        siteAt[site.Word] = index;
        if (site.Clause >= 0) siteAt[tree[site.Clause].Predicate] = index;
        if (site.Frame >= 0) siteAt[tree[site.Frame].Predicate] = index;
    }

    private int SiteAbove(int token)
    {
        for (var steps = 0; token >= 0 && steps <= siteAt.Length; steps++)
        {
            if (siteAt[token] >= 0) return siteAt[token];
            token = tree.Tokens[token].Head;
        }

        return -1;
    }

    /// <summary>The token of a date that hangs on something outside it; its preposition left out.</summary>
    private int HeadOf(Span date)
    {
        var found = -1;
        for (var i = 0; i < tree.Tokens.Count; i++)
        {
            var token = tree.Tokens[i];
            if (token.End <= date.Start || token.Start >= date.End) continue;
            found = i;
            var outside = token.Head < 0 || tree.Tokens[token.Head].End <= date.Start || tree.Tokens[token.Head].Start >= date.End;
            if (outside && token.Relation is not (Relation.Case or Relation.Punct or Relation.Det)) break;
        }

        return found;
    }

    /// <summary>What is told of those counted: their participle, else the predicate whose subject or object they are.</summary>
    private Measure Told(in FoundMeasure found, in PredicateSite site)
    {
        if (found.Measure.Told is not null || site.Clause < 0 || tree[site.Clause].Copular) return found.Measure;
        var token = tree.Tokens[found.Head];
        while (token.Relation == Relation.Conj && token.Head >= 0 && tree.At(token.Head) < 0) token = tree.Tokens[token.Head];
        var takesPart = token.Relation is Relation.Obj or Relation.Nsubj or Relation.NsubjPass && tree.At(token.Head) >= 0;
        return takesPart ? found.Measure with { Told = LemmaOf(site) } : found.Measure;
    }

    private string LemmaOf(in PredicateSite site)
    {
        if (site.Noun is { } noun) return noun.Verb;
        var lemma = tree.Tokens.Sentence.Lemma(site.Word).ToLowerInvariant();
        return SharedText.Of(tree.Tokens.Child(site.Word, Relation.CompoundPrt) is >= 0 and var particle
            ? lemma + " " + tree.Tokens.Lower(particle)
            : lemma);
    }
}
