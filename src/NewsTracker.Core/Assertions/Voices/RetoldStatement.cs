using System.Collections.Frozen;
using NewsTracker.Core.Language.Words;

namespace NewsTracker.Core.Assertions.Voices;

/// <summary>What of a passage, and of what stands around it, is the statement of somebody who speaks in it.</summary>
internal sealed class RetoldStatement
{
    private static readonly FrozenSet<ulong> Telling = WordHash.Set("told tells telling");

    private static readonly FrozenSet<ulong> Saying = WordHash.Set(
        "said says saying told tells telling according confirmed confirms announced announces statement stated states");

    /// <summary>Who speaks for one person.</summary>
    private static readonly FrozenSet<ulong> Agents = WordHash.Set("publicist rep reps representative");

    /// <summary>Who speaks for a body, and what he gives out: nobody heard it for himself.</summary>
    private static readonly FrozenSet<ulong> Mouthpieces = WordHash.Set("statement spokesman spokeswoman spokesperson release");

    private static readonly ulong The = WordHash.Of("the");

    private readonly ToldPassage passage;
    private readonly int max;
    private ulong[]? quoted;

    /// <param name="passage">Who tells it, in which words.</param>
    /// <param name="words">The words of the passage itself.</param>
    /// <param name="max">Words that are read at most.</param>
    public RetoldStatement(ToldPassage passage, List<Word> words, int max)
    {
        (this.passage, this.max) = (passage, max);
        var isTold = words.Exists(w => Saying.Contains(w.Form)) || passage.Words.AsSpan().ContainsAny('"', '“');
        // "Rep. Orram" speaks for himself
        IsOfAgent = isTold && words.Exists(w => Agents.Contains(w.Form) && !w.Has(WordMarks.Capital));
        IsGivenOut = IsOfAgent || (isTold && words.Exists(w => Mouthpieces.Contains(w.Form)));
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!Telling.Contains(words[i].Form)) continue;
            var to = words[i + 1].Form == The && i + 2 < words.Count ? i + 2 : i + 1;
            if (words[to].Has(WordMarks.Capital) && words[to].Has(WordMarks.Joined)) Receivers.Add(words[to].Form);
        }
    }

    /// <summary>It tells what somebody says who speaks for a person.</summary>
    public bool IsOfAgent { get; }

    /// <summary>It tells what somebody says who speaks for others.</summary>
    public bool IsGivenOut { get; }

    /// <summary>Whom it was told, by name: "told People", "tells the Gazette".</summary>
    public HashSet<ulong> Receivers { get; } = [];

    /// <summary>The words quoted in it and around it, without names and numbers.</summary>
    public ulong[] Quoted => quoted ??=
    [
        .. OwnWords.Quoted(passage.Words, WordReader.Read(passage.Words), max),
        .. OwnWords.Quoted(passage.Around, WordReader.Read(passage.Around), max * 2),
    ];
}
