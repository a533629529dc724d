using NewsTracker.Core.Language.Names;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Model;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Language.References;

/// <summary>
/// "The minister", "the former president": the one person of the article to whom it gives this office as a title or in an apposition, named
/// a few sentences before. Roles with a complement of their own ("the president of Norland", "the Norland president") are not answered.
/// </summary>
internal static class RoleReader
{
    public static List<SureReference> Read(AnalyzedText content, IReadOnlyList<NamedEntity> names, ReferenceOptions options)
    {
        var found = new List<SureReference>();
        var roles = PersonRoles.Of(content.Text, names);
        if (roles.Count == 0) return found;
        for (var i = 0; i < content.Sentences.Count; i++)
        {
            var tokens = Tokenizer.Tokenize(content.Text, content.Sentences[i].Span);
            for (var at = 0; at + 1 < tokens.Count; at++)
            {
                if (!tokens[at].Span.In(content.Text).Equals("the", StringComparison.OrdinalIgnoreCase)) continue;
                if (Office(content.Text, tokens, at + 1) is not { } office || !Stands(content.Text, tokens, at, office.End)) continue;
                if (Holder(roles, office.Role, i, tokens[at].Span.Start, options) is not { } person) continue;
                var span = new Span(tokens[at].Span.Start, tokens[office.End - 1].Span.End);
                found.Add(new SureReference(span, person, ReferenceReader.Source(person, span), 1));
            }
        }

        return found;
    }

    /// <summary>The office that begins here, in small letters, with its qualifiers.</summary>
    private static (string Role, int End)? Office(string text, IReadOnlyList<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && tokens[end].Kind == TokenKind.Word && char.IsLower(text[tokens[end].Span.Start])
            && (RoleWords.IsQualifier(tokens[end].Span.In(text)) || RoleWords.IsOffice(tokens[end].Span.In(text)))) end++;
        if (end == at || !RoleWords.IsOffice(tokens[end - 1].Span.In(text))) return null;
        return (PersonRoles.Plain(text[tokens[at].Span.Start..tokens[end - 1].Span.End]), end);
    }

    /// <summary>The role is told of and not given: no "as the", no complement, no name and no noun after it.</summary>
    private static bool Stands(string text, IReadOnlyList<Token> tokens, int the, int end)
    {
        if (the > 0 && tokens[the - 1].Span.In(text)
            is "as" or "become" or "became" or "becoming" or "been" or "be" or "is" or "was" or "," or "of") return false;
        if (end == tokens.Count) return true;
        var next = tokens[end];
        if (next.Kind == TokenKind.Mark) return text[next.Span.Start] is '.' or ',' or '"' or '\u201d' or ';' or ':' or '?' or '!';
        return next.Kind == TokenKind.Word && !char.IsUpper(text[next.Span.Start])
            && FunctionWords.Is(
                next.Span.In(text),
                WordClass.Auxiliary | WordClass.Saying | WordClass.Adverb | WordClass.Conjunction | WordClass.Contraction)
            && next.Span.In(text) is not ("and" or "or");
    }

    private static NamedEntity? Holder(
        Dictionary<string, List<NamedEntity>> roles, string role, int sentence, int start, ReferenceOptions options)
    {
        if (!roles.TryGetValue(role, out var holders) || holders.Count != 1) return null;
        return holders[0].Mentions.Any(m => m.Span.End <= start && m.Sentence >= sentence - options.RoleWindow) ? holders[0] : null;
    }
}
