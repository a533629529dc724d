using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>How the network is trained. The figures that chose the values are in docs/algorithms/grammar.md.</summary>
internal sealed record TrainingOptions
{
    /// <summary>A teacher that knows the treebanks alone.</summary>
    public static TrainingOptions FirstTeacher { get; } = new() { ReadsPlainText = false, ContextEpochs = 0, Dropout = 0.25f, Epochs = 20 };

    /// <summary>A teacher whose words were learned from plain text first.</summary>
    public static TrainingOptions SecondTeacher { get; } = new() { ContextEpochs = 2, Dropout = 0.25f };

    /// <summary>The model that ships: the treebanks, and plain text as the teachers read it.</summary>
    public static TrainingOptions Taught { get; } = new();

    /// <summary>Sizes; the largest with which 6,000 sentences a second are sure.</summary>
    public NetworkShape Shape { get; init; } = new(96, 64, 64);

    public int Seed { get; init; } = 20;

    public int Epochs { get; init; } = 18;

    /// <summary>Sentences an update.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Step of Adam at the start; falls in a line to none at the end.</summary>
    public float Rate { get; init; } = 0.003f;

    /// <summary>Share of values left out of the words' embeddings and of each layer's output.</summary>
    public float Dropout { get; init; } = 0.2f;

    /// <summary>A word that occurs c times is read as unknown with probability a / (a + c) (Kiperwasser and Goldberg 2016).</summary>
    public float UnknownWord { get; init; } = 0.25f;

    /// <summary>Gradients of an update are shortened to this length.</summary>
    public float LongestGradient { get; init; } = 2f;

    /// <summary>A feature seen less often gets no embedding.</summary>
    public int RarestFeature { get; init; } = 2;

    /// <summary>Whether plain text is read at all; its frequent words get embeddings then.</summary>
    public bool ReadsPlainText { get; init; } = true;

    /// <summary>
    /// Words, and beginnings, endings and shapes, of plain text that get an embedding though the treebanks lack them: seen so often.
    /// </summary>
    public int RarestPlainWord { get; init; } = 12;

    public int RarestPlainPiece { get; init; } = 150;

    /// <summary>Passes over the plain text.</summary>
    public int ContextEpochs { get; init; }

    public float ContextRate { get; init; } = 0.003f;

    /// <summary>Words that the training on plain text predicts, the most frequent.</summary>
    public int ContextTargets { get; init; } = 20_000;

    /// <summary>Words drawn against each sentence, by their frequency to the power.</summary>
    public int Draws { get; init; } = 128;

    public double DrawPower { get; init; } = 0.75;

    /// <summary>Sentences read by the teachers that join the treebanks in each epoch.</summary>
    public int TaughtShare { get; init; } = 24_000;

    /// <summary>Last epochs with the treebanks alone.</summary>
    public int GoldEpochs { get; init; } = 4;
}
