namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// A sentence with its grammar: a tree over its tokens with exactly one root (none when there are no tokens). Token spans lie inside <see
/// cref="Text"/>.
/// </summary>
public sealed class ParsedSentence
{
    private readonly ParsedToken[] tokens;
    private readonly LemmaTable lemmas;

    internal ParsedSentence(string text, ParsedToken[] tokens, LemmaTable lemmas)
    {
        Text = text;
        this.tokens = tokens;
        this.lemmas = lemmas;
    }

    /// <summary>The same text and lemmas under another tree.</summary>
    internal ParsedSentence With(ParsedToken[] tokens) => new(Text, tokens, lemmas);

    /// <summary>The whole text into which the spans point, usually more than the sentence.</summary>
    public string Text { get; }

    public IReadOnlyList<ParsedToken> Tokens => tokens;

    public int Count => tokens.Length;

    public ref readonly ParsedToken this[int index] => ref tokens[index];

    /// <summary>Index of the root, -1 when there are no tokens.</summary>
    public int Root
    {
        get
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                if (tokens[i].Head == ParsedToken.NoHead) return i;
            }

            return -1;
        }
    }

    /// <summary>A token as it is written.</summary>
    /// <returns>Its characters, cut from <see cref="Text"/>.</returns>
    public ReadOnlySpan<char> Form(int index) => Text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start);

    /// <summary>
    /// The dictionary form by the token's tag: "was" gives "be", "attacks" gives "attack"; proper nouns stay as they are. Computed when
    /// asked for.
    /// </summary>
    /// <returns>The dictionary form, in lower case but for names.</returns>
    public string Lemma(int index) => Lemmatizer.Lemma(Form(index), tokens[index].PartOfSpeech, tokens[index].Tag, lemmas);

    /// <summary>The tokens that depend directly on a token, in the order of the text.</summary>
    /// <returns>Indexes of tokens, in the order of the sentence.</returns>
    public IEnumerable<int> Dependents(int index)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head == index) yield return i;
        }
    }

    /// <summary>The first direct dependent with a relation, -1 when there is none.</summary>
    /// <returns>The index of the first; -1 when there is none.</returns>
    public int Dependent(int index, Relation relation)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head == index && tokens[i].Relation == relation) return i;
        }

        return -1;
    }
}
