namespace NewsTracker.Core.Digests;

/// <summary>The lists of a story page.</summary>
internal enum DigestFileList
{
    None,
    Sources,
    Timeline,
    Stories,
    Articles,
    Resources,
}
