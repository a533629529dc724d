using NewsTracker.Core.Language.Learning;
using NewsTracker.Core.Model;

namespace NewsTracker.Core.Language.Names;

/// <summary>
/// Whom and what an English article names: people, bodies, places, each with all its forms. Kinds are weighed over all mentions of an
/// article together, by logistic regression over named cues; no grammar is read. The same text gives the same names everywhere.
/// </summary>
/// <seealso href="../../../../docs/algorithms/names.md"/>
public static class ArticleNames
{
    /// <summary>Candidates beyond these are not read; articles of the corpora have at most 1,100. Bounds the work.</summary>
    private const int MaxCandidates = 1200;

    /// <param name="content">The article. Only words that are said to be English, or in no stated language, are read.</param>
    /// <returns>The names, in the order of their first mention; none for another language.</returns>
    public static IReadOnlyList<NamedEntity> Read(AnalyzedText content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Language is { Length: > 0 } language && !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return [];
        return [.. Groups(content, NameKindModel.Shared).Where(g => g.IsName).Select(Entity)];
    }

    /// <summary>All groups of candidates, those that are no names as well, in the order of their first mention.</summary>
    internal static List<NameGroup> Groups(AnalyzedText content, CueModel model)
    {
        var groups = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        var all = new List<NameGroup>();
        foreach (var name in new NameCandidateReader(content.Text, model.Cues).Read(content.Sentences, MaxCandidates))
        {
            var key = LandForms.Key(name.Form, name.Key);
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new NameGroup(key));
                all.Add(group);
            }

            group.Mentions.Add(name);
        }

        foreach (var group in all) GroupCues.Read(content.Text, group, model.Cues);
        foreach (var group in all) group.Odds = model.Judge(group.Cues);
        return NameJoining.Join(all, model);
    }

    private static NamedEntity Entity(NameGroup group)
    {
        var mentions = new NameMention[group.Mentions.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var name = group.Mentions[i];
            mentions[i] = new NameMention(name.Span, name.Form, name.Sentence, name.Title);
        }

        return new NamedEntity(
            FullForm.Of(group), group.Kind, group.Of(group.Kind),
            group.Kind == NameKind.Person ? group.Gender : PersonGender.Unknown, mentions)
        {
            PersonOdds = group.Of(NameKind.Person),
        };
    }
}

/// <summary>The form under which an entity is shown: the most words, then the most often written so, then the first.</summary>
internal static class FullForm
{
    /// <summary>Longer words in capitals alone are shouted, not abbreviations.</summary>
    private const int MaxAbbreviationLength = 5;

    public static string Of(NameGroup group)
    {
        if (LandForms.Full(group.Key) is { } land) return land;
        var form = group.Mentions
            .GroupBy(m => m.Form, StringComparer.Ordinal)
            .OrderBy(f => IsShouted(f.Key))
            .ThenByDescending(f => f.Key.Count(c => c is ' ' or '-'))
            .ThenByDescending(f => f.Count())
            .First().Key;
        return IsShouted(form) ? Quiet(form) : form;
    }

    private static bool IsShouted(string form) =>
        form.Length > MaxAbbreviationLength && !form.Any(char.IsLower);

    private static string Quiet(string form) => string.Join(' ', form.Split(' ').Select(w => w[..1] + w[1..].ToLowerInvariant()));
}
