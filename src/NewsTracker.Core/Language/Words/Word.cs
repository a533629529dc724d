using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.Words;

/// <summary>
/// One word of a text. <see cref="Form"/> stands for its letters with case, quotes, hyphens and thousands marks folded,
/// <see cref="Stem"/> for its stem (a number's value whichever way it is written): 64-bit hashes, so that words of different texts
/// compare without a shared vocabulary.
/// </summary>
internal readonly record struct Word
{
    private const int MaxLength = (1 << 24) - 1;
    private const int KindBits = 2;
    private const int MarkBits = 6;

    private readonly int start;

    /// <summary>Length, kind and marks in one field: a large story holds some millions of words.</summary>
    private readonly uint rest;

    public Word(Span span, ulong form, ulong stem, WordKind kind, WordMarks marks)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Length, MaxLength);
        (start, Form, Stem) = (span.Start, form, stem);
        rest = ((uint)span.Length << (KindBits + MarkBits)) | ((uint)kind << MarkBits) | (uint)marks;
    }

    public Span Span => new(start, start + (int)(rest >> (KindBits + MarkBits)));

    public ulong Form { get; }

    public ulong Stem { get; }

    public WordKind Kind => (WordKind)((rest >> MarkBits) & ((1 << KindBits) - 1));

    public WordMarks Marks => (WordMarks)(rest & ((1 << MarkBits) - 1));

    public bool IsFunction => Kind == WordKind.Function;

    public bool IsNumber => Kind == WordKind.Number;

    public bool Has(WordMarks mark) => (Marks & mark) != 0;
}

[Flags]
internal enum WordMarks : byte
{
    None = 0,

    /// <summary>Begins with an upper-case letter.</summary>
    Capital = 1,

    /// <summary>More than one letter, all upper case (dots between them allowed): an acronym.</summary>
    AllCapitals = 2,

    /// <summary>"not", "never", "isn't": turns round what follows.</summary>
    Negator = 4,

    /// <summary>First word of a sentence, or after a colon or an opening quotation mark: its capital tells nothing.</summary>
    Opens = 8,

    /// <summary>Written as digits.</summary>
    Digits = 16,

    /// <summary>Only white space stands between the word before and this one.</summary>
    Joined = 32,
}
