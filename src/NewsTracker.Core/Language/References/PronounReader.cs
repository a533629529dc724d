using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.References;

/// <summary>One person weighed for one pronoun.</summary>
internal sealed record WeighedPerson(Span Pronoun, NamedEntity Person, IReadOnlyList<int> Cues, double Odds);

/// <summary>
/// Walks through an article from its first word to its last and weighs for every "he" and "she" each person told of in the window before.
/// </summary>
internal sealed class PronounReader(AnalyzedText content, IReadOnlyList<NamedEntity> names, CueModel model, double bar)
{
    private readonly string text = content.Text;
    /// <summary>What may be a person competes with the people; it is no answer itself.</summary>
    private readonly List<NamedEntity> people =
        [.. names.Where(n => n.Kind == NameKind.Person || n.PersonOdds >= ReferenceOptions.Default.MayBePerson)];
    private readonly Discourse told = new();
    private bool quoted;

    /// <summary>Straight marks do not say whether they open or close: a block that lacks one must not turn those after it round.</summary>
    private bool straight;

    /// <summary>Somebody without a name says what follows in the sentence: "A resident told reporters that he".</summary>
    private bool unnamedSpeaks;

    /// <summary>For each pronoun the people weighed, best first; none where nobody fits.</summary>
    public IEnumerable<(Span Pronoun, IReadOnlyList<WeighedPerson> Weighed)> Read()
    {
        var named = people.SelectMany((p, i) => p.Mentions.Select(m => (Mention: m, Person: i)))
            .GroupBy(p => p.Mention.Sentence).ToDictionary(g => g.Key, g => g.OrderBy(p => p.Mention.Span).ToList());
        var all = names.SelectMany(n => n.Mentions).Select(m => m.Span.Start).ToHashSet();
        var block = -1;
        for (var i = 0; i < content.Sentences.Count; i++)
        {
            if (content.Sentences[i].Block != block && straight) quoted = false;
            block = content.Sentences[i].Block;
            foreach (var found in Sentence(i, named.GetValueOrDefault(i) ?? [], all)) yield return found;
        }
    }

    private IEnumerable<(Span Pronoun, IReadOnlyList<WeighedPerson> Weighed)> Sentence(
        int number, List<(NameMention Mention, int Person)> named, HashSet<int> all)
    {
        var tokens = Tokenizer.Tokenize(text, content.Sentences[number].Span);
        var next = 0;
        unnamedSpeaks = false;
        var opensWithSomebody = tokens.Count > 0 && IsSomebody(tokens[0].Span.In(text));
        for (var i = 0; i < tokens.Count; i++)
        {
            var span = tokens[i].Span;
            unnamedSpeaks |= opensWithSomebody && FunctionWords.Is(span.In(text), WordClass.Saying);
            if (tokens[i].Kind == TokenKind.Mark)
            {
                if (text[span.Start] is '\u201c') quoted = true;
                else if (text[span.Start] is '\u201d') quoted = false;
                else if (text[span.Start] is '"') (quoted, straight) = (!quoted, true);
                continue;
            }

            if (next < named.Count && span.Start >= named[next].Mention.Span.Start)
            {
                var (mention, person) = named[next++];
                var end = i + 1;
                while (end < tokens.Count && tokens[end].Span.Start < mention.Span.End) end++;
                // "BRENN: He was late.": who speaks in a transcript is not whom the words are about.
                if (end == tokens.Count || text[tokens[end].Span.Start] != ':')
                    told.Mentions.Add(new(person, number, span.Start, MentionParts.Of(text, tokens, i, end, mention), true, quoted));
                i = end - 1;
                continue;
            }

            var gender = PersonWords.Pronoun(Bare(span.In(text)));
            if (gender != PersonGender.Unknown && IsEither(tokens, i)) continue;
            if (gender != PersonGender.Unknown) yield return Pronoun(number, tokens, i, gender, named, next);
            else if (!all.Contains(span.Start) && !Leads(named, next, span) && PersonWords.IsNoun(span.In(text), out var noun))
                told.Nouns.Add(new(number, span.Start, noun));
        }
    }

    private (Span Pronoun, IReadOnlyList<WeighedPerson> Weighed) Pronoun(
        int number, IReadOnlyList<Token> tokens, int at, PersonGender gender, List<(NameMention Mention, int Person)> named, int next)
    {
        var start = tokens[at].Span.Start;
        var span = new Span(start, start + Bare(tokens[at].Span.In(text)).Length);
        var later = named.Skip(next).Any(n => Fits(people[n.Person], gender));
        var place = new PronounPlace(
            span.Of(text).ToLowerInvariant(), at > 0 ? tokens[at - 1].Span.Of(text) : "", gender, number, quoted, later);
        var fitting = told.Recent(number).Where(m => Fits(people[m.Person], gender)).ToList();
        var weighed = fitting
            .Select(m => (m.Person, Mention: m, Cues: PronounCues.Read(place, m, fitting, told, people, model.Cues)))
            .Select(w => (w.Person, Weighed: new WeighedPerson(
                span, people[w.Person], w.Cues, IsBarred(place, w.Mention, fitting) ? 0 : w.Mention.Odds * model.Judge(w.Cues)[1])))
            .OrderByDescending(w => w.Weighed.Odds).ToList();
        var sure = weighed.Count > 0 && weighed[0].Weighed.Odds >= bar ? weighed[0].Person : -1;
        told.Chains[gender] = (sure, number);
        var part = MentionParts.OfPronoun(text, tokens, at);
        if (sure >= 0) told.Mentions.Add(new(sure, number, start, part, false, quoted, weighed[0].Weighed.Odds));
        return (span, [.. weighed.Select(w => w.Weighed)]);
    }

    /// <summary>
    /// Never sure: a pronoun for one of two whom it fits where both were told of last in one sentence, or the other one since; one inside
    /// a quotation for somebody named outside it; one that may lead up to a name later in its sentence ("best known for his songs, Brenn");
    /// one after a noun that says its gender ("the man", "my mum") and stands between the person and the pronoun; and one in what somebody
    /// without a name says, for somebody named before that sentence.
    /// </summary>
    private bool IsBarred(PronounPlace place, PersonMention person, List<PersonMention> fitting)
    {
        if (fitting.Exists(o => o.Person != person.Person && o.Sentence >= person.Sentence)) return true;
        if (place.Quoted != person.Quoted) return true;
        if (unnamedSpeaks && person.Sentence < place.Sentence) return true;
        if (place.Later && place.Before.Length > 0 && person.Sentence < place.Sentence) return true;
        for (var i = told.Nouns.Count - 1; i >= 0 && told.Nouns[i].Start > person.Start; i--)
        {
            if (told.Nouns[i].Gender == place.Gender) return true;
        }

        return false;
    }

    /// <summary>"he or she", "his/her": anybody.</summary>
    private bool IsEither(IReadOnlyList<Token> tokens, int at)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            var (joint, other) = (at + side, at + (2 * side));
            if (other >= 0 && other < tokens.Count && tokens[joint].Span.In(text) is "or" or "/" or "and"
                && PersonWords.Pronoun(tokens[other].Span.In(text)) != PersonGender.Unknown) return true;
        }

        return false;
    }

    private static bool IsSomebody(ReadOnlySpan<char> first) => first is "A" or "An" or "Another" or "One";

    /// <summary>A title, or the noun right before a name ("spokesman Jon Brenn"): it is the named one's.</summary>
    private static bool Leads(List<(NameMention Mention, int Person)> named, int next, Span noun)
    {
        if (next >= named.Count) return false;
        var mention = named[next].Mention;
        return noun.End >= mention.Span.Start - 1 - (mention.Title is { } title ? title.Length + 1 : 0);
    }

    private static bool Fits(NamedEntity person, PersonGender gender) => person.Gender == PersonGender.Unknown || person.Gender == gender;

    /// <summary>"he" of "he's" and "he'd".</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (WordCharacters.IsApostrophe(word[i])) return word[..i];
        }

        return word;
    }
}
