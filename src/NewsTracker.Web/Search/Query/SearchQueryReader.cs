using System.Globalization;
using NewsTracker.Core.Text;
using NewsTracker.Web.Search.Words;

namespace NewsTracker.Web.Search.Query;

/// <summary>
/// Reads what a person types: words, "phrases", prefix*, -exclusion and filters such as outlet:"The Post". There is no wrong query: what is
/// no filter is words, and a quotation mark that is not closed closes at the end.
/// </summary>
internal static class SearchQueryReader
{
    private const int MaxLength = 400;
    private const int MaxTerms = 16;
    private const int MaxWords = 24;

    public static SearchQuery Read(string? text)
    {
        text = (text ?? "").Trim();
        if (text.Length > MaxLength) text = text[..MaxLength];
        var query = new SearchQuery { Text = text };
        var at = 0;
        while (Piece(text, ref at) is { } piece) query = Add(query, piece);
        return query;
    }

    /// <summary>
    /// A day, month or year ("2026-01-22", "2026-01", "2026") as the first or last day it covers; null for anything else.
    /// </summary>
    public static DateOnly? Day(string? text, bool last)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy-MM", "yyyy-M", "yyyy"];
        for (var i = 0; i < forms.Length; i++)
        {
            if (!DateOnly.TryParseExact(text?.Trim(), forms[i], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            if (!last || i < 2) return day;
            return i < 4 ? DateSpan.Month(day.Year, day.Month).End : DateSpan.Year(day.Year).End;
        }

        return null;
    }

    public static SearchKind? KindOf(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "article" or "articles" => SearchKind.Article,
        "sentence" or "sentences" => SearchKind.Sentence,
        "event" or "events" => SearchKind.Event,
        "story" or "stories" => SearchKind.Story,
        _ => null,
    };

    private static SearchQuery Add(SearchQuery query, QueryPiece piece)
    {
        if (piece.Field is not null && Filter(query, piece.Field, piece.Value) is { } filtered) return filtered;
        var words = SearchWords.Of(piece.Field is null ? piece.Value : $"{piece.Field} {piece.Value}")
            .Take(MaxWords)
            .Select(w => w.Folded)
            .ToList();
        if (words.Count == 0 || query.Wanted.Count + query.Unwanted.Count >= MaxTerms) return query;
        var isPrefix = (piece.Star && words[^1].Length > 1) || (words.Count == 1 && words[0].Any(c => c is >= '\uac00' and <= '\ud7a3'));
        var term = new SearchTerm(words, AnyForm: words.Count == 1 && !piece.Quoted, isPrefix);
        return piece.Minus ? query with { Unwanted = [.. query.Unwanted, term] } : query with { Wanted = [.. query.Wanted, term] };
    }

    private static SearchQuery? Filter(SearchQuery query, string field, string value)
    {
        value = value.Trim();
        if (value.Length == 0) return null;
        return field switch
        {
            "outlet" => query with { Outlet = value },
            "story" => query with { Story = value },
            "from" or "since" or "after" => Day(value, last: false) is { } from ? query with { From = from } : null,
            "to" or "until" or "before" => Day(value, last: true) is { } to ? query with { To = to } : null,
            "on" => Day(value, last: false) is { } day ? query with { From = day, To = Day(value, last: true) } : null,
            "lang" or "language" => query with { Language = value },
            "kind" or "in" => KindOf(value) is { } kind ? query with { Kind = kind } : null,
            "sort" => query with { ByDate = value.Equals("date", StringComparison.OrdinalIgnoreCase) },
            _ => null,
        };
    }

    private static QueryPiece? Piece(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length) return null;
        var minus = text[at] is '-' or '\u2212' or '\u2011' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        if (minus) at++;
        string? field = null;
        var letters = at;
        while (letters < text.Length && char.IsAsciiLetter(text[letters])) letters++;
        if (!minus && letters > at && letters < text.Length && text[letters] == ':')
        {
            field = text[at..letters].ToLowerInvariant();
            at = letters + 1;
        }

        var quoted = at < text.Length && IsQuote(text[at]);
        var start = quoted ? ++at : at;
        while (at < text.Length && (quoted ? !IsQuote(text[at]) : !char.IsWhiteSpace(text[at]) && !IsQuote(text[at]))) at++;
        var value = text[start..at];
        if (quoted && at < text.Length) at++;
        var star = at < text.Length && text[at] == '*' && quoted;
        if (star) at++;
        return new QueryPiece(field, value.TrimEnd('*'), minus, quoted, star || (!quoted && value.EndsWith('*')));
    }

    private static bool IsQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb';

    private sealed record QueryPiece(string? Field, string Value, bool Minus, bool Quoted, bool Star);
}
