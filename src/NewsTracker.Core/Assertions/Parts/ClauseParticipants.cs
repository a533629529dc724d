using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Who and what take part in what a clause tells, the same for active and passive.</summary>
internal static class ClauseParticipants
{
    /// <summary>The participants of a site, in the order of the text; each of coordinated ones by itself.</summary>
    public static List<Participant> Of(ClauseTree tree, in PredicateSite site)
    {
        var participants = new List<Participant>();
        if (site.Clause >= 0) OfClause(tree, site, participants);
        if (site.Noun is not null) NominalParts.Read(tree.Tokens, site, participants);
        participants.Sort((a, b) => a.Head.CompareTo(b.Head));
        return participants;
    }

    private static void OfClause(ClauseTree tree, in PredicateSite site, List<Participant> participants)
    {
        var (tokens, predicate) = (tree.Tokens, tree[site.Clause].Predicate);
        var passive = tree.IsPassive(site.Clause) && !site.SubjectUndergoes;
        var subject = tree.SubjectOf(site.Clause);
        if (subject >= 0 && subject != site.Word && !tokens.IsDate(subject))
            Add(tokens, subject, passive || site.SubjectUndergoes ? ParticipantRole.Whom : ParticipantRole.Who, null, participants);
        for (var i = tokens.First(predicate); i >= 0; i = tokens.Next(i))
        {
            if (i == site.Word || tokens.IsDate(i)) continue;
            switch (tokens[i].Relation)
            {
                case Relation.Obj when tree.IsRelative(i) && tree.AntecedentOf(site.Clause) is >= 0 and var noun:
                    Add(tokens, noun, ParticipantRole.Whom, null, participants);
                    break;
                case Relation.Obj:
                    Add(tokens, i, ParticipantRole.Whom, null, participants);
                    break;
                case Relation.Iobj:
                    Add(tokens, i, ParticipantRole.Other, "to", participants);
                    break;
                case Relation.Obl or Relation.OblAgent or Relation.Nmod when tokens.Case(i) is >= 0 and var joint:
                    Oblique(tokens, i, tokens.Lower(joint), passive, participants);
                    break;
            }
        }

        if (site.Frame >= 0) OfFrame(tree, site, participants);
    }

    /// <summary>"Is set to resign in Kotta": what hangs on "set" says where, too.</summary>
    private static void OfFrame(ClauseTree tree, in PredicateSite site, List<Participant> participants)
    {
        var tokens = tree.Tokens;
        for (var i = tokens.First(tree[site.Frame].Predicate); i >= 0; i = tokens.Next(i))
        {
            if (tokens[i].Relation == Relation.Obl && !tokens.IsDate(i) && tokens.Case(i) is >= 0 and var joint
                && PlacePhrase.Is(tokens, i, tokens.Lower(joint)))
                Add(tokens, i, ParticipantRole.Where, tokens.Lower(joint), participants);
        }
    }

    private static void Oblique(TokenTree tokens, int token, string joint, bool passive, List<Participant> participants)
    {
        if (!NounPhrase.IsNominal(tokens, token)) return;
        // "injured at least 14": the bound is taken for a preposition
        if (tokens[token].PartOfSpeech == PartOfSpeech.Numeral && joint is "at" or "up" or "over" or "around" or "about")
        {
            Add(tokens, token, ParticipantRole.Whom, null, participants);
            return;
        }

        // "between 14 and 20 people": the ends of a number
        if (joint == "between" && tokens[token].PartOfSpeech == PartOfSpeech.Numeral) return;
        if (joint == "by" && passive) Add(tokens, token, ParticipantRole.Who, null, participants);
        else if (PlacePhrase.Is(tokens, token, joint)) Add(tokens, token, ParticipantRole.Where, joint, participants);
        else if (joint is "to" or "with" or "against" or "from" or "for" or "of" or "into" or "between" or "among" or "on" or "over"
            or "by")
            Add(tokens, token, ParticipantRole.Other, joint, participants);
    }

    private static void Add(TokenTree tokens, int token, ParticipantRole role, string? joint, List<Participant> participants)
    {
        foreach (var head in NounPhrase.Heads(tokens, token))
        {
            participants.Add(NounPhrase.Read(tokens, head, role, joint));
            if (role is ParticipantRole.Who or ParticipantRole.Whom) PlacesBelow(tokens, head, participants);
        }
    }

    /// <summary>"Arrested a man in Kotta": a place that the grammar hangs on who or whom.</summary>
    private static void PlacesBelow(TokenTree tokens, int head, List<Participant> participants)
    {
        for (var i = tokens.First(head); i >= 0; i = tokens.Next(i))
        {
            if (tokens[i].Relation == Relation.Nmod && !tokens.IsDate(i) && tokens[i].PartOfSpeech == PartOfSpeech.ProperNoun
                && tokens.Case(i) is >= 0 and var joint && tokens.Lower(joint) is "in" or "near" or "outside" or "at"
                && PlacePhrase.Is(tokens, i, tokens.Lower(joint)))
                participants.Add(NounPhrase.Read(tokens, i, ParticipantRole.Where, tokens.Lower(joint)));
        }
    }
}
