namespace NewsTracker.Core.Assertions.Reading;

/// <summary>Something that was read of an article, in a form that is kept in memory and in a store.</summary>
internal interface IPacked
{
    /// <summary>Bytes that it takes in memory.</summary>
    int Size { get; }

    /// <summary>Whether it stands in a store as well.</summary>
    bool IsStored { get; set; }
}
