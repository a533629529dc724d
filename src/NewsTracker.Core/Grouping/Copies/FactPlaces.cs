namespace NewsTracker.Core.Grouping.Copies;

/// <summary>
/// What stands for the names and numbers of a text, by place: the three words before and after, in which other names and numbers count as
/// blanks. Of the places the smallest hashes are kept, so that two texts keep the same ones.
/// </summary>
internal sealed class FactPlaces
{
    private const int Around = 3;

    private readonly uint[] places; // ascending, without repeats
    private readonly uint[] fills;
    private readonly uint limit;    // places up to here are all known

    private FactPlaces(uint[] places, uint[] fills, uint limit) => (this.places, this.fills, this.limit) = (places, fills, limit);

    public void Write(BinaryWriter writer)
    {
        HashForm.Write(writer, places);
        HashForm.Write(writer, fills);
        writer.Write(limit);
    }

    public static FactPlaces Read(BinaryReader reader) => new(HashForm.Read(reader), HashForm.Read(reader), reader.ReadUInt32());

    /// <summary>How many places are known of both, and in how many of these another name or number stands.</summary>
    public (int Known, int Replaced) ComparedWith(FactPlaces other)
    {
        var until = Math.Min(limit, other.limit);
        int i = 0, j = 0, known = 0, replaced = 0;
        while (i < places.Length && j < other.places.Length && places[i] <= until && other.places[j] <= until)
        {
            if (places[i] < other.places[j]) i++;
            else if (places[i] > other.places[j]) j++;
            else
            {
                known++;
                if (fills[i++] != other.fills[j++]) replaced++;
            }
        }

        return (known, replaced);
    }

    /// <summary>Takes a text word by word.</summary>
    internal sealed class Reader
    {
        private const uint Blank = 1;

        private readonly List<uint> tokens = []; // words, and one blank for each run of names and numbers
        private readonly List<(int At, uint Fill)> facts = [];
        private bool inFact;

        public void Add(uint word, bool isFact)
        {
            if (!isFact) tokens.Add(word);
            else if (inFact) facts[^1] = (facts[^1].At, TextSketch.Mix(facts[^1].Fill * 31 + word));
            else
            {
                facts.Add((tokens.Count, TextSketch.Mix(word)));
                tokens.Add(Blank);
            }

            inFact = isFact;
        }

        /// <summary>The places of least hash, so many; a place that comes twice with different names tells nothing.</summary>
        public FactPlaces Read(int size)
        {
            var read = new List<(uint Place, uint Fill)>(facts.Count);
            foreach (var (at, fill) in facts)
            {
                if (at < Around || at + Around >= tokens.Count) continue;
                var place = 0u;
                for (var k = at - Around; k <= at + Around; k++)
                    if (k != at) place = TextSketch.Mix(place * 31 + tokens[k]);
                read.Add((place, fill));
            }

            read.Sort();
            var kept = new List<(uint Place, uint Fill)>(Math.Min(size, read.Count));
            for (var k = 0; k < read.Count && kept.Count < size;)
            {
                var end = k + 1;
                while (end < read.Count && read[end].Place == read[k].Place) end++;
                if (read[k].Fill == read[end - 1].Fill) kept.Add(read[k]);
                k = end;
            }

            var whole = kept.Count < size;
            return new FactPlaces([.. kept.Select(x => x.Place)], [.. kept.Select(x => x.Fill)], whole ? uint.MaxValue : kept[^1].Place);
        }
    }
}
