namespace NewsTracker.Core.Assertions.Voices;

/// <summary>Who tells something, in which words. <paramref name="Outlet"/> is null where none is known.</summary>
public sealed record ToldPassage(string? Outlet, string Words);

/// <summary>
/// Passages that are one voice: places in the list they were given in, in order. <paramref name="Origin"/> names the agency that they are
/// taken from, where they say so.
/// </summary>
public sealed record VoiceGroup(IReadOnlyList<int> Passages, string? Origin);
