namespace NewsTracker.Core.Language.Syntax;

/// <summary>Lemmas that the rules of <see cref="Lemmatizer"/> do not give, by lower-case form and the class of its tag.</summary>
internal sealed class LemmaTable
{
    private readonly Dictionary<(string Form, LemmaClass Class), string> lemmas;
    private readonly HashSet<(string Lemma, LemmaClass Class)> known;

    /// <param name="exceptions">Forms whose lemma the rules miss.</param>
    /// <param name="known">Lemmas seen, by which the rules choose between endings ("hoping" of "hope", not "hop").</param>
    public LemmaTable(IEnumerable<(string Form, LemmaClass Class, string Lemma)> exceptions,
        IEnumerable<(string Lemma, LemmaClass Class)> known)
    {
        lemmas = exceptions.ToDictionary(e => (e.Form, e.Class), e => e.Lemma);
        this.known = [.. known];
    }

    /// <summary>Lemmas made lately.</summary>
    public LemmaMemo Memo { get; } = new();

    public string? Exception(string form, LemmaClass kind) => lemmas.GetValueOrDefault((form, kind));

    public bool Knows(string lemma, LemmaClass kind) => known.Contains((lemma, kind));

    public void Write(BinaryWriter file)
    {
        file.Write(lemmas.Count);
        foreach (var (key, lemma) in lemmas.OrderBy(e => e.Key.Form, StringComparer.Ordinal).ThenBy(e => e.Key.Class))
        {
            file.Write(key.Form);
            file.Write((byte)key.Class);
            file.Write(lemma);
        }

        file.Write(known.Count);
        foreach (var (lemma, kind) in known.OrderBy(e => e.Lemma, StringComparer.Ordinal).ThenBy(e => e.Class))
        {
            file.Write(lemma);
            file.Write((byte)kind);
        }
    }

    public static LemmaTable Read(BinaryReader file)
    {
        var exceptions = new (string, LemmaClass, string)[file.ReadInt32()];
        for (var i = 0; i < exceptions.Length; i++) exceptions[i] = (file.ReadString(), (LemmaClass)file.ReadByte(), file.ReadString());
        var known = new (string, LemmaClass)[file.ReadInt32()];
        for (var i = 0; i < known.Length; i++) known[i] = (file.ReadString(), (LemmaClass)file.ReadByte());
        return new LemmaTable(exceptions, known);
    }
}

/// <summary>The ways in which a word's ending is taken off, by its fine tag.</summary>
internal enum LemmaClass : byte
{
    /// <summary>The word as it stands, in lower case.</summary>
    Same,
    Plural,
    ThirdPerson,
    Past,
    Participle,
    Gerund,
    Comparative,
    Superlative,
    ProperPlural,
}
