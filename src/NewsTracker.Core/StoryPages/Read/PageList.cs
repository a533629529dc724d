namespace NewsTracker.Core.StoryPages.Read;

/// <summary>The lists of a story page.</summary>
internal enum PageList
{
    None,
    Sources,
    Timeline,
    Stories,
    Articles,
    Resources,
}
