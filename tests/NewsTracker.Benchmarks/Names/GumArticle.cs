using System.IO.Compression;
using System.Text;
using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Benchmarks.Names;

/// <summary>A mention as GUM annotates it.</summary>
/// <param name="Span">All its words in the text.</param>
/// <param name="Head">The word that heads it.</param>
/// <param name="Entity">The entity, the same number for all mentions of one.</param>
/// <param name="Kind">GUM's type of it ("person", "organization").</param>
/// <param name="Part">The head's part of speech (PROPN for a name, PRON for a pronoun).</param>
/// <param name="Link">How it is linked ("ana", "coref", "cata", "appos", "sgl").</param>
internal sealed record GumMention(Span Span, Span Head, string Entity, string Kind, string Part, string Link);

/// <summary>A document of GUM: its text as an article, and its mentions in order.</summary>
internal sealed record GumArticle(string Id, AnalyzedText Content, IReadOnlyList<GumMention> Mentions)
{
    /// <summary>The kind that GUM's type comes to.</summary>
    public static NameKind KindOf(string type) => type switch
    {
        "person" => NameKind.Person,
        "organization" => NameKind.Body,
        "place" => NameKind.Place,
        "object" or "substance" or "animal" or "plant" => NameKind.Product,
        "event" => NameKind.Event,
        "time" => NameKind.Time,
        _ => NameKind.Other,
    };

    /// <summary>Reads documents from CoNLL-U, gzip.</summary>
    public static List<GumArticle> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<GumArticle>();
        GumReader? reader = null;
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (reader is not null) articles.Add(reader.Article());
                reader = new GumReader(line[14..]);
            }
            else reader?.Take(line);
        }

        if (reader is not null) articles.Add(reader.Article());
        return articles;
    }
}

/// <summary>Puts a document together line by line.</summary>
internal sealed class GumReader(string id)
{
    private readonly StringBuilder text = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<GumMention> mentions = [];
    private readonly List<(Span Span, string Part)> words = [];
    private readonly Dictionary<string, Stack<(int Word, string[] Fields)>> open = [];
    private bool heading;
    private int block = -1;
    private int start = -1;

    public void Take(string line)
    {
        if (line.StartsWith("# newpar_block", StringComparison.Ordinal))
        {
            heading = line.Contains("= head", StringComparison.Ordinal) || line.Contains("= caption", StringComparison.Ordinal);
            block++;
            if (text.Length > 0) text.Append('\n');
        }
        else if (line.StartsWith("# text = ", StringComparison.Ordinal)) start = text.Length;
        else if (line.Length == 0 && start >= 0)
        {
            var end = text.Length;
            while (end > start && text[end - 1] == ' ') end--;
            if (end > start) sentences.Add(new Sentence(new Span(start, end), Math.Max(0, block), heading));
            start = -1;
        }
        else if (line.Length > 0 && char.IsAsciiDigit(line[0])) Word(line.Split('\t'));
    }

    public GumArticle Article() => new(
        id, new AnalyzedText(text.ToString(), [], sentences, [], "en"),
        [.. mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End)]);

    private int multiword = -1;

    private void Word(string[] columns)
    {
        if (columns[0].Contains('.', StringComparison.Ordinal)) return;
        var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
        var space = columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ";
        if (dash > 0)
        {
            multiword = int.Parse(columns[0].AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture);
            after = space;
            return;
        }

        var number = int.Parse(columns[0], System.Globalization.CultureInfo.InvariantCulture);
        var at = text.Length;
        text.Append(columns[1]);
        words.Add((new Span(at, text.Length), columns[3]));
        text.Append(number < multiword ? "" : number == multiword ? after : space);
        if (number >= multiword) multiword = -1;
        var entity = columns[9].Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
        if (entity is not null) Entities(entity[7..]);
    }

    private string after = " ";

    private void Entities(string marks)
    {
        var at = 0;
        while (at < marks.Length)
        {
            if (marks[at] == '(')
            {
                var end = marks.AsSpan(at + 1).IndexOfAny('(', ')');
                var stop = end < 0 ? marks.Length : at + 1 + end;
                var fields = marks[(at + 1)..stop].Split('-');
                if (!open.TryGetValue(fields[0], out var stack)) open[fields[0]] = stack = new();
                stack.Push((words.Count - 1, fields));
                at = stop;
                if (at < marks.Length && marks[at] == ')')
                {
                    Close(fields[0]);
                    at++;
                }
            }
            else
            {
                var stop = marks.IndexOf(')', at);
                Close(marks[at..stop]);
                at = stop + 1;
            }
        }
    }

    private void Close(string entity)
    {
        if (!open.TryGetValue(entity, out var stack) || stack.Count == 0) return;
        var (first, fields) = stack.Pop();
        var heads = fields.Length <= 5 ? [first] : fields[5].Split(',')
            .Where(f => int.TryParse(f, out _))
            .Select(f => first + int.Parse(f, System.Globalization.CultureInfo.InvariantCulture) - 1)
            .Where(w => w < words.Count).ToList();
        heads = [.. heads.Where((w, i) => w == heads[0] + i)];
        var head = heads.Where(w => words[w].Part == "PROPN").DefaultIfEmpty(heads.DefaultIfEmpty(first).First()).Last();
        mentions.Add(new GumMention(
            new Span(words[first].Span.Start, words[^1].Span.End), words[head].Span, entity, fields[1], words[head].Part,
            fields.Length > 6 ? fields[6] : ""));
    }
}
