using System.Globalization;
using System.Text.RegularExpressions;
using NewsTracker.Core.Digests.Features;
using NewsTracker.Core.Language.Words;
using NewsTracker.Core.Text;

namespace NewsTracker.Core.Digests.Disagreements.Figures;

/// <summary>An age beside a name.</summary>
internal sealed record ToldAge(string Name, string First, ulong Surname, int Years, int Sentence);

/// <summary>The ages of an article, in the order of its text.</summary>
internal sealed partial class ToldAges
{
    public ToldAges(ArticleFeatures article)
    {
        var text = article.Content.Text;
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            var sentence = article.Sentences[s];
            if (!sentence.ReadWords().Exists(w => w.IsNumber)) continue;
            foreach (Match match in Beside().Matches(sentence.Span.Of(text)))
            {
                var name = Possessive.NameOff(match.Groups["name"].Value);
                var years = int.Parse(match.Groups["age"].Value, CultureInfo.InvariantCulture);
                var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var last = parts.LastOrDefault(p => p.Length > 2 && p is not ("Jr." or "Sr."));
                if (last is null || years is < 1 or > 115) continue;
                All.Add(new ToldAge(name, parts.Length > 1 ? parts[0] : "", Skeleton.Of(last), years, s));
            }
        }
    }

    public List<ToldAge> All { get; } = [];

    /// <summary>The ages of people that a sentence tells, whosever they are.</summary>
    public static HashSet<int> In(string sentence) =>
        [.. Age().Matches(sentence).SelectMany(m => m.Groups["age"].Captures)
            .Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(
        @"(?:(?<age>[1-9][0-9]?) and )?(?<age>[1-9][0-9]?)(?: ?- ?| )years?(?: ?- ?| )old|, (?<age>[1-9][0-9]) ?[,.;)]"
        + @"|\((?<age>[1-9][0-9])\)|aged? (?<age>[1-9][0-9]?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    /// <summary>A name of two words and more right before or behind an age.</summary>
    [GeneratedRegex(
        @"(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}) ?(?:, (?:aged )?|\()(?<age>[1-9][0-9]{0,2})(?: ?[,;)]| ?\.$)"
        + @"|(?<age>[1-9][0-9]{0,2}) ?- ?years? ?- ?old (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
