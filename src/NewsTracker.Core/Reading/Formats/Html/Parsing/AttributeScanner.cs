namespace NewsTracker.Core.Reading.Formats.Html.Parsing;

/// <summary>Walks over the attributes of one tag, from the end of its name to after its ">".</summary>
internal ref struct AttributeScanner(string source, int at)
{
    private int place = at;

    /// <summary>After the tag once <see cref="Next"/> has returned false.</summary>
    public readonly int At => place;

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The value as it stands in the source, character references and all.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    public bool Next()
    {
        Skip(slashes: true);
        if (place >= source.Length) return false;
        if (source[place] == '>')
        {
            place++;
            return false;
        }

        var start = place++;
        while (place < source.Length && source[place] is not ('=' or '>' or '/') && !IsSpace(source[place])) place++;
        Name = source.AsSpan(start, place - start);
        Value = default;
        var after = place;
        Skip(slashes: false);
        if (place >= source.Length || source[place] != '=')
        {
            place = after;
            return true;
        }

        place++;
        Skip(slashes: false);
        ReadValue();
        return true;
    }

    private void ReadValue()
    {
        if (place >= source.Length) return;
        var quote = source[place];
        if (quote is '"' or '\'')
        {
            var end = source.IndexOf(quote, place + 1);
            if (end < 0) end = source.Length;
            Value = source.AsSpan(place + 1, end - place - 1);
            place = Math.Min(end + 1, source.Length);
            return;
        }

        var start = place;
        while (place < source.Length && source[place] != '>' && !IsSpace(source[place])) place++;
        Value = source.AsSpan(start, place - start);
    }

    private void Skip(bool slashes)
    {
        while (place < source.Length && (IsSpace(source[place]) || (slashes && source[place] == '/'))) place++;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
