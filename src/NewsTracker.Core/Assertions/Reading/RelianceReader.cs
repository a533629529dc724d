using System.Collections.Frozen;
using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>Reads what a sentence leaves to what stands above it: its definite nouns, its pronouns, its names.</summary>
internal sealed class RelianceReader
{
    private static readonly FrozenSet<string> FurtherWords =
        new[] { "another", "other", "same", "such", "second" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ThirdPerson =
        "he she it they him her them his hers its their theirs himself herself itself themselves".Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TokenTree tree;
    private readonly SentenceReading reading;
    private readonly WordsAbove above;
    private readonly int start;
    private uint found;

    private RelianceReader(SentenceReading reading, WordsAbove above, int start)
    {
        (this.reading, this.above, this.start) = (reading, above, start);
        tree = new TokenTree(reading.Sentence, []);
    }

    /// <summary>A sentence's cues with those of what it leaves to the words above it, in the order of <see cref="Reliance"/>.</summary>
    /// <param name="cues">The cues of its words and grammar, which stay as they are.</param>
    /// <param name="reading">Its grammar.</param>
    /// <param name="above">The words of its article.</param>
    /// <param name="start">Where the sentence begins in the article: what stands before it is told.</param>
    public static List<int> With(List<int> cues, SentenceReading reading, WordsAbove above, int start)
    {
        if (reading.Sentence.Count == 0) return cues;
        var reader = new RelianceReader(reading, above, start);
        reader.Read();
        List<int> all = [.. cues];
        for (var cue = 0; cue <= (int)Reliance.Further; cue++)
        {
            if ((reader.found >> cue & 1) != 0) all.Add(SentenceCues.Reliance + cue);
        }

        return all;
    }

    private void Read()
    {
        var (named, nouns) = (false, false);
        for (var i = 0; i < tree.Count; i++)
        {
            switch (tree[i].PartOfSpeech)
            {
                case PartOfSpeech.ProperNoun:
                    named = true;
                    if (!IsInsideName(i)) Name(i);
                    break;
                case PartOfSpeech.Noun:
                    nouns = true;
                    Noun(i);
                    break;
                case PartOfSpeech.Pronoun when IsOneOf(ThirdPerson, i):
                    Pronoun(i, named || nouns);
                    break;
                default:
                    if (IsOneOf(FurtherWords, i)) Set(Reliance.Further);
                    break;
            }
        }

        if (!named) Set(Reliance.NoName);
    }

    private void Name(int at)
    {
        var form = tree.Sentence.Form(at);
        var isLong = HasFurtherNameWord(at);
        Set(isLong ? Reliance.FullName
            : above.HoldsNamed(form, start) ? Reliance.Surname
            : above.Holds(form, start) ? Reliance.FullName : Reliance.NewName, at);
    }

    private void Noun(int at)
    {
        var isTold = above.Holds(tree.Sentence.Form(at), start);
        var article = DefiniteNoun.Article(tree, at);
        if (article < 0)
        {
            if (IsSubject(at) && tree[at].Tag == FineTag.Nns && tree.First(at) < 0) Set(isTold ? Reliance.PluralTold : Reliance.PluralNew);
        }
        else if (DefiniteNoun.IsDemonstrative(tree, article)) Set(Reliance.Pointed, at);
        else if (DefiniteNoun.IsExplained(tree, article, at)) Set(Reliance.TheExplained);
        else if (!isTold) Set(Reliance.TheNew, at);
        else
        {
            if ((found >> (int)Reliance.TheTold & 1) != 0) Set(Reliance.TheToldTwice);
            Set(Reliance.TheTold, at);
        }
    }

    private void Pronoun(int at, bool isBound)
    {
        if (isBound) Set(Reliance.BoundPronoun);
        else if (tree[at].Tag == FineTag.PrpPossessive) Set(Reliance.OpenOwner);
        else Set(Reliance.OpenPronoun, at);
    }

    private void Set(Reliance cue) => found |= 1U << (int)cue;

    /// <summary>A cue, and the one behind it where the token is a subject.</summary>
    private void Set(Reliance cue, int at)
    {
        Set(cue);
        if (IsSubject(at)) Set(cue + 1);
    }

    private bool IsSubject(int at) =>
        reading.Told >= 0 && (reading.Clauses[reading.Told].Subject == at || reading.Clauses[reading.Main].Subject == at);

    /// <summary>Of a name, or before a noun ("the Quill Post editor"): the head is read for it.</summary>
    private bool IsInsideName(int at) => tree[at] is { Head: >= 0, Relation: Relation.Flat or Relation.Compound or Relation.NmodDesc };

    private bool HasFurtherNameWord(int at)
    {
        for (var i = tree.First(at); i >= 0; i = tree.Next(i))
        {
            if (tree[i] is { PartOfSpeech: PartOfSpeech.ProperNoun, Relation: Relation.Flat or Relation.Compound }) return true;
        }

        return false;
    }

    private bool IsOneOf(FrozenSet<string> words, int at) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tree.Sentence.Form(at));
}
