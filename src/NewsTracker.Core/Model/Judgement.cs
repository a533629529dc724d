using NewsTracker.Core.Text;

namespace NewsTracker.Core.Model;

/// <summary>A status, how sure (0 to 1), and the passage in the article's text that was judged, if any.</summary>
public sealed record Judgement(SupportStatus Status, double Confidence, Span? Passage);
