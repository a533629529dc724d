using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Features;

/// <summary>
/// What a line that stands by itself needs in brackets: the additions of its sentence, and who the people are whom it names as known.
/// </summary>
/// <param name="All">In the order of the sentence.</param>
/// <param name="Unknown">People of whom neither the sentence nor an addition says who they are.</param>
internal sealed record IntroducedPeople(IReadOnlyList<Addition> All, int Unknown)
{
    /// <summary>Additions to one line at most: more are harder to read than what they explain.</summary>
    private const int Max = 3;

    public static IntroducedPeople Find(IndependentArticle voice, SentenceFeatures sentence, SentenceAdditions added)
    {
        var (all, unknown) = (added.All.ToList(), 0);
        foreach (var person in voice.Features.Names.Where(e => e.Kind == NameKind.Person))
        {
            var mention = person.Mentions.FirstOrDefault(m => sentence.Core.Contains(m.Span));
            var names = all.FindIndex(a => IsOf(a, person, mention, sentence));
            if (mention is null && names < 0) continue;
            if (mention is not null && Introductions.IsIn(voice, sentence, mention)) continue;
            if (Introductions.Of(voice, person) is not { } said) unknown++;
            else if (mention is null) Widen(voice, said, all, names);
            else if (!Add(voice, sentence, mention, said, all, names)) unknown++;
        }

        return new([.. all.OrderBy(a => a.At)], unknown);
    }

    /// <summary>An addition that names the person: "[Jan] Reyes", "he [Jan Reyes]".</summary>
    private static bool IsOf(Addition addition, NamedEntity person, NameMention? mention, SentenceFeatures sentence) =>
        mention is null
            ? addition.Text == $" [{person.Name}]"
            : addition.At == mention.Span.Start - sentence.Core.Start && addition.Text.EndsWith("] ", StringComparison.Ordinal);

    /// <summary>"He [the yard's lawyer Jan Reyes]", "he [Jan Reyes, a welder of the yard]".</summary>
    private static void Widen(IndependentArticle voice, Introduction said, List<Addition> all, int at)
    {
        var (name, words) = (all[at].Text.Trim(' ', '[', ']'), said.Words.Of(voice.Text));
        all[at] = all[at] with { Text = said.Before ? $" [{words} {name}]" : $" [{name}, {words}]", From = said.Source };
    }

    private static bool Add(
        IndependentArticle voice, SentenceFeatures sentence, NameMention mention, Introduction said, List<Addition> all, int names)
    {
        var words = said.Words.Of(voice.Text);
        if (said.Before && mention.Span.Start == sentence.Core.Start) words = char.ToUpperInvariant(words[0]) + words[1..];
        if (said.Before && names >= 0)
        {
            all[names] = all[names] with { Text = $"[{words} {all[names].Text[1..]}", From = said.Source };
            return true;
        }

        if (all.Count >= Max || IsOwner(voice.Text, mention.Span.End) || (said.Before && mention.Title is not null)) return false;
        if (IsPartOf(voice.Text, sentence, mention.Span)) return false;
        var at = said.Before ? mention.Span.Start : mention.Span.End;
        all.Add(new(at - sentence.Core.Start, said.Before ? $"[{words}] " : $" [{words}]", voice.Article.Id, said.Source));
        return true;
    }

    /// <summary>"The Reyes regime", "Ardovia's Reyes", "JR": the name is no place for more words, or is none.</summary>
    private static bool IsPartOf(string text, SentenceFeatures sentence, Span name)
    {
        if (name.Length < 4 && !name.Of(text).Any(char.IsLower)) return true;
        var words = sentence.ReadWords();
        var at = words.FindIndex(w => w.Span.Start >= name.Start);
        var behind = words.FindIndex(w => w.Span.Start >= name.End);
        if (at > 0 && words[at].Has(WordMarks.Joined) && words[at].Span.Start > sentence.Core.Start
            && words[at - 1].Span.Of(text) is var before
            && (before is "the" or "The" or "a" or "an" || Possessive.Is(before))) return true;
        return behind > 0 && words[behind] is { IsFunction: false, Kind: WordKind.Content } next && next.Has(WordMarks.Joined)
            && !next.Has(WordMarks.Capital) && !VerbReader.IsPast(text, next)
            && sentence.Assertion?.Told is { Reading: { IsRead: true } reading }
            && new TokenTree(reading.Sentence, []) is var tree
            && Enumerable.Range(0, tree.Count).FirstOrDefault(i => tree[i].Start == next.Span.Start, -1) is >= 0 and var token
            && tree[token].PartOfSpeech == PartOfSpeech.Noun;
    }

    /// <summary>"Reyes's yard": nothing stands between the name and its ending.</summary>
    private static bool IsOwner(string text, int end) => end < text.Length && text[end] is '\'' or '’';
}
