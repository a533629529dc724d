using System.Buffers;
using NewsTracker.Core.Language.Syntax;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Assertions.Reading;

/// <summary>Cues that the marks of a sentence give: quotation, end, links, bars.</summary>
internal static class MarkCues
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|©•·►»");

    public static void Read(string text, Span span, ParsedSentence sentence, List<int> cues)
    {
        var words = span.In(text).TrimEnd();
        if (words.IsEmpty) return;
        Quotes(words, cues);
        var end = words.TrimEnd("\"”’')]»");
        var last = end.IsEmpty ? ' ' : end[^1];
        if (last == '?') Add(Cue.Question);
        else if (last == '!') Add(Cue.Exclamation);
        else if (last is ':' or ';') Add(Cue.EndsWithColon);
        else if (last is not ('.' or '…')) Add(Cue.NoEndMark);
        if (words.Contains("http", StringComparison.OrdinalIgnoreCase)
            || words.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || words.Contains('@')
            || words.Contains('#'))
            Add(Cue.HoldsLink);
        if (words.ContainsAny(Bars)) Add(Cue.HoldsBar);

        void Add(Cue cue) => cues.Add(SentenceCues.Of(cue));
    }

    private static void Quotes(ReadOnlySpan<char> words, List<int> cues)
    {
        int open = -1, quoted = 0, marks = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is '“' or '”' or '"' || (words[i] is '`' or '\'' && i + 1 < words.Length && words[i + 1] == words[i]))
            {
                marks++;
                if (open < 0 && words[i] != '”') open = i;
                else if (open >= 0)
                {
                    quoted += i - open;
                    open = -1;
                }

                if (words[i] is '`' or '\'') i++;
            }
        }

        if (marks == 0) return;
        cues.Add(SentenceCues.Of(Cue.HoldsQuote));
        if (words[0] is '“' or '"' or '`' or '\'') cues.Add(SentenceCues.Of(Cue.OpensQuoted));
        if (quoted > 0.5 * words.Length) cues.Add(SentenceCues.Of(Cue.MostlyQuoted));
        if (marks % 2 == 1) cues.Add(SentenceCues.Of(Cue.UnbalancedQuote));
    }
}
