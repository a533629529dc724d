using NewsTracker.Core.Language.Syntax;

namespace NewsTracker.Benchmarks.Syntax;

/// <summary>How the network is trained. The figures that chose the values are in docs/algorithms/grammar.md.</summary>
internal sealed record TrainingOptions
{
    public NetworkShape Shape { get; init; } = new(96, 64, 64);

    public int Seed { get; init; } = 20;

    public int Epochs { get; init; } = 20;

    /// <summary>Sentences an update.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Step of Adam at the start; falls in a line to none at the end.</summary>
    public float Rate { get; init; } = 0.003f;

    /// <summary>Share of values left out of the words' embeddings and of each layer's output.</summary>
    public float Dropout { get; init; } = 0.25f;

    /// <summary>A word that occurs c times is read as unknown with probability a / (a + c) (Kiperwasser and Goldberg 2016).</summary>
    public float UnknownWord { get; init; } = 0.25f;

    /// <summary>Gradients of an update are shortened to this length.</summary>
    public float LongestGradient { get; init; } = 2f;

    /// <summary>A feature seen less often gets no embedding.</summary>
    public int RarestFeature { get; init; } = 2;

    /// <summary>Words, and beginnings, endings and shapes, of plain text that get an embedding though the treebanks lack them: seen so often.</summary>
    public int RarestPlainWord { get; init; } = 12;

    public int RarestPlainPiece { get; init; } = 150;

    /// <summary>Passes over the plain text.</summary>
    public int ContextEpochs { get; init; } = 2;

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
