namespace NewsTracker.Web.Rendering;

/// <summary>A line that every page shows at its head, for example that the server can be reached from other machines. Register as many as apply.</summary>
internal sealed record SiteNotice(string Text);
