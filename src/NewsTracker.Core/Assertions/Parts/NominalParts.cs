using NewsTracker.Core.Assertions.Clauses;
using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Assertions.Parts;

/// <summary>Who and what take part in a happening that a noun names, by the words that join them to it.</summary>
internal static class NominalParts
{
    /// <summary>Whether a preposition joins somebody who takes part to the noun of a happening.</summary>
    public static bool Joins(string preposition) =>
        preposition is "of" or "by" or "on" or "upon" or "against" or "between" or "with" or "to";

    /// <param name="tree">The sentence.</param>
    /// <param name="site">What the noun names.</param>
    /// <param name="participants">Takes the participants, in the order of the text.</param>
    public static void Read(TokenTree tree, in PredicateSite site, List<Participant> participants)
    {
        var hasObject = HasObject(tree, site.Word);
        for (var i = tree.First(site.Word); i >= 0; i = tree.Next(i))
        {
            var (relation, joint) = (tree[i].Relation, tree.Case(i));
            if (tree.IsDate(i)) continue;
            if (relation == Relation.NmodPoss) Add(tree, i, OwnerOf(site.Noun!, hasObject), null, participants);
            else if (relation == Relation.Nmod && joint >= 0) Joined(tree, i, site.Noun!, tree.Lower(joint), participants);
        }
    }

    private static void Joined(TokenTree tree, int token, EventNoun noun, string joint, List<Participant> participants)
    {
        switch (joint)
        {
            case "of":
                Add(tree, token, noun.OfIsObject ? ParticipantRole.Whom : ParticipantRole.Who, null, participants);
                break;
            case "by" or "between":
                Add(tree, token, ParticipantRole.Who, null, participants);
                break;
            case "on" or "upon" or "against":
                Add(tree, token, ParticipantRole.Whom, null, participants);
                break;
            case "with" or "to" or "for" or "from":
                Add(tree, token, ParticipantRole.Other, joint, participants);
                break;
            default:
                if (PlacePhrase.Is(tree, token, joint)) Add(tree, token, ParticipantRole.Where, joint, participants);
                break;
        }
    }

    /// <summary>"Her attack on him", "his arrest": who did it where the other is named beside, else as "of" would say.</summary>
    private static ParticipantRole OwnerOf(EventNoun noun, bool hasObject) =>
        hasObject || !noun.OfIsObject ? ParticipantRole.Who : ParticipantRole.Whom;

    private static bool HasObject(TokenTree tree, int noun)
    {
        for (var i = tree.First(noun); i >= 0; i = tree.Next(i))
        {
            if (tree[i].Relation == Relation.Nmod && tree.Case(i) is >= 0 and var joint && tree.Lower(joint) is "of" or "on" or "against")
                return true;
        }

        return false;
    }

    private static void Add(TokenTree tree, int token, ParticipantRole role, string? joint, List<Participant> participants)
    {
        foreach (var head in NounPhrase.Heads(tree, token)) participants.Add(NounPhrase.Read(tree, head, role, joint));
    }
}
