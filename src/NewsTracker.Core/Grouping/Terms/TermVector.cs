namespace NewsTracker.Core.Grouping.Terms;

/// <summary>
/// Weights of terms, by ascending term id. Weights are without inverse document frequency, which is applied when two vectors are compared.
/// </summary>
internal readonly record struct TermVector(int[] Ids, float[] Weights)
{
    public static TermVector Empty { get; } = new([], []);

    public int Count => Ids.Length;

    /// <summary>Walks through the terms that both vectors hold, in order of id.</summary>
    /// <returns>The places of each in this vector and in the other.</returns>
    public SharedPlaces With(TermVector other) => new(this, other);

    /// <summary>The places of the terms that two vectors share: enumerable by "foreach", without an allocation.</summary>
    public ref struct SharedPlaces(TermVector one, TermVector other)
    {
        private int i = -1;
        private int j = -1;

        public readonly (int One, int Other) Current => (i, j);

        public readonly SharedPlaces GetEnumerator() => this;

        public bool MoveNext()
        {
            i++;
            j++;
            while (i < one.Count && j < other.Count)
            {
                if (one.Ids[i] < other.Ids[j]) i++;
                else if (one.Ids[i] > other.Ids[j]) j++;
                else return true;
            }

            return false;
        }
    }
}
