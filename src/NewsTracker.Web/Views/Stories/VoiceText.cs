using NewsTracker.Web.Words;

namespace NewsTracker.Web.Views.Stories;

/// <summary>Outlets that are one voice: <paramref name="Origin"/> names the agency, where the passages do.</summary>
internal sealed record SharedVoice(string? Origin, int Outlets);

/// <summary>Says in words whose voices tell something.</summary>
internal static class VoiceText
{
    /// <returns>"AP, in 3 outlets: 1 voice"; null where every voice is one outlet.</returns>
    public static string? Of(IReadOnlyList<SharedVoice> voices)
    {
        var shared = voices.Where(v => v.Outlets > 1).ToList();
        if (shared.Count == 0) return null;
        var named = shared.Select(v => $"{v.Origin ?? "one text"}, in {CountText.Of(v.Outlets, "outlet")}");
        return $"{string.Join("; ", named)}: {CountText.Of(voices.Count, "voice")}";
    }
}
