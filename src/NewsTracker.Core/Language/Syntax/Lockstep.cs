namespace NewsTracker.Core.Language.Syntax;

/// <summary>
/// The order in which recurrent layers hold the words of several sentences: the first words of all, the longest sentence's first, then the
/// second words, and so on. The sentences that reach a step so stand in adjacent rows, whose weights are read once for all of them.
/// </summary>
internal sealed class Lockstep
{
    private int[] firsts = [0];
    private int[] ranks = [];
    private int[] order = [];

    /// <summary>Words of the longest sentence.</summary>
    public int Steps { get; private set; }

    /// <summary>Words of all sentences.</summary>
    public int Words => firsts[Steps];

    /// <param name="lengths">Words of each sentence, at least one.</param>
    public void Start(ReadOnlySpan<int> lengths)
    {
        if (ranks.Length < lengths.Length) (ranks, order) = (new int[lengths.Length], new int[lengths.Length]);
        var sorted = order.AsSpan(0, lengths.Length);
        for (var i = 0; i < lengths.Length; i++)
        {
            var place = i;
            for (; place > 0 && lengths[sorted[place - 1]] < lengths[i]; place--) sorted[place] = sorted[place - 1];
            sorted[place] = i;
        }

        for (var rank = 0; rank < sorted.Length; rank++) ranks[sorted[rank]] = rank;
        Steps = sorted.Length == 0 ? 0 : lengths[sorted[0]];
        if (firsts.Length <= Steps) firsts = new int[2 * Steps];
        firsts[0] = 0;
        var running = sorted.Length;
        for (var step = 0; step < Steps; step++)
        {
            while (lengths[sorted[running - 1]] <= step) running--;
            firsts[step + 1] = firsts[step] + running;
        }
    }

    /// <summary>The first row of a step.</summary>
    public int First(int step) => firsts[step];

    /// <summary>Sentences that have a word at a step: the first of them in order of length.</summary>
    public int Rows(int step) => step < Steps ? firsts[step + 1] - firsts[step] : 0;

    /// <summary>The row of a word of a sentence.</summary>
    public int Row(int sentence, int word) => firsts[word] + ranks[sentence];
}
