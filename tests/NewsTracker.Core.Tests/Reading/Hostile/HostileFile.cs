namespace NewsTracker.Core.Tests.Reading.Hostile;

/// <summary>What a hostile file must come to: an article that holds the marker, a refusal in words, or either of them.</summary>
public enum Outcome
{
    Accept,
    Reject,
    Either,
}

/// <summary>One hostile file: what it tries, its name, its bytes and what must come of it.</summary>
internal sealed record HostileFile(string Attack, string Name, byte[] Bytes, Outcome Expected);
