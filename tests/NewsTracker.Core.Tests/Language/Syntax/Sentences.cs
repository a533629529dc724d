using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Core.Tests.Language.Syntax;

/// <summary>Ways to ask about a parsed sentence by its words.</summary>
internal static class Sentences
{
    public static ParsedSentence Parse(string text) => SentenceParser.Shared.Parse(text);

    /// <summary>The one token with a form.</summary>
    public static int At(this ParsedSentence sentence, string form) =>
        Enumerable.Range(0, sentence.Count).Single(i => sentence.Form(i).SequenceEqual(form));

    /// <summary>"relation of head": the relation of a word and the word it depends on.</summary>
    public static string Place(this ParsedSentence sentence, string form)
    {
        var token = sentence[sentence.At(form)];
        return token.Head < 0 ? "root" : $"{TreebankNames.Of(token.Relation)} of {sentence.Form(token.Head)}";
    }

    /// <summary>Whether every token leads to the one root.</summary>
    public static void ShouldBeATree(this ParsedSentence sentence)
    {
        if (sentence.Count == 0) return;
        sentence.Tokens.Count(t => t.Head == ParsedToken.NoHead).ShouldBe(1);
        sentence[sentence.Root].Relation.ShouldBe(Relation.Root);
        for (var i = 0; i < sentence.Count; i++)
        {
            var (at, steps) = (i, 0);
            while (sentence[at].Head != ParsedToken.NoHead)
            {
                at = sentence[at].Head;
                at.ShouldBeInRange(0, sentence.Count - 1);
                steps++.ShouldBeLessThan(sentence.Count);
            }

            if (i != sentence.Root) sentence[i].Relation.ShouldNotBe(Relation.Root);
        }
    }
}
