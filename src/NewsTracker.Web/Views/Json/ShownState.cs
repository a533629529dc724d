using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NewsTracker.Web.Views.Json;

/// <summary>What a reader sees of a story, as a hash of its JSON: title, sentences, events and articles; not scores, places, numbers or the revision. Two revisions with the same hash say the same.</summary>
internal static class ShownState
{
    public static string Of(JsonElement story)
    {
        var seen = new StringBuilder(story.GetProperty("title").GetString()).Append('\n');
        foreach (var sentence in story.GetProperty("sections").EnumerateArray().SelectMany(s => s.GetProperty("sentences").EnumerateArray())) seen.Append(sentence.GetProperty("text").GetString()).Append('\n');
        foreach (var told in story.GetProperty("timeline").EnumerateArray()) seen.Append(told.GetProperty("label").GetString()).Append('\t').Append(told.GetProperty("text").GetString()).Append('\n');
        seen.AppendJoin(',', story.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetInt64()).Order());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seen.ToString())))[..20];
    }
}
