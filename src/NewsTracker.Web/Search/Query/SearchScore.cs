using NewsTracker.Web.Search.Words;

namespace NewsTracker.Web.Search.Query;

/// <summary>
/// BM25 of a document, its words counted in the text itself. SQLite's bm25() counts each word over the whole index first, which grows with
/// the store; here a word's rarity is counted up to a bound and only the candidates are looked at. A form that differs from the text by
/// accents counts once.
/// </summary>
internal sealed class SearchScore(IReadOnlyList<(SearchForms Term, double Rarity)> terms, SearchOptions options)
{
    public static double Rarity(double documents, SearchOptions options) =>
        Math.Log(1 + ((options.Documents - documents + .5) / (documents + .5)));

    public double Of(string title, string body)
    {
        var score = 0d;
        var length = 1 - options.B + (options.B * (title.Length + body.Length) / options.UsualLength);
        foreach (var (term, rarity) in terms)
        {
            var times = (Count(title, term) * options.TitleWeight) + Count(body, term);
            if (times == 0) times = 1;
            score += rarity * times * (options.K1 + 1) / (times + (options.K1 * length));
        }

        return score;
    }

    private static int Count(string text, SearchForms term)
    {
        if (term.Term.Words.Count > 1 || term.Term.IsPrefix) return Count(text, term.Term.Words[0], wholeWord: !term.Term.IsPrefix);
        return term.Forms.Count == 0 ? Count(text, term.Term.Words[0], true) : term.Forms.Sum(form => Count(text, form, true));
    }

    private static int Count(ReadOnlySpan<char> text, string word, bool wholeWord)
    {
        var count = 0;
        while (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (!wholeWord || end == text.Length || !char.IsLetterOrDigit(text[end])))
                count++;
            text = text[end..];
        }

        return count;
    }
}
