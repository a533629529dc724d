using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.References;

/// <summary>Which offices an article gives to which people, by titles before names and appositions after them.</summary>
internal static class PersonRoles
{
    /// <summary>How many words of an apposition are read.</summary>
    private const int Apposition = 8;

    /// <summary>The people by each form of their offices: "prime minister", and its last word "minister".</summary>
    public static Dictionary<string, List<NamedEntity>> Of(string text, IReadOnlyList<NamedEntity> names)
    {
        var roles = new Dictionary<string, List<NamedEntity>>(StringComparer.Ordinal);
        foreach (var person in names)
        {
            foreach (var mention in person.Mentions)
            {
                if (mention.Title is { } title) Add(title, person);
                if (person.Kind == NameKind.Person && After(text, mention) is { } role) Add(role, person);
            }
        }

        return roles;

        void Add(string role, NamedEntity person)
        {
            var plain = Plain(role);
            Enter(plain, person);
            Enter(plain[(plain.LastIndexOf(' ') + 1)..], person);
        }

        void Enter(string role, NamedEntity person)
        {
            if (!roles.TryGetValue(role, out var holders)) roles[role] = holders = [];
            if (!holders.Contains(person)) holders.Add(person);
        }
    }

    /// <summary>Small letters, single blanks, no dots.</summary>
    public static string Plain(string role) => string.Join(' ', role.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The office of "X, the former finance minister" and "X, finance minister of".</summary>
    private static string? After(string text, NameMention mention)
    {
        var end = mention.Span.End;
        if (end + 2 >= text.Length || text[end] != ',') return null;
        var tokens = Tokenizer.Tokenize(text, new Span(end + 1, Math.Min(text.Length, end + 80)));
        var (from, to) = (-1, -1);
        for (var i = 0; i < tokens.Count && i < Apposition && tokens[i].Kind == TokenKind.Word; i++)
        {
            var word = tokens[i].Span.In(text);
            var office = RoleWords.IsOffice(word);
            if (office || RoleWords.IsQualifier(word))
            {
                if (from < 0) from = i;
                if (office) to = i;
            }
            else if (to >= 0) break;
            else if (FunctionWords.Is(word, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Interrogative)) return null;
            else from = -1;
        }

        return to < 0 ? null : text[tokens[from].Span.Start..tokens[to].Span.End];
    }
}
