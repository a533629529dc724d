using System.Collections;

namespace NewsTracker.Web.Ingestion.Reading;

/// <summary>
/// The documents of a read file, each made when it is asked for and then held by whoever asked: a file of thousands does not keep what was
/// analyzed of those that are filed.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes the one of a number from 0.</param>
internal sealed class ReadDocuments(int count, Func<int, ReadDocument> make) : IReadOnlyList<ReadDocument>
{
    public int Count => count;

    public ReadDocument this[int index] => make(index);

    public IEnumerator<ReadDocument> GetEnumerator() => Enumerable.Range(0, count).Select(make).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
